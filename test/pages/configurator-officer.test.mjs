// A communications officer's way: from a sheet with a contradiction to figures on a page, in a frame and in files, all with the same numbers.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { PNG } from 'pngjs';
import { drawn, readerText, site } from './site.mjs';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; frame-src 'self'; require-trusted-types-for 'script'; trusted-types factlet";
const NUMBERS = [8_000_000, 4_500_000, 3_500_000];
const folder = mkdtempSync(path.join(tmpdir(), 'factlet-'));

/** What is served; pages are added as the officer makes them. */
const pages = {};
let host;
let page;
let faults;

before(async () => {
  host = await site(pages);
  const configurator = readFileSync('dist/configurator/index.html', 'utf8');
  pages['/configurator/strict.html'] = {
    headers: { 'content-security-policy': STRICT },
    body: configurator,
  };
  ({ page, faults } = await host.open('/configurator/strict.html', {
    permissions: ['clipboard-read', 'clipboard-write'],
    acceptDownloads: true,
  }));
});
after(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const takeAway = () => page.locator('configurator-take-away');
const amount = (name) =>
  page.locator('configurator-form').getByRole('textbox', { name, exact: true });
const code = () => takeAway().getByRole('textbox', { name: 'Code to paste' });

async function typed(name, value) {
  await amount(name).fill(value);
  await amount(name).press('Tab');
}

/** What the button puts on the clipboard. */
async function copied(name) {
  await takeAway()
    .getByRole('button', { name: `Copy ${name}` })
    .click();
  const text = await takeAway().getByRole('textbox', { name }).inputValue();
  await page.waitForFunction(
    async (expected) => (await navigator.clipboard.readText()) === expected,
    text,
  );
  return text;
}

const PARTS = {
  Website: 'factlet.js',
  'Website, figure included': 'shadowrootmode',
  'Website, locked version': 'integrity=',
  Frame: '<iframe',
  Link: 'http',
};

/** Chooses a form, and waits for its code. */
const WHERE = { Frame: 'An editor without scripts', Link: 'An editor without scripts' };

async function form(label) {
  const place = WHERE[label] ?? 'My own website';
  await takeAway().getByRole('radio', { name: place, exact: true }).check({ force: true });
  await takeAway().getByRole('radio', { name: label, exact: true }).check({ force: true });
  await page.waitForFunction((part) => {
    const website = document
      .querySelector('configurator-take-away')
      .shadowRoot.querySelector('configurator-website').shadowRoot;
    const text =
      website.querySelector('configurator-copy')?.shadowRoot.querySelector('textarea').value ?? '';
    return part === 'http' ? text.startsWith(part) : text.includes(part);
  }, PARTS[label]);
}

async function file(name) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    takeAway().getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** HTML as a browser reads it, whatever the order of attributes and the spaces between elements. */
async function parsed(html) {
  const blank = await host.blank();
  const nodes = await blank.evaluate((text) => {
    const written = (node) => {
      if (node.nodeType !== 1) return node.nodeValue.trim();
      const attributes = [...node.attributes].map(({ name, value }) => `${name}="${value.trim()}"`);
      // A `meta` has a content too: a text.
      const children = [...(node.content?.childNodes ?? node.childNodes)]
        .map(written)
        .filter(Boolean);
      return [node.localName, attributes.sort(), ...children];
    };
    return written(new DOMParser().parseFromString(text, 'text/html').documentElement);
  }, html);
  await blank.context().close();
  return nodes;
}

/** Opens a page that has nothing but what was copied. */
async function pasted(address, text, headers = {}) {
  pages[address] = {
    headers,
    body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A page</title><main>${text}</main></html>`,
  };
  return host.open(address);
}

const valuesIn = (widget) =>
  [...widget.shadowRoot.querySelectorAll('data')].map(({ value }) => Number(value));

test('begins with the real sheet, of which all can be taken', async () => {
  await page
    .getByRole('button', { name: /example|sample|Azerbaijan/i })
    .first()
    .click();
  await code().waitFor();
  await takeAway().getByText('Population statistics · Azərbaycanca').click();
  await takeAway()
    .getByRole('combobox', { name: 'Figure', exact: true })
    .selectOption({ label: 'Funding' });
  await takeAway().getByRole('combobox', { name: 'Language of the figure' }).selectOption('en');
  await page
    .locator('configurator-see')
    .locator('factlet-funding-donut')
    .getByText('$4.5M')
    .first()
    .waitFor();
});

test('is told that 4.5 and 3.6 are not 8.0, and can take nothing but the data', async () => {
  await page.getByRole('button', { name: /^Funding/ }).click();
  await typed('Funding gap', '3600000');
  await takeAway().getByRole('heading', { name: 'Fix or confirm first' }).waitFor();
  await takeAway()
    .getByText(/^The requirement \(.*\) is not the amount received \(.*\) plus the gap/)
    .waitFor();
  assert.equal(await code().count(), 0);
  assert.equal(await takeAway().locator('img').count(), 0);
  assert.deepEqual(
    await takeAway()
      .getByRole('button')
      .allInnerTexts()
      .then((names) => [...new Set(names)]),
    ['Go to the field', 'Data (JSON)'],
  );
  assert.equal(
    await page.locator('configurator-see').locator('[part~="actions"]').count(),
    0,
    'nor does the preview hand anything out',
  );
  const { bytes } = await file('Data (JSON)');
  assert.equal(JSON.parse(bytes).funding.gap.value, 3_600_000, 'what is typed is kept');
});

test('is led to the field, mends it, and can take all', async () => {
  await takeAway().getByRole('button', { name: 'Go to the field' }).first().click();
  const focused = await page.evaluate(
    () => document.activeElement?.closest('configurator-form') !== null,
  );
  assert.ok(focused, 'the focus is in the form');
  await typed('Funding gap', '3500000');
  await code().waitFor();
});

test('copies what the command writes for the same data, in every form that names the library', async () => {
  const { bytes } = await file('Data (JSON)');
  const sheet = path.join(folder, 'sheet.json');
  writeFileSync(sheet, bytes);
  for (const [label, option] of [
    ['Website', 'light'],
    ['Website, figure included', 'prerendered'],
    ['Website, locked version', 'sealed'],
    ['Frame', 'frame'],
  ]) {
    await form(label);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        'dist/cli/factlet.js',
        'snippet',
        sheet,
        '--widget',
        'funding-donut',
        '--lang',
        'en',
        '--form',
        option,
        '--base',
        `${host.origin}/`,
      ],
      { encoding: 'utf8' },
    );
    assert.ok(stdout, stderr);
    if (option === 'frame') {
      // What packs the figures isn't the same in every engine, and comes to the same: only the rest is equal to the letter.
      assert.equal(
        (await copied('Code to paste')).replace(/#data=[\w-]+/g, ''),
        stdout.replace(/#data=[\w-]+/g, ''),
      );
    } else if (option === 'prerendered') {
      // Printed by Lit in Node and by the browser here: the same nodes, not the same letters.
      assert.deepEqual(await parsed(await copied('Code to paste')), await parsed(stdout));
    } else assert.equal(await copied('Code to paste'), stdout);
  }
});

for (const [label, address] of [
  ['Website', '/light'],
  ['Website, figure included', '/prerendered'],
  ['Website, locked version', '/sealed'],
]) {
  test(`puts the figure on a blank page with strict rules: ${label}`, async () => {
    await form(label);
    const { page: other, faults: wrong } = await pasted(address, await copied('Code to paste'), {
      'content-security-policy': STRICT,
    });
    await drawn(other);
    assert.deepEqual(await other.locator('factlet-funding-donut').evaluate(valuesIn), NUMBERS);
    assert.match(await readerText(other), /56% .*\$8\.0M/);
    assert.deepEqual(wrong, []);
  });
}

test('puts the frame on a blank page', async () => {
  await form('Frame');
  const { page: other } = await pasted('/frame', await copied('Code to paste'));
  const widget = other.frameLocator('iframe').locator('factlet-funding-donut');
  await widget.locator('data').first().waitFor();
  assert.deepEqual(await widget.evaluate(valuesIn), NUMBERS);
});

test('links to the figure on a page of its own', async () => {
  await form('Link');
  const address = (await copied('Code to paste')).trim();
  assert.ok(address.startsWith(`${host.origin}/embed/index.html?`));
  const { page: other } = await host.open(address.slice(host.origin.length));
  await drawn(other);
  assert.deepEqual(await other.locator('factlet-funding-donut').evaluate(valuesIn), NUMBERS);
});

test('is used by the keyboard alone', async () => {
  await form('Website, figure included');
  await takeAway().getByRole('radio', { name: 'Website, figure included' }).focus();
  await page.keyboard.press('ArrowRight');
  assert.ok(await takeAway().getByRole('radio', { name: 'Website', exact: true }).isChecked());
  const nameOf = () =>
    page.evaluate(() => {
      let { activeElement } = document;
      while (activeElement?.shadowRoot?.activeElement)
        ({ activeElement } = activeElement.shadowRoot);
      return activeElement.labels?.[0]?.firstElementChild?.textContent ?? activeElement.textContent;
    });
  const names = [];
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press('Tab');
    names.push(await nameOf());
  }
  assert.deepEqual(names, ['Address of the Factlet files', 'Code to paste', 'Copy']);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.keyboard.press('Enter');
  await page.waitForFunction(async () =>
    (await navigator.clipboard.readText()).includes('integrity='),
  );
  assert.equal(await nameOf(), 'Copy', 'the focus stays');
});

test('saves a table with the exact values', async () => {
  const { name, bytes } = await file('Table (CSV)');
  assert.equal(name, 'funding-azerbaijan-2024-09.en.csv');
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  for (const value of NUMBERS)
    assert.ok(bytes.toString().includes(`,${value},"USD"`), String(value));
});

test('saves pictures whose size and words are those that are seen', async () => {
  const { bytes: svg } = await file('Picture (SVG)');
  for (const words of [
    '$8.0M',
    '$4.5M',
    '$3.5M',
    '56%',
    'September 2024',
    'UNHCR Azerbaijan, fact sheet, 2024',
  ]) {
    assert.ok(
      svg
        .toString()
        .replace(/<[^>]*>/g, '')
        .includes(words),
      words,
    );
  }
  const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(svg).map(Number);
  for (const scale of [1, 2, 3]) {
    const png = PNG.sync.read((await file(`PNG ${width * scale} × ${height * scale}`)).bytes);
    assert.deepEqual([png.width, png.height], [width * scale, height * scale]);
    // The part that is received: #0072bc.
    const blue = Array.from({ length: png.width * png.height }, (_, index) =>
      png.data.readUIntBE(index * 4, 3),
    ).filter((colour) => colour === 0x0072bc).length;
    assert.ok(blue / (png.width * png.height) > 0.005, `${blue} pixels of the ring`);
  }
  await takeAway()
    .getByRole('radio', { name: /^Square card/ })
    .check({ force: true });
  const { name, bytes: card } = await file('PNG 1080 × 1080');
  assert.equal(name, 'funding-azerbaijan-2024-09.en.square.png');
  assert.deepEqual([PNG.sync.read(card).width, PNG.sync.read(card).height], [1080, 1080]);
});

test('copies a text for those who don’t see the picture', async () => {
  const text = await copied('Alternative text of the picture');
  for (const words of ['Funding (Azerbaijan · September 2024)', '$8.0M', '$4.5M (56%)', '$3.5M'])
    assert.ok(text.includes(words), words);
});

test('prints the whole sheet, and it alone', async () => {
  const asked = page.evaluate(
    () =>
      new Promise((resolve) => {
        window.print = resolve;
      }),
  );
  await takeAway().getByRole('button', { name: 'Print the whole sheet (A4)' }).click();
  await asked;
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() =>
    [...document.body.children]
      .filter((element) => element.getClientRects().length && element.localName !== 'script')
      .map(({ inert }) => inert),
  );
  assert.deepEqual(seen, [true]);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length, 1, 'one page');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  assert.equal(await page.locator('body > [inert]').count(), 0);
});

test('sends a link that opens the same draft on another device', async () => {
  const { bytes } = await file('Data (JSON)');
  const link = await copied('Link to this draft');
  const { page: other, requests } = await host.open(link.slice(host.origin.length));
  const there = other.locator('configurator-take-away');
  const [download] = await Promise.all([
    other.waitForEvent('download'),
    there.getByRole('button', { name: 'Data (JSON)', exact: true }).click(),
  ]);
  assert.deepEqual(JSON.parse(readFileSync(await download.path())), JSON.parse(bytes));
  assert.deepEqual(
    requests.filter((address) => address.includes('draft=') && !address.includes('#')),
    [],
    'no server is sent the draft',
  );
});

test('has broken no rule of the page on the way, and asked no other host', async () => {
  assert.deepEqual(faults, []);
  const hosts = await page.evaluate(() => [
    ...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)),
  ]);
  assert.deepEqual(
    hosts.filter((origin) => !origin.startsWith('blob:') && origin !== 'null'),
    [host.origin],
  );
});
