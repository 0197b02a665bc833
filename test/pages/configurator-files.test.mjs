// An officer's workbook: dropped, taken sheet by sheet, and on a page, with the clicks and the typed fields counted.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { workbook } from '../support/xlsx.mjs';
import { drawn, site } from './site.mjs';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; require-trusted-types-for 'script'; trusted-types factlet";
/** What an officer is asked for at most, from the file to the page. */
const MAX_CLICKS = 15;
const MAX_TYPED = 5;

const DOLLARS = '[$US$] #,##0';
const date = (value) => ({ value, format: 'd mmmm yyyy' });
const dollars = (value) => ({ value, format: DOLLARS });
const percent = (value) => ({ value, format: '0.0%' });

/** Four sheets as offices have them, a note, and one that is hidden. The numbers are invented. */
const FOUR = workbook({
  sheets: [
    {
      name: 'Population',
      rows: [
        ['Operation in Moldova'],
        ['As of 30 September 2024'],
        [],
        ['Population group', 'Number', 'As of'],
        ['Refugees', 127412, date(45565)],
        ['Asylum-seekers', '1,204*', date(45565)],
        ['Stateless persons', 3513, date(45565)],
      ],
      merged: ['A1:C1', 'A2:C2'],
    },
    {
      name: 'Countries of origin',
      rows: [
        ['Country of origin', 'Refugees', null, null],
        [null, 'Women', 'Men', 'Total'],
        ['Ukraine', 70000, 55310, 125310],
        ['Russian Federation', 700, 504, 1204],
        ['Last year', 1, 1, 2],
        ['Armenia', 200, 112, 312],
        ['Syrian Arab Republic', '<5', '<5', '<5'],
        ['Tajikistan', 100, 87, { formula: 'B8+C8', value: 187 }],
      ],
      merged: ['B1:D1', 'A1:A2'],
      hiddenRows: [5],
    },
    {
      name: 'Funding',
      rows: [
        ['', 'Amount', 'Share'],
        ['Required', dollars(41_200_000), null],
        ['Received', dollars(12_900_000), percent('0.31310679611650483')],
        ['Gap', dollars(28_300_000), percent('0.6868932038834952')],
      ],
    },
    {
      name: 'Staff',
      rows: [
        ['Staff type', 'Number'],
        ['National', 45],
        ['International', 12.5],
        ['Affiliate workforce', 5],
      ],
    },
    { name: 'Notes', rows: [['Prepared by the information management unit']] },
    { name: 'Working', state: 'hidden', rows: [['Refugees', 1]] },
  ],
});

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

async function opened(options = {}) {
  const page = await host.open('/configurator/strict.html', {
    permissions: ['clipboard-read', 'clipboard-write'],
    acceptDownloads: true,
    ...options,
  });
  await page.page.locator('#begin-file').waitFor();
  return page;
}

/** Drops a file on the page, as a file manager does. */
async function drop(page, name, bytes) {
  const data = await page.evaluateHandle(
    ([fileName, base64]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, Buffer.from(bytes).toString('base64')],
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.locator('.drop').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await page.locator('.drop').waitFor({ state: 'detached' });
}

async function draftOf(page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file', exact: true }).click(),
  ]);
  return JSON.parse(readFileSync(await download.path()));
}

const problem = (page) => page.locator('.problem:not(:empty)');
const pane = (page) => page.locator('configurator-file');
const add = (page, count) => pane(page).getByRole('button', { name: `Add ${count}`, exact: true });

test('a workbook of four sheets becomes figures on a page, with few clicks and fields', async () => {
  const { page, faults, requests } = await opened();
  let clicks = 0;
  let typed = 0;
  const click = async (target) => {
    await target.click();
    clicks += 1;
  };
  const type = async (name, text) => {
    const field = page.locator('configurator-form').getByLabel(name, { exact: true });
    await field.fill(text);
    await field.press('Tab');
    typed += 1;
  };

  await drop(page, 'moldova-2024.xlsx', FOUR);
  await page.getByRole('heading', { name: 'moldova-2024.xlsx' }).waitFor();
  await pane(page).getByText('Hidden sheets left out: 1.').waitFor();

  // The most numbers first; two rows of headings, of which the total is proposed.
  await pane(page).getByText('Hidden in the file and left out. Rows: 1. Columns: 0.').waitFor();
  await click(pane(page).getByRole('radio', { name: /Total: 125310 \(proposed\)/ }));
  await click(add(page, 5));
  await pane(page).getByText('Taken. Next sheet: Population').waitFor();
  await click(add(page, 3));
  await pane(page).getByText('Taken. Next sheet: Funding').waitFor();
  await click(add(page, 3));
  await pane(page).getByText('Taken. Next sheet: Staff').waitFor();
  await click(add(page, 3));
  await page.locator('dialog').waitFor({ state: 'detached' });

  await type('Country', 'Moldova');
  await type('Title', 'Moldova');
  await type('As of', '2024-09-30');
  await type('Source', 'UNHCR Moldova');
  const takeAway = page.locator('configurator-take-away');
  const figure = takeAway.getByRole('combobox', { name: 'Figure', exact: true });
  await click(takeAway.locator('summary').first());
  await figure.selectOption('fact-sheet');
  // A list is opened by one click, and chosen from by another.
  clicks += 2;
  await click(takeAway.getByRole('button', { name: 'Copy Code to paste' }));
  await page.waitForFunction(async () =>
    (await navigator.clipboard.readText()).includes('factlet'),
  );
  const text = await page.evaluate(() => navigator.clipboard.readText());

  const { population, origins, funding, staffing, ...header } = await draftOf(page);
  assert.equal(header.country, 'MD');
  assert.deepEqual(population.groups, [
    { group: 'refugees', value: 127412, asOf: '2024-09-30' },
    { group: 'asylum-seekers', value: 1204, mark: '*', asOf: '2024-09-30' },
    { group: 'stateless', value: 3513, asOf: '2024-09-30' },
  ]);
  assert.deepEqual(
    origins.lists[0].rows.map(({ country, value, qualifier }) => [country, value, qualifier]),
    [
      ['UA', 125310, undefined],
      ['RU', 1204, undefined],
      ['AM', 312, undefined],
      ['SY', 5, 'under'],
      ['TJ', 187, undefined],
    ],
  );
  assert.deepEqual(
    [funding.currency, funding.required, funding.received, funding.gap],
    ['USD', 41_200_000, 12_900_000, 28_300_000],
  );
  assert.deepEqual(
    staffing.staff.map(({ category, count }) => [category, count]),
    [
      ['national', 45],
      ['international', 12.5],
      ['affiliate', 5],
    ],
  );

  pages['/page'] = {
    headers: { 'content-security-policy': STRICT },
    body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A page</title><main>${text}</main></html>`,
  };
  const { page: blank } = await host.open('/page');
  await drawn(blank);
  const shown = await blank.evaluate(() => {
    const valuesIn = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.localName === 'data' ? [Number(element.value)] : []),
        ...(element.shadowRoot ? valuesIn(element.shadowRoot) : []),
      ]);
    return valuesIn(document);
  });
  for (const value of [127412, 1204, 3513, 125310, 312, 187, 41_200_000, 12_900_000, 12.5])
    assert.ok(shown.includes(value), `${value} is on the page`);

  console.log(`# from the file to the page: ${clicks} clicks, ${typed} typed fields`);
  assert.ok(clicks <= MAX_CLICKS, `${clicks} clicks`);
  assert.ok(typed <= MAX_TYPED, `${typed} typed fields`);
  assert.deepEqual(faults, []);
  assert.deepEqual(
    requests.filter((address) => !address.replace('blob:', '').startsWith(host.origin)),
    [],
  );
});

test('a workbook is read by the strict page however large its sheets are', async () => {
  const { page, faults } = await opened();
  const rows = Array.from({ length: 20_000 }, (_, index) => [`Row ${index}`, index]);
  await drop(page, 'large.xlsx', workbook({ sheets: [{ name: 'A', rows }] }));
  await pane(page).getByText('This sheet has 20,000 rows; a list takes 5,000 at most.').waitFor();
  assert.deepEqual(faults, []);
});

test('a file that can’t be read is named for what it is, and the sheet stays', async () => {
  const { page, faults } = await opened();
  await page.getByRole('button', { name: 'An empty sheet', exact: true }).click();
  await page.locator('configurator-form').getByLabel('Title', { exact: true }).fill('Kept');
  await page.keyboard.press('Tab');
  const locked = Buffer.from(
    `\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${[...'EncryptedPackage'].join('\0')}`,
    'latin1',
  );
  for (const [name, bytes, words] of [
    ['figures.xlsx', Buffer.from('{\\rtf1 }'), /text document\. .*“The text of a fact sheet”/],
    ['figures.xlsx', locked, /protected with a password/],
    ['figures.xlsx', FOUR.slice(0, 2000), /damaged or incomplete/],
    ['figures.xls', Buffer.from('<html><table></table></html>'), /This is a web page/],
    ['figures.json', Buffer.from('{"version": "1"'), /JSON/],
  ]) {
    await drop(page, name, bytes);
    await problem(page).getByText(words).waitFor();
  }
  assert.equal((await draftOf(page)).title, 'Kept');
  await page.getByRole('button', { name: 'Back to the sheet' }).click();
  assert.equal(
    await page.locator('configurator-form').getByLabel('Title', { exact: true }).inputValue(),
    'Kept',
  );
  assert.deepEqual(faults, []);
});

test('rows of a file go into a sheet without figures that it is dropped on, or into a new one', async () => {
  const { page } = await opened();
  await page.getByRole('button', { name: 'An empty sheet', exact: true }).click();
  await page.locator('configurator-form').getByLabel('Title', { exact: true }).fill('Open');
  await page.keyboard.press('Tab');
  const csv = Buffer.from('Group;Number\nRefugees;8087');
  await drop(page, 'a.csv', csv);
  assert.ok(await page.getByRole('radio', { name: 'the open sheet: Open' }).isChecked());
  await add(page, 1).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  const open = await draftOf(page);
  assert.deepEqual([open.title, open.population.groups[0].value], ['Open', 8087]);

  await drop(page, 'b.csv', csv);
  assert.ok(await page.getByRole('radio', { name: 'a new sheet' }).isChecked());
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  assert.deepEqual(await draftOf(page), open, 'a file that was looked at changes nothing');

  await page.getByRole('button', { name: 'New / Open', exact: true }).click();
  await page.setInputFiles('#begin-file', { name: 'a.csv', mimeType: 'text/csv', buffer: csv });
  assert.ok(await page.getByRole('radio', { name: 'a new sheet' }).isChecked());
  await add(page, 1).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  assert.equal((await draftOf(page)).title, undefined);
});

test('a table that isn’t in Unicode is asked about before its letters are shown as right', async () => {
  const { page } = await opened();
  const cyrillic = Buffer.from([0xd1, 0xe8, 0xf0, 0xe8, 0xff]);
  const bytes = Buffer.concat([Buffer.from('Country;Refugees\n'), cyrillic, Buffer.from(';6541')]);
  await drop(page, 'a.csv', bytes);
  await pane(page).getByText('This file is not in Unicode.').waitFor();
  assert.equal(await pane(page).locator('configurator-paste').count(), 0);
  await pane(page).getByRole('radio', { name: 'Сирия;6541' }).check();
  await add(page, 1).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  const [row] = (await draftOf(page)).origins.lists[0].rows;
  assert.deepEqual(row, { country: 'SY', value: 6541 });
});

test('a file is pasted, and cells beside their picture are not', async () => {
  const { page } = await opened();
  const paste = (name, type, text) =>
    page.evaluate(
      ([fileName, fileType, beside]) => {
        const data = new DataTransfer();
        data.items.add(new File(['Group;Number\nRefugees;8087'], fileName, { type: fileType }));
        if (beside) data.setData('text/plain', beside);
        document.body.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      },
      [name, type, text],
    );
  await paste('image.png', 'image/png', 'Refugees\t8087');
  await paste('a.csv', 'text/csv', '');
  await page.getByRole('heading', { name: 'a.csv' }).waitFor();
});
