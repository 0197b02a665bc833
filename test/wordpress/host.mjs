// A WordPress of its own: Debian's files, a MariaDB and PHP's own server, all in a temporary folder
// and on 127.0.0.1. Nothing of it outlives the test, and it asks no other host.
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Debian's, or another WordPress that somebody has unpacked: a folder with wp-content/ in it. */
const { WORDPRESS_FILES: FILES = '/usr/share/wordpress' } = process.env;
const CONTENT = process.env.WORDPRESS_FILES
  ? path.join(FILES, 'wp-content')
  : '/var/lib/wordpress/wp-content';
/** Of every user. */
export const PASSWORD = 'a password of this test';
/** Ninety megabytes less to write and to delete. */
const SMALL_LOG = '--innodb-log-file-size=4M';
/** Users by the name of their role. The installer makes the administrator. */
const OTHER_ROLES = ['editor', 'author', 'contributor'];
const PHP_SETTINGS = [
  'opcache.enable_cli=1',
  'sendmail_path=/bin/true',
  // A warning in a page would be a failure that nobody reads.
  'display_errors=0',
  'log_errors=1',
].flatMap((setting) => ['-d', setting]);

/**
 * Starts a WordPress and installs it. `mustUse` is PHP that every page runs: what a site's owner
 * would put into wp-content/mu-plugins/.
 */
export async function startWordPress({ mustUse = '', title = 'An office' } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'factlet-wordpress-'));
  const ended = [];
  const close = async () => {
    for (const end of ended.reverse()) await end();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const socket = path.join(folder, 'mariadb.sock');
    ended.push(await startMariaDb(folder, socket));
    const root = path.join(folder, 'site');
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    copyWordPress(root, { socket, origin, mustUse });
    ended.push(await startPhp(root, port, path.join(folder, 'php.log')));
    await install(origin, title);
    const site = new WordPress(origin, root, path.join(folder, 'php.log'), close);
    site.prepare();
    return site;
  } catch (error) {
    await close();
    throw error;
  }
}

/** A running WordPress. */
class WordPress {
  constructor(origin, root, log, close) {
    Object.assign(this, { origin, root, log, close });
  }

  /** Runs PHP in WordPress and gives what it prints. */
  php(code) {
    const script = `require '${this.root}/wp-load.php';\n${code}`;
    const run = spawnSync('php', [...PHP_SETTINGS, '-r', script], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr || run.stdout);
    return run.stdout;
  }

  /** Users, and addresses with words in them. */
  prepare() {
    const users = OTHER_ROLES.map(
      (role) =>
        `wp_insert_user(['user_login' => '${role}', 'user_pass' => '${PASSWORD}', 'role' => '${role}', 'user_email' => '${role}@example.org']);`,
    );
    this.php(
      `${users.join('\n')}
      $GLOBALS['wp_rewrite']->set_permalink_structure('/%postname%/');
      flush_rewrite_rules();
      update_option('default_comment_status', 'closed');`,
    );
  }

  /** What PHP has complained about, in files of the plugin. */
  complaints() {
    return readFileSync(this.log, 'utf8')
      .split('\n')
      .filter((line) => line.includes('/plugins/factlet/'));
  }
}

async function startMariaDb(folder, socket) {
  const data = path.join(folder, 'mariadb');
  // MariaDB doesn't start as root unless it is told to.
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const made = spawnSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      ...user,
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      SMALL_LOG,
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(made.stderr || made.stdout);
  const end = run(
    '/usr/sbin/mariadbd',
    [
      '--no-defaults',
      ...user,
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${path.join(folder, 'mariadb.pid')}`,
      '--skip-networking',
      // It is thrown away: nothing has to reach the disk.
      '--innodb-flush-log-at-trx-commit=0',
      '--skip-log-bin',
      SMALL_LOG,
    ],
    path.join(folder, 'mariadb.log'),
  );
  const query = (sql) => spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-e', sql]);
  try {
    await until('MariaDB', () => query('CREATE DATABASE IF NOT EXISTS wordpress').status === 0);
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

function copyWordPress(root, { socket, origin, mustUse }) {
  // Debian's links lead out of the folder.
  cpSync(FILES, root, {
    recursive: true,
    dereference: true,
    filter: (from) => !from.startsWith(`${FILES}/wp-content/`) && !from.endsWith('.htaccess'),
  });
  const content = path.join(root, 'wp-content');
  for (const part of ['plugins', 'mu-plugins', 'uploads', 'upgrade'])
    mkdirSync(path.join(content, part), { recursive: true });
  for (const part of ['themes', 'languages'].filter((each) => existsSync(path.join(CONTENT, each))))
    cpSync(path.join(CONTENT, part), path.join(content, part), {
      recursive: true,
      dereference: true,
      // A language that nobody here reads takes longer to copy than to start.
      filter: (from) => !from.endsWith('.mo') || /(^|-)ar\.mo$/.test(path.basename(from)),
    });
  writeFileSync(path.join(content, 'mu-plugins/owner.php'), `<?php\n${mustUse}\n`);
  writeFileSync(path.join(root, 'wp-config.php'), configuration(socket, origin));
}

/** PHP's own server takes an address with a dot in it for a file: WordPress's are /wp-json/oembed/1.0/… */
const ROUTER = `<?php
$path = $_SERVER['DOCUMENT_ROOT'] . urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
if (is_file($path) || is_file(rtrim($path, '/') . '/index.php')) return false;
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
`;

const configuration = (socket, origin) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'FS_METHOD', 'direct' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'AUTH_KEY', 'one of eight salts, of which a test needs one' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** PHP's server answers one request at a time: workers let a page ask its own site. */
async function startPhp(root, port, log) {
  const router = path.join(root, '../router.php');
  writeFileSync(router, ROUTER);
  const end = run(
    'php',
    [...PHP_SETTINGS, '-q', '-S', `127.0.0.1:${port}`, '-t', root, router],
    log,
    { PHP_CLI_SERVER_WORKERS: '4' },
    root,
  );
  try {
    await until('PHP', async () => (await fetch(`http://127.0.0.1:${port}/readme.html`)).ok);
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

/** The installer's form, as a browser sends it. */
async function install(origin, title) {
  const answer = await fetch(`${origin}/wp-admin/install.php?step=2`, {
    method: 'POST',
    body: new URLSearchParams({
      weblog_title: title,
      user_name: 'administrator',
      admin_password: PASSWORD,
      admin_password2: PASSWORD,
      pw_weak: 'on',
      admin_email: 'administrator@example.org',
      blog_public: '0',
      language: '',
    }),
  });
  const text = await answer.text();
  if (!answer.ok || !text.includes('wp-login.php')) throw new Error(text.slice(0, 2000));
}

/** Starts a process with a group of its own and gives the function that ends it with its workers. */
function run(command, parameters, log, variables = {}, cwd = undefined) {
  const script = 'exec "$0" "$@" >>"$LOG" 2>&1';
  const child = spawn('bash', ['-c', script, command, ...parameters], {
    stdio: 'ignore',
    detached: true,
    cwd,
    env: { ...process.env, ...variables, LOG: log },
  });
  const isOver = new Promise((resolve) => child.on('exit', resolve));
  const kill = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It has ended by itself.
    }
  };
  // A test that is interrupted leaves nothing behind either.
  const atExit = () => kill('SIGKILL');
  process.on('exit', atExit);
  return async () => {
    // What it would write at its end is thrown away.
    kill('SIGKILL');
    await isOver;
    process.off('exit', atExit);
  };
}

function freePort() {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    }),
  );
}

async function until(what, isTrue) {
  const patience = Date.now() + 30_000;
  while (Date.now() < patience) {
    try {
      if (await isTrue()) return;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} didn’t start within 30 seconds.`);
}
