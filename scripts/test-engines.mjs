// Runs the tests in Chromium, Firefox and WebKitGTK, one after the other. Engines that this machine lacks are named and fail the run.
import { spawnSync } from 'node:child_process';

let failed = 0;
for (const engine of ['chromium', 'firefox', 'webkitgtk']) {
  console.log(`\n${engine}`);
  const { status } = spawnSync('npx', ['web-test-runner'], {
    stdio: 'inherit',
    env: { ...process.env, ENGINE: engine },
    shell: process.platform === 'win32',
  });
  if (status !== 0) failed += 1;
}
process.exit(failed ? 1 : 0);
