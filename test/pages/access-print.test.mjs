// On paper, without backgrounds, as browsers print by default: the marks are there, and the text is dark.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { everything, sheet } from './documents.mjs';
import { paintedIn } from './pdf.mjs';
import { assertNone, EVERY_TAG, openStage, show, stage, THEMES } from './stage.mjs';

let host;
before(async () => {
  host = await stage();
});
after(() => host.close());

const channel = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
/** The contrast of a colour of a PDF, from 0 to 1, with paper. */
const onPaper = (colour) =>
  1.05 /
  (colour.reduce((sum, value, index) => sum + channel(value) * [0.2126, 0.7152, 0.0722][index], 0) +
    0.05);
const told = (colour) =>
  `${colour.map((value) => Math.round(value * 255)).join(' ')} (${onPaper(colour).toFixed(2)} : 1)`;
const sameColour = (one, other) =>
  one.every((value, index) => Math.abs(value - other[index]) < 0.01);

const LOOKS = [
  { look: 'a light page' },
  { look: 'a dark page', colorScheme: 'dark' },
  ...['light', 'dark', '2021'].map((theme) => ({ look: `theme="${theme}"`, theme })),
  ...THEMES.map((theme) => ({
    look: `the style sheet ${theme}`,
    className: `factlet-theme-${theme}`,
  })),
];

for (const { look, colorScheme = 'light', theme, className } of LOOKS) {
  test(`${look} prints marks and dark text without backgrounds`, async () => {
    const { page } = await openStage(host, { colorScheme });
    for (const [name, data] of [
      ['the real sheet', sheet],
      ['everything', everything],
    ]) {
      await show(page, { tags: EVERY_TAG, className, given: { data, ...(theme && { theme }) } });
      // Browsers print in light, whatever the reader's scheme.
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      const marks = await page.evaluate(() => window.looking.markPaints());
      const { texts, shapes } = paintedIn(await page.pdf({ printBackground: false }));
      await page.emulateMedia({ media: 'screen', colorScheme });
      assert.ok(texts.length > 50);
      assertNone(
        texts.filter((colour) => onPaper(colour) < 4.5).map((colour) => `text of ${told(colour)}`),
        name,
      );
      assert.ok(marks.length > 20);
      const printed = (paint) =>
        shapes.some((shape) => sameColour(shape, paint)) && onPaper(paint) >= 3;
      assertNone(
        marks
          .filter(({ paints }) => !paints.some(printed))
          .map(({ what, paints }) => `${what} of ${paints.map(told).join(' and ')}`),
        name,
      );
    }
    await page.context().close();
  });
}
