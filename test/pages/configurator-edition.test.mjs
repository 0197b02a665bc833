// Next year's edition in the configurator, as an officer makes it out of last year's file.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { site } from './site.mjs';

const PAGE = '/configurator/index.html';
const SHEET = {
  version: '1',
  lang: 'en',
  country: 'AZ',
  asOf: '2098',
  source: 'UNHCR fact sheet, 2098',
  population: {
    groups: [
      { group: 'refugees', value: 8087 },
      { group: 'stateless', value: 513, qualifier: 'about' },
    ],
  },
  staffing: { staff: [{ category: 'national', value: 22 }] },
};

let host;
before(async () => (host = await site()));
after(() => host.close());

async function withFile(options = {}) {
  const { page, faults, requests } = await host.open(PAGE, options);
  await page.locator('#begin-file').setInputFiles({
    name: 'sheet.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(SHEET)),
  });
  await page.waitForSelector('.edition');
  return { page, faults, requests };
}
const field = (page, path) => page.locator(`[id="field:${path}"]`);
const draft = async (page) => {
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  return page.evaluate(
    () =>
      Object.keys(localStorage)
        .filter((key) => key.startsWith('factlet-configurator:'))
        .map((key) => JSON.parse(localStorage.getItem(key)))
        .sort((one, other) => other.at.localeCompare(one.at))[0].draft,
  );
};
/** What is said beside a field. */
const beside = (page, path) =>
  field(page, path).evaluate((control) =>
    (control.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) =>
        document
          .getElementById(id)
          ?.textContent.replace(/[\u2068\u2069]/g, '')
          .trim(),
      )
      .join(' '),
  );
const section = (page, name) => page.locator(`[id="heading:section:${name}"]`).click();
async function fill(page, path, text) {
  await field(page, path).fill(text);
  await field(page, path).blur();
}

test('last year’s file offers its next edition, and goes on as it is where that isn’t wanted', async () => {
  const { page, faults } = await withFile();
  await page.getByRole('button', { name: 'Continue with this sheet' }).click();
  assert.equal(await page.locator('.edition').count(), 0);
  assert.deepEqual(await draft(page), SHEET);
  assert.deepEqual(faults, []);
  await page.context().close();
});

test('a new edition has empty fields, each with the number of the previous one beside it', async () => {
  const { page, faults } = await withFile();
  await page.getByRole('button', { name: 'Begin the new edition' }).click();
  await page.waitForSelector('.edition >> text=Numbers filled in: 0 of 3.');
  await section(page, 'population');
  await section(page, 'staffing');
  assert.equal(await field(page, 'population.groups[0].value').inputValue(), '');
  assert.equal(await beside(page, 'population.groups[0].value'), 'Previous edition: 8,087');
  assert.equal(await beside(page, 'population.groups[1].value'), 'Previous edition: about 513');
  assert.equal(await beside(page, 'staffing.staff[0].count'), 'Previous edition: 22');

  await fill(page, 'staffing.staff[0].count', '24');
  await page.waitForSelector('.edition >> text=Numbers filled in: 1 of 3.');
  assert.deepEqual((await draft(page)).staffing.staff, [
    { category: 'national', count: 24, previous: { value: 22, asOf: '2098' } },
  ]);

  // The next day.
  await page.reload();
  await page.waitForSelector('.edition >> text=Numbers filled in: 1 of 3.');
  assert.deepEqual(faults, []);
  await page.context().close();
});

test('a jump is asked about beside its field, and holds the figures back until it is confirmed', async () => {
  const { page } = await withFile();
  await page.getByRole('button', { name: 'Begin the new edition' }).click();
  await page.waitForSelector('.edition');
  await section(page, 'population');
  await fill(page, 'asOf', '2099');
  await fill(page, 'population.groups[0].value', '80870');
  await page.waitForSelector('[id="told:population.groups[0].value"]');
  assert.match(
    await beside(page, 'population.groups[0].value'),
    /It was 8,087 in the previous edition and is 80,870 now\. Is there a digit too many/,
  );
  await page.waitForSelector('configurator-take-away >> text=Fix or confirm first');
  await page.waitForSelector('configurator-take-away >> text=Is there a digit too many');
  await page
    .locator('[id="told:population.groups[0].value"]')
    .getByRole('button', { name: 'Keep it: it’s right' })
    .click();
  await page.waitForSelector('configurator-take-away >> text=Code to paste');
  assert.deepEqual((await draft(page)).confirmed, [
    {
      path: 'population.groups[0].value',
      code: 'edition-digit',
      value: { previous: 8087, value: 80870 },
    },
  ]);
  await page.waitForSelector('.checks >> text=Confirmed by you');

  // Another number is asked about again, and the old confirmation is gone.
  await fill(page, 'population.groups[0].value', '80871');
  await page.waitForSelector('[id="told:population.groups[0].value"]');
  assert.equal((await draft(page)).confirmed, undefined);
  await page.context().close();
});

test('what is half typed stays in its field while the draft is saved', async () => {
  const { page } = await withFile();
  await page.getByRole('button', { name: 'Begin the new edition' }).click();
  await page.waitForSelector('.edition');
  await section(page, 'population');
  await fill(page, 'population.groups[1].value', '520');
  await field(page, 'population.groups[0].value').fill('92');
  await page.waitForSelector('.kept >> text=Saved on this device');
  // Two drawings of the page later.
  await page.evaluate(async () => {
    for (const page of [...document.querySelectorAll('configurator-page')]) {
      page.requestUpdate();
      await page.updateComplete;
    }
  });
  assert.equal(await field(page, 'population.groups[0].value').inputValue(), '92');
  await page.context().close();
});

test('dates and sources that still say last year are listed, with a way to each', async () => {
  const { page } = await withFile();
  await page.getByRole('button', { name: 'Begin the new edition' }).click();
  const list = page.locator('.edition details').first();
  await list.locator('summary').click();
  assert.match(await list.textContent(), /Dates, texts and sources to update \(2\)/);
  await list.getByRole('link', { name: /As of/ }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'field:asOf');
  await fill(page, 'asOf', '2099');
  await fill(page, 'source', 'UNHCR fact sheet, 2099');
  await page.waitForFunction(() => document.querySelectorAll('.edition details').length === 1);
  await page.context().close();
});

test('Undo leads back to last year’s sheet, which is kept beside the new one', async () => {
  const { page } = await withFile();
  await page.getByRole('button', { name: 'Begin the new edition' }).click();
  await page.waitForSelector('.edition >> text=Numbers filled in');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.waitForFunction(() => !document.querySelector('.edition details'));
  assert.deepEqual(await draft(page), SHEET);
  await page.getByRole('button', { name: 'New edition', exact: true }).click();
  await page.waitForSelector('.edition >> text=Numbers filled in: 0 of 3.');
  assert.equal(await page.getByRole('button', { name: 'New edition', exact: true }).count(), 0);
  await page.context().close();
});

test('nothing of it is fetched before it is needed', async () => {
  const { page, requests } = await host.open(PAGE);
  await page.waitForSelector('[aria-labelledby="begin"] li > button');
  await page.locator('[aria-labelledby="begin"] li > button').first().click();
  await page.waitForSelector('configurator-form h2 > button');
  assert.ok(!requests.some((address) => address.includes('edition')));
  await page.context().close();
});

test('it is as accessible as the rest of the page', async () => {
  const { page } = await withFile();
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  const found = () =>
    page.evaluate(async () =>
      (await globalThis.axe.run('.edition')).violations.map(({ id, nodes }) => [id, nodes[0].html]),
    );
  assert.deepEqual(await found(), []);
  await page.getByRole('button', { name: 'Begin the new edition' }).click();
  await page.waitForSelector('.edition details');
  for (const summary of await page.locator('.edition summary').all()) await summary.click();
  assert.deepEqual(await found(), []);
  await page.context().close();
});
