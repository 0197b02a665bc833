// Six tables that are the data: a page of examples/, and the same with the plain script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { drawn, readerText, site } from './site.mjs';

const EXAMPLE = readFileSync('examples/tables.html', 'utf8');
const body = EXAMPLE.replaceAll('../dist/', '/dist/').replace(
  /<script type="module" src="([^"]+)factlet\.js">/,
  '<script src="$1factlet.classic.js">',
);
const WORDS = ['657,749', 'Ukraine 6,541', '56%', 'National staff', '2,084', 'Republic of Korea'];

let host;
before(async () => {
  host = await site({ '/examples/classic.html': { body } }, '.');
});
after(() => host.close());

const figures = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main > *')].map(({ localName }) => localName).slice(1),
  );

for (const address of ['/examples/tables.html', '/examples/classic.html'])
  for (const width of [320, 1280])
    test(`${address} at ${width} px: six figures, with their tables inside`, async () => {
      const { page, faults, warnings } = await host.open(address, { width });
      await page.waitForFunction(() => document.querySelectorAll('main > table').length === 0);
      await drawn(page);
      const text = await readerText(page);
      for (const words of WORDS) assert.ok(text.includes(words), `${words} is missing in: ${text}`);
      assert.equal(new Set(await figures(page)).size, 6);
      assert.equal(await page.locator('main > * > table').count(), 6);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      assert.deepEqual(faults, []);
      assert.deepEqual(
        warnings.filter((line) => !line.includes('old-figures')),
        [],
      );
    });

test('nothing below a table moves up when its figure is drawn', async () => {
  for (const width of [320, 1280]) {
    const heights = async (javaScriptEnabled) => {
      const { page } = await host.open('/examples/tables.html', { width, javaScriptEnabled });
      if (javaScriptEnabled) {
        await page.waitForFunction(() => document.querySelectorAll('main > table').length === 0);
        await drawn(page);
      }
      const boxes = await page.locator('main > :not(h1)').all();
      return Promise.all(boxes.map(async (box) => (await box.boundingBox()).height));
    };
    const [tables, drawings] = [await heights(false), await heights(true)];
    tables.forEach((height, index) =>
      assert.ok(
        drawings[index] >= height - 1,
        `${index} at ${width}: ${drawings[index]} < ${height}`,
      ),
    );
  }
});

test('without a script the tables are all there is, and whole', async () => {
  const { page } = await host.open('/examples/tables.html', { javaScriptEnabled: false });
  const text = await page.locator('main').innerText();
  for (const words of WORDS) assert.ok(text.replace(/\s+/g, ' ').includes(words), words);
  assert.deepEqual(await figures(page), Array(6).fill('table'));
});

test('a page without such tables doesn’t fetch what reads them', async () => {
  const { page, requests } = await host.open('/examples/plain.html');
  await drawn(page);
  assert.ok(!requests.some((address) => address.includes('draw-tables')), requests.join('\n'));
});
