// No circle among the modules of src/: of types and of what is imported when it is needed, too.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

/** The modules that a module names, in imports and exports of every kind. */
function importsOf(file, text) {
  const names = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return names
    .filter((name) => name.startsWith('.'))
    .map((name) => path.join(path.dirname(file), name.replace(/\.js$/, '.ts')));
}

/** Groups of modules from each of which one gets to the others (Tarjan's algorithm). */
function circlesIn(graph) {
  const numbers = new Map();
  const lowest = new Map();
  const stack = [];
  const circles = [];
  const visit = (node) => {
    numbers.set(node, numbers.size);
    lowest.set(node, numbers.get(node));
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue;
      if (!numbers.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(node, Math.min(lowest.get(node), lowest.get(next)));
    }
    if (lowest.get(node) !== numbers.get(node)) return;
    const circle = stack.splice(stack.indexOf(node));
    if (circle.length > 1 || graph.get(node)?.includes(node)) circles.push(circle.sort());
  };
  for (const node of graph.keys()) if (!numbers.has(node)) visit(node);
  return circles;
}

test('no module of src/ comes back to itself, types included', () => {
  const files = execFileSync('git', ['ls-files', 'src'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => file.endsWith('.ts') && existsSync(file));
  assert.ok(files.length > 200, 'git lists the files of src/');
  const graph = new Map(files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]));
  assert.deepEqual(circlesIn(graph), []);
});

test('a circle is found, of two modules and of three, and of one with itself', () => {
  const graph = (edges) => new Map(Object.entries(edges));
  assert.deepEqual(circlesIn(graph({ a: ['b'], b: ['c'], c: [] })), []);
  assert.deepEqual(circlesIn(graph({ a: ['b'], b: ['a', 'c'], c: [] })), [['a', 'b']]);
  assert.deepEqual(circlesIn(graph({ a: ['b'], b: ['c'], c: ['a'], d: ['a'] })), [['a', 'b', 'c']]);
  assert.deepEqual(circlesIn(graph({ a: ['a'] })), [['a']]);
});
