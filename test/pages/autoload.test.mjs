// What autoload.js asks for, and when: a widget and what it will need travel side by side.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { site } from './site.mjs';

const SHEET = readFileSync('src/samples/azerbaijan-2024.json', 'utf8');
const html = (lang) =>
  `<!doctype html><html${lang}><link rel="icon" href="data:,"><title>A page</title><factlet-funding-donut><script type="application/json">${SHEET}</script></factlet-funding-donut><p>After it</p></html>`;
const LANGUAGES = { '/az': ' lang="az-Latn"', '/de': ' lang="de"', '/none': '' };

let host;
before(async () => {
  host = await site(
    Object.fromEntries(
      Object.entries(LANGUAGES).map(([path, lang]) => [path, { body: html(lang) }]),
    ),
  );
});
after(() => host.close());

/** The files that are on their way while the widget's own is. */
async function besideTheWidget(address) {
  const { page, requests, faults } = await host.open(address);
  const release = held();
  await page.route('**/widgets/*.js', async (route) => {
    await release.promise;
    await route.continue();
  });
  const arrives = page.waitForResponse('**/chunks/base-*.js');
  await page.evaluate(() => {
    document.head.append(
      Object.assign(document.createElement('script'), { type: 'module', src: '/cdn/autoload.js' }),
    );
  });
  await arrives;
  const beside = requests
    .map((each) => /chunks\/([\w.]+)-/.exec(each)?.[1])
    .filter(Boolean)
    .sort();
  release.resolve();
  await page.waitForFunction(() =>
    document.querySelector('factlet-funding-donut').shadowRoot?.querySelector('figure data'),
  );
  const names = requests.map((each) => each.split('#')[0]);
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
    'nothing is asked for twice',
  );
  assert.deepEqual(faults, []);
  return beside;
}

/** A promise that is kept when somebody says so. */
function held() {
  const deferred = {};
  deferred.promise = new Promise((resolve) => {
    deferred.resolve = resolve;
  });
  return deferred;
}

test('what all widgets share and the sentences of the page are fetched beside the widget', async () => {
  assert.deepEqual(await besideTheWidget('/az'), ['base', 'languages.az', 'messages.az']);
});

test('a page in another language, or in none that it says, fetches no sentences before they are known to be needed', async () => {
  assert.deepEqual(await besideTheWidget('/de'), ['base']);
  assert.deepEqual(await besideTheWidget('/none'), ['base']);
});

test('a tag in the open shadow root of another component is found, whenever that comes', async () => {
  const words = (value) =>
    `<factlet-population-counters data='{"groups":[{"group":"refugees","value":${value}}]}'><p>words</p></factlet-population-counters>`;
  const card = (name, value) =>
    `customElements.define('${name}', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(words(value))}; } })`;
  const page = await host.blank();
  await page.goto(`${host.origin}/none`);
  await page.setContent(
    `<x-card></x-card><x-late></x-late><script>${card('x-card', 8087)}</script><script type="module" src="${host.origin}/cdn/autoload.js"></script>`,
  );
  await page.waitForFunction(() =>
    document
      .querySelector('x-card')
      .shadowRoot.firstChild.shadowRoot?.textContent.includes('8,087'),
  );
  await page.addScriptTag({ content: card('x-late', 657749) });
  await page.waitForFunction(() =>
    document
      .querySelector('x-late')
      .shadowRoot.firstChild.shadowRoot?.textContent.includes('657,749'),
  );
  await page.close();
});
