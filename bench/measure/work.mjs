// What a peer's work costs once its code is there: updates, many charts, many rows, comings and goings.
import { costOf, heapOf, threadTime } from './browser.mjs';

const UPDATES = 200;
const MOUNTS = 1000;

/** Opens the page of a peer that shows nothing yet, and gives `drive`, which calls the driver in it. */
async function open({ server, harness, peer }, page) {
  await page.goto(`${server.origin}/${peer.id}?kind=empty`);
  await page.waitForFunction(() => window.bench);
  await page.evaluate(harness.driver);
  return (task, ...parameters) =>
    page.evaluate(([name, values]) => window.driver[name](...values), [task, parameters]);
}

const inPage = (context, use) =>
  context.browser.withPage(async ({ page, devtools, faults }) => {
    const result = await use(page, devtools);
    if (faults.length) throw new Error(faults[0]);
    return result;
  });

/** Milliseconds of one update of the four panels, laid out. */
export const update = (context) =>
  inPage(context, async (page, devtools) => {
    const drive = await open(context, page);
    await drive('show');
    await costOf(devtools, () => drive('update', 20));
    return { cpu: (await costOf(devtools, () => drive('update', UPDATES))) / UPDATES };
  });

/** Milliseconds of so many donuts, and bytes of heap for each. */
export const donuts = (count) => (context) =>
  context.peer.isStatic
    ? staticPage(context, 'donuts', count)
    : inPage(context, async (page, devtools) => {
        const drive = await open(context, page);
        await drive('warm', ['donut']);
        const before = await heapOf(devtools);
        const cpu = await costOf(devtools, () => drive('donuts', count));
        const after = await heapOf(devtools);
        return { cpu, each: (after.script - before.script) / count };
      });

/** Milliseconds of one panel with so many rows. */
export const rows = (count) => (context) =>
  context.peer.isStatic
    ? staticPage(context, 'rows', count)
    : inPage(context, async (page, devtools) => {
        const drive = await open(context, page);
        await drive('warm', ['bars']);
        return { cpu: await costOf(devtools, () => drive('rows', count)) };
      });

/** Milliseconds of one coming and going of the four panels, and what a thousand leave behind. */
export const mounts = (milliseconds) => (context) =>
  inPage(context, async (page, devtools) => {
    const drive = await open(context, page);
    // Caches are filled by the first ones, and aren't left behind by each.
    await drive('mounts', 30, milliseconds);
    const settled = async () => {
      await page.waitForTimeout(1000);
      return heapOf(devtools);
    };
    const before = await settled();
    const start = await threadTime(devtools);
    const done = await drive('mounts', MOUNTS, milliseconds);
    const cpu = ((await threadTime(devtools)) - start) / done;
    const after = await settled();
    return {
      cpu,
      done,
      bytesLeft: (after.script + after.dom - before.script - before.dom) / done,
      nodesLeft: (after.nodes - before.nodes) / done,
    };
  });

/** The same as markup of the page, less what an almost empty page of the kind takes. */
const staticPage = ({ server, peer, browser }, kind, count) =>
  browser.withPage(async ({ page, devtools }) => {
    const show = (some) =>
      costOf(devtools, () =>
        page.goto(`${server.origin}/${peer.id}?${kind}=${some}`, { timeout: 60_000 }),
      );
    await show(1);
    const base = await show(1);
    return { cpu: (await show(count)) - base };
  });
