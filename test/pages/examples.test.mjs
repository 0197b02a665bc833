// The pages of examples/ that need no framework, as they are, served with the project's root.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { pages } from '../../scripts/examples.mjs';
import { drawn, readerText, site } from './site.mjs';

let host;
before(async () => {
  host = await site({}, '.');
});
after(() => host.close());

const open = (name, options) => host.open(`/examples/${name}`, options);

test('the examples are what `npm run examples` writes', () => {
  for (const [name, content] of Object.entries(pages()))
    assert.equal(readFileSync(`examples/${name}`, 'utf8'), content, name);
});

for (const [name, texts, width] of [
  ['plain.html', ['hosts 8,087', '657,749', '$4.5M'], 1280],
  ['strict.html', ['56%', 'Ukraine 6,541'], 1280],
  ['right-to-left.html', ['657,749', 'موظفون'], 320],
]) {
  test(`${name} draws at ${width} px, without a fault`, async () => {
    const { page, faults, requests } = await open(name, { width });
    await drawn(page);
    const text = await readerText(page);
    for (const words of texts) assert.ok(text.includes(words), `${words} is missing in: ${text}`);
    assert.ok(
      await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      'nothing runs out of the page',
    );
    assert.deepEqual(
      requests.filter(
        (address) => !address.startsWith(host.origin) && !address.startsWith('data:'),
      ),
      [],
    );
    assert.deepEqual(faults, []);
  });
}

test('without-javascript.html has every number, its date and its source', async () => {
  const { page } = await open('without-javascript.html');
  const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  for (const words of [
    '8.087',
    '657.749',
    '2024-cü ilin ortasında',
    '4,5 mln US$',
    'sentyabr 2024',
    'Mənbə',
  ])
    assert.ok(text.includes(words), words);
  assert.equal(await page.evaluate(() => customElements.get('factlet-funding-donut')), undefined);
});

test('prerendered.html has its figures without scripts, and drawn, in Azerbaijani', async () => {
  for (const javaScriptEnabled of [false, true]) {
    const { page, faults } = await open('prerendered.html', { javaScriptEnabled, width: 320 });
    const tree = await page.locator('main').ariaSnapshot();
    for (const words of ['Qaçqınlar', '8.087', '4,5 mln US$', 'Mənbə'])
      assert.ok(tree.includes(words), `${words} is missing in: ${tree}`);
    assert.deepEqual(faults, []);
  }
});

test('frame.html has two frames, each as high as its figure', async () => {
  const { page, faults } = await open('frame.html');
  for (const index of [0, 1]) {
    const frame = page.locator('iframe').nth(index);
    await frame.scrollIntoViewIfNeeded();
    const content = await (await frame.elementHandle()).contentFrame();
    await content.waitForFunction(() =>
      document.querySelector('main > *')?.shadowRoot?.querySelector('figure data'),
    );
    const height = await content.evaluate(() =>
      Math.ceil(document.querySelector('main').getBoundingClientRect().height),
    );
    await page.waitForFunction(
      ([at, high]) =>
        Math.abs(document.querySelectorAll('iframe')[at].getBoundingClientRect().height - high) <=
        1,
      [index, height],
    );
  }
  assert.deepEqual(faults, []);
});
