// One document in every language, as Node writes it. The browsers are held to the same file by test/snippet/everywhere.test.ts.
// UPDATE=1 writes the file: look at what has changed in it.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const FILE = 'test/snippet/everywhere.json';
const folder = path.resolve('node_modules/.cache/factlet-everywhere');

test('one document has the same words and numbers in Node as it is written down', async (context) => {
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, 'outputs.mjs');
  await build({
    entryPoints: ['test/snippet/outputs.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
  });
  const { DOCUMENT, LANGUAGES, outputsOf } = await import(pathToFileURL(outfile).href);
  const written = {};
  for (const lang of LANGUAGES) written[lang] = await outputsOf(DOCUMENT, lang);
  if (process.env.UPDATE) writeFileSync(FILE, `${JSON.stringify(written, null, 2)}\n`);
  assert.deepEqual(written, JSON.parse(readFileSync(FILE, 'utf8')));
});
