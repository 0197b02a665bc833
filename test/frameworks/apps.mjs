// The applications: the examples as they are, and the same with the page of the cases. They are built in copies, under `.apps`,
// where they find the frameworks of this folder and Factlet as npm would have packed it.
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(HERE, '../..');
const APPS = path.join(HERE, '.apps');
export const SITE = path.join(APPS, 'site');

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

const TSC = ['typescript/bin/tsc'];
export const FRAMEWORKS = [
  { id: 'react', package: 'react', check: TSC },
  { id: 'vue', package: 'vue', check: ['vue-tsc/bin/vue-tsc.js'] },
  {
    id: 'angular',
    package: '@angular/core',
    check: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'src/tsconfig.json', '--noEmit'],
  },
  {
    id: 'svelte',
    package: 'svelte',
    check: ['svelte-check/bin/svelte-check', '--fail-on-warnings'],
  },
  { id: 'preact', package: 'preact', check: TSC },
  { id: 'solid', package: 'solid-js', check: TSC },
].map((framework) => ({
  ...framework,
  title: `${framework.id[0].toUpperCase()}${framework.id.slice(1)}`,
}));

/** The version of a framework that is tested. */
export const versionOf = (framework) =>
  json(path.join(HERE, 'node_modules', framework.package, 'package.json')).version;

/** Installs the frameworks where they aren't yet those of the lockfile, and Factlet as it would be published. */
export function install() {
  if (!isInstalled()) npm(['ci', '--no-audit', '--no-fund'], HERE);
  rmSync(APPS, { recursive: true, force: true });
  mkdirSync(APPS);
  const packed = mkdtempSync(path.join(APPS, 'packed-'));
  npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', packed], ROOT);
  run('tar', ['-xzf', readdirSync(packed).find((name) => name.endsWith('.tgz'))], packed);
  const target = path.join(HERE, 'node_modules/factlet');
  rmSync(target, { recursive: true, force: true });
  renameSync(path.join(packed, 'package'), target);
}

/** Whether what npm noted of the last installation is what the lockfile says. Optional packages are those of one system. */
function isInstalled() {
  const noted = path.join(HERE, 'node_modules/.package-lock.json');
  if (!existsSync(noted)) return false;
  const { packages: installed } = json(noted);
  return Object.entries(json(path.join(HERE, 'package-lock.json')).packages).every(
    ([name, { version, optional }]) =>
      !name || installed[name]?.version === version || (optional && !installed[name]),
  );
}

/** What an example's own tools have left in its folder. */
const WRITTEN = /[\\/](node_modules|dist|_site|out|public[\\/]factlet|\.angular|\.astro|\.next)$/;

/** The example of a framework as it is, in a folder of its own. */
function example(id, kind) {
  const folder = path.join(APPS, `${id}-${kind}`);
  cpSync(path.join(ROOT, 'examples', id), folder, {
    recursive: true,
    filter: (file) => !WRITTEN.test(file),
  });
  return folder;
}

/** Builds the example of a framework, or with `cases` the page of the cases in its place. Gives what the tools printed when they failed. */
export function build({ id }, kind) {
  const folder = example(id, kind);
  if (kind === 'cases') {
    cpSync(path.join(HERE, 'cases', id), path.join(folder, 'src'), { recursive: true });
    cpSync(path.join(HERE, 'cases/probe.ts'), path.join(folder, 'src/probe.ts'));
  }
  const site = path.join(SITE, `${id}-${kind}`);
  return id === 'angular'
    ? tool(['@angular/cli/bin/ng.js', 'build', '--base-href', './', '--output-path', site], folder)
    : tool(
        [
          'vite/bin/vite.js',
          'build',
          '--base',
          './',
          '--outDir',
          site,
          '--emptyOutDir',
          '--logLevel',
          'warn',
        ],
        folder,
      );
}

/** Whether a framework's way over a server is tested. */
export const hasServer = ({ id }) => existsSync(path.join(HERE, 'servers', id));

/** Builds the page of servers/ for a server, runs it there, and builds it for the browser around what the server wrote. */
export async function buildWithServer({ id }) {
  const folder = example(id, 'server');
  cpSync(path.join(HERE, 'servers', id), path.join(folder, 'src'), { recursive: true });
  const vite = [
    'vite/bin/vite.js',
    'build',
    '--base',
    './',
    '--logLevel',
    'warn',
    '--emptyOutDir',
    '--outDir',
  ];
  const entry = readdirSync(path.join(folder, 'src')).find((name) => name.startsWith('server.'));
  const failed = await tool(
    [...vite, path.join(folder, 'server'), '--ssr', `src/${entry}`],
    folder,
  );
  if (failed) return failed;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      "import { render } from './server/server.js'; process.stdout.write(await render());",
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0 || stderr) return stderr || `exit code ${status}`;
  const page = path.join(folder, 'index.html');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(
      '<div id="app"></div>',
      () => `<div id="app">${stdout}</div>`,
    ),
  );
  return tool([...vite, path.join(SITE, `${id}-server`)], folder);
}

/** Builds a site that writes its figures itself, as its own `npm run build` does. */
export async function buildSite({ id, script, parameters, written }) {
  const folder = example(id, 'site');
  // These sites name files of the package by their paths, as where npm has installed it.
  symlinkSync(path.join(HERE, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const failed = await tool([script, ...parameters], folder);
  if (!failed) renameSync(path.join(folder, written), folderOf({ id }));
  return failed;
}

/** Where a built site is. */
export const folderOf = ({ id }) => path.join(APPS, `${id}-built`);

/** Starts the server with which a built site is worked on. Gives its address, and what ends it. */
export function develop({ id, script, development }) {
  const child = start([script, ...development], path.join(APPS, `${id}-site`));
  const ended = new Promise((resolve) => child.on('close', resolve));
  let printed = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (origin) resolve({ origin, end: () => child.kill() && ended });
    });
    child.stderr.on('data', (chunk) => (printed += chunk));
    ended.then(() => reject(new Error(printed)));
  });
}

/** Where the page of an application is, below SITE. */
export const addressOf = ({ id }, kind) =>
  `/${id}-${kind}/${id === 'angular' ? 'browser/' : ''}index.html`;

/** Checks the types of an example, and of the right and the wrong uses in types/. */
export function checkTypes({ id, check }) {
  const folder = example(id, 'types');
  cpSync(path.join(HERE, 'types', id), path.join(folder, 'src'), { recursive: true });
  return tool(check, folder);
}

/** The tools tell nobody of their use. */
const QUIET = {
  CI: 'true',
  NG_CLI_ANALYTICS: 'false',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
};

/** Starts a package's own script by this Node: it works on every system. */
function start([script, ...parameters], cwd) {
  return spawn(process.execPath, [path.join(HERE, 'node_modules', script), ...parameters], {
    cwd,
    env: { ...process.env, ...QUIET },
  });
}

/** Runs it to its end, and gives what it printed when it failed. */
function tool(command, cwd) {
  const child = start(command, cwd);
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (printed += chunk));
  return new Promise((resolve) =>
    child.on('close', (status) => resolve(status === 0 ? '' : printed || `exit code ${status}`)),
  );
}

/** npm is a script on one system and a command file on another: a shell finds both. */
const npm = (parameters, cwd) =>
  run('npm', parameters, cwd, { shell: process.platform === 'win32' });

function run(command, parameters, cwd, options = {}) {
  const { status, error } = spawnSync(command, parameters, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    ...options,
  });
  if (status !== 0)
    throw new Error(
      `${command} ${parameters.join(' ')} failed: ${error?.message ?? `exit code ${status}`}`,
    );
}
