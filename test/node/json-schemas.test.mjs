import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { build } from 'esbuild';

const folder = path.resolve('node_modules/.cache/factlet-schemas');
const read = (...names) => JSON.parse(readFileSync(path.join(...names), 'utf8'));
const publish = (to) =>
  execFileSync(process.execPath, [
    'scripts/json-schemas.mjs',
    path.join(folder, 'data'),
    path.join(folder, to),
  ]);
let validate;

before(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const entryPoints = readdirSync('src/data')
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join('src/data', name));
  await build({ entryPoints, outdir: path.join(folder, 'data'), format: 'esm', target: 'es2022' });
  publish('schemas');
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, validateFormats: false });
  for (const name of readdirSync(path.join(folder, 'schemas')))
    ajv.addSchema(read(folder, 'schemas', name), name);
  validate = (document, schema = 'fact-sheet') => {
    const check = ajv.getSchema(`${schema}.schema.json`);
    return check(document)
      ? []
      : check.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
});

after(() => rmSync(folder, { recursive: true, force: true }));

for (const name of readdirSync('src/samples')) {
  test(`the sample ${name} is valid, whole and section by section`, () => {
    const document = read('src/samples', name);
    assert.deepEqual(validate(document), []);
    for (const section of ['population', 'funding', 'origins', 'staffing', 'donors']) {
      if (document[section]) assert.deepEqual(validate(document[section], section), []);
    }
    if (document.keyFigures) assert.deepEqual(validate(document.keyFigures, 'key-figures'), []);
  });
}

test('what decode calls an error or leaves out is invalid', () => {
  for (const document of [
    [],
    { population: [] },
    { population: { groups: {} } },
    { population: { groups: [{ label: 'A', value: '1,234' }] } },
    { population: { groups: [{ label: 'A', value: -1 }] } },
    { population: { groups: [{ group: 'nomads', value: 1 }] } },
    { population: { groups: [{ label: 5, value: 1 }] } },
    { funding: { required: '8.0 M' } },
    { funding: { currency: 'US Dollars' } },
    { funding: { required: { value: 'many' } } },
    { origins: { lists: [{ rows: [{ country: 'Ukraine', value: 1 }] }] } },
    { lang: 'English' },
    { population: { groups: [{ label: 'A', value: 1, mark: '1' }] } },
    { source: { url: 'javascript:alert(1)' } },
    { source: { en: 5 } },
    { version: '2' },
  ]) {
    assert.notDeepEqual(validate(document), [], JSON.stringify(document));
  }
});

test('unknown fields, nulls and rows without a name are valid: decode reads them', () => {
  assert.deepEqual(
    validate({
      $schema: 'x',
      later: 1,
      population: {
        groups: [
          { label: 'A', value: null, mark: '' },
          { label: 'B', value: 2, mark: '**' },
          { value: 3, icon: 'x' },
        ],
      },
    }),
    [],
  );
});

test('the same source gives the same bytes', () => {
  publish('again');
  for (const name of readdirSync(path.join(folder, 'schemas'))) {
    assert.equal(
      readFileSync(path.join(folder, 'schemas', name), 'utf8'),
      readFileSync(path.join(folder, 'again', name), 'utf8'),
    );
  }
});
