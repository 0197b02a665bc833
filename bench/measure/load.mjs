// What a page costs until its figures are painted.
import { heapOf, threadTime } from './browser.mjs';
import { brotli } from './server.mjs';

export const painted = (page) =>
  page.waitForFunction(() => performance.getEntriesByName('bench:painted').length > 0, undefined, {
    polling: 50,
  });

/** What a peer's page fetches beyond itself: Brotli bytes and requests. */
export async function fetched({ browser, server, peer }) {
  const addresses = new Set();
  await browser.withPage(async ({ page }) => {
    page.on('response', (response) => addresses.add(new URL(response.url()).pathname));
    await page.goto(`${server.origin}/${peer.id}`);
    await painted(page);
  });
  const files = [...addresses].map((address) => server.files.get(address)).filter(Boolean);
  return {
    requests: files.length,
    bytes: files.reduce((sum, file) => sum + brotli(file).length, 0),
  };
}

/** One load into an empty cache: milliseconds, layout shift, and where nothing is slowed down the heap as well. */
export const load =
  (condition) =>
  ({ browser, harness, server, peer }) =>
    browser.withPage(
      async ({ page, devtools, faults }) => {
        await page.goto(`${server.origin}/${peer.id}`, { timeout: 60_000 });
        await painted(page);
        const atPainted = await threadTime(devtools);
        // What a peer puts off until after the first paint is its work, too.
        await page.waitForTimeout(condition === '1×' ? 250 : 600);
        const { shift, firstPaint, ready } = await page.evaluate(() => ({
          ...window.probe,
          ready: performance.getEntriesByName('bench:painted')[0].startTime,
        }));
        if (faults.length) throw new Error(faults[0]);
        const sample = { cpu: await threadTime(devtools), atPainted, ready, firstPaint, shift };
        if (condition !== '1×') return sample;
        const { script, nodes } = await heapOf(devtools);
        return { ...sample, heap: script, nodes };
      },
      { condition, probe: harness.probe },
    );
