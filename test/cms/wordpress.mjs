// Runs the plugin and WordPress's rewrites in PHP, without a WordPress and without a network.
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const hasPhp = spawnSync('php', ['--version']).status === 0;
if (!hasPhp) {
  const sentence =
    'The plugin is not tested: there is no PHP on this machine (Debian: apt-get install php-cli).';
  if (process.env.CI) throw new Error(sentence);
  console.log(sentence);
}

/** A test that is left out where there is no PHP; with CI set that is a failure. */
export const phpTest = (name, run) => test(name, { skip: !hasPhp && 'no PHP' }, run);
export { hasPhp };

/** Answers of test/cms/answer.php, in the order of the tasks. `base` is the address of the files. */
export function answers(tasks, { base, wordpress = '' } = {}) {
  if (!hasPhp) return tasks.map(() => ({ html: '', scripts: [] }));
  const noNetwork = [
    'allow_url_fopen=0',
    'disable_functions=fsockopen,pfsockopen,stream_socket_client,exec,system,passthru,shell_exec,proc_open,popen,mail',
    'display_errors=stderr',
  ];
  const { status, stdout, stderr } = spawnSync(
    'php',
    [...noNetwork.flatMap((setting) => ['-d', setting]), 'test/cms/answer.php'],
    {
      input: `${tasks.map((task) => JSON.stringify({ ...task, base })).join('\n')}\n`,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, WORDPRESS: wordpress },
    },
  );
  if (status !== 0 || stderr) throw new Error(stderr || stdout);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** One of them. */
export const answer = (task, options) => answers([task], options)[0];
