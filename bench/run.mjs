// `npm run bench`: what Factlet costs beside other ways to show the same four panels (docs/performance.md).
// Prints Markdown, and writes it with the samples and a plot to bench/results/.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './measure/browser.mjs';
import { bundleHarness, bundlePeer } from './measure/bundle.mjs';
import { fetched } from './measure/load.mjs';
import { MEASURES } from './measure/measures.mjs';
import { takePictures } from './measure/pictures.mjs';
import { measured } from './measure/rounds.mjs';
import { serve } from './measure/server.mjs';
import { HELP, options } from './options.mjs';
import { PEERS } from './peers/index.mjs';
import { markdown } from './report/markdown.mjs';
import { plot } from './report/plot.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = path.resolve(HERE, '..');

const asked = understood();
if (asked.needsHelp) exitWith(HELP);
if (asked.isListing)
  exitWith(
    PEERS.map(({ id, title, note }) => `${id.padEnd(16)} ${title}${note ? ` (${note})` : ''}`).join(
      '\n',
    ),
  );

// Scripts of packages stay off: some peers ship telemetry.
if (!existsSync(path.join(HERE, 'node_modules'))) npm(['ci', '--ignore-scripts'], HERE);
if (!existsSync(path.join(ROOT, 'dist/cdn/factlet.js'))) npm(['run', 'build'], ROOT);

const harness = await bundleHarness();
const bundles = [];
for (const peer of asked.peers) bundles.push([peer, await bundlePeer(peer)]);
const server = await serve(bundles, harness);
const browser = await launch();
const contextOf = (peer) => ({ peer, browser, server, harness });
try {
  if (asked.pictures) await takePictures(asked.peers.map(contextOf), asked.pictures);
  else await measureAll();
} finally {
  await browser.close();
  server.close();
}

async function measureAll() {
  const run = {
    machine: {
      browser: `Chromium ${browser.version}`,
      node: process.version,
      cores: cpus().length,
      processor: cpus()[0]?.model ?? 'unknown',
      load: [loadavg()[0]],
      date: new Date().toISOString().slice(0, 10),
    },
    rounds: asked.rounds,
    peers: asked.peers.map(({ id, title, draws, note, packages = [] }) => ({
      id,
      title,
      draws,
      note,
      packages: packages.map((name) => `${name} ${versionOf(name)}`),
    })),
    fetched: {},
    measures: {},
  };
  // Each page is opened once for its bytes, which also warms the browser and packs the files.
  for (const peer of asked.peers) run.fetched[peer.id] = await fetched(contextOf(peer));
  for (const measure of MEASURES.filter(({ group }) => asked.groups.includes(group))) {
    const started = Date.now();
    const results = await measured(measure, asked.peers, asked.rounds, contextOf);
    run.measures[measure.name] = results;
    const faults = Object.entries(results)
      .filter(([, { fault }]) => fault)
      .map(([id, { fault }]) => `${id}: ${fault}`);
    console.warn(
      `${measure.name}: ${Math.round((Date.now() - started) / 1000)} s${faults.map((fault) => `\n  ${fault}`).join('')}`,
    );
  }
  run.machine.load.push(loadavg()[0]);
  const text = markdown(run);
  write('latest.json', `${JSON.stringify(run, null, 1)}\n`);
  write('latest.md', text);
  const drawing = plot(run);
  if (drawing) write('latest.svg', drawing);
  console.log(text);
}

function understood() {
  try {
    return options(process.argv.slice(2));
  } catch (error) {
    console.error(`${error.message}\n\n${HELP}`);
    return process.exit(2);
  }
}

function exitWith(text) {
  console.log(text);
  process.exit(0);
}

function npm(given, folder) {
  const { status } = spawnSync('npm', given, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${given.join(' ')} failed in ${folder}.`);
}

function versionOf(name) {
  return JSON.parse(readFileSync(path.join(HERE, 'node_modules', name, 'package.json'), 'utf8'))
    .version;
}

function write(name, text) {
  mkdirSync(path.join(HERE, 'results'), { recursive: true });
  writeFileSync(path.join(HERE, 'results', name), text);
}
