// Runs the properties of test/fuzz with many documents. FUZZ_RUNS says how many for each, 500 by default; FUZZ_SEED repeats a run.
// Many thousands are made in rounds, each in a browser of its own and with the next seed, so that none grows without end.
import { spawnSync } from 'node:child_process';

const MOST = 1000;
const runs = Number(process.env.FUZZ_RUNS ?? 500);
const rounds = Math.ceil(runs / MOST);
const first = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 30));
const seedOf = (round) => String(first + round);

let failed = 0;
for (let round = 0; round < rounds; round += 1) {
  // Told before, too: a browser that crashes tells no seed.
  const seed = seedOf(round);
  console.log(`\nRound ${round + 1} of ${rounds}, FUZZ_SEED=${seed}`);
  // What doesn't depend on chance is tried once.
  const files =
    round === 0
      ? ['"test/fuzz/*.test.ts"']
      : ['broken', 'good'].map((name) => `test/fuzz/${name}.test.ts`);
  const { status } = spawnSync('npx', ['web-test-runner', '--files', ...files], {
    stdio: 'inherit',
    shell: true,
    env: {
      ...process.env,
      FUZZ_RUNS: String(Math.min(MOST, runs - round * MOST)),
      FUZZ_SEED: seed,
    },
  });
  if (status !== 0) failed += 1;
}
if (rounds > 1)
  console.log(`${runs} documents for each property in ${rounds} rounds: ${failed} failed`);
process.exit(failed ? 1 : 0);
