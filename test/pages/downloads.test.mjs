// What a reader takes away from a page: real files, on the strictest page, in a sandbox, and where nothing can be fetched.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { drawn, site } from './site.mjs';

const sheet = readFileSync('src/samples/azerbaijan-2024.json', 'utf8');
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types factlet",
};
const NAMES = [
  'population-counters',
  'funding-donut',
  'origin-bars',
  'staffing-panel',
  'key-figures',
  'donor-list',
  'fact-sheet',
];
const html = (body, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><title>A page</title><script src="/probe.js"></script>${body}</html>`;
const inline = (name) =>
  `<factlet-${name}><script type="application/json">${sheet}</script></factlet-${name}>`;
const page = (script, lang) =>
  html(
    `<script type="module" src="/cdn/${script}.js"></script>${NAMES.map(inline).join('')}`,
    lang,
  );

const pages = {
  '/probe.js': {
    headers: { 'content-type': 'text/javascript' },
    body: 'window.violations = []; document.addEventListener("securitypolicyviolation", ({ blockedURI, violatedDirective }) => violations.push(violatedDirective + " " + blockedURI));',
  },
  '/strict': { headers: STRICT, body: page('factlet') },
  '/whole': { headers: STRICT, body: page('factlet', 'ar') },
  '/inside': {
    body: html(`<script type="module" src="/cdn/factlet.js"></script>${inline('funding-donut')}`),
  },
  '/sandbox': {
    body: html('<iframe src="/inside" sandbox="allow-scripts" width="800" height="700"></iframe>'),
  },
};

let host;
before(async () => {
  host = await site(pages);
});
after(() => host.close());

const rowOf = (where, name) => where.locator(`factlet-${name}`).first().locator('#actions').last();
const choices = (where, name) =>
  where.locator(`factlet-${name}`).first().locator('[part~="actions"] + div > p > button');

async function opened(where, name) {
  await rowOf(where, name).click();
  await choices(where, name).first().waitFor();
}

async function file(browserPage, where, name, index) {
  const [download] = await Promise.all([
    browserPage.waitForEvent('download', { timeout: 90_000 }),
    choices(where, name).nth(index).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('nothing of it is fetched before a reader asks', async () => {
  const { page: browserPage, requests } = await host.open('/strict');
  await drawn(browserPage);
  assert.deepEqual(
    requests.filter((address) => /menu|downloads/.test(address)),
    [],
  );
  await opened(browserPage, 'funding-donut');
  assert.deepEqual(
    requests
      .filter((address) => /menu|downloads/.test(address))
      .map((address) => address.replace(/.*\/|-[\d.]+\.js/g, '')),
    ['menu', 'messages.en.downloads'],
  );
});

for (const address of ['/strict', '/whole']) {
  test(`every form of every figure is saved on a strict page, without a violation: ${address}`, async () => {
    for (const name of NAMES) {
      // A page for each: Chromium drops what one saves after ten files within a second.
      const { page: browserPage, requests } = await host.open(address);
      await drawn(browserPage);
      await opened(browserPage, name);
      const files = [];
      for (let index = 1; index < (await choices(browserPage, name).count()); index++)
        files.push(await file(browserPage, browserPage, name, index));
      const [csv, json, svg, png] = files;
      assert.equal(files.length, name === 'fact-sheet' ? 2 : 4);
      assert.deepEqual([...csv.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
      assert.ok(csv.bytes.toString().includes('\r\n'));
      assert.equal(JSON.parse(json.bytes).country, 'AZ');
      assert.deepEqual(await browserPage.evaluate(() => window.violations), []);
      if (address === '/whole')
        assert.deepEqual(
          requests.filter((each) => /base-|widgets\//.test(each)),
          [],
          'the sealed file needs no second Lit',
        );
      await browserPage.context().close();
      if (!svg) continue;
      assert.match(svg.bytes.toString(), /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      assert.ok(
        svg.bytes.toString().includes(address === '/whole' ? 'direction="rtl"' : 'direction="ltr"'),
      );
      assert.equal(
        png.bytes.readUInt32BE(16),
        2 * Number(/ width="(\d+)"/.exec(svg.bytes)[1]),
        'two pixels to one',
      );
      assert.match(csv.name, /^[a-z-]+-azerbaijan-(mid-)?2024(-\d\d)?\.csv$/);
    }
  });
}

test('the row is opened and used by the keyboard, and the focus stays', async () => {
  const { page: browserPage } = await host.open('/strict');
  await drawn(browserPage);
  await rowOf(browserPage, 'funding-donut').focus();
  await browserPage.keyboard.press('Enter');
  await choices(browserPage, 'funding-donut').first().waitFor();
  await browserPage.keyboard.press('Tab');
  await browserPage.keyboard.press('Tab');
  const [download] = await Promise.all([
    browserPage.waitForEvent('download', { timeout: 90_000 }),
    browserPage.keyboard.press('Space'),
  ]);
  assert.equal(download.suggestedFilename(), 'funding-azerbaijan-2024-09.csv');
  assert.equal(
    await browserPage
      .locator('factlet-funding-donut')
      .first()
      .evaluate(({ shadowRoot }) => shadowRoot.activeElement.textContent),
    'Table (CSV)',
  );
  await browserPage
    .locator('factlet-funding-donut')
    .first()
    .getByRole('status')
    .getByText('is being saved')
    .waitFor();
});

test('what is copied is what is pasted', async () => {
  const { page: browserPage } = await host.open('/strict', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await drawn(browserPage);
  await opened(browserPage, 'funding-donut');
  await choices(browserPage, 'funding-donut').first().click();
  await browserPage
    .locator('factlet-funding-donut')
    .first()
    .getByRole('status')
    .getByText('Copied')
    .waitFor();
  const [text, markup] = await browserPage.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(
      ['text/plain', 'text/html'].map(async (type) => (await item.getType(type)).text()),
    );
  });
  assert.ok(text.includes('Required: US$8.0M') && text.includes('Source: UNHCR Azerbaijan'));
  assert.match(markup, /<table.*value="8000000"/s);
});

test('a frame that may save nothing shows the text, and offers no picture of pixels', async () => {
  const browserPage = await host.blank();
  // A frame without an origin needs leave to fetch modules.
  await browserPage.route('**/cdn/**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'access-control-allow-origin': '*' },
    });
  });
  await browserPage.goto(`${host.origin}/sandbox`);
  const frame = browserPage.frameLocator('iframe');
  await frame.locator('factlet-funding-donut data').first().waitFor();
  await opened(frame, 'funding-donut');
  assert.equal(await choices(frame, 'funding-donut').count(), 4);
  await choices(frame, 'funding-donut').nth(1).click();
  assert.match(await frame.getByLabel('Text to copy').inputValue(), /"Required",8000000,"USD"/);
  await frame.getByRole('status').getByText('If no file was saved').waitFor();
});

test('where nothing can be fetched the row says so, and opening it again tries again', async () => {
  const browserPage = await host.blank();
  await browserPage.route(/menu-/, (route) => route.abort());
  await browserPage.goto(`${host.origin}/strict`);
  await drawn(browserPage);
  await rowOf(browserPage, 'funding-donut').click();
  await browserPage
    .getByText('This could not be loaded. Check the connection, then reload the page.')
    .waitFor();
  await rowOf(browserPage, 'funding-donut').click();
  await browserPage.unroute(/menu-/);
  await browserPage.route(/downloads-/, (route) => route.abort());
  await rowOf(browserPage, 'origin-bars').click();
  await browserPage
    .getByText('This could not be loaded. Check the connection, then reload the page.')
    .waitFor();
});

test('the row is not on paper, open or closed', async () => {
  const { page: browserPage } = await host.open('/strict');
  await drawn(browserPage);
  await opened(browserPage, 'funding-donut');
  await browserPage.emulateMedia({ media: 'print' });
  assert.equal(await rowOf(browserPage, 'funding-donut').isVisible(), false);
  assert.equal(await rowOf(browserPage, 'origin-bars').isVisible(), false);
  assert.equal(await choices(browserPage, 'funding-donut').first().isVisible(), false);
});
