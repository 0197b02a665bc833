// The parts of the configurator beside its form, at the width of a telephone and from right to left: axe finds nothing, and nothing is wider than the page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { workbook } from '../support/xlsx.mjs';
import { site } from './site.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const WORKBOOK = Buffer.from(
  workbook({
    sheets: [
      {
        name: 'Population',
        rows: [
          ['Population group', 'Number'],
          ['Refugees', 127412],
        ],
      },
      {
        name: 'Staff',
        rows: [
          ['Staff type', 'Number'],
          ['National', 45],
        ],
      },
    ],
  }),
);

let host;
before(async () => {
  host = await site();
});
after(() => host.close());

for (const [locale, width] of [
  ['en', 375],
  ['ar', 375],
])
  test(`files, an assistant, figures and files to take away are in order in ${locale} at ${width} px`, async () => {
    const { page } = await host.open('/configurator/index.html', {
      locale,
      width,
      bypassCSP: true,
    });
    const found = async (where) => {
      await page.mouse.move(0, 0);
      const { violations } = await page.evaluate(() =>
        window.axe.run(document, { resultTypes: ['violations'] }),
      );
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes[0].html]),
        [],
        where,
      );
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.equal(over, 0, where);
    };
    await page.locator('#begin-file').waitFor();
    await page.evaluate(AXE);
    await page.locator('.begin summary').click();
    await page.locator('.begin details textarea, .begin details button').first().waitFor();
    await found('instructions for an assistant');

    await page.setInputFiles('#begin-file', {
      name: 'a.xlsx',
      mimeType: 'application/octet-stream',
      buffer: WORKBOOK,
    });
    await page.locator('configurator-file configurator-paste').waitFor();
    await found('a workbook');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });

    await page.locator('.begin button.choice').nth(1).click();
    await page.locator('configurator-form button.heading').first().waitFor();
    for (const heading of await page.locator('configurator-form button.heading').all())
      if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click();
    for (const more of await page.locator('configurator-form summary').all())
      if (await more.isVisible()) await more.click();
    await found('every section, with takeaways, organisation and logo');

    for (const view of [1, 2]) {
      await page.locator('.views button').nth(view).click();
      const pane = page.locator(['configurator-see', 'configurator-take-away'][view - 1]);
      await pane.locator('button').first().waitFor();
      for (const summary of await pane.locator('summary').all())
        if (await summary.isVisible()) await summary.click();
      await found(['the figures', 'what is taken away, the press pack among it'][view - 1]);
    }

    await page.locator('header .actions button').nth(3).click();
    await page.locator('#edition').waitFor();
    await found('the next edition');
    await page.context().close();
  });
