// Little room, large text, wide spacing: nothing is cut, nothing lies on anything (WCAG 2.2, 1.4.4, 1.4.10, 1.4.12).
import { after, before, test } from 'node:test';
import { everything, partly, sheet, STATES } from './documents.mjs';
import { assertNone, EVERY_TAG, openStage, show, stage } from './stage.mjs';

let host;
before(async () => {
  host = await stage();
});
after(() => host.close());

const LANGS = ['en', 'az', 'ar', 'ru', 'fr'];
const DOCUMENTS = { 'the real sheet': sheet, everything, 'a row left out': partly };
const misplaced = (page) => page.evaluate(() => window.looking.misplaced());

/** Shows every widget in each language with each document, and asks for what is wrong. */
async function each(page, ask, before = () => {}) {
  const faults = [];
  for (const lang of LANGS) {
    for (const [name, data] of Object.entries(DOCUMENTS)) {
      await show(page, { tags: EVERY_TAG, lang, given: { data } });
      await before(page);
      faults.push(...(await ask(page)).map((fault) => `${name} in ${lang}: ${fault}`));
    }
  }
  assertNone(faults);
}

for (const [width, height] of [
  [320, 256],
  [320, 640],
]) {
  test(`at ${width} x ${height} nothing scrolls sideways, is cut or overlaps`, async () => {
    const { page } = await openStage(host, { width, height });
    await each(page, misplaced);
    await page.context().close();
  });
}

// The figures of 1.4.12, as a reader's style sheet sets them, in the page and inside the widgets.
const SPACING = `*, :host { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p, li, dd { margin-block-end: 2em !important }`;
for (const width of [320, 480, 768, 1280]) {
  test(`with wide text spacing nothing is cut or overlaps at ${width} px`, async () => {
    const { page } = await openStage(host, { width });
    await each(
      page,
      () => page.evaluate(() => window.looking.lost()),
      () => page.evaluate((css) => window.looking.restyle(css), SPACING),
    );
    await page.context().close();
  });
}

for (const [how, css] of [
  ['text of 200 %', ':root { font-size: 200% }'],
  ['a zoom of 2', ':root { zoom: 2 }'],
]) {
  for (const width of [640, 1280]) {
    test(`with ${how} nothing is cut or overlaps at ${width} px`, async () => {
      const { page } = await openStage(host, { width });
      await page.addStyleTag({ content: css });
      await each(page, misplaced);
      await page.context().close();
    });
  }
}

test('no text is smaller than 12 px', async () => {
  for (const width of [320, 1280]) {
    const { page } = await openStage(host, { width });
    for (const [state, given] of Object.entries(STATES)) {
      for (const lang of LANGS) {
        await show(page, { tags: EVERY_TAG, lang, given });
        assertNone(await page.evaluate(() => window.looking.smaller(12)), `${state} in ${lang}`);
      }
    }
    await page.context().close();
  }
});
