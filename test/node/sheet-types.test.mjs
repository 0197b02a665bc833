import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import ts from 'typescript';

const folder = path.resolve('node_modules/.cache/sheet-types-test');
const OPTIONS = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  resolveJsonModule: true,
  exactOptionalPropertyTypes: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** What TypeScript has against each source, in the project of somebody who uses the package. */
function complaints(sources) {
  const files = sources.map((source, index) => {
    const file = path.join(folder, `use-${index}.ts`);
    writeFileSync(
      file,
      `import type { FactSheet, FactSheetSection } from '../../../src/data/document.js';\n${source}\n`,
    );
    return file;
  });
  const program = ts.createProgram(files, OPTIONS);
  return files.map((file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
}

before(() => mkdirSync(folder, { recursive: true }));
after(() => rmSync(folder, { recursive: true, force: true }));

test('the types are those of the schemas', () => {
  const file = path.join(folder, 'document.ts');
  execFileSync(process.execPath, ['scripts/sheet-types.mjs', file]);
  assert.equal(
    readFileSync('src/data/document.ts', 'utf8'),
    readFileSync(file, 'utf8'),
    'src/data/document.ts is stale: npm run lists',
  );
});

test('an imported JSON file of any real sheet is a FactSheet', () => {
  const samples = readdirSync('src/samples');
  const told = complaints(
    samples.map(
      (name) =>
        `import sheet from '../../../src/samples/${name}';\nexport const data: FactSheet = sheet;`,
    ),
  );
  assert.deepEqual(
    Object.fromEntries(samples.map((name, index) => [name, told[index]])),
    Object.fromEntries(samples.map((name) => [name, []])),
  );
});

test('sections alone are known, and what an author misspells is told', () => {
  const [section, misspelled, text, word] = complaints([
    'export const data: FactSheetSection = { lists: [{ rows: [{ country: "UKR", value: 6541 }] }] };',
    'export const data: FactSheet = { population: { groups: [{ group: "refugees", values: 8087 }] } };',
    'export const data: FactSheet = { population: { groups: [{ label: "A", value: "8,087" }] } };',
    'export const data: FactSheet = { population: { groups: [{ label: { az: "A", en: 5 } }] } };',
  ]);
  assert.deepEqual(section, []);
  assert.match(misspelled.join(), /values/);
  assert.match(text.join(), /not assignable to type 'number'/);
  assert.match(word.join(), /not assignable/);
});
