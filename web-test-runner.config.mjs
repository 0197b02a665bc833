import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { answering, answers } from './test/support/answers.mjs';
import { browsersFor } from './test/support/browsers.mjs';
import { ariaSnapshot, emulate, fuzzing, updating } from './test/support/commands.mjs';
import { fakeTimers } from './test/support/fake-timers.mjs';
import { tally } from './test/support/tally.mjs';

const engine = process.env.ENGINE ?? 'chromium';
const browsers = await browsersFor(engine).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});

// What is far too much takes long: it belongs to `npm run test:fuzz`.
const long = process.env.FUZZ_RUNS ? [] : ['!test/fuzz/extremes.test.ts'];

// What is spoken is worked out by itself, and the same in every engine.
const spoken = engine === 'chromium' ? [] : ['!test/spoken/**'];

export default {
  // The faults and what is built need dist/: `npm run test:faults`, `npm run test:built`. The configurator's panes take long, too: `npm run test:panes`.
  files: [
    'test/**/*.test.ts',
    '!test/node/**',
    '!test/built/**',
    '!test/faults/**',
    '!test/frameworks/**',
    '!test/app/configurator/panes/**',
    ...long,
    ...spoken,
  ],
  nodeResolve: { exportConditions: ['production', 'default'] },
  rootDir: '.',
  hostname: '127.0.0.1',
  concurrency: engine === 'chromium' ? 2 : 1,
  testFramework: { config: { timeout: 60000 } },
  testsFinishTimeout: 300000 + Number(process.env.FUZZ_RUNS ?? 0) * 2000,
  plugins: [
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    ariaSnapshot(),
    emulate(),
    fakeTimers(),
    fuzzing(),
    updating(),
    answering(),
  ],
  middleware: [answers],
  browsers,
  // The library tells authors what is wrong with their data on the console; the tests of bad data would drown in it.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('factlet'),
  reporters: [defaultReporter({ reportTestProgress: false }), tally(engine)],
};
