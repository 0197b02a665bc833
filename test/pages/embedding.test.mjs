// dist/cdn as a partner's page loads it.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { ring } from '../../dist/charts/ring.js';
import { drawn, readerText, site } from './site.mjs';

const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
const sheet = readFileSync('src/samples/azerbaijan-2024.json', 'utf8');
const html = (body, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><link rel="icon" href="data:,">${body}</html>`;
const inline = (tag) => `<${tag}><script type="application/json">${sheet}</script></${tag}>`;

const pages = {
  '/sealed': {
    body: html(
      `<script type="module" src="/cdn/factlet.js" integrity="${hashes['factlet.js'].integrity}" crossorigin></script>${inline('factlet-funding-donut')}${inline('factlet-donor-list')}`,
    ),
  },
  '/strict': {
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:",
    },
    body: html(
      '<script type="module" src="/cdn/factlet.js"></script><factlet-fact-sheet src="/demo/azerbaijan-2024.json"></factlet-fact-sheet>',
      'az',
    ),
  },
  '/taken': {
    body: html(
      `<script>customElements.define('factlet-donor-list', class extends HTMLElement {})</script><script type="module" src="/cdn/factlet.js"></script>${inline('factlet-donor-list')}${inline('factlet-key-figures')}`,
    ),
  },
  '/fallback': {
    body: html(
      '<script type="module" src="/cdn/factlet.js"></script><factlet-donor-list src="/demo/azerbaijan-2024.json" lang="az"><p>The donors are on the sheet.</p></factlet-donor-list>',
    ),
  },
  '/broken': {
    body: html(
      `<script type="module" src="/cdn/factlet.js"></script>
    <factlet-funding-donut src="/missing.json"></factlet-funding-donut>
    <factlet-donor-list src="/missing.json"><p>The donors are on the sheet.</p></factlet-donor-list>
    <factlet-origin-bars src="/demo/index.html"></factlet-origin-bars>
    ${inline('factlet-key-figures')}<p>The page goes on.</p>`,
      'az',
    ),
  },
};

let host;
before(async () => {
  host = await site(pages);
});
after(() => host.close());

test('every hash of integrity.json is that of its file', () => {
  for (const [name, { integrity, bytes }] of Object.entries(hashes)) {
    const file = readFileSync(`dist/cdn/${name}`);
    assert.equal(`sha384-${createHash('sha384').update(file).digest('base64')}`, integrity, name);
    assert.equal(file.length, bytes, name);
  }
});

test('factlet.js draws under its hash, with no other script but the names of countries', async () => {
  const { page, requests, faults } = await host.open('/sealed');
  await drawn(page);
  assert.ok((await readerText(page)).includes('$4.5M'));
  assert.deepEqual(
    requests.filter((address) => address.endsWith('.js')),
    ['factlet', 'chunks/country-names.en-0.1.0'].map((name) => `${host.origin}/cdn/${name}.js`),
  );
  assert.deepEqual(faults, []);
});

test("the ring of dist/cdn is d3-shape's to the digit", async () => {
  const { page } = await host.open('/sealed');
  await drawn(page);
  const paths = await page.evaluate(() =>
    [
      ...document
        .querySelector('factlet-funding-donut')
        .shadowRoot.querySelectorAll('[part="ring"] path'),
    ]
      // Lines that lead to the amounts have no area.
      .filter((path) => getComputedStyle(path).fill !== 'none')
      .map((path) => path.getAttribute('d')),
  );
  assert.deepEqual(
    paths,
    ring(0.56).parts.map(({ path }) => path),
  );
});

test('a strict page has nothing to report', async () => {
  const { page, faults } = await host.open('/strict');
  await drawn(page);
  await page.waitForFunction(() =>
    document
      .querySelector('factlet-fact-sheet')
      .shadowRoot.querySelector('factlet-donor-list')
      ?.shadowRoot?.querySelector('li'),
  );
  assert.deepEqual(faults, []);
});

test('a tag that is taken is left alone, and the others live', async () => {
  const { page, faults } = await host.open('/taken');
  await page.waitForFunction(() =>
    document.querySelector('factlet-key-figures').shadowRoot?.querySelector('li'),
  );
  assert.equal(
    await page.evaluate(() => document.querySelector('factlet-donor-list').shadowRoot),
    null,
  );
  assert.deepEqual(faults, []);
});

test("without scripts the page's own words stay", async () => {
  const { page } = await host.open('/fallback', { javaScriptEnabled: false });
  assert.ok(await page.getByText('The donors are on the sheet.').isVisible());
});

test('bad data leaves a sentence in place, the fallback where there was one, and the page whole', async () => {
  const { page } = await host.open('/broken');
  await page.waitForFunction(() =>
    [
      ...document.querySelectorAll(
        'factlet-funding-donut, factlet-donor-list, factlet-origin-bars',
      ),
    ].every((widget) => widget.shadowRoot?.querySelector('[part="message"] details')),
  );
  const text = await readerText(page);
  assert.equal(text.match(/Hazırda göstəriciləri təqdim etmək mümkün deyil/g)?.length, 3);
  assert.ok(await page.getByText('The donors are on the sheet.').isVisible());
  assert.ok(await page.getByText('The page goes on.').isVisible());
  assert.ok(text.includes('2.084'), 'its neighbour draws');
});

test('without a network the button stays, and nothing is asked for without end', async () => {
  const page = await host.blank();
  await page.clock.install();
  await page.goto(`${host.origin}/demo/index.html`);
  await drawn(page);
  const asked = [];
  await page.route(/trouble|missing|messages/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  const help = page.waitForRequest(/trouble/);
  await page.evaluate(() => {
    const widget = document.createElement('factlet-origin-bars');
    widget.src = '/missing.json';
    document.querySelector('main').prepend(widget);
  });
  await page.getByRole('button', { name: 'Yenidən cəhd edin' }).waitFor();
  await help;
  // An hour later, and after whatever comes of that.
  await page.clock.runFor('01:00:00');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.evaluate(() => fetch('/missing-too.json').catch(() => {}));
  // The address twice, the help once.
  assert.equal(asked.pop(), `${host.origin}/missing-too.json`);
  assert.ok(asked.length <= 3, asked.join());
});

test('a page whose sentences cannot be fetched keeps its own words and tells its author', async () => {
  const page = await host.blank();
  await page.addInitScript(() => {
    window.told = [];
    document.addEventListener('factlet-error', ({ issues }) =>
      window.told.push(...issues.map(({ code }) => code)),
    );
  });
  await page.route(/messages\./, (route) => route.abort());
  await page.goto(`${host.origin}/fallback`);
  await page.waitForFunction(() => window.told.length);
  assert.deepEqual(await page.evaluate(() => window.told), ['network']);
  assert.ok(await page.getByText('The donors are on the sheet.').isVisible());
});

test('a port that is taken is told in one sentence', async () => {
  const other = createServer().listen(0, 'localhost');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address();
  const { stderr, status } = spawnSync(process.execPath, ['scripts/serve.mjs'], {
    env: { ...process.env, PORT: String(port) },
    encoding: 'utf8',
    timeout: 20000,
  });
  other.close();
  assert.equal(status, 1);
  assert.equal(
    stderr.trim(),
    `Port ${port} is taken: set another one with PORT, such as PORT=${port + 1} npm start.`,
  );
});
