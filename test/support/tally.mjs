/** Prints `N passed, N failed` (and skipped, where there are any) as the last line of a run. */
export function tally(engine) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const count = (suite) => {
    for (const test of suite?.tests ?? [])
      counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    suite?.suites?.forEach(count);
  };
  return {
    onTestRunFinished({ sessions }) {
      Object.assign(counts, { passed: 0, failed: 0, skipped: 0 });
      for (const session of sessions) {
        count(session.testResults);
        if (session.errors?.length) counts.failed += 1;
      }
    },
    stop() {
      // The runner clears terminal lines when it stops, so the line is printed on the way out.
      process.once('exit', () => {
        const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
        process.stdout.write(
          `${engine}: ${counts.passed} passed, ${counts.failed} failed${skipped}\n`,
        );
      });
    },
  };
}
