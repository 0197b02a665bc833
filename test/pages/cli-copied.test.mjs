// The command where it is copied to: dist/ alone in a folder, and the package as npm packs it.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Node before 20.19 doesn't look into a file to see whether it is a module. */
const LIKE_OLD_NODE = process.allowedNodeEnvironmentFlags.has('--experimental-detect-module')
  ? ['--no-experimental-detect-module']
  : [];
/** The commands of the README, in the order in which they stand there. */
const COMMANDS = readFileSync('README.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('node dist/cli/factlet.js '))
  .map((line) => line.replace(/ +#.*/, '').split(' ').slice(2));

let folder;
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'factlet-copied-'));
  cpSync('dist', path.join(folder, 'dist'), { recursive: true });
  for (const edition of ['2024.json', '2025.json'])
    cpSync('src/samples/azerbaijan-2024.json', path.join(folder, edition));
  cpSync('src/samples', path.join(folder, 'sheets'), { recursive: true });
});
after(() => rmSync(folder, { recursive: true, force: true }));

const run = (file, parameters) =>
  spawnSync(process.execPath, [...LIKE_OLD_NODE, file, ...parameters], {
    cwd: folder,
    encoding: 'utf8',
  });

test('dist/ in a folder without anything else has every command of the README', () => {
  assert.ok(COMMANDS.length >= 6, String(COMMANDS.length));
  for (const parameters of COMMANDS) {
    // The sheet that `new` has written is empty, and the next command says so.
    if (parameters[0] === 'snippet')
      cpSync('src/samples/azerbaijan-2024.json', `${folder}/sheet.json`);
    const { stdout, stderr } = run('dist/cli/factlet.js', parameters);
    assert.ok(stdout.length > 0, `${parameters.join(' ')}: ${stderr}`);
    assert.doesNotMatch(stderr, /Error|ENOENT|^factlet:/m, parameters.join(' '));
  }
});

test('every form of a snippet is written there, and the version is known', () => {
  assert.equal(run('dist/cli/factlet.js', ['--version']).stdout.trim(), version);
  for (const form of ['light', 'sealed', 'prerendered', 'plain', 'frame']) {
    const { status, stdout, stderr } = run('dist/cli/factlet.js', [
      ...['snippet', '2024.json', '--widget', 'funding-donut', '--base', '/', '--form', form],
    ]);
    assert.equal(status, 0, stderr);
    assert.match(stdout, form === 'frame' ? /<iframe/ : /<factlet-funding-donut/);
  }
});

test('the package that npm packs has the command, without any other package', () => {
  const packed = path.join(folder, 'packed');
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]);
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  mkdirSync(packed);
  execFileSync('tar', ['-xzf', path.join(folder, archive), '-C', packed]);
  const bin = JSON.parse(readFileSync(path.join(packed, 'package/package.json'), 'utf8')).bin
    .factlet;
  const { status, stdout, stderr } = run(path.join(packed, 'package', bin), ['check', '2024.json']);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /2024\.json: 0 errors/);
});
