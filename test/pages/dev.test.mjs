// `npm run dev`: pages from source, and a reload when a file is saved.
import assert from 'node:assert/strict';
import { readdirSync, utimesSync } from 'node:fs';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { sourceAddress, startDev } from '../../scripts/dev.mjs';
import { chromiumArguments, findChromium } from '../support/find-chromium.mjs';
import { drawn, readerText } from './site.mjs';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

let browser;
let dev;
let origin;
before(async () => {
  const { executablePath } = await findChromium();
  browser = await chromium.launch({ executablePath, args: chromiumArguments });
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  dev = await startDev(port);
});
after(async () => {
  await browser?.close();
  await dev?.stop();
});

async function open(address) {
  const page = await browser.newPage();
  const faults = [];
  const answered = [];
  page.on('response', (response) => answered.push(new URL(response.url()).pathname));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(origin + address);
  return { page, faults, answered };
}

test('the front page draws the real sheet from source, and its links lead somewhere', async () => {
  const { page, faults } = await open('/');
  await drawn(page);
  assert.ok((await readerText(page)).includes('8,087'));
  for (const name of ['A plain page', 'The data format', 'A partner’s page with figures']) {
    const link = await page.getByText(name).getAttribute('href');
    assert.equal((await page.request.get(new URL(link, page.url()).href)).status(), 200, name);
  }
  assert.deepEqual(faults, []);
  await page.close();
});

test('the demo draws the real sheet from source', async () => {
  const { page, faults, answered } = await open('/demo/index.html');
  await drawn(page);
  assert.ok((await readerText(page)).includes('8.087'));
  assert.ok(answered.includes('/src/widgets/funding-donut/funding-donut.define.ts'));
  assert.ok(!answered.some((address) => address.startsWith('/dist/')));
  assert.deepEqual(faults, []);
  await page.close();
});

test('the configurator opens from source', async () => {
  const { page, faults } = await open('/configurator/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  assert.deepEqual(faults, []);
  await page.close();
});

for (const name of readdirSync('examples').filter((file) => file.endsWith('.html'))) {
  test(`the example ${name} draws from source`, async () => {
    const { page, faults } = await open(`/examples/${name}`);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('iframe, *')].some(
        (element) => element.localName === 'iframe' || element.shadowRoot?.querySelector('figure'),
      ),
    );
    assert.deepEqual(faults, []);
    await page.close();
  });
}

test('a saved source reloads the page', async () => {
  const { page } = await open('/demo/index.html');
  await drawn(page);
  const reloaded = page.waitForEvent('domcontentloaded');
  const now = new Date();
  utimesSync('src/app/demo/demo.ts', now, now);
  await reloaded;
  await drawn(page);
  await page.close();
});

test('an address that has no source of its own is left as it is', () => {
  assert.equal(sourceAddress('/src/app/demo/index.html'), undefined);
  assert.equal(sourceAddress('/examples/plain.html'), undefined);
  assert.equal(sourceAddress('/src/widgets/not-there.js'), undefined);
});
