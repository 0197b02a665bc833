// Every check of a change, in order. `.ci/run` starts it; it needs nothing but Node, npm and, for
// what is installed, Debian. The last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import { accessSync, existsSync } from 'node:fs';
import path from 'node:path';

/** Nothing here takes half of this: what hangs fails, so that the other steps still run. */
const LIMIT_SECONDS = 900;
const BUILT = 'dist custom-elements.json examples src/base src/themes src/download integrations';
/** A Chromium without windows opens a page in a quarter of the time, where there is one. */
const SHELL = process.arch === 'x64' ? { TEST_BUNDLED_CHROMIUM: '1' } : {};
/** Lines that say what failed, in the reports of the tools below. */
const FAILURE =
  /^ *not ok |❌|𐄂|🚧|[Ee]rror:|✖|Timeout|timed out|crashed|FAILED|^\[warn\]|error TS/;

const environment = { ...process.env, CI: 'true', FORCE_COLOR: '0' };
const started = Date.now();
const results = [];

// What follows installs or checks something that the next step needs.
await run('npm ci', 'npm ci --no-audit --no-fund');
await run('engines installed', installEngines());
await run('PHP installed', install(['php-cli'], isOnPath('php')));
await run('WordPress installed', 'node scripts/test-wordpress.mjs --install');
await run('npm test', 'npm test');
await run('npm run lint', 'npm run lint');
await run('npm run build', 'npm run build');
await run(
  'a rebuild changes nothing',
  `test -z "$(git status --porcelain -- ${BUILT} | tee /dev/stderr)"`,
);
await run('npm run budgets', 'npm run budgets');
await run('publint', 'npx publint --strict');
await run(
  'attw',
  "npx attw --pack . --profile esm-only --exclude-entrypoints 'themes/*' 'schemas/*' 'cdn/*' custom-elements.json",
);

// Steps of one list run one after the other, lists beside each other: each leaves the machine idle
// for a while.
await beside(
  [
    ['Firefox', 'ENGINE=firefox npx web-test-runner'],
    ['configurator in Firefox', 'ENGINE=firefox npm run test:built'],
  ],
  [
    ['WebKitGTK', 'sleep 5; ENGINE=webkitgtk npx web-test-runner'],
    ['configurator in WebKitGTK', 'ENGINE=webkitgtk npm run test:built'],
  ],
  [['stories', 'sleep 10; npm run test:stories', SHELL]],
);
await beside(
  [['faults', 'npm run test:faults -- --no-build']],
  [
    ['cms', 'npm run test:cms', SHELL],
    ['visual', 'npm run test:visual -- --no-build'],
    ['panes', 'npm run test:panes', SHELL],
  ],
  [['WordPress', 'sleep 15; npm run test:wordpress', SHELL]],
);
await beside([['pages', 'npm run test:pages', SHELL]], [['fuzz', 'npm run test:fuzz', SHELL]]);

report();

/** Runs a step, prints what it prints, and counts it. */
async function run(name, command) {
  console.log(`::: ${name}`);
  count(name, await execute(command, {}, true));
}

/**
 * Runs lists of steps beside each other and prints each step's output when all have ended. What
 * fails runs once more by itself, since engines that share two cores can be too slow for a test's
 * patience. Both runs are printed, and the second one counts.
 */
async function beside(...lists) {
  const ended = await Promise.all(
    lists.map(async (list) => {
      const own = [];
      for (const [name, command, variables = {}] of list)
        own.push({ name, command, variables, ...(await execute(command, variables, false)) });
      return own;
    }),
  );
  for (const { name, command, variables, ...first } of ended.flat()) {
    console.log(`::: ${name}`);
    process.stdout.write(first.output);
    if (first.status === 0) {
      count(name, first);
      continue;
    }
    console.log(`::: ${name}: failed beside others, ${first.seconds} s, and runs once more alone`);
    const second = await execute(command, variables, true);
    count(name, { ...second, output: `${first.output}\n${second.output}` });
  }
}

function count(name, { status, seconds, output }) {
  const isGood = status === 0;
  results.push({ name, isGood, output });
  console.log(`::: ${name}: ${isGood ? 'passed' : 'FAILED'}, ${seconds} s`);
}

/** Runs a command in a shell; `isLive` prints its output at once. */
function execute(command, variables, isLive) {
  const begun = Date.now();
  return new Promise((resolve) => {
    // A group of its own, so that a browser that it started ends with it.
    const child = spawn('bash', ['-c', `(${command}) 2>&1`], {
      env: { ...environment, ...variables },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    let output = '';
    const timer = setTimeout(() => {
      output += `\nTimeout: ${command} took longer than ${LIMIT_SECONDS} s\n`;
      process.kill(-child.pid, 'SIGKILL');
    }, LIMIT_SECONDS * 1000);
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (isLive) process.stdout.write(text);
    });
    child.on('exit', (status) => {
      clearTimeout(timer);
      const ended = Math.round((Date.now() - begun) / 1000);
      child.on('close', () => resolve({ status: status ?? 1, seconds: ended, output }));
      // A process that it left behind may hold the output open.
      setTimeout(() => child.stdout.destroy(), 2000).unref();
    });
  });
}

/** What a reader of the last lines wants to know: the failed steps, and the lines that say why. */
function report() {
  for (const { name, isGood, output } of results) {
    if (isGood) continue;
    console.log(`::: ${name}, from its output:`);
    const lines = output.split('\n').map((line) => line.slice(0, 300));
    const told = new Set();
    lines.forEach((line, index) => {
      if (!FAILURE.test(line)) return;
      for (let each = index; each <= index + 14 && each < lines.length; each++) told.add(each);
    });
    console.log(
      [...told]
        .slice(0, 60)
        .map((index) => lines[index])
        .join('\n'),
    );
    console.log(`  …\n${lines.slice(-12).join('\n')}`);
  }
  const good = results.filter(({ isGood }) => isGood).length;
  console.log(`::: ${Math.round((Date.now() - started) / 1000)} s in all`);
  console.log(`${good} passed, ${results.length - good} failed`);
  process.exitCode = good === results.length ? 0 : 1;
}

/**
 * Firefox and WebKitGTK come from Debian; Chromium is whatever `npm test` finds or brings. Pages
 * are measured in Arial, or in Liberation Sans, which is as wide. PDFs are read by pdftotext.
 */
function installEngines() {
  const packages = [
    'firefox-esr',
    'webkit2gtk-driver',
    'xvfb',
    'fonts-liberation',
    'poppler-utils',
  ];
  const areThere =
    ['firefox-esr', 'WebKitWebDriver', 'Xvfb', 'pdftotext'].every(isOnPath) &&
    existsSync('/usr/share/fonts/truetype/liberation');
  return install(packages, areThere);
}

/** The command that installs packages of Debian, unless they are there. */
function install(packages, areThere) {
  if (areThere) return 'true';
  const get = 'DEBIAN_FRONTEND=noninteractive apt-get';
  return `${get} update -qq && ${get} install -y -qq --no-install-recommends ${packages.join(' ')} > /dev/null`;
}

function isOnPath(name) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, name));
      return true;
    } catch {
      return false;
    }
  });
}
