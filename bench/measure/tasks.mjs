// How long a page with very much in it doesn't answer: the tasks of its thread after the first paint.
import { painted } from './load.mjs';

/** Milliseconds from which on a task is felt (https://web.dev/articles/long-tasks-devtools). */
const FELT = 50;

/** `{ felt, longest, drawn }`: how many tasks are felt, milliseconds of the longest, and until all is drawn. */
export const tasks =
  (query) =>
  ({ browser, harness, server, peer }) =>
    browser.withPage(
      async ({ page, devtools, faults }) => {
        const events = [];
        devtools.on('Tracing.dataCollected', ({ value }) => events.push(...value));
        await devtools.send('Tracing.start', {
          categories: 'toplevel,loading,__metadata',
          transferMode: 'ReportEvents',
        });
        await page.goto(`${server.origin}/${peer.id}?${query}`, { timeout: 60_000 });
        await painted(page);
        await page.waitForTimeout(500);
        const complete = new Promise((resolve) => {
          devtools.once('Tracing.tracingComplete', resolve);
        });
        await devtools.send('Tracing.end');
        await complete;
        if (faults.length) throw new Error(faults[0]);
        const { firstPaint, ready } = await page.evaluate(() => ({
          ...window.probe,
          ready: performance.getEntriesByName('bench:painted')[0].startTime,
        }));
        return { ...told(events), drawn: ready - firstPaint };
      },
      { probe: harness.probe },
    );

function told(events) {
  const paint = events.filter(({ name }) => name === 'firstContentfulPaint').at(-1);
  const durations = events
    .filter(
      ({ name, ph, pid, tid, ts }) =>
        name === 'ThreadControllerImpl::RunTask' &&
        ph === 'X' &&
        pid === paint.pid &&
        tid === paint.tid &&
        ts > paint.ts,
    )
    .map(({ dur }) => dur / 1000);
  return {
    felt: durations.filter((duration) => duration >= FELT).length,
    longest: Math.max(...durations),
  };
}
