// `factlet batch` as users run it: a folder of sheets in, a folder of snippets, pictures and checks out.
import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { after, beforeEach, test } from 'node:test';

const root = mkdtempSync(path.join(tmpdir(), 'factlet-batch-'));
after(() => rmSync(root, { recursive: true, force: true }));
const SAMPLES = readdirSync('src/samples');
const BASE = ['--base', 'https://example.org/factlet/'];

let folder;
let count = 0;
beforeEach(() => {
  count += 1;
  folder = path.join(root, String(count));
  mkdirSync(path.join(folder, 'sheets'), { recursive: true });
});

const put = (name) => cpSync(`src/samples/${name}`, path.join(folder, 'sheets', name));
const batch = (...parameters) =>
  spawnSync(
    process.execPath,
    [path.resolve('dist/cli/factlet.js'), 'batch', 'sheets', '--out', 'web', ...parameters],
    { encoding: 'utf8', cwd: folder },
  );
const out = (...names) => path.join(folder, 'web', ...names);
const text = (...names) => readFileSync(out(...names), 'utf8');

test('makes the snippets, pictures and checks of every sample in one run, and says so in a table', () => {
  SAMPLES.forEach(put);
  const { status, stdout, stderr } = batch(...BASE);
  assert.equal(status, 0, stderr);
  // Nobody watches a pipe: no progress.
  assert.equal(stderr, '');
  const [head, ...rows] = stdout.trim().split('\n');
  assert.match(head, /^sheet +figures +errors +warnings +files$/);
  assert.deepEqual(
    rows.map((row) => row.split(' ')[0]),
    SAMPLES.toSorted(),
  );
  for (const row of rows) {
    const [sheet, figures, errors, , files] = row.split(/ +/);
    const made = readdirSync(out(sheet.replace('.json', '')), { recursive: true });
    assert.equal(errors, '0', sheet);
    assert.equal(made.filter((name) => name.includes('.')).length, Number(files), sheet);
    const pictures = made.filter((name) => name.endsWith('.svg'));
    assert.equal(pictures.length, Number(figures), sheet);
    for (const picture of pictures)
      assert.match(text(sheet.replace('.json', ''), picture), /^<svg [^]*<\/svg>\s*$/);
  }
  const snippet = text('azerbaijan-2024', 'az', 'funding-donut.html');
  assert.match(snippet, /src="https:\/\/example\.org\/factlet\/cdn\/factlet\.js"/);
  assert.match(snippet, /<factlet-funding-donut lang="az"/);
  assert.match(text('azerbaijan-2024', 'az', 'funding-donut.txt'), /Maliyyə/);
});

test('tells a sheet that can’t be read, goes on with the others, and exits with 1', () => {
  put('germany-2025.json');
  writeFileSync(path.join(folder, 'sheets', 'broken.json'), '{"funding": ');
  writeFileSync(path.join(folder, 'sheets', 'list.json'), '[]');
  const { status, stdout, stderr } = batch(...BASE);
  assert.equal(status, 1);
  assert.match(stdout, /^broken\.json +0 +1 +0 +1$/m);
  assert.match(stdout, /^list\.json +0 +1 +0 +1$/m);
  assert.match(stdout, /^germany-2025\.json +1 +0 +0 +5$/m);
  assert.match(stderr, /^broken\.json: no figures were made: .*json-ended/m);
  assert.match(text('broken', 'check.txt'), /json-ended/);
});

test('exits with 1 where a sheet has an error, and still makes its figures', () => {
  writeFileSync(
    path.join(folder, 'sheets', 'wrong.json'),
    JSON.stringify({
      population: {
        groups: [
          { label: 'A', value: 1 },
          { label: 'B', value: 'x' },
        ],
      },
    }),
  );
  const { status, stdout } = batch(...BASE, '--json');
  assert.equal(status, 1);
  const { sheets } = JSON.parse(stdout);
  assert.equal(sheets[0].errors, 1);
  assert.ok(sheets[0].files.includes('wrong/en/population-counters.html'));
  assert.match(text('wrong', 'check.txt'), /error bad-value/);
});

test('speaks the languages that it is asked for, in any form, and tables without an address', () => {
  put('azerbaijan-2024.json');
  assert.equal(batch('--lang', 'en,ar').status, 0);
  assert.match(
    text('azerbaijan-2024', 'en', 'origin-bars.html'),
    /<table class="factlet-origin-bars"/,
  );
  assert.match(text('azerbaijan-2024', 'ar', 'origin-bars.svg'), /direction="rtl"|dir="rtl"/);
  assert.equal(existsSync(out('azerbaijan-2024', 'en', 'fact-sheet.html')), false);
  assert.equal(batch(...BASE, '--form', 'frame').status, 0);
  assert.match(text('azerbaijan-2024', 'az', 'funding-donut.html'), /<iframe/);
  for (const wrong of [
    ['--form', 'light'],
    ['--lang', 'xx'],
    ['--out', 'sheets'],
  ])
    assert.notEqual(batch(...wrong).status, 0, wrong.join(' '));
});

test('leaves files that aren’t its own, or that somebody has changed, as they are, and says so', () => {
  put('germany-2025.json');
  mkdirSync(out('germany-2025', 'en'), { recursive: true });
  writeFileSync(out('germany-2025', 'check.txt'), 'mine');
  const outside = path.join(folder, 'outside.html');
  writeFileSync(outside, 'elsewhere');
  symlinkSync(outside, out('germany-2025', 'en', 'population-counters.html'));
  const first = batch(...BASE, '--lang', 'en');
  assert.equal(first.status, 1);
  assert.match(first.stderr, /germany-2025\/check\.txt is not as a batch has written it/);
  assert.equal(text('germany-2025', 'check.txt'), 'mine');
  assert.equal(readFileSync(outside, 'utf8'), 'elsewhere');

  const [picture] = readdirSync(out('germany-2025', 'en')).filter((name) => name.endsWith('.svg'));
  const drawn = text('germany-2025', 'en', picture);
  writeFileSync(out('germany-2025', 'en', picture), 'touched up');
  batch(...BASE, '--lang', 'en');
  assert.equal(text('germany-2025', 'en', picture), 'touched up');
  rmSync(out('germany-2025', 'en', picture));
  batch(...BASE, '--lang', 'en');
  assert.equal(text('germany-2025', 'en', picture), drawn);
});

test('removes what it wrote of a sheet that is gone, but not of one that can’t be read today', () => {
  put('germany-2025.json');
  put('armenia-2024-02.json');
  assert.equal(batch(...BASE).status, 0);
  rmSync(path.join(folder, 'sheets', 'germany-2025.json'));
  writeFileSync(path.join(folder, 'sheets', 'armenia-2024-02.json'), '{');
  const { stdout } = batch(...BASE);
  assert.match(stdout, /files of an earlier run that were removed.*: 5$/m);
  assert.equal(existsSync(out('germany-2025', 'check.txt')), false);
  assert.ok(readdirSync(out('armenia-2024-02'), { recursive: true }).length > 5);
});
