// The frame for pages that take scripts and tags away: dist/embed, from another host that sends no CORS header, in a sandbox.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { brotliCompressSync } from 'node:zlib';
import { after, before, test } from 'node:test';
import { site } from './site.mjs';

const SHEET = 'src/samples/azerbaijan-2024.json';
const figures = await site();

function frame(widget, ...options) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'dist/cli/factlet.js',
      'snippet',
      SHEET,
      '--form',
      'frame',
      '--widget',
      widget,
      '--base',
      figures.origin,
      ...options,
    ],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return stdout;
}
const html = (body) =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A page</title>${body}<p>After it</p></html>`;
const [donut, link, resize] = frame('funding-donut', '--lang', 'az').trim().split('\n');
const [arabic] = frame(
  'origin-bars',
  '--lang',
  'ar',
  '--theme',
  'dark',
  '--heading',
  'A "heading" & more',
)
  .trim()
  .split('\n');
const [styled] = frame(
  'funding-donut',
  ...['--lang', 'en', '--colour', 'accent=#b5512c', '--colour', 'text=#999'],
  ...['--colour', 'surface=lightyellow', '--font', 'Georgia, serif'],
)
  .trim()
  .split('\n');
const address = (markup) =>
  /src="([^"]*)"/.exec(markup)[1].replaceAll('&amp;', '&').replaceAll('&quot;', '"');

const pages = {
  '/frame': { body: html(donut + resize) },
  '/two': { body: html(donut + arabic + resize) },
  '/link': { body: html(link) },
  '/whole': { body: html(donut + link + resize) },
  '/styled': { body: html(styled + resize) },
  '/bare': { body: html(donut) },
  '/strict': {
    headers: {
      'content-security-policy': `default-src 'none'; script-src ${figures.origin}; frame-src ${figures.origin}; img-src data:`,
    },
    body: html(donut + resize),
  },
};

let host;
before(async () => {
  host = await site(pages);
});
after(async () => {
  await host.close();
  await figures.close();
});

/** The frame's inside, once its figure is drawn. */
async function inside(page, index = 0) {
  const element = await page.locator('iframe').nth(index).elementHandle();
  await element.scrollIntoViewIfNeeded();
  const content = await element.contentFrame();
  await content.waitForFunction(() =>
    document.querySelector('main > *')?.shadowRoot?.querySelector('figure data'),
  );
  return content;
}
const contentHeight = (content) =>
  content.evaluate(() => Math.ceil(document.querySelector('main').getBoundingClientRect().height));
const frameHeight = (page, index = 0) =>
  page
    .locator('iframe')
    .nth(index)
    .evaluate((element) => element.getBoundingClientRect().height);
async function fits(page, content, index = 0) {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (Math.abs((await contentHeight(content)) - (await frameHeight(page, index))) <= 1) return;
    await page.waitForTimeout(100);
  }
  assert.equal(await frameHeight(page, index), await contentHeight(content));
}

/** When a page or frame has drawn so often that what one drawing leads to has come, and is idle. */
const rest = (content) =>
  content.evaluate(async () => {
    for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => requestIdleCallback(resolve));
  });

test('the frame draws in its sandbox, and is as high as its figure, at every width', async () => {
  const { page, faults } = await host.open('/frame');
  const content = await inside(page);
  assert.equal(await content.evaluate(() => origin), 'null');
  assert.match(
    await content.evaluate(() => document.querySelector('main > *').shadowRoot.textContent),
    /4,5\smln/,
  );
  await fits(page, content);
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await fits(page, content);
    assert.equal(
      await content.evaluate(() => document.documentElement.scrollHeight > innerHeight),
      false,
      `scrolls at ${width}`,
    );
  }
  assert.deepEqual(faults, []);
});

test('where the frame is taken away a link leads to the figure', async () => {
  const { page } = await host.open('/link');
  await page.goto(await page.locator('a').getAttribute('href'));
  await page.waitForFunction(() =>
    document.querySelector('main > *')?.shadowRoot?.querySelector('figure data'),
  );
  assert.equal(
    await page.evaluate(() => document.querySelector('main > *').localName),
    'factlet-funding-donut',
  );
});

test('two frames have each their own height, language and theme', async () => {
  const { page, faults } = await host.open('/two');
  for (const index of [0, 1]) await fits(page, await inside(page, index), index);
  const second = await inside(page, 1);
  assert.deepEqual(
    await second.evaluate(() => [
      document.documentElement.lang,
      document.documentElement.dir,
      document.title,
      document.querySelector('main > *').theme,
    ]),
    ['ar', 'rtl', 'A "heading" & more', 'dark'],
  );
  assert.notEqual(await frameHeight(page, 0), await frameHeight(page, 1));
  assert.deepEqual(faults, []);
});

test('without the script everything can be reached by scrolling', async () => {
  const { page } = await host.open('/bare', { width: 320 });
  const content = await inside(page);
  const { scrolls, reached } = await content.evaluate(() => {
    scrollTo(0, 1e6);
    return {
      scrolls: document.documentElement.scrollHeight > innerHeight,
      reached:
        scrollY + innerHeight >=
        document.querySelector('main').getBoundingClientRect().bottom + scrollY - 1,
    };
  });
  assert.deepEqual([scrolls, reached], [true, true]);
});

test('a script that comes late asks for the height', async () => {
  const { page } = await host.open('/bare');
  const content = await inside(page);
  await rest(content);
  assert.notEqual(await frameHeight(page), await contentHeight(content));
  await page.addScriptTag({ url: `${figures.origin}/embed/resize.js` });
  await fits(page, content);
});

test('the link for where the frame is taken away goes when the figure is there', async () => {
  const { page, faults } = await host.open('/whole');
  await fits(page, await inside(page));
  assert.equal(await page.locator('p', { hasText: 'After it' }).isVisible(), true);
  assert.equal(await page.locator('p > a').isVisible(), false);
  assert.deepEqual(faults, []);
});

test('larger text, other fonts and another language are followed', async () => {
  const { page, faults } = await host.open('/frame', { width: 400 });
  const content = await inside(page);
  await fits(page, content);
  const heights = [await frameHeight(page)];
  for (const change of [
    () => (document.documentElement.style.fontSize = '200%'),
    () => (document.documentElement.style.fontFamily = 'monospace'),
    () => (document.documentElement.lang = 'ru'),
    () => (document.documentElement.style.zoom = '1.5'),
    () => document.documentElement.removeAttribute('style'),
  ]) {
    await content.evaluate(change);
    await rest(content);
    await fits(page, content);
    heights.push(await frameHeight(page));
  }
  assert.ok(heights[1] > heights[0] + 50, heights.join());
  assert.deepEqual(faults, []);
});

test('the colours and the font of a partner hold, and what is hard to read is told with its ratio', async () => {
  const { page, faults, warnings } = await host.open('/styled');
  const content = await inside(page);
  await fits(page, content);
  const seen = await content.evaluate(() => {
    const widget = document.querySelector('main > *');
    const figure = getComputedStyle(widget.shadowRoot.querySelector('figure'));
    return [
      widget.style.getPropertyValue('--factlet-accent'),
      figure.fontFamily,
      getComputedStyle(document.body).backgroundColor,
    ];
  });
  assert.deepEqual(seen, ['#b5512c', 'Georgia, serif', 'rgb(255, 255, 224)']);
  const told = warnings.filter((warning) => warning.includes('contrast'));
  assert.ok(
    told.some((line) => /“text” \(rgb\(153, 153, 153\)\) has a contrast of 2\.\d\d:1/.test(line)),
    told.join('\n'),
  );
  // 4.9:1 on light yellow, and 3:1 is enough for bars.
  assert.ok(!told.some((line) => line.includes('“accent”')), told.join('\n'));
  assert.deepEqual(faults, []);
});

test('nothing is taken for a colour or a font that the browser doesn’t take for one', async () => {
  const { page } = await host.open('/bare');
  const { hash } = new URL(address(donut));
  const wrong = new URLSearchParams({
    widget: 'funding-donut',
    accent: 'red;background:url(https://evil.example/)',
    text: 'var(--factlet-surface)',
    title: 'url(https://evil.example/)',
    surface: `#fff${' '.repeat(200)}1`,
    font: 'Georgia; } * { display: none',
  });
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${figures.origin}/embed/index.html?${wrong}${hash}`);
  await page.waitForFunction(() =>
    document.querySelector('main > *')?.shadowRoot?.querySelector('figure data'),
  );
  assert.equal(await page.evaluate(() => document.querySelector('main > *').style.cssText), '');
  assert.equal(await page.evaluate(() => document.body.style.cssText), '');
  assert.deepEqual(
    requests.filter((each) => new URL(each).host === 'evil.example'),
    [],
  );
});

test('a strict page has the frame and its height', async () => {
  const { page, faults } = await host.open('/strict');
  await fits(page, await inside(page));
  assert.deepEqual(faults, []);
});

test('the page believes nobody else, and nothing but a height', async () => {
  const { page, faults } = await host.open('/frame');
  const content = await inside(page);
  await fits(page, content);
  const height = await frameHeight(page);
  // From the page itself, from another frame, and from the frame with what is no height. The
  // messages of a window come in their order: after the last of each all have come.
  await page.evaluate(() => {
    window.ended = new Set();
    addEventListener('message', ({ source, data }) => data === 'the last' && ended.add(source));
    for (const data of [
      { type: 'factlet:height', version: 1, height: 9 },
      null,
      7,
      'factlet:height',
    ])
      postMessage(data, '*');
    postMessage('the last', '*');
    const stranger = Object.assign(document.createElement('iframe'), {
      srcdoc:
        '<script>parent.postMessage({ type: "factlet:height", version: 1, height: 9 }, "*");' +
        'parent.postMessage("the last", "*")<\/script>',
    });
    document.body.append(stranger);
  });
  await content.evaluate(() => {
    const circle = {};
    circle.self = circle;
    for (const wrong of [
      1e9,
      -5,
      0,
      NaN,
      Infinity,
      9.5,
      '100px',
      '9',
      null,
      undefined,
      circle,
      [9],
    ])
      parent.postMessage({ type: 'factlet:height', version: 1, height: wrong }, '*');
    for (let time = 0; time < 1e4; time++)
      parent.postMessage({ type: 'factlet:other', height: 9 }, '*');
    parent.postMessage('the last', '*');
  });
  await page.waitForFunction(() => window.ended.size === 3);
  assert.equal(await frameHeight(page), height);
  assert.deepEqual(faults, []);
});

test('a figure that changes its height is followed both ways, and nothing feeds back', async () => {
  const { page } = await host.open('/frame');
  const content = await inside(page);
  await fits(page, content);
  const first = await frameHeight(page);
  await content.evaluate(() => {
    document
      .querySelector('main')
      .append(Object.assign(document.createElement('div'), { id: 'more', style: 'height: 500px' }));
  });
  await fits(page, content);
  assert.ok((await frameHeight(page)) > first + 400);
  await content.evaluate(() => document.getElementById('more').remove());
  await fits(page, content);
  for (const each of [page, content, page]) await rest(each);
  assert.equal(await frameHeight(page), first);
});

test('the frame asks for nothing but its own files, and keeps nothing', async () => {
  const { page, requests } = await host.open('/frame');
  const content = await inside(page);
  await rest(content);
  // The requests of a frame are told in their order.
  const last = page.waitForRequest(/the-last$/);
  await content.evaluate(() => void (new Image().src = 'embed.css?the-last'));
  await last;
  const others = requests.filter(
    (each) =>
      !each.startsWith('data:') &&
      !/\/(frame|embed\/(index\.html|embed\.(css|js)|resize\.js)|cdn\/factlet\.classic\.js|cdn\/classic\/country-names\.az\.js)(\?|$)/.test(
        each.split('#')[0],
      ),
  );
  assert.deepEqual(others, []);
  assert.ok(
    requests.every((each) => !each.includes('#data=') || !new URL(each).search.includes('data=')),
  );
});

test('an address that names no figure, a broken fragment and an address of data are told in place', async () => {
  const { page } = await host.open('/bare');
  /** Waits for the words: those of a failure are fetched when it is told. */
  const tells = async (query, words) => {
    const tab = await page.context().newPage();
    await tab.goto(`${figures.origin}/embed/index.html${query}`);
    await tab.locator('main', { hasText: words }).waitFor();
    await tab.close();
  };
  await tells('?widget=script', /names no figure/);
  await tells('?widget=funding-donut&lang=fr#data=AAAA', /Les chiffres ne peuvent.*bad-json/s);
  await tells(
    '?widget=funding-donut&src=javascript:alert(1)&theme=evil',
    /The figures can’t be shown/,
  );
  const { hash } = new URL(address(donut));
  await tells(`?widget=population-counters&lang=en${hash}`, /No figures are provided/);
});

test('the files keep to their sizes, and look for no module loader', () => {
  const size = (name) => brotliCompressSync(readFileSync(`dist/${name}`)).length;
  assert.ok(size('embed/resize.js') < 1000);
  assert.ok(size('cdn/factlet.classic.js') <= 58_700, `${size('cdn/factlet.classic.js')}`);
  assert.doesNotMatch(
    readFileSync('dist/cdn/factlet.classic.js', 'utf8'),
    /\bdefine\.amd\b|typeof (module|exports|define)\b/,
  );
});
