// An officer's two ways in: rows out of a spreadsheet with a contradiction beside them, and the text of the real sheet as it comes out of a PDF.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { drawn, site } from './site.mjs';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; frame-src 'self'; require-trusted-types-for 'script'; trusted-types factlet";

const pages = {};
let host;

before(async () => {
  host = await site(pages);
  pages['/configurator/strict.html'] = {
    headers: { 'content-security-policy': STRICT },
    body: readFileSync('dist/configurator/index.html', 'utf8'),
  };
});
after(() => host.close());

const started = async (name) => {
  const opened = await host.open('/configurator/strict.html', { acceptDownloads: true });
  await opened.page.getByRole('button', { name, exact: true }).click();
  return opened;
};
const takeAway = (page) => page.locator('configurator-take-away');
const code = (page) => takeAway(page).getByRole('textbox', { name: 'Code to paste' });
const valuesIn = (widget) =>
  [...widget.shadowRoot.querySelectorAll('data')].map(({ value }) => Number(value));

async function draftOf(page) {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.getByRole('button', { name: 'Save file', exact: true }).click(),
  ]);
  return JSON.parse(readFileSync(await download.path()));
}

async function type(page, name, value) {
  const field = page.locator('configurator-form').getByLabel(name, { exact: true });
  await field.fill(value);
  await field.press('Tab');
}

/** Puts the copied code on a blank page, and reads the numbers there. */
async function numbersElsewhere(page, address, { widget, frame = false }) {
  const choice = takeAway(page).getByRole('combobox', { name: 'Figure', exact: true });
  if (!(await choice.isVisible())) await takeAway(page).locator('summary').first().click();
  await choice.selectOption(widget);
  await takeAway(page)
    .getByRole('radio', { name: frame ? 'An editor without scripts' : 'My own website' })
    .check({ force: true });
  await takeAway(page)
    .getByRole('radio', { name: frame ? 'Frame' : 'Website', exact: true })
    .check({ force: true });
  await page.waitForFunction(
    ({ part, name }) => {
      const website = document
        .querySelector('configurator-take-away')
        .shadowRoot.querySelector('configurator-website').shadowRoot;
      const text =
        website.querySelector('configurator-copy')?.shadowRoot.querySelector('textarea').value ??
        '';
      return text.includes(part) && text.includes(name);
    },
    { part: frame ? '<iframe' : `<factlet-${widget}`, name: widget },
  );
  const text = await code(page).inputValue();
  pages[address] = {
    headers: frame ? {} : { 'content-security-policy': STRICT },
    body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A page</title><main>${text}</main></html>`,
  };
  const { page: blank } = await host.open(address);
  const drawing = (frame ? blank.frameLocator('iframe') : blank).locator(`factlet-${widget}`);
  // The page's own words have numbers, too, and are gone when the figures come.
  await drawing.locator('data:visible').first().waitFor();
  if (!frame) await drawn(blank);
  const values = await drawing.evaluate(valuesIn);
  await blank.context().close();
  return values;
}

test('rows out of a spreadsheet and a funding that contradicts itself become figures on a page and in a frame', async () => {
  const { page, faults } = await started('An empty sheet');
  await page.getByRole('button', { name: /^Countries of origin/ }).click();
  await page.locator('configurator-form').getByRole('button', { name: /Excel/ }).click();
  const pane = page.locator('configurator-paste');
  await pane
    .getByRole('textbox', { name: 'Rows from Excel, or CSV' })
    .fill(
      'Country of origin\tRefugees\nUkraine\t6 541\nAfghanistan\t1 106\nRussian Federation\t271\nTotal\t7 918',
    );
  await pane.getByText('Rows understood: 3. Totals: 1. Lines not understood: 0.').waitFor();
  await pane.getByRole('button', { name: 'Add 3', exact: true }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  const pastedRows = (await draftOf(page)).origins.lists[0].rows.map(({ country, value }) => [
    country,
    value,
  ]);
  assert.deepEqual(pastedRows, [
    ['UA', 6541],
    ['AF', 1106],
    ['RU', 271],
  ]);

  await page.getByRole('button', { name: /^Funding/ }).click();
  for (const [name, value] of [
    ['Currency', 'USD'],
    ['Required', '8000000'],
    ['Received', '4500000'],
    ['Funding gap', '3600000'],
  ])
    await type(page, name, value);
  await takeAway(page).getByRole('heading', { name: 'Fix or confirm first' }).waitFor();
  assert.equal(await code(page).count(), 0, 'no code while it contradicts itself');
  await page
    .locator('configurator-form')
    .getByRole('button', { name: /^Set .*gap.*3,500,000/i })
    .click();
  await code(page).waitFor();
  const { funding } = await draftOf(page);
  assert.deepEqual(
    [funding.required, funding.received, funding.gap].map((each) => each.value ?? each),
    [8_000_000, 4_500_000, 3_500_000],
  );

  const origins = { widget: 'origin-bars' };
  assert.deepEqual(
    (await numbersElsewhere(page, '/origins', origins)).filter((value) => value > 100),
    [6541, 1106, 271],
  );
  assert.deepEqual(
    (await numbersElsewhere(page, '/origins-frame', { ...origins, frame: true })).filter(
      (value) => value > 100,
    ),
    [6541, 1106, 271],
  );
  assert.deepEqual(
    await numbersElsewhere(page, '/funding', { widget: 'funding-donut' }),
    [8_000_000, 4_500_000, 3_500_000],
  );
  assert.deepEqual(faults, []);
});

test('the text of the real sheet becomes its figures, each taken by its own tick from its own line', async () => {
  const { page, faults } = await started('The text of a fact sheet');
  const pane = page.locator('configurator-sheet-text');
  const text = readFileSync('test/app/configurator/azerbaijan-2024.txt', 'utf8');
  await pane.getByRole('textbox', { name: 'The sheet’s own text' }).fill(text);
  await pane.getByText(/^Found: \d+\./).waitFor();
  const ticks = pane.getByRole('checkbox');
  const count = await ticks.count();
  for (let index = 0; index < count; index++)
    assert.equal(await ticks.nth(index).isChecked(), false, 'nothing is ticked unasked');

  const lines = text.split('\n');
  for (let index = 0; index < count; index++) {
    const row = pane
      .locator('li')
      .filter({ has: page.getByRole('checkbox') })
      .nth(index);
    const [, number] = /Line ([\d,]+)/.exec(await row.innerText());
    const from = lines[Number(number.replace(',', '')) - 1].trim().replace(/\s+/g, ' ');
    assert.ok(
      (await row.innerText()).replace(/\s+/g, ' ').includes(from),
      `${from} stands beside its proposal`,
    );
    if (await ticks.nth(index).isEnabled()) await ticks.nth(index).check();
  }
  await pane.getByRole('button', { name: /^Take what is ticked/ }).click();
  await pane.getByText(/^Taken: \d+\./).waitFor();
  await page.keyboard.press('Escape');

  const { population, funding, staffing, donors } = await draftOf(page);
  assert.deepEqual(
    Object.fromEntries(population.groups.map(({ group, value }) => [group, value])),
    { refugees: 8087, 'asylum-seekers': 224, stateless: 513, idps: 657749 },
  );
  assert.deepEqual(
    [funding.required, funding.received, funding.gap].map((each) => each.value ?? each),
    [8_000_000, 4_500_000, 3_500_000],
  );
  assert.deepEqual(
    Object.fromEntries(staffing.staff.map(({ category, count: people }) => [category, people])),
    { national: 22, international: 3, affiliate: 9 },
  );
  assert.equal(donors.items.length, 13);
  assert.ok(
    donors.items.every(({ country, label }) => country || label),
    JSON.stringify(donors.items),
  );
  const real = JSON.parse(readFileSync('src/samples/azerbaijan-2024.json', 'utf8'));
  const names = (items) => items.map(({ country, label }) => country ?? label.az ?? label).sort();
  assert.deepEqual(names(donors.items), names(real.donors.items));
  assert.deepEqual(faults, []);
});
