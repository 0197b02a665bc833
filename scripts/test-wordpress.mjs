// `npm run test:wordpress`: the plugin and what `factlet snippet` writes, in a real WordPress. It
// comes from Debian's packages, which are installed where they are missing and this is root; with
// `--install` nothing else is done.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/** What each package brings, to see whether it is there. */
const PACKAGES = {
  wordpress: '/usr/share/wordpress/wp-load.php',
  'wordpress-l10n': '/var/lib/wordpress/wp-content/languages/ar.mo',
  'wordpress-theme-twentytwentythree':
    '/var/lib/wordpress/wp-content/themes/twentytwentythree/theme.json',
  'mariadb-server': '/usr/sbin/mariadbd',
  'php-cli': '/usr/bin/php',
  'php-mysql': undefined,
  'php-xml': undefined,
};

const missing = () =>
  Object.entries(PACKAGES)
    .filter(([name, file]) => (file ? !existsSync(file) : !hasExtension(name)))
    .map(([name]) => name);

if (missing().length) install(missing());
const left = missing();
if (left.length) {
  console.error(
    `There is no WordPress to test in. Missing: ${left.join(', ')}.\n` +
      `On Debian, as root: apt-get install --no-install-recommends ${left.join(' ')}`,
  );
  process.exit(1);
}
// Other steps run PHP beside the tests: what changes it comes before them.
if (process.argv[2] === '--install') process.exit(0);
const { status } = spawnSync(
  process.execPath,
  [
    '--test',
    '--test-concurrency=2',
    '--test-timeout=600000',
    ...(process.argv.length > 2 ? process.argv.slice(2) : testFiles()),
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;

function testFiles() {
  const folder = 'test/wordpress';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `${folder}/${name}`);
}

function hasExtension(name) {
  const { stdout } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  const extension = { 'php-mysql': 'mysqli', 'php-xml': 'dom' }[name];
  return Boolean(stdout?.split('\n').includes(extension));
}

function install(packages) {
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!isDebian) return;
  console.log(`Installs ${packages.join(', ')}.`);
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: environment() };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

/** Without questions, and without starting a database and a server that nobody asked for. */
function environment() {
  return { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
}
