// What `factlet.js` fetches, and when: nothing in English, and what a language or a country needs
// beside each other.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { site } from './site.mjs';

const SHEET = readFileSync('src/samples/azerbaijan-2024.json', 'utf8');
/** A sheet that names no place by its code needs no names for it. */
const PLACELESS = { ...JSON.parse(SHEET), country: undefined };
const html = (lang, widget, sheet = JSON.stringify(PLACELESS)) =>
  `<!doctype html><html${lang}><link rel="icon" href="data:,"><title>A page</title><script type="module" src="/cdn/factlet.js"></script><factlet-${widget}><script type="application/json">${sheet}</script></factlet-${widget}><p>After it</p></html>`;
const PAGES = {
  '/en': html(' lang="en"', 'staffing-panel'),
  '/none': html('', 'staffing-panel'),
  '/de': html(' lang="de"', 'staffing-panel'),
  '/az': html(' lang="az-Latn"', 'staffing-panel'),
  '/place': html(' lang="en"', 'staffing-panel', SHEET),
  '/countries': html(' lang="en"', 'origin-bars'),
  '/fr-countries': html(' lang="fr"', 'origin-bars'),
  '/fetched': `<!doctype html><html lang="fr"><link rel="icon" href="data:,"><title>A page</title><script type="module" src="/cdn/factlet.js"></script>
<script>var told = []; for (const type of ['factlet-load', 'factlet-error']) addEventListener(type, ({ target }) => told.push([type, target.localName]));</script>
${['fact-sheet', 'origin-bars'].map((name) => `<factlet-${name} src="figures.json"></factlet-${name}>`).join('')}</html>`,
  '/figures.json': SHEET,
};

let host;
before(async () => {
  host = await site(
    Object.fromEntries(Object.entries(PAGES).map(([path, body]) => [path, { body }])),
  );
});
after(() => host.close());

/** The files of `chunks/` that a page fetches until its figure is drawn, in waves. */
async function chunksOf(address) {
  const { page, requests, faults } = await host.open(address);
  await page.waitForFunction(() =>
    document
      .querySelector('factlet-staffing-panel, factlet-origin-bars')
      .shadowRoot?.querySelector('figure data'),
  );
  await page.waitForLoadState('networkidle');
  const names = requests.map((each) => each.split('#')[0]);
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
    'nothing is asked for twice',
  );
  assert.deepEqual(faults, []);
  await page.context().close();
  return names.flatMap((name) => /chunks\/([\w.-]+)-\d/.exec(name)?.[1] ?? []).sort();
}

test('a figure in English needs the one script', async () => {
  assert.deepEqual(await chunksOf('/en'), []);
});

test('another language is fetched, and names of countries where one is named by its code', async () => {
  const azerbaijani = ['languages.az', 'messages.az'];
  assert.deepEqual(await chunksOf('/az'), azerbaijani);
  // Where the page says no language, or one without sentences, the sheet's own is used.
  for (const address of ['/none', '/de'])
    assert.deepEqual(await chunksOf(address), azerbaijani, address);
  assert.deepEqual(await chunksOf('/place'), ['country-names.en']);
  assert.deepEqual(await chunksOf('/countries'), ['country-names.en']);
  assert.deepEqual(await chunksOf('/fr-countries'), [
    'country-names.fr',
    'languages.fr',
    'messages.fr',
  ]);
});

test('what a language needs is fetched beside each other, not in turn', async () => {
  const page = await host.blank();
  const held = [];
  const allThree = new Promise((resolve) => {
    void page.route('**/chunks/*.js', (route) => {
      held.push(route);
      if (held.length === 3) resolve();
    });
  });
  await page.goto(`${host.origin}/fr-countries`);
  await allThree;
  await Promise.all(held.map((route) => route.continue()));
  await page.waitForFunction(() =>
    document.querySelector('factlet-origin-bars').shadowRoot?.querySelector('figure data'),
  );
  await page.context().close();
});

test('a tag in the shadow root of another component is drawn, whenever that comes, closed or open', async () => {
  const words = (value) =>
    `<factlet-population-counters data='{"groups":[{"group":"refugees","value":${value}}]}'><p>words</p></factlet-population-counters>`;
  const card = (name, value, mode) =>
    `customElements.define('${name}', class extends HTMLElement { connectedCallback() { this.root = this.attachShadow({ mode: '${mode}' }); this.root.innerHTML = ${JSON.stringify(words(value))}; } })`;
  const page = await host.blank();
  await page.goto(`${host.origin}/none`);
  await page.setContent(
    `<x-card></x-card><x-late></x-late><script>${card('x-card', 8087, 'open')}</script><script type="module" src="${host.origin}/cdn/factlet.js"></script>`,
  );
  const includes = (name, text) =>
    page.waitForFunction(
      ([tag, number]) =>
        document.querySelector(tag).root?.firstChild.shadowRoot?.textContent.includes(number),
      [name, text],
    );
  await includes('x-card', '8,087');
  await page.addScriptTag({ content: card('x-late', 657749, 'closed') });
  await includes('x-late', '657,749');
  await page.close();
});

test('figures that wait for names of countries are on their way, not missing', async () => {
  const page = await host.blank();
  const released = [];
  const hold = (pattern) =>
    new Promise((resolve) => {
      void page.route(pattern, async (route) => {
        await new Promise((release) => {
          released.push(release);
          resolve();
        });
        await route.continue();
      });
    });
  const states = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('factlet-fact-sheet, factlet-origin-bars')].map(
        ({ shadowRoot }) => shadowRoot.querySelector('figure').textContent.trim(),
      ),
    );
  const [figures, names] = [hold('**/figures.json'), hold('**/country-names.*')];
  await page.goto(`${host.origin}/fetched`);
  await figures;
  // The language is there before the figures that it's for.
  await page.waitForFunction(() =>
    document.querySelector('factlet-fact-sheet').shadowRoot?.querySelector('[lang=fr]'),
  );
  const loading = await states();
  assert.match(loading[0], /Chargement des chiffres/);
  released.splice(0).forEach((release) => release());
  await names;
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  assert.deepEqual(await states(), loading);
  assert.deepEqual(await page.evaluate(() => told), []);
  released.splice(0).forEach((release) => release());
  await page.waitForFunction(() => told.length === 2);
  assert.deepEqual((await page.evaluate(() => told)).sort(), [
    ['factlet-load', 'factlet-fact-sheet'],
    ['factlet-load', 'factlet-origin-bars'],
  ]);
  await page.context().close();
});
