import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { build } from 'esbuild';

const guide = readFileSync('docs/data-format.md', 'utf8');
const folder = path.resolve('node_modules/.cache/factlet-guide');

test('every example of the guide is read without an issue', async (context) => {
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(folder, { recursive: true });
  await build({
    stdin: {
      contents: [
        'population',
        'funding',
        'origins',
        'staffing',
        'key-figures',
        'donors',
        'fact-sheet',
        'today',
      ]
        .map((name) => `export * from './${name}.js';`)
        .join('\n'),
      resolveDir: 'src/data',
    },
    outfile: path.join(folder, 'data.mjs'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
  });
  const data = await import(pathToFileURL(path.join(folder, 'data.mjs')).href);
  data.setToday('2024-12-31');
  const chapters = guide
    .split(/^## /m)
    .map((chapter) => [
      chapter.split('\n', 1)[0],
      [...chapter.matchAll(/```json\n(\{[^]*?)```/g)].map(([, json]) => json),
    ]);
  const examples = chapters.flatMap(([heading, found]) => found.map((json) => [heading, json]));
  assert.equal(examples.length, 10);
  for (const [heading, json] of examples) {
    const name =
      heading === 'The document' || heading === 'Editions and corrections'
        ? 'FactSheet'
        : heading.replace(/(^| )(.)/g, (_, _space, letter) => letter.toUpperCase());
    const { value, issues, leftOut } = data[`decode${name}`](JSON.parse(json));
    assert.ok(value, heading);
    // One example is that of an edition which names a newer one.
    const told = issues.filter(({ code }) => code !== 'superseded');
    assert.deepEqual([told, leftOut], [[], 0], heading);
  }
});

test('the guide tells every code', () => {
  const declared = [
    ...readFileSync('src/data/issues.ts', 'utf8').matchAll(/^ {2}\| '([a-z-]+)'/gm),
  ].map(([, code]) => code);
  const told = new Set(
    [...guide.split('## What you are told')[1].matchAll(/`([a-z-]+)`/g)].map(([, code]) => code),
  );
  assert.deepEqual(
    declared.filter((code) => !told.has(code)),
    [],
  );
});

test('every code that is raised is declared, and every sample is named after its country', () => {
  const sources = readdirSync('src/data', { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join('src/data', name), 'utf8'))
    .join('\n');
  const declared = new Set([...sources.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, code]) => code));
  for (const [, code] of sources.matchAll(/(?:tell\(report, |failure\(|told\()'([a-z-]+)'/g))
    assert.ok(declared.has(code), code);
  for (const name of readdirSync('src/samples'))
    assert.match(name, /^[a-z-]+-\d{4}(-\d\d)?\.json$/);
});
