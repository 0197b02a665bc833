// examples/wordpress.html, served with the project's root as it is.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { fileServer } from '../../scripts/serve.mjs';
import { chromiumArguments, findChromium } from '../support/find-chromium.mjs';

let server;
let browser;
before(async () => {
  server = fileServer('.');
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { executablePath } = await findChromium();
  browser = await chromium.launch({ executablePath, args: chromiumArguments });
});
after(async () => {
  await browser.close();
  server.close();
});

for (const width of [320, 1280]) {
  test(`a post in a rude theme has its figures, at ${width} px`, async () => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const faults = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`http://127.0.0.1:${server.address().port}/examples/wordpress.html`);
    await page.waitForFunction(() =>
      ['funding-donut', 'population-counters'].every((name) =>
        document.querySelector(`factlet-${name}`).shadowRoot?.querySelector('figure data'),
      ),
    );
    const numbers = await page.evaluate(() =>
      [...document.querySelectorAll('factlet-funding-donut, factlet-population-counters')].map(
        (widget) =>
          [widget, widget.shadowRoot].map((root) =>
            [...root.querySelectorAll('data')]
              .map(({ value }) => value)
              .sort()
              .join(),
          ),
      ),
    );
    for (const [words, drawn] of numbers) assert.equal(drawn, words);
    const frame = page.locator('iframe[data-factlet]');
    await frame.scrollIntoViewIfNeeded();
    const content = await (await frame.elementHandle()).contentFrame();
    await content.waitForFunction(() =>
      document.querySelector('main > *')?.shadowRoot?.querySelector('figure data'),
    );
    assert.ok(
      await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      'nothing runs out of the page',
    );
    assert.deepEqual(faults, []);
    if (process.env.SHOTS)
      await page.screenshot({
        path: `${process.env.SHOTS}/wordpress-${width}.png`,
        fullPage: true,
      });
    await page.close();
  });
}
