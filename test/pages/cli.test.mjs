// The command as users run it: dist/cli/factlet.js.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { after, test } from 'node:test';
import { LANGUAGES } from '../../dist/language/languages.js';
import Ajv from 'ajv/dist/2020.js';

const folder = mkdtempSync(path.join(tmpdir(), 'factlet-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command, from anywhere. */
function factlet(parameters, input) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve('dist/cli/factlet.js'), ...parameters],
    { encoding: 'utf8', input, cwd: folder },
  );
  return { status, stdout, stderr };
}
const file = (name, text) => {
  writeFileSync(
    path.join(folder, name),
    typeof text === 'string' ? text : JSON.stringify(text, null, 2),
  );
  return name;
};
const sample = path.resolve('src/samples/azerbaijan-2024.json');

test('check reads all samples without an error', () => {
  const sheets = readdirSync('src/samples').map((name) => path.resolve('src/samples', name));
  assert.ok(sheets.length >= 17);
  const { status, stdout } = factlet(['check', ...sheets]);
  assert.equal(status, 0, stdout);
  assert.equal(stdout.match(/: 0 errors, \d+ warnings?, \d+ notes?$/gm).length, sheets.length);
});

test('check tells each issue with its line, column, code and words, errors first', () => {
  const name = file('contradicting.json', {
    version: '1',
    asOf: '2999',
    title: 'A sheet',
    source: 'UNHCR',
    funding: { required: 8, received: 4.5, gap: 3.6 },
    population: { groups: [{ group: 'refugees', value: '1,234' }] },
  });
  const { status, stdout } = factlet(['check', name]);
  assert.equal(status, 1);
  const lines = stdout.trim().split('\n');
  assert.match(
    lines[0],
    /^contradicting\.json:15:9: error bad-value at population\.groups\[0\]\.value: “1,234” can’t be read/,
  );
  assert.match(
    lines[1],
    /^contradicting\.json:7:5: warning sum-mismatch at funding\.required: The requirement \(8\)/,
  );
  assert.match(
    lines[2],
    /^contradicting\.json:6:3: warning missing-currency at funding\.currency: /,
  );
  assert.equal(lines[3], 'contradicting.json: 1 error, 2 warnings, 0 notes');
});

test('check speaks every language', () => {
  const name = file('sum.json', {
    version: '1',
    asOf: '2999',
    funding: { required: 8, received: 1, gap: 1 },
  });
  const words = LANGUAGES.map(
    (lang) => factlet(['check', name, '--lang', lang]).stdout.split('funding.required: ')[1],
  );
  assert.equal(new Set(words).size, LANGUAGES.length);
});

test('check tells where JSON breaks, what a byte order mark is, and that a file is missing', () => {
  const broken = factlet([
    'check',
    file('broken.json', '{\n  "version": "1",\n  "funding": oops\n}'),
  ]);
  assert.match(broken.stdout, /^broken\.json:3:\d+: error bad-json: /);
  assert.equal(broken.status, 1);
  assert.equal(factlet(['check', file('bom.json', '\uFEFF{"version": "1"}')]).status, 0);
  const missing = factlet(['check', 'missing.json']);
  assert.equal(missing.status, 2);
  assert.match(
    missing.stderr,
    /^factlet: missing\.json can’t be read: ENOENT: no such file or directory\.$/m,
  );
});

test('snippet counts the issues of standard input as check does', () => {
  const sum = JSON.stringify({
    version: '1',
    asOf: '2024',
    country: 'AZ',
    source: 'UNHCR',
    funding: { required: 8_000_000, received: 4_500_000, gap: 3_600_000 },
  });
  const parameters = ['--widget', 'funding-donut', '--base', '/'];
  const { status, stderr } = factlet(['snippet', '-', ...parameters], sum);
  assert.equal(status, 0);
  const [, counts] = /^-: (.*)$/m.exec(factlet(['check', '-'], sum).stdout);
  assert.match(counts, /^0 errors, [1-9]/);
  assert.equal(stderr, `-: ${counts}: run factlet check to see them.\n`);
});

test('check reads the standard input, is strict on demand, and tells notes on demand', () => {
  const sum = JSON.stringify({
    version: '1',
    hello: 1,
    funding: { required: 8, received: 1, gap: 1 },
  });
  assert.equal(factlet(['check', '-'], sum).status, 0);
  assert.equal(factlet(['check', '--strict', '-'], sum).status, 1);
  assert.ok(!factlet(['check', '-'], sum).stdout.includes('unknown-field'));
  assert.match(
    factlet(['check', '--verbose', '-'], sum).stdout,
    /^-:1:16: info unknown-field at hello/m,
  );
});

test('check tells what is confirmed only on demand, as confirmed, and what silences nothing', () => {
  const funding = { required: 8, received: 4.5, gap: 3.6, currency: 'USD' };
  const confirmed = [
    {
      path: 'funding.required',
      code: 'sum-mismatch',
      value: { required: 8, received: 4.5, gap: 3.6 },
    },
  ];
  const name = file('confirmed.json', {
    version: '1',
    asOf: '2999',
    title: 'A sheet',
    source: 'UNHCR',
    funding,
    confirmed,
  });
  assert.equal(
    factlet(['check', '--strict', name]).stdout,
    'confirmed.json: 0 errors, 0 warnings, 0 notes\n',
  );
  assert.match(
    factlet(['check', '--verbose', name]).stdout,
    /^confirmed\.json:\d+:\d+: confirmed sum-mismatch at funding\.required: The requirement \(8\)/m,
  );
  const changed = file('changed.json', {
    version: '1',
    asOf: '2999',
    funding: { ...funding, gap: 3.7 },
    confirmed,
  });
  const { status, stdout } = factlet(['check', '--strict', '--verbose', changed]);
  assert.equal(status, 1);
  assert.match(stdout, /warning sum-mismatch at funding\.required: /);
  assert.match(stdout, /info unused-confirmation at confirmed\[0\]: /);
});

test('an answer of the population API is pinned: its figures stand in the snippet with their year', () => {
  const answer = {
    page: 1,
    maxPages: 1,
    items: [
      {
        year: 2024,
        coo: '-',
        coo_name: '-',
        coa_iso: 'TUR',
        coa_name: 'Türkiye',
        refugees: 2940735,
        idps: '0',
        oip: '-',
      },
    ],
  };
  const { status, stdout, stderr } = factlet(
    ['snippet', '-', '--widget', 'population-counters', '--base', '/', '--lang', 'en'],
    JSON.stringify(answer),
  );
  assert.equal(status, 0, stderr);
  const { asOf, country, population } = JSON.parse(/ data='(.*?)'>/.exec(stdout)[1]);
  assert.deepEqual(
    [asOf, country, population.groups],
    ['2024', 'TUR', [{ group: 'refugees', value: 2940735 }]],
  );
  assert.match(
    factlet(['check', '-'], JSON.stringify({ ...answer, maxPages: 4 })).stdout,
    /error several-pages/,
  );
});

test('schema writes the schemas that the sheets keep to', () => {
  const schema = JSON.parse(factlet(['schema']).stdout);
  assert.deepEqual(schema, JSON.parse(readFileSync('dist/schemas/fact-sheet.schema.json', 'utf8')));
  assert.match(factlet(['schema', '--section', 'funding']).stdout, /"currency"/);
  const other = factlet(['schema', '--section', 'nothing']);
  assert.notEqual(other.status, 0);
  assert.match(other.stderr, /Allowed choices are donors, fact-sheet, funding/);
});

test('new writes a sheet that keeps to the schema, that check takes, and that it never writes over', () => {
  const made = factlet(['new', 'fresh.json', '--lang', 'az', '--country', 'AZ']);
  assert.equal(made.status, 0, made.stderr);
  const sheet = JSON.parse(readFileSync(path.join(folder, 'fresh.json'), 'utf8'));
  assert.deepEqual([sheet.lang, sheet.country], ['az', 'AZ']);
  const checked = factlet(['check', 'fresh.json']);
  assert.equal(checked.status, 0, checked.stdout);
  assert.match(checked.stdout, /: 0 errors, 0 warnings/);
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of readdirSync('dist/schemas'))
    ajv.addSchema(JSON.parse(readFileSync(`dist/schemas/${name}`, 'utf8')), name);
  const validate = ajv.getSchema('fact-sheet.schema.json');
  assert.ok(validate(sheet), JSON.stringify(validate.errors));
  const again = factlet(['new', 'fresh.json']);
  assert.deepEqual([again.status, again.stderr], [2, 'factlet: fresh.json already exists.\n']);
});

test('snippet writes a table without an address of the files, in the language asked for', () => {
  const parameters = ['--widget', 'funding-donut', '--form', 'table', '--lang', 'fr'];
  const { status, stdout } = factlet(['snippet', sample, ...parameters]);
  assert.equal(status, 0);
  assert.match(stdout, /^<table class="factlet-funding-donut" lang="fr">/);
  assert.match(stdout, /8,0.millions.\$US|8,0.millions.*US/);
  assert.doesNotMatch(stdout, /<script|<factlet|style=/);
});

test('what is asked for wrongly is told in a sentence', () => {
  for (const [parameters, told] of [
    [
      ['snippet', sample, '--widget', 'pie', '--base', '/'],
      /Allowed choices are population-counters, origin-bars/,
    ],
    [['snippet', sample, '--widget', 'funding-donut'], /needs --base <address>/],
    [['snippet', sample, '--widget', 'fact-sheet', '--form', 'table'], /A table shows one figure/],
    [
      ['snippet', sample, '--widget', 'funding-donut', '--base', 'javascript:alert(1)'],
      /It must begin with https:/,
    ],
    [
      ['snippet', sample, '--widget', 'funding-donut', '--base', '/', '--lang', 'de'],
      /Supported languages: ar, az, en/,
    ],
    [
      ['snippet', file('none.json', { version: '1' }), '--widget', 'funding-donut', '--base', '/'],
      /The document has nothing for “funding-donut”/,
    ],
    [
      ['snippet', file('list.json', '[]'), '--widget', 'funding-donut', '--base', '/'],
      /list\.json is not a fact sheet/,
    ],
    [['nothing'], /unknown command 'nothing'/],
  ]) {
    const { status, stdout, stderr } = factlet(parameters);
    assert.notEqual(status, 0, parameters.join(' '));
    assert.match(stderr, told);
    assert.ok(!/\n\s+at /.test(stderr), 'no stack');
    assert.equal(stdout, '');
  }
});
