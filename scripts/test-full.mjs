// The long runs, one after the other: every step is made, whatever the one before it gave. Some hours of one machine.
import { spawnSync } from 'node:child_process';

const MANY = '10000';
const STEPS = [
  ['npm test', {}],
  ['npm run test:engines', {}],
  ['npm run test:panes', {}],
  ['npm run test:faults', {}],
  ['npm run test:frameworks', {}],
  ['npm run test:wordpress', {}],
  // Not with npm's time limit, which is for 500.
  [
    'node --test --test-concurrency=2 test/pages/*.test.mjs',
    { LEAK_CYCLES: MANY, ALL_LANGUAGES: '1' },
  ],
  ['npm run test:fuzz', { FUZZ_RUNS: MANY }],
];

const results = STEPS.map(([command, environment]) => {
  const started = Date.now();
  const { status } = spawnSync(command, {
    stdio: 'inherit',
    shell: true,
    env: { ...process.env, ...environment },
  });
  return {
    line: `${status === 0 ? 'passed' : 'FAILED'}  ${Math.round((Date.now() - started) / 1000)} s  ${command}`,
    isGood: status === 0,
  };
});
console.log(`\n${results.map(({ line }) => line).join('\n')}`);
const good = results.filter(({ isGood }) => isGood).length;
console.log(`${good} passed, ${results.length - good} failed`);
process.exit(good === results.length ? 0 : 1);
