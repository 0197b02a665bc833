// PDFs on the strict page: our own A4 page with the real sheet, and the usual layouts of others. What is taken with one click is right, to the last number.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { CHINESE, handMadePdf } from '../support/pdf.mjs';
import { drawn, site } from './site.mjs';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; require-trusted-types-for 'script'; trusted-types factlet";

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

async function opened() {
  const page = await host.open('/configurator/strict.html', { acceptDownloads: true });
  await page.page.locator('#begin-file').waitFor();
  return page;
}

const choose = (page, name, bytes) =>
  page.setInputFiles('#begin-file', { name, mimeType: 'application/pdf', buffer: bytes });

const pane = (page) => page.locator('configurator-sheet-text');
const problem = (page) => page.locator('.problem:not(:empty)');

async function draftOf(page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file', exact: true }).click(),
  ]);
  return JSON.parse(readFileSync(await download.path()));
}

/** Opens a PDF, takes what is sure with one click, and gives the draft. */
async function taken(page, name, bytes) {
  await choose(page, name, bytes);
  await page.getByRole('heading', { name }).waitFor();
  await pane(page)
    .getByText(/^Found: \d+\./)
    .waitFor();
  const found = await pane(page).getByRole('status').textContent();
  await pane(page)
    .getByRole('button', { name: /^Take all that are sure/ })
    .click();
  await pane(page)
    .getByText(/^Taken: \d+\./)
    .waitFor();
  const doubtful = await pane(page).getByRole('checkbox').count();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  return { draft: await draftOf(page), found: found.trim(), doubtful };
}

/** Every number of a draft, and the codes of its donors, by its place. */
function figuresOf({ population, origins, funding, staffing, keyFigures, donors }) {
  const rows = (list = [], key, number) => list.map((row) => [row[key], row[number] ?? row.value]);
  return Object.fromEntries(
    [
      ...rows(population?.groups, 'group', 'value'),
      ...rows(origins?.lists?.[0]?.rows, 'country', 'value').map(([name, value]) => [
        `from ${name}`,
        value,
      ]),
      ...['required', 'received', 'gap'].map((name) => [
        name,
        funding?.[name]?.value ?? funding?.[name],
      ]),
      ...Object.entries(funding?.percent ?? {}).map(([name, value]) => [`${name} %`, value]),
      ...rows(staffing?.staff, 'category', 'count'),
      ...(keyFigures?.items ?? []).map(({ text, value }) => [
        String(text.az ?? text).slice(0, 24),
        value,
      ]),
      ...(donors?.items ?? []).map(({ country }) => [`donor ${country}`, 'named']),
    ].filter(([, value]) => value !== undefined),
  );
}

/** Prints what was found, and gives what is wrong. */
function compared(name, figures, expected) {
  const all = Object.keys({ ...expected, ...figures });
  const missing = all.filter((each) => !(each in figures));
  const wrong = all.filter((each) => each in figures && figures[each] !== expected[each]);
  const found = Object.keys(expected).length - missing.length;
  console.log(`# ${name}: ${found} of ${Object.keys(expected).length} with one click`);
  for (const each of all)
    if (missing.includes(each) || wrong.includes(each))
      console.log(
        `#   ${missing.includes(each) ? 'not taken' : 'WRONG'}  ${each}  ${figures[each] ?? ''}`,
      );
  return { missing, wrong, share: found / Object.keys(expected).length };
}

const sample = JSON.parse(readFileSync('src/samples/azerbaijan-2024.json', 'utf8'));
const SHEET = figuresOf(sample);

test('the real sheet, printed by our own A4 page, is taken whole with one click', async () => {
  const { page: sheet } = await host.open('/demo/sheet.html');
  await drawn(sheet);
  const pdf = await sheet.pdf({ format: 'A4' });
  const { page, faults, requests } = await opened();
  const { draft, found, doubtful } = await taken(page, 'sheet.pdf', pdf);
  console.log(`# ${found} Left to decide: ${doubtful}.`);
  const figures = figuresOf(draft);
  console.table(
    Object.entries(SHEET).map(([what, said]) => ({ what, said, taken: figures[what] ?? '–' })),
  );
  const { wrong } = compared('the real sheet', figures, SHEET);
  assert.deepEqual(wrong, []);
  for (const name of [
    ...['refugees', 'asylum-seekers', 'stateless', 'idps'],
    ...['required', 'received', 'gap', 'national', 'international', 'affiliate'],
  ])
    assert.equal(figures[name], SHEET[name], name);
  assert.equal(draft.donors.items.length, 13);
  assert.equal(draft.funding.currency, 'USD');
  assert.deepEqual(faults, []);
  assert.deepEqual(
    requests.filter((address) => !address.replace('blob:', '').startsWith(host.origin)),
    [],
  );
});

/** Pages as offices lay them out, with what they say. */
const LAYOUTS = {
  'two columns': {
    body: `<style>body{columns:2;column-gap:10mm}h2{font-size:14pt}</style>
      <h2>POPULATION (as of 30 September 2024)</h2><table><tr><td>Refugees<td>8,087<tr><td>Asylum-seekers<td>224
      <tr><td>Stateless persons<td>513</table><p>UNHCR has worked with the government and partners since 1996 to
      protect 12 communities and to find solutions for people who fled.</p><div style="break-before:column"></div>
      <h2>FUNDING (September 2024)</h2><p>Required US$ 8.0 million</p><p>Received US$ 4.5 million</p>
      <p>Gap US$ 3.5 million</p><h2>STAFF</h2><p>22 National staff</p><p>3 International staff</p>`,
    said: {
      ...{ refugees: 8087, 'asylum-seekers': 224, stateless: 513 },
      ...{ required: 8e6, received: 4.5e6, gap: 3.5e6, national: 22, international: 3 },
    },
  },
  'numbers above their labels': {
    body: `<style>.g{display:grid;grid-template-columns:repeat(4,1fr);gap:6mm;text-align:center}b{display:block;font-size:24pt}</style>
      <h2>POPULATION</h2><div class=g><p><b>8,087</b>Refugees</p><p><b>224</b>Asylum-seekers</p>
      <p><b>513</b>Stateless persons</p><p><b>657,749</b>Internally displaced persons</p></div>`,
    said: { refugees: 8087, 'asylum-seekers': 224, stateless: 513, idps: 657749 },
  },
  footnotes: {
    body: `<style>sup{font-size:60%}</style><h2>COUNTRIES OF ORIGIN</h2><p>Ukraine 6,541<sup>1</sup></p>
      <p>Afghanistan<sup>2</sup> 1,106</p><p>Russian Federation 271<sup>1,2</sup></p>
      <p style="font-size:8pt"><sup>1</sup> Registered in 2024 with the office. <sup>2</sup> Since 2021.</p>`,
    said: { 'from UA': 6541, 'from AF': 1106, 'from RU': 271 },
  },
  'a table of two years, whose second number is nobody’s': {
    body: `<h2>POPULATION</h2><table><tr><td><td>2023<td>2024<tr><td>Refugees<td>7,650<td>8,087
      <tr><td>Asylum-seekers<td>198<td>224<tr><td>Stateless persons<td>498<td>513</table>`,
    said: {},
  },
  Russian: {
    lang: 'ru',
    body: `<h2>НАСЕЛЕНИЕ</h2><p>Беженцы 8&nbsp;087</p><p>Лица, ищущие убежища 224</p><h2>ФИНАНСИРОВАНИЕ</h2>
      <p>Требуется 8,0 млн долл. США</p><p>Получено 4,5 млн долл. США</p>`,
    said: { refugees: 8087, 'asylum-seekers': 224, required: 8e6, received: 4.5e6 },
  },
  French: {
    lang: 'fr',
    body: `<h2>POPULATION</h2><p>Réfugiés 8&#8239;087</p><p>Demandeurs d’asile 224</p><p>Apatrides 513</p>
      <h2>FINANCEMENT</h2><p>Requis 8,0 millions USD</p><p>Reçu 4,5 millions USD</p>`,
    said: { refugees: 8087, 'asylum-seekers': 224, stateless: 513, required: 8e6, received: 4.5e6 },
  },
  Arabic: {
    lang: 'ar',
    body: `<h2>السكان (30 سبتمبر 2024)</h2><p>اللاجئون 8,087</p><p>طالبو اللجوء ٢٢٤</p><p>عديمو الجنسية 513</p>
      <h2>بلدان المنشأ</h2><table><tr><td>أوكرانيا<td>6,541<tr><td>أفغانستان<td>1,106</table>`,
    said: {
      ...{ refugees: 8087, 'asylum-seekers': 224, stateless: 513 },
      ...{ 'from UA': 6541, 'from AF': 1106 },
    },
  },
};

test('the usual layouts are read without a wrong number', async () => {
  const shares = [];
  for (const [name, { lang = 'en', body, said }] of Object.entries(LAYOUTS)) {
    const blank = await host.blank();
    await blank.setContent(
      `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><style>body{font:11pt Arial,sans-serif}</style>${body}`,
    );
    const pdf = await blank.pdf({ format: 'A4' });
    await blank.context().close();
    const { page, faults } = await opened();
    await choose(page, 'layout.pdf', pdf);
    await pane(page)
      .getByText(/^Found: \d+\./)
      .waitFor();
    const button = pane(page).getByRole('button', { name: /^Take all that are sure/ });
    let figures = {};
    if ((await button.getAttribute('aria-disabled')) === null) {
      await button.click();
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      figures = figuresOf(await draftOf(page));
    }
    const { wrong, share } = compared(name, figures, said);
    assert.deepEqual(wrong, [], `${name}: ${wrong.map((each) => `${each} ${figures[each]}`)}`);
    if (Object.keys(said).length) shares.push(share);
    assert.deepEqual(faults, []);
    await page.context().close();
  }
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  console.log(`# all layouts: ${(100 * mean).toFixed(0)} % with one click`);
  assert.ok(mean > 0.9, `${mean}`);
});

test('a footnote’s mark is no digit, however a PDF raises it', async () => {
  const number = 'BT /F1 12 Tf 50 700 Td (Ukraine 6,541) Tj ';
  for (const mark of [
    '4 Ts /F1 7 Tf (1) Tj ET',
    '2.5 Ts (1) Tj ET',
    '/F1 7 Tf (1) Tj ET',
    'ET BT /F1 1 Tf 7 0 0 7 124.7 702 Tm (1) Tj ET',
    'ET BT /F1 1 Tf 12 0 0 12 124.7 702 Tm (1) Tj ET',
  ]) {
    const { page } = await opened();
    await choose(page, 'mark.pdf', handMadePdf(number + mark));
    await pane(page)
      .getByText(/^Found: \d+\./)
      .waitFor();
    const text = await pane(page).getByRole('textbox').inputValue();
    assert.doesNotMatch(text, /6,?5411/, mark);
    assert.match(text, /6,541[¹\t ]/, mark);
    await page.context().close();
  }
});

test('Chinese in a code of its own is read', async () => {
  const { page, faults } = await opened();
  const text = Buffer.from('难民 8,087', 'utf16le').swap16().toString('hex');
  const pdf = handMadePdf(`BT /F1 12 Tf 50 700 Td <${text}> Tj ET`, { font: CHINESE });
  const { draft } = await taken(page, 'chinese.pdf', pdf);
  assert.deepEqual(figuresOf(draft), { refugees: 8087 });
  assert.deepEqual(faults, []);
});

test('a PDF that can’t be read is named for what it is, and the sheet stays', async () => {
  const { page, faults } = await opened();
  await page.getByRole('button', { name: 'An empty sheet', exact: true }).click();
  await page.locator('configurator-form').getByLabel('Title', { exact: true }).fill('Kept');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'New / Open', exact: true }).click();
  const recognized = handMadePdf('BT 3 Tr /F1 12 Tf 50 700 Td (Refugees 8,037) Tj ET');
  const picture = handMadePdf('q 500 0 0 700 40 40 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q');
  for (const [bytes, words] of [
    [Buffer.from('%PDF-1.7'), /damaged or incomplete/],
    [handMadePdf('', { isLocked: true }), /This PDF is protected with a password/],
    [picture, /This PDF is a scan or a picture/],
    [recognized, /This PDF is a scan or a picture/],
  ]) {
    await choose(page, 'broken.pdf', bytes);
    await problem(page).getByText(words).waitFor();
  }
  assert.equal((await draftOf(page)).title, 'Kept');
  assert.deepEqual(faults, []);
});
