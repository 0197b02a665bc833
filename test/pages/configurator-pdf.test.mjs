// PDFs on the strict page: our own A4 page with the real sheet, and what no browser prints. What is taken with one click is right, to the last number.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { CHINESE, handMadePdf } from '../support/pdf.mjs';
import { figuresOf } from './draft-figures.mjs';
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
