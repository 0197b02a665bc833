// What `factlet snippet` writes, pasted into pages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { drawn, readerText, site } from './site.mjs';

const WIDGETS = [
  'population-counters',
  'origin-bars',
  'funding-donut',
  'staffing-panel',
  'key-figures',
  'donor-list',
];
const SHEET = 'src/samples/azerbaijan-2024.json';

function snippet(widget, ...options) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/cli/factlet.js', 'snippet', SHEET, '--widget', widget, '--base', '/', ...options],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return stdout;
}
const html = (body, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><link rel="icon" href="data:,"><title>A page</title>${body}</html>`;

const light = Object.fromEntries(
  WIDGETS.map((widget) => [widget, snippet(widget, '--lang', 'az')]),
);
const arabic = snippet('funding-donut', '--lang', 'ar');
const sealed = snippet('donor-list', '--form', 'sealed');
const remote = snippet(
  'origin-bars',
  '--src',
  '/demo/azerbaijan-2024.json',
  '--heading',
  'Where "they" <come> from',
  '--heading-level',
  '2',
  '--top',
  '5',
  '--theme',
  '2021',
  '--without-source',
);
const [script, tag] = light['funding-donut'].split('\n');
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types factlet",
};

const pages = {
  '/all': { headers: STRICT, body: html(Object.values(light).join('')) },
  '/words': {
    body: html(
      `<main>${Object.values(light)
        .map((text) => text.replace(/<script type="module".*?<\/script>/, ''))
        .join('')}</main>`,
    ),
  },
  '/arabic': { body: html(arabic) },
  '/sealed': { body: html(sealed) },
  '/remote': { body: html(remote) },
  '/head': {
    body: `<!doctype html><html lang="en"><head><link rel="icon" href="data:,">${script}</head><body>${tag}</body></html>`,
  },
  '/after': { body: html(`${tag}${script}`) },
  '/twice': { body: html(`${script}${tag}${script}${tag}`) },
  '/late': { body: html(tag) },
};

let host;
before(async () => {
  host = await site(pages);
});
after(() => host.close());

test('a snippet is two lines, and the second holds the figures of its section alone', () => {
  for (const [widget, text] of Object.entries(light)) {
    assert.equal(text.trim().split('\n').length, 2, widget);
    const json = JSON.parse(/ data='(.*?)'>/.exec(text)[1]);
    const sections = Object.keys(json).filter((key) =>
      ['population', 'funding', 'origins', 'staffing', 'keyFigures', 'donors'].includes(key),
    );
    assert.equal(sections.length, 1, widget);
    assert.deepEqual(json[sections[0]], JSON.parse(readFileSync(SHEET, 'utf8'))[sections[0]]);
  }
});

test('every figure draws on a strict page, with the numbers that the page had for it', async () => {
  const { page, faults } = await host.open('/all');
  await drawn(page);
  const compared = await page.evaluate(() =>
    [...document.querySelectorAll('[keep-room]')].map((widget) => {
      const values = (root) =>
        [...root.querySelectorAll('data')].map(({ value }) => Number(value)).sort((a, b) => a - b);
      return { name: widget.localName, words: values(widget), drawn: values(widget.shadowRoot) };
    }),
  );
  assert.equal(compared.length, WIDGETS.length);
  for (const { name, words, drawn: shown } of compared) assert.deepEqual(words, shown, name);
  assert.deepEqual(faults, []);
});

test('without scripts every number, name, date and source is in the page', async () => {
  const { page } = await host.open('/words', { javaScriptEnabled: false });
  const text = (await page.locator('main').innerText()).replace(/[\s\u00A0]+/g, ' ');
  for (const words of [
    'Qaçqınlar 8.087',
    'Məcburi köçkünlər 657.749',
    '2024-cü ilin ortasında',
    '4,5 mln US$ (56%)',
    'Milli heyət 22',
    'Rusiya',
    'sentyabr 2024',
    'Mənbə: BMT QAK',
    'Yaponiya',
  ]) {
    assert.ok(text.includes(words), words);
  }
});

test('the dataset for search engines has the numbers, the date and the place', () => {
  const contents = (text, property) =>
    [...text.matchAll(new RegExp(`<meta itemprop="${property}" content="([^"]*)">`, 'g'))].map(
      ([, content]) => content,
    );
  const funding = light['funding-donut'];
  assert.match(funding, /<div hidden itemscope itemtype="https:\/\/schema\.org\/Dataset">/);
  assert.deepEqual(contents(funding, 'name'), [
    'Maliyyə məlumatı',
    'Maliyyə ehtiyacları',
    'Təmin olunub',
    'Çatışmayan',
  ]);
  assert.deepEqual(contents(funding, 'temporalCoverage'), ['2024-09']);
  assert.deepEqual(contents(funding, 'spatialCoverage'), ['Azərbaycan']);
  assert.deepEqual(contents(funding, 'value'), ['8000000', '4500000', '3500000']);
  assert.deepEqual(
    contents(light['population-counters'], 'temporalCoverage'),
    ['2024-06'],
    'the one of its languages that is written as a date',
  );
});

for (const [where, address] of [
  ['with its script in the head', '/head'],
  ['with its script after it', '/after'],
  ['pasted twice', '/twice'],
  ['whose script is held back', '/late'],
]) {
  test(`a snippet works ${where}`, async () => {
    const { page, faults } = await host.open(address);
    if (address === '/late') {
      assert.ok(await page.getByText('Maliyyə məlumatı').isVisible());
      await page.addScriptTag({ type: 'module', url: '/cdn/factlet.js' });
    }
    await drawn(page);
    assert.ok((await readerText(page)).includes('4,5 mln'));
    assert.deepEqual(faults, []);
  });
}

test('Arabic stands from right to left, with and without scripts', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await host.open('/arabic', { javaScriptEnabled });
    if (javaScriptEnabled) await drawn(page);
    const figure = javaScriptEnabled
      ? page.locator('factlet-funding-donut').locator('figure[part]')
      : page.locator('td > div');
    assert.equal(
      await figure.first().evaluate((element) => getComputedStyle(element).direction),
      'rtl',
    );
  }
});

test('the sealed form has the hash of its file, and loads nothing else', async () => {
  const { integrity } = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'))['factlet.js'];
  assert.ok(
    sealed.includes(`src="/cdn/factlet.js" integrity="${integrity}" crossorigin="anonymous"`),
  );
});

test('a file for many pages, and every choice, stand in the tag', async () => {
  const { page, faults } = await host.open('/remote');
  await drawn(page);
  assert.equal(
    await page
      .locator('factlet-origin-bars')
      .getByRole('heading', { level: 2, name: 'Where "they" <come> from' })
      .count(),
    1,
  );
  assert.ok(!remote.includes(' data='));
  assert.equal(await page.locator('factlet-origin-bars').getAttribute('theme'), '2021');
  assert.deepEqual(faults, []);
});
