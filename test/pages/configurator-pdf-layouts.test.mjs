// PDFs in the usual layouts of fact sheets, on the configurator's page: how much is taken with one click, how much is asked about, and that nothing is wrong without a doubt. Printed as a table.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { figuresOf } from './draft-figures.mjs';
import { LAYOUTS } from './pdf-layouts.mjs';
import { site } from './site.mjs';

/** How much of what is plain is taken with one click at least; of all of it, taken or asked about. */
const MIN_FOUND = 0.9;
const MIN_SEEN = 0.95;

let host;
before(async () => {
  host = await site();
});
after(() => host.close());

const pane = (page) => page.locator('configurator-sheet-text');

async function printed({ lang = 'en', body, pdf: made }) {
  if (made) return made;
  const page = await host.blank();
  await page.setContent(
    `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><style>body{font:11pt Arial,sans-serif}</style>${body}`,
  );
  const pdf = await page.pdf({ format: 'A4' });
  await page.context().close();
  return pdf;
}

/** Opens a PDF, and takes what is sure: the figures, and the rows that are left to decide. */
async function read(pdf) {
  const { page, faults } = await host.open('/configurator/index.html', { acceptDownloads: true });
  await page.locator('#begin-file').waitFor();
  await page.setInputFiles('#begin-file', {
    name: 'layout.pdf',
    mimeType: 'application/pdf',
    buffer: pdf,
  });
  await pane(page)
    .getByText(/Found: \d+\./)
    .waitFor();
  const button = pane(page).getByRole('button', { name: /^Take all that are sure/ });
  if ((await button.count()) && (await button.getAttribute('aria-disabled')) === null)
    await button.click();
  const left = await pane(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox') })
    .allInnerTexts();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  const save = page.getByRole('button', { name: 'Save file', exact: true });
  let figures = {};
  if (await save.count()) {
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    figures = figuresOf(JSON.parse(readFileSync(await download.path())));
  }
  assert.deepEqual(faults, []);
  await page.context().close();
  return { figures, left };
}

/** Reads all layouts, a few at the same time: each waits for its page most of the time. */
async function readAll() {
  const queue = Object.entries(LAYOUTS);
  const results = new Map(queue.map(([name]) => [name, undefined]));
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      results.set(next[0], await read(await printed(next[1])));
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return results;
}

/** Whether one of the rows proposes a number, by itself or among those to choose from. */
const isProposed = (value, left) =>
  left.some((row) => {
    const [first, ...others] = row.split('\n').map((line) => line.trim());
    const written = Number(value).toLocaleString('en');
    return first.endsWith(` ${written}`) || others.includes(written);
  });

test('the usual layouts are read without a wrong number', async () => {
  const rows = {};
  const wrongs = [];
  for (const [name, { figures, left }] of await readAll()) {
    const { said } = LAYOUTS[name];
    const names = Object.keys(said);
    const found = names.filter((each) => figures[each] === said[each]);
    const doubtful = names.filter((each) => !found.includes(each) && isProposed(said[each], left));
    const wrong = Object.keys(figures).filter((each) => figures[each] !== said[each]);
    wrongs.push(...wrong.map((each) => `${name}: ${each} ${figures[each]}`));
    rows[name] = {
      figures: names.length,
      found: found.length,
      doubtful: doubtful.length,
      missed: names.length - found.length - doubtful.length,
      'wrong without doubt': wrong.length,
    };
  }
  const sum = (column, names = Object.keys(rows)) =>
    names.reduce((total, name) => total + rows[name][column], 0);
  const columns = Object.keys(Object.values(rows)[0]);
  const plain = Object.keys(rows).filter((name) => !LAYOUTS[name].isAsked);
  console.table({ ...rows, all: Object.fromEntries(columns.map((each) => [each, sum(each)])) });
  assert.deepEqual(wrongs, []);
  const share = sum('found', plain) / sum('figures', plain);
  assert.ok(share >= MIN_FOUND, `${share} of what is plain, with one click`);
  const seen = (sum('found') + sum('doubtful')) / sum('figures');
  assert.ok(seen >= MIN_SEEN, `${seen} of all, taken or asked about`);
});
