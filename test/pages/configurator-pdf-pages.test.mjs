// The pages of a PDF as pictures beside what was read of them, on the strict page: at their places, for the eye, and in nobody's way.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { handMadePdf } from '../support/pdf.mjs';
import { site } from './site.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; require-trusted-types-for 'script'; trusted-types factlet";

const pages = {};
let host;
let pdf;

before(async () => {
  host = await site(pages);
  pages['/configurator/strict.html'] = {
    headers: { 'content-security-policy': STRICT },
    body: readFileSync('dist/configurator/index.html', 'utf8'),
  };
  const blank = await host.blank();
  await blank.setContent(`<!doctype html><style>body{font:11pt Arial,sans-serif}section{break-after:page}</style>
    <section><p>Refugees 8,087</p><p>Asylum-seekers 224</p></section>
    <section><h2>COUNTRIES OF ORIGIN</h2><p>Ukraine 6,541</p><p>Afghanistan 1,106</p></section>
    <section>${'<p>Nothing that a sheet has.</p>'.repeat(20)}</section>
    <h2>STAFF</h2><p>22 National staff</p><p>Stateless persons <span style="margin-inline-start:22em">513</span></p>`);
  pdf = await blank.pdf({ format: 'A4' });
  await blank.context().close();
});
after(() => host.close());

async function shown(bytes = pdf, options = {}) {
  const opened = await host.open('/configurator/strict.html', options);
  const { page } = opened;
  await page.locator('#begin-file').waitFor();
  await page.setInputFiles('#begin-file', {
    name: 'sheet.pdf',
    mimeType: 'application/pdf',
    buffer: bytes,
  });
  await canvas(page, 1).waitFor();
  await page.waitForFunction(inked, 1);
  return opened;
}

const pane = (page) => page.locator('configurator-sheet-text');
const pictures = (page) => pane(page).locator('configurator-pdf-pages');
const canvas = (page, number) => pictures(page).getByRole('img', { name: `Page ${number}` });
const marks = (page) => pictures(page).locator('[part~="mark"]');
const row = (page, name) => pane(page).getByRole('checkbox', { name });

/** In the page: how many pixels of a page's picture aren't white, once there are some. */
function inked(number) {
  const root = document
    .querySelector('configurator-sheet-text')
    .shadowRoot.querySelector('configurator-pdf-pages').shadowRoot;
  const picture = root.querySelector(`[aria-label="Page ${number}"]`);
  if (!picture?.width) return 0;
  const { data } = picture.getContext('2d').getImageData(0, 0, picture.width, picture.height);
  return data.filter((value, index) => index % 4 === 0 && value < 128).length;
}

/** Waits until a page's picture has no pixels any more. */
const freed = (page, number) =>
  pictures(page)
    .locator(`canvas[aria-label="Page ${number}"][width="0"]`)
    .waitFor({ state: 'attached' });

/** In the page: the share of dark pixels of a picture that are inside its marks. */
function inkedInMarks(number) {
  const root = document
    .querySelector('configurator-sheet-text')
    .shadowRoot.querySelector('configurator-pdf-pages').shadowRoot;
  const picture = root.querySelector(`[aria-label="Page ${number}"]`);
  const { width, height } = picture;
  const { data } = picture.getContext('2d').getImageData(0, 0, width, height);
  const { viewBox } = picture.nextElementSibling;
  const scale = width / viewBox.baseVal.width;
  const places = [...picture.nextElementSibling.querySelectorAll('rect')].map((rect) =>
    ['x', 'y', 'width', 'height'].map((name) => rect[name].baseVal.value * scale),
  );
  let [dark, inside] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] >= 128) continue;
    dark += 1;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    // What hangs below a line, as in g, is outside by a little.
    const isIn = ([left, top, wide, high]) =>
      x >= left && x <= left + wide && y >= top && y <= top + high + 2 * scale;
    if (places.some(isIn)) inside += 1;
  }
  return inside / dark;
}

test('each page is drawn when it is seen, in its own letters, and its memory is given back', async () => {
  const { page, faults, requests } = await shown();
  assert.equal(await pictures(page).getByRole('img').count(), 4);
  assert.equal(await page.evaluate(inked, 4), 0);
  await canvas(page, 4).scrollIntoViewIfNeeded();
  await page.waitForFunction(inked, 4);
  await freed(page, 1);
  assert.deepEqual(faults, []);
  assert.deepEqual(
    requests.filter((address) => !address.replace('blob:', '').startsWith(host.origin)),
    [],
  );
});

test('a mark is at the place of each line that gave something', async () => {
  const { page } = await shown();
  const names = await marks(page).locator('title').allTextContents();
  assert.deepEqual(names, [
    ...['Refugees 8,087', 'Asylum-seekers 224', 'Ukraine 6,541', 'Afghanistan 1,106'],
    ...['National staff 22', 'Stateless people 513', 'Stateless people 513'],
  ]);
  const share = await page.evaluate(inkedInMarks, 1);
  assert.ok(share > 0.95, `${share}`);
});

test('a mark leads to its row, and a row shows its mark in the box of the pages', async () => {
  const { page } = await shown();
  const box = pictures(page).getByRole('group', { name: 'Pages of the PDF' });
  const tops = () =>
    Promise.all([
      box.evaluate(({ scrollTop }) => scrollTop),
      page.locator('dialog').evaluate(({ scrollTop }) => scrollTop),
    ]);
  await marks(page).nth(1).click();
  assert.ok(await row(page, 'Asylum-seekers 224').evaluate((each) => each.matches(':focus')));

  const [before, around] = await tops();
  await row(page, 'Afghanistan 1,106').focus();
  const pointed = pictures(page).locator('[part~="pointed"]');
  await pointed.getByText('Afghanistan 1,106').waitFor({ state: 'attached' });
  const isSeen = async () => {
    const [mark, frame] = await Promise.all([pointed.first().boundingBox(), box.boundingBox()]);
    return mark.y >= frame.y && mark.y + mark.height <= frame.y + frame.height;
  };
  assert.ok(await isSeen());
  const [there, unmoved] = await tops();
  assert.ok(there > before);
  assert.equal(unmoved, around, 'the page around it stays');

  // A name and a number that stand apart are both shown.
  await row(page, 'Stateless people 513').hover();
  await pointed.getByText('Stateless people 513').nth(1).waitFor({ state: 'attached' });
});

test('what was taken is marked as taken, and what is changed in the text has no place', async () => {
  const { page } = await shown();
  const looks = () =>
    marks(page)
      .locator('rect')
      .evaluateAll((rects) =>
        rects.map((rect) => {
          const { strokeDasharray } = getComputedStyle(rect);
          const isTicked = rect.parentElement.querySelector('path') !== null;
          return isTicked ? 'taken' : strokeDasharray === 'none' ? 'sure' : 'doubtful';
        }),
      );
  assert.deepEqual(await looks(), [...Array(5).fill('sure'), 'doubtful', 'doubtful']);
  await pane(page)
    .getByRole('button', { name: /^Take all that are sure/ })
    .click();
  await pane(page).getByText('Taken: 5.').waitFor();
  assert.deepEqual(await looks(), [...Array(5).fill('taken'), 'doubtful', 'doubtful']);

  const text = pane(page).getByRole('textbox');
  await text.fill((await text.inputValue()).replace('Refugees 8,087', 'Refugees 8,088'));
  await pane(page).getByText('Refugees 8,088').first().waitFor();
  const names = await marks(page).locator('title').allTextContents();
  assert.deepEqual(names.slice(0, 2), ['Asylum-seekers 224', 'Ukraine 6,541']);
});

test('letters that a PDF doesn’t bring are drawn in those of the device', async () => {
  const { page, faults } = await shown(
    handMadePdf('BT /F1 24 Tf 50 700 Td (Refugees 8,087) Tj 0 -40 Td (Asylum-seekers 224) Tj ET'),
  );
  assert.ok((await page.evaluate(inkedInMarks, 1)) > 0.95);
  assert.deepEqual(faults, []);
});

test('the pages are one stop of the keyboard, however many marks they have', async () => {
  const { page } = await shown();
  await pane(page).getByRole('textbox').focus();
  await page.keyboard.press('Tab');
  const focused = () =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element.getAttribute('role') ?? element.textContent.trim();
    });
  assert.equal(await focused(), 'group');
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'Take all that are sure (5)');
});

for (const [locale, width] of [
  ['en', 375],
  ['en', 1280],
  ['ar', 375],
  ['ar', 1280],
])
  test(`axe finds nothing in ${locale} at ${width} px, and nothing is wider than the page`, async () => {
    const { page } = await host.open('/configurator/strict.html', {
      locale,
      width,
      bypassCSP: true,
    });
    await page.locator('#begin-file').waitFor();
    await page.setInputFiles('#begin-file', {
      name: 'sheet.pdf',
      mimeType: 'application/pdf',
      buffer: pdf,
    });
    await marks(page).first().waitFor();
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() =>
      window.axe.run(document, { resultTypes: ['violations'] }),
    );
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes[0].html]),
      [],
    );
    const wide = await page
      .locator('dialog')
      .evaluate((dialog) => [
        dialog.scrollWidth - dialog.clientWidth,
        document.documentElement.scrollWidth - innerWidth,
      ]);
    assert.deepEqual(wide, [0, 0]);
    await page.context().close();
  });
