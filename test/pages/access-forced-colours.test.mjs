// Forced colours (Windows contrast themes): browsers don't recolour drawings, so the widgets do.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { TELLING } from './documents.mjs';
import { assertNone, EVERY_TAG, low, openStage, show, stage } from './stage.mjs';

let host;
before(async () => {
  host = await stage();
});
after(() => host.close());

/** Colours of a page that are its ground's own: what is seen of a mark is then what the widget does in forced colours. */
const NAMES = readFileSync('dist/themes/light.css', 'utf8').match(/--factlet-[\w-]+/g);
const drowned = (ground) =>
  `#stage.drowned { ${NAMES.map((name) => `${name}: rgb(${ground})`).join('; ')} }`;

for (const colorScheme of ['light', 'dark']) {
  for (const [width, given] of [
    [360, { className: 'drowned' }],
    [1280, { className: 'drowned' }],
    [768, { theme: colorScheme === 'light' ? 'dark' : 'light' }],
  ]) {
    test(`in forced colours texts and marks are seen, and painted, in ${colorScheme} at ${width} px with ${Object.values(given)}`, async () => {
      const { className, theme } = given;
      const { page } = await openStage(host, {
        colorScheme,
        forcedColors: 'active',
        width,
        height: 8000,
      });
      assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
      await page.addStyleTag({
        content: drowned(await page.evaluate(() => window.looking.pageGround())),
      });
      for (const [state, data] of Object.entries(TELLING)) {
        await show(page, { tags: EVERY_TAG, className, given: { ...data, theme } });
        assertNone(await low(page), state);
        const png = (await page.screenshot({ fullPage: true })).toString('base64');
        const marks = await page.evaluate((picture) => window.looking.painted(picture), png);
        // The least: the outline of a long bar that is left empty.
        assertNone(
          marks
            .filter(({ share }) => share < 0.01)
            .map(({ what, share }) => `${what} paints ${share}`),
          state,
        );
      }
      await page.context().close();
    });
  }
}
