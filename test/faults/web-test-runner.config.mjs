// The project's own configuration, for the faults: every test is told to `scripts/test-faults.mjs`, by way of the file that FAULTS names.
import { writeFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import base from '../../web-test-runner.config.mjs';

const told = () => ({
  onTestRunFinished({ sessions }) {
    const tests = [];
    const gather = (suite, names) => {
      suite?.tests?.forEach(({ name, passed, skipped }) =>
        tests.push({ names: [...names, name], passed, skipped }),
      );
      suite?.suites?.forEach((each) => gather(each, [...names, each.name]));
    };
    sessions.forEach(({ testResults }) => gather(testResults, []));
    writeFileSync(process.env.FAULTS, JSON.stringify(tests));
  },
});

export default {
  ...base,
  files: ['test/faults/*.test.ts'],
  concurrency: 1,
  testsFinishTimeout: 600000,
  reporters: [defaultReporter({ reportTestProgress: false }), told()],
};
