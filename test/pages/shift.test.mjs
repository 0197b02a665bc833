// On a page that reserves the room of its figures, nothing moves when they come: layout shift is 0.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { shiftSite } from './shifts.mjs';
import { assertNone, TAGS } from './stage.mjs';

let host;
before(async () => {
  host = await shiftSite();
});
after(() => host.close());

/** As high as all widgets one below the other: what is outside of the window doesn't count as moved. */
const TALL = 12000;
const WAYS = {
  'come late': [{}, { late: [/figures\.json/] }],
  fail: [{}, { late: [/figures\.json/], missing: true }],
  'come in a language that is late': [{ lang: 'az' }, { late: [/messages\.|az\.|packs/] }],
  "take the place of the page's own words": [{ fallback: true }, { late: [/figures\.json/] }],
  'get their font late': [{ font: 'late' }, { late: [/late-/] }],
};

/** The room that each widget takes in the end, asked once a width, language and font. */
const asked = new Map();
function heightsFor(size, { lang, font }) {
  const key = JSON.stringify([size, lang, font]);
  if (!asked.has(key)) asked.set(key, host.heights({ lang, font }, size));
  return asked.get(key);
}

for (const width of [320, 768, 1280]) {
  for (const [way, [given, conditions]] of Object.entries(WAYS)) {
    test(`nothing moves at ${width} px when figures ${way}`, async () => {
      const size = { width, height: TALL };
      const heights = await heightsFor(size, given);
      const { highest, told, moved } = await host.shifts(
        { ...given, heights },
        { ...size, ...conditions },
      );
      if (given.font)
        assert.ok(
          told.lastIndexOf('font') > told.indexOf('figures'),
          `the font comes after figures: ${told}`,
        );
      const higher = TAGS.filter((tag) => highest[tag] > heights[tag] + 1).map(
        (tag) => `${tag} takes ${highest[tag]} px for a while, and ${heights[tag]} in the end`,
      );
      assertNone([...higher, ...moved]);
    });
  }
}
