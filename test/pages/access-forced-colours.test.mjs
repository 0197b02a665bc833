// Forced colours (Windows contrast themes): browsers don't recolour drawings, so the widgets do.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { TELLING } from './documents.mjs';
import { assertNone, low, openStage, show, stage, TAGS } from './stage.mjs';

let host;
before(async () => { host = await stage(); });
after(() => host.close());

for (const colorScheme of ['light', 'dark']) {
  for (const [width, theme] of [[360], [1280, colorScheme === 'light' ? 'dark' : 'light']]) {
    test(`in forced colours texts and marks are seen, and painted, in ${colorScheme} at ${width} px${theme ? ` with theme="${theme}"` : ''}`, async () => {
      const { page } = await openStage(host, { colorScheme, forcedColors: 'active', width, height: 8000 });
      assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
      for (const [state, given] of Object.entries(TELLING)) {
        await show(page, { tags: TAGS, given: { ...given, theme } });
        assertNone(await low(page), state);
        const png = (await page.screenshot({ fullPage: true })).toString('base64');
        const marks = await page.evaluate((picture) => window.looking.painted(picture), png);
        // The least: the outline of a long bar that is left empty.
        assertNone(marks.filter(({ share }) => share < 0.01).map(({ what, share }) => `${what} paints ${share}`), state);
      }
      await page.context().close();
    });
  }
}
