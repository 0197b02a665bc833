// The command with two editions of a sheet: dist/cli/factlet.js.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { after, test } from 'node:test';
import { LANGUAGES } from '../../dist/language/languages.js';

const folder = mkdtempSync(path.join(tmpdir(), 'factlet-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function factlet(parameters, input) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve('dist/cli/factlet.js'), ...parameters],
    { encoding: 'utf8', input, cwd: folder },
  );
  return { status, stdout, stderr };
}
const file = (name, document) => {
  writeFileSync(path.join(folder, name), JSON.stringify(document, null, 2));
  return name;
};

const sheet = (year, groups, received) => ({
  version: '1',
  lang: 'en',
  country: 'AZ',
  asOf: year,
  source: 'UNHCR',
  population: { groups },
  funding: { currency: 'USD', required: 8000000, percent: { received } },
});
const OLD = sheet(
  '2998',
  [
    { group: 'refugees', value: 8087 },
    { group: 'stateless', value: 513 },
  ],
  56,
);
const NEW = sheet(
  '2999',
  [
    { group: 'asylum-seekers', value: 224 },
    { group: 'refugees', value: 80870 },
  ],
  61.5,
);
const before = file('2998.json', OLD);
const now = file('2999.json', NEW);

test('diff compares two editions in aligned lines, in the language of the sheet', () => {
  const { status, stdout, stderr } = factlet(['diff', before, now]);
  assert.deepEqual([status, stderr], [0, '']);
  assert.deepEqual(stdout.split('\n'), [
    'Population statistics (2998 → 2999)',
    '  + Asylum-seekers                 224',
    '  ~ Refugees          8,087  →  80,870  +72,783 (+900%)',
    '  - Stateless people    513',
    '',
    'Funding (2998 → 2999)',
    '  ~ Received (%)        56%  →   61.5%  +5.5 percentage points',
    '',
    '2 changed, 1 added, 1 gone, 1 the same',
    '2999.json:15:9: warning edition-digit at population.groups[1].value: It was 8087 in the ' +
      'previous edition and is 80870 now. Is there a digit too many, or one too few?',
    '2999.json:8:5: warning edition-gone at population.groups: The previous edition has this, ' +
      'and the new one doesn’t: Stateless people. Check that it was left out on purpose.',
    '',
  ]);
  assert.match(
    factlet(['diff', before, now, '--verbose']).stdout,
    /^ {4}Required +US\$8,000,000 {2}→ +US\$8,000,000$/m,
  );
});

test('diff speaks every language, and reads one of the two from the standard input', () => {
  const texts = LANGUAGES.map((lang) => factlet(['diff', before, now, '--lang', lang]).stdout);
  assert.equal(new Set(texts).size, LANGUAGES.length);
  const all = factlet(['diff', before, now]).stdout;
  assert.equal(factlet(['diff', '-', now], JSON.stringify(OLD)).stdout, all);
  assert.equal(
    factlet(['diff', before, '-'], JSON.stringify(NEW, null, 2)).stdout,
    all.replaceAll('2999.json:', '-:'),
  );
  const twice = factlet(['diff', '-', '-'], '{}');
  assert.equal(twice.status, 2);
  assert.match(twice.stderr, /^factlet: Only one of the files can be the standard input\.$/m);
});

test('diff writes JSON, with numbers as the sheets have them', () => {
  const { status, stdout } = factlet(['diff', before, now, '--json']);
  assert.equal(status, 0);
  const { previous, now: after, rows, issues } = JSON.parse(stdout);
  assert.deepEqual(previous, { file: before, country: 'AZ', asOf: '2998' });
  assert.deepEqual(after, { file: now, country: 'AZ', asOf: '2999' });
  assert.deepEqual(
    rows.map(({ status: is, change }) => [is, change]),
    [
      ['added', null],
      ['changed', 72783],
      ['gone', null],
      ['same', 0],
      ['changed', 5.5],
    ],
  );
  assert.deepEqual(rows[1], {
    status: 'changed',
    path: 'population.groups[1].value',
    name: ['Population statistics', 'Refugees'],
    previous: { path: 'population.groups[0].value', value: 8087 },
    now: { path: 'population.groups[1].value', value: 80870 },
    change: 72783,
  });
  assert.deepEqual(issues[0], {
    file: now,
    path: 'population.groups[1].value',
    severity: 'warning',
    code: 'edition-digit',
    parameters: { previous: 8087, value: 80870 },
  });
});

test('diff tells where a sheet can’t be read, and compares nothing with what is none', () => {
  const half = file('half.json', {
    ...NEW,
    population: { groups: [{ group: 'refugees', value: '8 087' }] },
  });
  const { status, stdout } = factlet(['diff', before, half]);
  assert.equal(status, 1);
  assert.match(stdout, /^ {2}~ Refugees +8,087 {2}→ +not provided$/m);
  assert.match(
    stdout,
    /^half\.json:11:9: error bad-value at population\.groups\[0\]\.value: “8 087” can’t be read/m,
  );
  const none = file('none.json', [1]);
  const nothing = factlet(['diff', before, none]);
  assert.equal(nothing.status, 1);
  assert.match(nothing.stdout, /^none\.json:1:1: error not-an-object: [^\n]*\n$/);
  assert.deepEqual(JSON.parse(factlet(['diff', none, now, '--json']).stdout).rows, []);
  const missing = factlet(['diff', before, 'missing.json']);
  assert.equal(missing.status, 2);
  assert.match(missing.stderr, /^factlet: missing\.json can’t be read: ENOENT/m);
});

test('check --previous adds what is implausible to its list, in every language', () => {
  const alone = factlet(['check', now]).stdout;
  assert.ok(!alone.includes('edition-'));
  const { status, stdout } = factlet(['check', now, '--previous', before]);
  assert.equal(status, 0);
  assert.match(
    stdout,
    /^2999\.json:15:9: warning edition-digit at population\.groups\[1\]\.value: /m,
  );
  assert.match(stdout, /^2999\.json: 0 errors, 2 warnings, 0 notes$/m);
  assert.equal(factlet(['check', now, '--strict', '--previous', before]).status, 1);
  const words = LANGUAGES.map(
    (lang) => factlet(['check', now, '--previous', before, '--lang', lang]).stdout,
  );
  assert.equal(new Set(words).size, LANGUAGES.length);
});

test('check --previous is silent about what is confirmed, until a number changes', () => {
  const confirmed = [
    {
      path: 'population.groups[1].value',
      code: 'edition-digit',
      value: { previous: 8087, value: 80870 },
    },
  ];
  const name = file('confirmed.json', { ...NEW, confirmed });
  const checked = (...more) => factlet(['check', name, '--previous', before, ...more]).stdout;
  assert.ok(!checked().includes('edition-digit'));
  assert.match(checked('--verbose'), /confirmed edition-digit at population\.groups\[1\]\.value/);
  // Without the edition before nobody can know what it silences.
  assert.ok(!factlet(['check', name, '--verbose']).stdout.includes('unused-confirmation'));
  const other = file('other.json', {
    ...OLD,
    population: { groups: [{ group: 'refugees', value: 8088 }] },
  });
  assert.match(factlet(['check', name, '--previous', other]).stdout, /warning edition-digit/);
});

test('check --previous refuses an edition that is none', () => {
  const none = file('list.json', [1]);
  const { status, stderr } = factlet(['check', now, '--previous', none]);
  assert.equal(status, 2);
  assert.match(
    stderr,
    /^factlet: list\.json is not a fact sheet: run factlet check to see why\.$/m,
  );
  assert.equal(factlet(['check', now, '--previous', 'missing.json']).status, 2);
});
