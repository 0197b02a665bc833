// Nothing stays behind when widgets come and go: nodes, listeners and documents, as the browser counts them.
// LEAK_CYCLES is how often each comes and goes, 500 by default, 10,000 before a release.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sheet } from './documents.mjs';
import { EVERY_TAG, openStage, show, stage, TAGS } from './stage.mjs';

const CYCLES = Number(process.env.LEAK_CYCLES ?? 500);
/** A first round fills what is kept once for all: templates, formats, style sheets, the document that was read. */
const WARM = 50;
/** Nodes that may come and go with the browser's own business, whatever the number of cycles. A leak keeps one a cycle at least. */
const NODES = 20;
/** Bytes a cycle and widget: the heap isn't exact, and an element that stays costs thousands. */
const BYTES = 1000;

let host;
before(async () => {
  host = await stage();
});
after(() => host.close());

const WAYS = {
  /** The same element, taken out and put back. */
  'is taken out and put back': (tag, cycles) => {
    const widget = document.querySelector(tag);
    const place = widget.parentElement;
    for (let cycle = 0; cycle < cycles; cycle++) {
      widget.remove();
      place.append(widget);
    }
  },
  /** The same element, moved from place to place, into a shadow root and out of it. */
  'is moved': async (tag, cycles) => {
    const widget = document.querySelector(tag);
    const stage = document.getElementById('stage');
    const other = Object.assign(document.createElement('div'), { lang: 'ar' });
    other.attachShadow({ mode: 'open' });
    stage.append(other);
    for (let cycle = 0; cycle < cycles; cycle++) {
      other.shadowRoot.append(widget);
      stage.append(widget);
      if (cycle % 50 === 0) await widget.updateComplete;
    }
    other.remove();
  },
  /** A new element each time, which draws and is dropped. */
  'is made, drawn and dropped': async (tag, cycles, { data }) => {
    const stage = document.getElementById('stage');
    for (let cycle = 0; cycle < cycles; cycle++) {
      const widget = Object.assign(document.createElement(tag), {
        path: 'population.refugees',
        data,
      });
      stage.append(widget);
      await widget.updateComplete;
      widget.remove();
    }
  },
  /** A new element that goes before it could draw. */
  'is made and dropped at once': (tag, cycles, { data }) => {
    const stage = document.getElementById('stage');
    for (let cycle = 0; cycle < cycles; cycle++) {
      const widget = Object.assign(document.createElement(tag), {
        path: 'population.refugees',
        data,
      });
      stage.append(widget);
      widget.remove();
    }
  },
  /** An address, asked for anew where the last answer failed. */
  'fetches, fails and is dropped': async (tag, cycles) => {
    const stage = document.getElementById('stage');
    for (let cycle = 0; cycle < cycles; cycle++) {
      const widget = Object.assign(document.createElement(tag), {
        path: 'population.refugees',
        src: '/fails.json',
      });
      const told = new Promise((resolve) =>
        widget.addEventListener('factlet-error', resolve, { once: true }),
      );
      stage.append(widget);
      await told;
      widget.remove();
    }
  },
  /** An element that goes while its address is on its way, which is then let go of. */
  'is dropped while it loads': async (tag, cycles) => {
    const stage = document.getElementById('stage');
    for (let cycle = 0; cycle < cycles; cycle++) {
      const widget = Object.assign(document.createElement(tag), {
        path: 'population.refugees',
        src: `/slow.json?${cycle}`,
      });
      stage.append(widget);
      await widget.updateComplete;
      widget.remove();
    }
    // What was let go of has ended when a later request has.
    await fetch('/figures.json');
  },
  /** Another address each time, as pages have that count: its answer isn't kept for ever. */
  'fetches, draws and is dropped': async (tag, cycles) => {
    const stage = document.getElementById('stage');
    for (let cycle = 0; cycle < cycles; cycle++) {
      const widget = Object.assign(document.createElement(tag), {
        path: 'population.refugees',
        src: `/figures.json?${cycle}`,
      });
      const told = new Promise((resolve) =>
        widget.addEventListener('factlet-load', resolve, { once: true }),
      );
      stage.append(widget);
      await told;
      widget.remove();
    }
  },
};

async function counted(session) {
  // Twice: what a finalizer lets go of is collected the second time.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, jsEventListeners, documents, usedSize };
}

/** What there is more after so many cycles. */
async function grown(page, session, cycle, cycles) {
  const first = await counted(session);
  await cycle(cycles);
  let last = await counted(session);
  // What the browser's own tasks still hold goes when they are done; what leaks stays.
  for (
    let attempt = 0;
    attempt < 10 &&
    (last.nodes - first.nodes > NODES || last.jsEventListeners > first.jsEventListeners);
    attempt++
  ) {
    await page.waitForTimeout(200);
    last = await counted(session);
  }
  return Object.fromEntries(Object.keys(first).map((key) => [key, last[key] - first[key]]));
}

const isClean = ({ nodes, jsEventListeners, documents, usedSize }, bytes) =>
  nodes <= NODES && jsEventListeners === 0 && documents === 0 && usedSize < bytes;

/** What stays, in the first clean round or the last of three: a leak keeps something every time, code that the browser compiles and caches it fills do so once. */
async function kept(page, way, tag, cycles, bytes = 0) {
  const session = await page.context().newCDPSession(page);
  const cycle = (count) =>
    page.evaluate(`(${way})(${JSON.stringify(tag)}, ${count}, ${JSON.stringify({ data: sheet })})`);
  await cycle(WARM);
  let stays = await grown(page, session, cycle, cycles);
  for (let round = 1; round < 3 && !isClean(stays, bytes); round++)
    stays = await grown(page, session, cycle, cycles);
  await session.detach();
  return stays;
}

async function opened() {
  const { page } = await openStage(host);
  await page.route('**/fails.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.route('**/slow.json*', () => {});
  await page.route('**/figures.json*', (route) => route.fulfill({ json: sheet }));
  return page;
}

for (const tag of EVERY_TAG) {
  test(`${tag} leaves nothing behind in ${CYCLES} comings and goings`, async (context) => {
    const page = await opened();
    for (const [name, way] of Object.entries(WAYS)) {
      // Drawing and fetching take their time, and a sheet draws several widgets.
      await show(page, { tags: [tag], given: { data: sheet } });
      const widgets = await page.evaluate(() => window.looking.widgets().length);
      const cycles = Math.ceil(CYCLES / (/drawn|fetches|loads/.test(name) ? 5 : 1) / widgets);
      const { nodes, jsEventListeners, documents, usedSize } = await kept(
        page,
        way,
        tag,
        cycles,
        BYTES * widgets * cycles,
      );
      context.diagnostic(
        `${name}, ${cycles} times: ${nodes} nodes, ${jsEventListeners} listeners, ${(usedSize / cycles).toFixed(0)} bytes a time`,
      );
      assert.deepEqual([jsEventListeners, documents], [0, 0], `${name}: listeners and documents`);
      assert.ok(nodes <= NODES, `${name}: ${nodes} nodes`);
      assert.ok(usedSize / cycles < BYTES * widgets, `${name}: ${usedSize / cycles} bytes a time`);
    }
    await page.context().close();
  });
}

test('a listener that a widget forgets would be seen', async () => {
  const page = await opened();
  const [tag] = TAGS;
  await show(page, { tags: [tag], given: { data: sheet } });
  const forgetful = `(tag, cycles, given) => {
    const widget = document.querySelector(tag);
    for (let cycle = 0; cycle < cycles; cycle++) addEventListener('resize', () => widget);
  }`;
  assert.equal((await kept(page, forgetful, tag, 100)).jsEventListeners, 100);
  const hoarding = `(tag, cycles) => {
    window.kept ??= [];
    for (let cycle = 0; cycle < cycles; cycle++) kept.push(document.createElement(tag));
  }`;
  assert.ok((await kept(page, hoarding, tag, 100)).nodes >= 100);
  await page.context().close();
});
