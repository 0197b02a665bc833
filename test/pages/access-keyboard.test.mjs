// The Tab key stops at links, buttons and summaries, in their order and nowhere else; each stop is seen, and large enough to hit.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { everything, partly, sheet } from './documents.mjs';
import { assertNone, EVERY_TAG, openStage, show, stage, TAGS, THEMES } from './stage.mjs';

let host;
before(async () => {
  host = await stage();
});
after(() => host.close());

const SHOWN = {
  'the real sheet': { data: sheet },
  everything: { data: everything },
  'a row left out': { data: partly },
  'no file': { src: '/missing.json' },
  'bad data': { data: '{"population": [' },
};

/** Shows widgets between two links of the page's own. */
async function showBetween(page, what) {
  await show(page, what);
  await page.evaluate(() => {
    const link = () =>
      Object.assign(document.createElement('a'), { href: '#', textContent: 'A link of the page' });
    document.getElementById('stage').prepend(link());
    document.getElementById('stage').append(link());
  });
}

/** Presses Tab from the page's first link to its last; where the focus was each time. */
async function tabThrough(page) {
  const count = await page.evaluate(() => {
    const stops = window.looking.interactive();
    stops[0].focus();
    return stops.length - 2;
  });
  const stops = [];
  for (let press = 0; press <= count; press++) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => window.looking.focusedIndex()));
  }
  return { count, stops };
}

for (const tag of TAGS) {
  test(`${tag} stops the Tab key at its links, buttons and summaries, in order, and lets go`, async () => {
    const { page } = await openStage(host);
    for (const [name, given] of Object.entries(SHOWN)) {
      await showBetween(page, { tags: [tag], given });
      const { count, stops } = await tabThrough(page);
      assert.deepEqual(
        stops,
        Array.from({ length: count + 1 }, (_, index) => index + 1),
        name,
      );
      if (name === 'everything') assert.ok(count > 0, 'its source is a link');
      if (name === 'no file') assert.equal(count, 2, 'the button, and the details for the author');
      if (name === 'the real sheet')
        assert.equal(
          count,
          // Figures that count groups of people can also say what those are.
          /origin|population|sheet/.test(tag) ? 2 : 1,
          'its source has no address: what is left is what can be done with it',
        );
    }
    await page.context().close();
  });
}

const LOOKS = [
  {},
  { colorScheme: 'dark' },
  ...THEMES.map((theme) => ({ className: `factlet-theme-${theme}` })),
  { forcedColors: 'active' },
];
for (const { className = '', ...media } of LOOKS) {
  test(`the focus is shown by a ring of 2 px and 3 : 1 with ${className || JSON.stringify(media)}`, async () => {
    const { page } = await openStage(host, media);
    for (const given of [{ data: everything }, { src: '/missing.json' }]) {
      await show(page, { tags: EVERY_TAG, className, given });
      const rings = await page.evaluate(() => window.looking.rings());
      assert.ok(rings.length >= TAGS.length);
      assertNone(
        rings
          .filter(({ width, ratio }) => width < 2 || ratio < 3)
          .map(({ what, width, ratio }) => `${what}: ${width} px, ${ratio.toFixed(2)} : 1`),
      );
    }
    await page.context().close();
  });
}

test('nothing cuts the ring of the focus', async () => {
  for (const width of [320, 1280]) {
    const { page } = await openStage(host, { width });
    for (const given of [{ data: everything }, { src: '/missing.json' }]) {
      await show(page, { tags: EVERY_TAG, given });
      const rings = await page.evaluate(() => window.looking.rings());
      assertNone(
        rings
          .filter(({ cutBy }) => cutBy.length)
          .map(({ what, cutBy }) => `${what} by ${cutBy.join()} at ${width} px`),
      );
    }
    await page.context().close();
  }
});

test('targets are 24 x 24 px at least, or stand in a sentence', async () => {
  for (const width of [320, 1280]) {
    const { page } = await openStage(host, { width });
    for (const [name, given] of Object.entries(SHOWN)) {
      for (const lang of ['en', 'zh']) {
        await show(page, { tags: EVERY_TAG, lang, given });
        assertNone(await page.evaluate(() => window.looking.small(24)), `${name} in ${lang}`);
      }
    }
    await page.context().close();
  }
});
