// A snippet keeps the room of its figure by attributes alone: on a page that refuses every style nothing moves when the figure comes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../dist/language/languages.js';
import { build } from 'esbuild';
import { drawn, holdBack, site } from './site.mjs';
import { assertNone } from './stage.mjs';

// What the command makes, without a process for each.
const {
  outputFiles: [code],
} = await build({
  stdin: {
    contents:
      "export { snippet } from './src/snippet/snippet.js'; export { REGISTRY } from './src/widgets/registry.js'",
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  logLevel: 'error',
});
const { snippet, REGISTRY } = await import(
  `data:text/javascript;base64,${Buffer.from(code.contents).toString('base64')}`
);
const sheet = JSON.parse(readFileSync('src/samples/azerbaijan-2024.json', 'utf8'));
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types factlet";
/** Blank pixels under a figure that are still a margin. */
const MARGIN = 360;

// What pages usually have; the numbers in src/snippet/room.ts are for it.
const pages = {
  '/page.css': {
    body: 'body { margin: 16px; font: 16px/1.5 Arial, sans-serif }',
    headers: { 'content-type': 'text/css' },
  },
};
let host;
before(async () => {
  host = await site(pages);
});
after(() => host.close());

async function pageOf(lang, options = {}) {
  const figures = await Promise.all(
    REGISTRY.map(({ name }) => snippet(sheet, { widget: name, lang, base: '/', ...options })),
  );
  return `<!doctype html><html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Room</title><link rel="stylesheet" href="/page.css"></head>
    <body>${figures.map((figure) => `${figure}<p>The page goes on below.</p>`).join('\n')}</body></html>`;
}

/** Opens a page whose scripts come late, and tells what moved until all was drawn. */
async function movedOn(body, width) {
  pages['/room'] = { body, headers: { 'content-security-policy': STRICT } };
  const page = await host.blank();
  await page.setViewportSize({ width, height: 14_000 });
  await page.addInitScript(() => {
    window.moved = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries())
        window.moved.push(
          `${value.toFixed(4)}: ${sources.map(({ node, previousRect, currentRect }) => `${node?.nodeName} from ${previousRect.top} to ${currentRect.top}`).join('; ')}`,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await holdBack(page, '**/cdn/**');
  await page.goto(`${host.origin}/room`);
  await drawn(page);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return page;
}

for (const lang of LANGUAGES) {
  test(`nothing moves on a strict page at 320, 768 and 1280 px in ${lang}, and little stays blank`, async () => {
    const body = await pageOf(lang);
    for (const width of [320, 768, 1280]) {
      const page = await movedOn(body, width);
      assertNone(await page.evaluate(() => window.moved), `${width} px`);
      const blank = await page.evaluate(() =>
        [...document.querySelectorAll('[keep-room]')].map((widget) => [
          widget.localName,
          widget.getBoundingClientRect().bottom -
            widget.shadowRoot.querySelector('figure').lastElementChild.getBoundingClientRect()
              .bottom,
        ]),
      );
      if (process.env.ROOM)
        console.log(
          lang,
          width,
          blank.map(([name, height]) => `${name.slice(8, 14)} ${Math.round(height)}`).join('  '),
        );
      assertNone(
        blank
          .filter(([, height]) => height > MARGIN)
          .map(([name, height]) => `${name} leaves ${height} px at ${width} px`),
      );
      await page.context().close();
    }
  });
}

test('without the room the same page moves', async () => {
  const page = await movedOn(
    (await pageOf('en')).replaceAll(/<svg [^>]*><\/svg>| keep-room/g, ''),
    768,
  );
  assert.ok((await page.evaluate(() => window.moved)).length > 0);
  await page.context().close();
});

test("the page's own words are out of reach under a figure that keeps their room, and not on paper", async () => {
  const page = await movedOn(await pageOf('en'), 768);
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll('[keep-room] [role=presentation]')].map(
      (words) => getComputedStyle(words).visibility,
    ),
  );
  assert.deepEqual([...new Set(seen)], ['hidden']);
  assert.doesNotMatch(await page.locator('body').ariaSnapshot(), /Total number.*Total number/s);
  await page.keyboard.press('Tab');
  assert.equal(
    await page.evaluate(() => document.activeElement.localName.startsWith('factlet-')),
    true,
  );
  await page.emulateMedia({ media: 'print' });
  assert.deepEqual(
    await page.evaluate(() =>
      [...document.querySelectorAll('[keep-room] [role=presentation]')].map(
        (words) => words.getBoundingClientRect().height,
      ),
    ),
    Array(6).fill(0),
  );
  await page.context().close();
});
