// docs/architecture.md walks from a tag to pixels: the walk has to be that of the code.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const MAX_FILES = 22;
const page = readFileSync('docs/architecture.md', 'utf8');
const [, walk] = /## The way of one figure\n([\s\S]*?)\n- \*\*/.exec(page);
const files = [...walk.matchAll(/\]\(\.\.\/(src\/[^)]+)\)/g)].map(([, file]) => file);

/** Every module that a module loads at once, directly or not. */
function reachedFrom(first) {
  const reached = new Set([first]);
  for (const file of reached) {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
    for (const { fileName } of importedFiles) {
      if (!fileName.startsWith('.')) continue;
      const next = path.join(path.dirname(file), fileName.replace(/\.js$/, '.ts'));
      if (existsSync(next)) reached.add(next);
    }
  }
  return reached;
}

test('the walk of one figure enters few files, and none of them twice', () => {
  assert.ok(files.length > 15, 'the page lists the files');
  assert.ok(files.length <= MAX_FILES, `${files.length} files`);
  assert.deepEqual(files, [...new Set(files)]);
});

test('each file of the walk is there, and is reached from the first', () => {
  const reached = reachedFrom(files[0]);
  assert.deepEqual(
    files.filter((file) => !existsSync(file) || !reached.has(file)),
    [],
  );
});

test('every link to a file of the project leads to one', () => {
  for (const name of ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/glossary.md']) {
    const links = readFileSync(name, 'utf8').matchAll(
      /\]\((?!https?:|#|mailto:)([^)#]+)(#[^)]*)?\)/g,
    );
    for (const [, link] of links)
      assert.ok(existsSync(path.join(path.dirname(name), link)), `${name}: ${link}`);
  }
});
