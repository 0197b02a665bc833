// One Chromium for all; every sample gets a page of its own with an empty cache.
import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../test/support/find-chromium.mjs';

/** How slow a page is made. The network is that of a phone on slow 4G, in bits a second and milliseconds. */
export const CONDITIONS = {
  '1×': { slower: 1 },
  '4× slow': { slower: 4 },
  'slow network': {
    slower: 4,
    network: { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
  },
};

/** Milliseconds that a page may take. A peer whose page takes longer is told as such, and isn't asked again. */
const PATIENCE = 45_000;

export async function launch() {
  const { executablePath } = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: [...chromiumArguments, '--disable-gpu', '--enable-precise-memory-info'],
  });
  return {
    version: browser.version(),
    close: () => browser.close(),
    /** Gives what `use` gives for a new page, which is closed afterwards. */
    async withPage(use, { probe, condition = '1×' } = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'en-US',
        timezoneId: 'UTC',
      });
      let timer;
      const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`over ${PATIENCE / 1000} s`)), PATIENCE);
      });
      try {
        return await Promise.race([late, opened()]);
      } finally {
        clearTimeout(timer);
        await context.close();
      }

      async function opened() {
        const page = await context.newPage();
        const faults = [];
        page.on('pageerror', (error) => faults.push(error.message));
        page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
        const devtools = await context.newCDPSession(page);
        // Time of the page's own thread: what else the machine does isn't in it.
        await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
        if (probe) await page.addInitScript(probe);
        const { slower, network } = CONDITIONS[condition];
        if (slower > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
        if (network) {
          await devtools.send('Network.enable');
          await devtools.send('Network.emulateNetworkConditions', { offline: false, ...network });
        }
        return use({ page, devtools, faults });
      }
    },
  };
}

/** Milliseconds of the page's main thread so far. */
export async function threadTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** Milliseconds of the main thread that `work` takes, with what it leaves for later: until the thread has been idle for a while. */
export async function costOf(devtools, work) {
  const before = await threadTime(devtools);
  await work();
  let last = await threadTime(devtools);
  for (let turn = 0; turn < 30; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const now = await threadTime(devtools);
    if (now - last < 5) return last - before;
    last = now;
  }
  return last - before;
}

/** Bytes on the heap after a collection, of scripts and of the DOM, and nodes. */
export async function heapOf(devtools) {
  for (let turn = 0; turn < 3; turn++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await devtools.send('Runtime.getHeapUsage');
  const { nodes } = await devtools.send('Memory.getDOMCounters');
  return { script: usedSize, dom: embedderHeapUsedSize, nodes };
}
