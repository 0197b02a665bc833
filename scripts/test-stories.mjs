// `npm run test:stories`: every story and page of the static Storybook, in Chromium. `--no-build` takes storybook-static/ as it is.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const shell = process.platform === 'win32';
const run = (command, ...parameters) =>
  spawnSync(command, parameters, { stdio: 'inherit', shell }).status;

if (!process.argv.includes('--no-build') && run('npm', 'run', '--silent', 'build:storybook') !== 0)
  process.exit(1);
const files = readdirSync('test/stories')
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => `test/stories/${name}`);
process.exit(run(process.execPath, '--test', ...files) ?? 1);
