// A draft has a name of its officer's: she finds it by that, and by its date.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { site } from './site.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let host;
before(async () => {
  host = await site();
});
after(() => host.close());

async function opened(options) {
  const { page } = await host.open('/configurator/index.html', options);
  await page.locator('.begin button.choice').first().click();
  await page.locator('configurator-form').waitFor();
  await page.locator('header configurator-rename button').waitFor();
  return page;
}

const head = (page) => page.getByRole('banner');
const list = (page) => page.getByRole('list', { name: 'Sheets kept on this device' });

async function title(page, text) {
  const field = page.locator('configurator-form').getByLabel('Title', { exact: true });
  await field.fill(text);
  await field.press('Tab');
}

/** Gives a name with the keyboard alone, and says where the focus is then. */
async function rename(within, name) {
  await within.getByRole('button', { name: /^Rename: / }).press('Enter');
  const field = within.getByRole('textbox', { name: 'Name of this draft' });
  await field.fill(name);
  await field.press('Enter');
  await field.waitFor({ state: 'detached' });
  return within
    .getByRole('button', { name: /^Rename: / })
    .evaluate((button) => button === document.activeElement);
}

test('a draft is found by the name that it was given, and by its date', async () => {
  const page = await opened();
  await title(page, 'Moldova');
  assert.ok(await rename(head(page), 'For the minister'), 'the focus stays');
  await head(page).getByText('For the minister', { exact: true }).waitFor();

  // A second sheet of the same title, and a change to the first after its name.
  await page.getByRole('button', { name: 'New / Open', exact: true }).click();
  await page.getByRole('button', { name: 'An empty sheet', exact: true }).click();
  await title(page, 'Moldova');
  assert.equal(await head(page).getByText('For the minister', { exact: true }).count(), 0);
  await page.getByRole('button', { name: 'New / Open', exact: true }).click();
  const row = list(page).getByRole('listitem');
  assert.match(
    (await row.innerText()).replace(/\s+/g, ' '),
    /^For the minister Moldova · Saved on this device, \d\d:\d\d /,
  );

  assert.ok(await rename(row, 'For the ministry'));
  await page.reload();
  await page.getByRole('button', { name: 'New / Open', exact: true }).click();
  await list(page).getByRole('button', { name: 'For the ministry', exact: true }).click();
  await head(page).getByText('For the ministry', { exact: true }).waitFor();
  await title(page, 'Moldova, again');
  await page.reload();
  await head(page).getByText('For the ministry', { exact: true }).waitFor();
});

test('who leaves the field keeps the name, and an empty one is what the sheet is called', async () => {
  const page = await opened();
  await title(page, 'Moldova');
  await rename(head(page), 'Mine');
  await head(page).getByRole('button', { name: 'Rename: Mine' }).click();
  const field = head(page).getByRole('textbox', { name: 'Name of this draft' });
  await field.fill('Another');
  await field.press('Escape');
  await head(page).getByText('Mine', { exact: true }).waitFor();
  await rename(head(page), ' ');
  await head(page).getByRole('button', { name: 'Rename: Moldova' }).waitFor();
});

for (const [locale, width] of [
  ['en', 320],
  ['en', 375],
  ['ar', 375],
  ['ar', 1280],
])
  test(`axe finds nothing in ${locale} at ${width} px, and nothing is wider than the page`, async () => {
    const page = await opened({ locale, width, bypassCSP: true });
    await page.locator('.begin').waitFor({ state: 'detached' });
    const check = async (where) => {
      const { violations } = await page.evaluate(() =>
        window.axe.run(document, { resultTypes: ['violations'] }),
      );
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes[0].html]),
        [],
        where,
      );
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    };
    await page.evaluate(AXE);
    await page.locator('header configurator-rename button').press('Enter');
    await page.locator('header configurator-rename input').fill('A name of some length for it');
    await check('while it is typed');
    await page.keyboard.press('Enter');
    await page.locator('header .own-name').waitFor();
    await check('with its name');
    await page.context().close();
  });
