// Runs the properties of test/fuzz with many documents. FUZZ_RUNS says how many for each, 500 by default; FUZZ_SEED repeats a run.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npx', ['web-test-runner', '--files', '"test/fuzz/*.test.ts"'], {
  stdio: 'inherit', env: { FUZZ_RUNS: '500', ...process.env }, shell: true,
});
process.exit(status ?? 1);
