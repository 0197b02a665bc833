// Figures that stand in the page before any script: what `renderFigure` writes, with and without
// the script, and with a style sheet that is late or missing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { LANGUAGES } from '../../dist/language/languages.js';
import { renderFigure } from '../../dist/server/index.js';
import { site } from './site.mjs';

const SHEET = JSON.parse(readFileSync('src/samples/azerbaijan-2024.json', 'utf8'));
const WIDGETS = [
  'population-counters',
  'origin-bars',
  'funding-donut',
  'staffing-panel',
  'key-figures',
  'donor-list',
];
const ALL = [...WIDGETS, 'fact-sheet'];
const WIDTHS = [320, 768, 1280];
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types factlet",
};
const pages = {
  '/page.css': {
    body: 'body { margin: 16px; font: 16px/1.5 Arial, sans-serif }',
    headers: { 'content-type': 'text/css' },
  },
};
pages['/blank'] = { body: '<link rel="icon" href="data:,">' };
const html = (body, lang = 'en') =>
  `<!doctype html><html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>A page</title><link rel="stylesheet" href="/page.css"></head><body>${body}<p>The page goes on.</p></body></html>`;
const withoutScript = (text) => text.replace(/<script type="module".*?<\/script>\n/, '');

let host;
const figures = {};
before(async () => {
  for (const lang of LANGUAGES)
    for (const widget of ALL) {
      const text = await renderFigure(SHEET, { widget, lang, base: '/' });
      figures[`${widget} ${lang}`] = text;
      pages[`/${lang}/${widget}`] = { headers: STRICT, body: html(text, lang) };
      pages[`/still/${lang}/${widget}`] = {
        headers: STRICT,
        body: html(withoutScript(text), lang),
      };
      // The same tag without what was prerendered, and without the room of the words, which a figure
      // that stands there from the beginning doesn't need in Chromium.
      pages[`/drawn/${lang}/${widget}`] = {
        body: html(text.replace(/<template.*<\/template>/s, '').replace(' keep-room', ''), lang),
      };
    }
  host = await site(pages);
});
after(() => host.close());

const tagIn = (page, widget) => page.locator(`factlet-${widget}`);
/** Resolves when an element has said that its figures are there. */
const LOADED = `window.loaded = {}; addEventListener('factlet-load', ({ target }) => { loaded[target.localName] = true; }, true); addEventListener('factlet-error', ({ target }) => { loaded[target.localName] = 'error'; }, true);`;

async function open(address, { script = LOADED, ...options } = {}) {
  const { page, faults, requests } = await host.open('/blank', options);
  await page.addInitScript(script);
  await page.goto(host.origin + address);
  return { page, faults, requests };
}
const loaded = (page, widget) =>
  page.waitForFunction((tag) => window.loaded[tag] === true, `factlet-${widget}`);

const shot = async (page) => PNG.sync.read(await page.screenshot({ fullPage: true }));

function differing(one, other) {
  assert.deepEqual([one.width, one.height], [other.width, other.height], 'the sizes are the same');
  return pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.1 });
}

// Every language is compared in `npm run test:full`.
const COMPARED = process.env.ALL_LANGUAGES ? LANGUAGES : ['en', 'az', 'ar'];
for (const lang of COMPARED)
  test(`looks and reads as the drawn figure does, without any script: ${lang}`, async () => {
    for (const width of WIDTHS)
      for (const widget of ALL) {
        const still = await open(`/still/${lang}/${widget}`, { width });
        const drawn = await open(`/drawn/${lang}/${widget}`, { width });
        await loaded(drawn.page, widget);
        const name = `${widget}, ${width} px`;
        assert.equal(
          differing(await shot(still.page), await shot(drawn.page)),
          0,
          `${name}: pixels differ`,
        );
        const tree = async ({ page }) =>
          (await page.locator('body').ariaSnapshot()).replaceAll(' [disabled]', '');
        assert.equal(await tree(still), await tree(drawn), name);
        assert.deepEqual([still.faults, drawn.faults], [[], []], name);
        await still.page.context().close();
        await drawn.page.context().close();
      }
  });

test('stands without scripts, with nothing to press, and is one figure for readers', async () => {
  const { page, faults } = await open('/en/funding-donut', { javaScriptEnabled: false });
  assert.match(await page.locator('body').ariaSnapshot(), /4\.5/);
  assert.equal(await page.getByRole('button').count(), 0);
  assert.equal(await page.getByRole('heading', { name: 'Funding' }).count(), 1);
  assert.deepEqual(faults, []);
});

/** Keeps what stands in a widget's root, and every shift of the page. */
const WATCH = `${LOADED}
  window.shift = 0;
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shift += value; }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('DOMContentLoaded', () => { window.stood = document.querySelector('[data], [src]:not(script)')?.shadowRoot?.querySelector('figure'); });`;

for (const widget of WIDGETS)
  test(`stays as it is where the script has the same figures, and its button works: ${widget}`, async () => {
    const { page, faults } = await open(`/en/${widget}`, { script: WATCH });
    await loaded(page, widget);
    const state = () =>
      page.evaluate((name) => {
        const { shadowRoot } = document.querySelector(name);
        return [shadowRoot.querySelector('figure') === window.stood, window.shift];
      }, `factlet-${widget}`);
    assert.deepEqual(await state(), [true, 0]);
    await page.getByRole('button', { name: /^Data/ }).press('Enter');
    await page.getByRole('button', { name: 'Table (CSV)' }).waitFor();
    assert.equal((await state())[0], false, 'the element has drawn');
    assert.equal(
      await page.evaluate(
        (name) => document.querySelector(name).shadowRoot.activeElement?.id,
        `factlet-${widget}`,
      ),
      'actions',
    );
    assert.deepEqual(faults, []);
  });

test('has the mark of a footnote directly after its number', async () => {
  const isRow = (value) =>
    ['value', 'count', 'amount'].some((name) => typeof value?.[name] === 'number');
  const marked = JSON.parse(
    JSON.stringify({ ...SHEET, donors: { items: [{ label: 'A', amount: 5 }] } }),
    (_, value) => (isRow(value) ? { ...value, mark: '**' } : value),
  );
  for (const widget of WIDGETS) {
    const text = await renderFigure(marked, { widget, lang: 'en', base: '/' });
    const [, root] = /<template[^>]*>(.*)<\/template>/s.exec(text);
    assert.match(root, /<data[^>]*>[^<]*\d[^<]*<sup part="mark">\*\*<\/sup><\/data>/, widget);
  }
});

test('is replaced in one task where the page, the language or the data is another', async () => {
  const { page, faults } = await open('/en/population-counters', { script: WATCH });
  const tag = 'factlet-population-counters';
  await loaded(page, 'population-counters');
  await page.evaluate((name) => {
    const widget = document.querySelector(name);
    const document_ = JSON.parse(widget.getAttribute('data'));
    document_.population.groups[0].value = 9191;
    window.loaded = {};
    widget.data = document_;
  }, tag);
  await loaded(page, 'population-counters');
  const text = await tagIn(page, 'population-counters').ariaSnapshot();
  assert.match(text, /9,191/);
  assert.doesNotMatch(text, /8,087/);
  assert.equal(await page.evaluate(() => window.shift), 0);
  await page.evaluate((name) => (document.querySelector(name).lang = 'fr'), tag);
  await page.getByText('Réfugiés').first().waitFor();
  assert.deepEqual(faults, []);
});

test('gives way to newer figures of an address, and tells the author', async () => {
  const src = '/figures.json';
  const newer = structuredClone(SHEET);
  newer.population.groups[0].value = 9191;
  pages[src] = { body: JSON.stringify(newer), headers: { 'content-type': 'application/json' } };
  const text = await renderFigure(SHEET, {
    widget: 'population-counters',
    lang: 'en',
    base: '/',
    src,
  });
  pages['/newer'] = { headers: STRICT, body: html(text) };
  const { page } = await open('/newer', { script: WATCH });
  const lines = [];
  page.on('console', (message) => lines.push(message.text()));
  await page.reload();
  await loaded(page, 'population-counters');
  await page.waitForFunction(() =>
    document.querySelector('factlet-population-counters').shadowRoot.textContent.includes('9,191'),
  );
  assert.ok(
    lines.some((line) => line.includes('fallback-differs') && line.includes('8087')),
    lines.join(),
  );
  pages[src].body = JSON.stringify(SHEET);
  await page.reload();
  await loaded(page, 'population-counters');
  assert.equal(
    await page.evaluate(
      () =>
        document.querySelector('factlet-population-counters').shadowRoot.querySelector('figure') ===
        window.stood,
    ),
    true,
    'the same figures of an address stay',
  );
});

test('stays where the data cannot be had, and the author is told', async () => {
  const text = await renderFigure(SHEET, {
    widget: 'population-counters',
    lang: 'en',
    base: '/',
    src: '/gone.json',
  });
  pages['/gone'] = { headers: STRICT, body: html(text) };
  const { page } = await open('/gone', { script: WATCH });
  await page.waitForFunction(() => window.loaded['factlet-population-counters'] === 'error');
  assert.match(await page.locator('body').ariaSnapshot(), /8,087/);
});

test('keeps its words where the style sheet never comes', async () => {
  const still = withoutScript(figures['population-counters en']);
  const words = still.replace(/<template.*<\/template>/s, '');
  pages['/missing'] = { body: html(still.replace('/cdn/factlet.css', '/cdn/gone.css')) };
  pages['/words'] = { body: html(words) };
  const read = async (address) => {
    const { page } = await open(address, { javaScriptEnabled: false });
    return page.locator('body').ariaSnapshot();
  };
  assert.equal(await read('/missing'), await read('/words'));
});

test('leaves its words, once, and no JSON, where a filter takes the template or the tag away', async () => {
  const text = figures['origin-bars en'];
  const kept = text.replace(/<template.*<\/template>/s, '');
  const bare = kept.replace(/<\/?factlet-[^>]*>/g, '').replace(/<script.*?<\/script>/gs, '');
  for (const body of [kept, bare]) {
    pages['/filtered'] = { body: html(withoutScript(body)) };
    const { page } = await open('/filtered', { javaScriptEnabled: false });
    const words = await page.locator('body').innerText();
    assert.equal(words.match(/Afghanistan/g)?.length, 1, words);
    assert.doesNotMatch(words, /[{}]/);
  }
});
