// `npm run test:faults`: the catalogue of faults against dist/ and src/, in Chromium, Firefox and WebKitGTK. `--engine firefox` runs one, `--update` writes the table of docs/trust.md.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const ROWS = 120;
const {
  values: { engine: only, update, 'no-build': asBuilt },
} = parseArgs({
  options: {
    engine: { type: 'string' },
    update: { type: 'boolean' },
    'no-build': { type: 'boolean' },
  },
});
const engines = only ? [only] : ['chromium', 'firefox', 'webkitgtk'];
if (update && only) throw new Error('The table has every engine: run --update without --engine.');

const shell = process.platform === 'win32';
if (
  !asBuilt &&
  spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell }).status !== 0
)
  process.exit(1);

const folder = mkdtempSync(path.join(os.tmpdir(), 'faults-'));
// Side by side, since most of the time passes in waiting; one after the other at the start, so that each finds a port of its own.
const results = Object.fromEntries(
  await Promise.all(
    engines.map(async (engine, index) => {
      await delay(index * 5000);
      return [engine, await resultsOf(engine)];
    }),
  ),
);
rmSync(folder, { recursive: true });
if (update) writeTable(results);

let failed = false;
for (const [engine, rows] of Object.entries(results)) {
  const count = (result) => rows.filter((row) => row.result === result).length;
  const missing = Array.from({ length: ROWS }, (_, index) => index + 1).filter(
    (id) => !rows.some((row) => row.id === id),
  );
  failed ||= count('failed') > 0 || missing.length > 0;
  rows
    .filter(({ result }) => result === 'failed')
    .forEach(({ id, title, checks }) =>
      console.log(`${engine}: ${id}. ${title}\n  ${checks.join('\n  ')}`),
    );
  if (missing.length) console.log(`${engine}: no result of ${missing.join(', ')}`);
  console.log(
    `${engine}: ${count('passed')} passed, ${count('failed')} failed, ${count('not applicable')} not applicable of ${ROWS}`,
  );
}
process.exit(failed ? 1 : 0);

/** The rows of an engine: passed where every check that ran did. */
async function resultsOf(engine) {
  const file = path.join(folder, `${engine}.json`);
  const runner = spawn(
    'npx',
    ['web-test-runner', '--config', 'test/faults/web-test-runner.config.mjs'],
    { env: { ...process.env, ENGINE: engine, FAULTS: file }, shell },
  );
  let output = '';
  for (const stream of [runner.stdout, runner.stderr])
    stream.on('data', (chunk) => (output += chunk));
  await new Promise((resolve) => runner.once('close', resolve));
  console.log(`\n${engine}\n${output}`);
  const rows = new Map();
  for (const {
    names: [, row = '', check],
    passed,
    skipped,
  } of read(file)) {
    const [, id, title] = /^(\d+)\. (.*)$/.exec(row) ?? [];
    if (!id) continue;
    const known = rows.get(id) ?? { id: Number(id), title, result: 'not applicable', checks: [] };
    rows.set(id, known);
    if (skipped) known.reason = check;
    else if (!passed) Object.assign(known, { result: 'failed', checks: [...known.checks, check] });
    else if (known.result !== 'failed') known.result = 'passed';
  }
  return [...rows.values()].sort((a, b) => a.id - b.id);
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}

function writeTable(all) {
  const told = (row) =>
    row?.result === 'not applicable' ? `n/a: ${row.reason}` : (row?.result ?? '–');
  const rows = all.chromium.map(({ id, title }) =>
    `| ${[id, title, ...engines.map((engine) => told(all[engine].find((row) => row.id === id)))].join(' | ')} |`.replaceAll(
      '<',
      '\\<',
    ),
  );
  const table = [
    '| | fault | Chromium | Firefox | WebKitGTK |',
    '| ---: | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  const page = readFileSync('docs/trust.md', 'utf8');
  writeFileSync(
    'docs/trust.md',
    page.replace(
      /(<!-- faults -->)[\s\S]*(<!-- \/faults -->)/,
      (_, before, after) => `${before}\n${table}\n${after}`,
    ),
  );
}
