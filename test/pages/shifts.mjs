// Pages on which figures come late, and how much moves when they do.
import { readFileSync } from 'node:fs';
import { sheet } from './documents.mjs';
import { holdBack, site } from './site.mjs';
import { TAGS } from './stage.mjs';

const fontFile = (weight) =>
  readFileSync(`node_modules/@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`);
/** A font that comes late, and the one that stands in for it, whose measures are adapted to it as a good page does: here they are the same. */
const FONT = [400, 700]
  .map((weight) =>
    [
      ['late', `/late-${weight}.woff2`],
      ['soon', `data:font/woff2;base64,${fontFile(weight).toString('base64')}`],
    ]
      .map(
        ([name, address]) =>
          `@font-face { font-family: ${name}; font-weight: ${weight}; font-display: swap; src: url(${address}) }`,
      )
      .join(''),
  )
  .join('');
/** The page's own words in a tag, until the figures are there. */
const FALLBACK = '<p>In mid-2024 there were 8,087 refugees in Azerbaijan.</p>';

/** Nothing is drawn after this long without a change. */
const QUIET = 250;

/** In the page: every shift, the greatest height of every widget, and what came when. */
const WATCH = `
  window.shifts = [];
  window.highest = {};
  window.told = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      window.shifts.push({ value, sources: sources.map(({ node, previousRect, currentRect }) => ({ node: node?.nodeName ?? '', from: previousRect, to: currentRect })) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const heights = new ResizeObserver((entries) => {
    for (const { target: { localName }, contentRect: { height } } of entries) window.highest[localName] = Math.max(window.highest[localName] ?? 0, height);
  });
  addEventListener('DOMContentLoaded', () => document.querySelectorAll('[src^="/figures"]').forEach((widget) => heights.observe(widget)));
  addEventListener('factlet-load', () => window.told.push('figures'), true);
  document.fonts.addEventListener('loadingdone', () => window.told.push('font'));`;

/** A page with widgets, each with words below it; `heights` are what its style sheet reserves for each. */
const pageOf = ({
  tags = TAGS,
  lang = 'en',
  heights = {},
  fallback = false,
  font = 'Arial',
}) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
  <style>${font === 'late' ? FONT : ''} body { margin: 0; font: 16px/1.5 ${font === 'late' ? 'late, soon' : font}, Arial, sans-serif }
    ${Object.entries(heights)
      .map(([tag, height]) => `${tag} { display: block; min-block-size: ${height}px }`)
      .join('\n')}</style>
  <script>${WATCH}</script>
  <script type="module" src="/cdn/factlet.js"></script></head>
  <body><p style="visibility: hidden"><b>Makes the bold letters come, too.</b></p><p>The page begins here.</p>${tags.map((tag) => `<${tag} src="/figures.json">${fallback ? FALLBACK : ''}</${tag}><p>The page goes on below.</p>`).join('')}</body></html>`;

export async function shiftSite() {
  const pages = {};
  const host = await site(pages);
  /** Opens a page on which what `late` names comes late, `late` being a pattern of addresses; waits until nothing changes any more. */
  async function opened(given, { width, height, late = [], missing = false }) {
    pages['/shift'] = { body: pageOf(given) };
    const page = await host.blank();
    await page.setViewportSize({ width, height });
    await page.route(/figures\.json/, (route) =>
      missing ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ json: sheet }),
    );
    for (const weight of [400, 700])
      await page.route(`**/late-${weight}.woff2`, (route) =>
        route.fulfill({ body: fontFile(weight), contentType: 'font/woff2' }),
      );
    const tags = given.tags ?? TAGS;
    // A font is late when the figures are there before it.
    const untilDrawn = given.font === 'late' ? [haveDrawn, tags] : [];
    for (const pattern of late) await holdBack(page, pattern, ...untilDrawn);
    // The stand-in is read aside, even from a data: address: figures that came before it would be
    // drawn in the browser's own font, and its coming would move them.
    if (given.font === 'late') await holdBack(page, /figures\.json/, hasStandIn);
    await page.goto(`${host.origin}/shift`);
    await page.waitForFunction(haveDrawn, tags);
    await page.evaluate(() => document.fonts.ready);
    await quiet(page);
    return page;
  }

  return {
    close: host.close,
    opened,
    /** How high each widget is when all is there. */
    async heights(given, size) {
      const page = await opened(given, size);
      const found = await page.evaluate(
        (tags) =>
          Object.fromEntries(
            tags.map((tag) => [tag, document.querySelector(tag).getBoundingClientRect().height]),
          ),
        given.tags ?? TAGS,
      );
      await page.context().close();
      return found;
    },
    /** What moved, where; how high each widget was at most; and in which order figures and fonts came. */
    async shifts(given, size) {
      const page = await opened(given, size);
      const found = await page.evaluate(
        (tags) => ({
          highest: window.highest,
          told: window.told,
          score: window.shifts.reduce((sum, { value }) => sum + value, 0),
          moved: window.shifts.flatMap(({ value, sources }) =>
            sources.map(({ node, from, to }) => {
              const inside =
                tags.find((each) => {
                  const { top, bottom } = document.querySelector(each).getBoundingClientRect();
                  return to.top >= top - 1 && to.top < bottom;
                }) ?? 'the page';
              return `${value.toFixed(5)}: ${node || 'something'} in ${inside}, from ${Math.round(from.left)}, ${Math.round(from.top)} to ${Math.round(to.left)}, ${Math.round(to.top)}`;
            }),
          ),
        }),
        given.tags ?? TAGS,
      );
      await page.context().close();
      return found;
    },
  };
}

/** In the page: whether each widget has its figures, or says why not. */
const haveDrawn = (tags) =>
  tags.every((tag) =>
    document.querySelector(tag)?.shadowRoot?.querySelector('[part~="message"], data, li, article'),
  );

/** In the page: whether the font that stands in for the late one has been read, in both weights. */
const hasStandIn = () =>
  [...document.fonts].filter(({ family, status }) => family === 'soon' && status === 'loaded')
    .length === 2;

/** When the page's drawing hasn't changed for a while. */
const quiet = (page) =>
  page.evaluate(
    (time) =>
      new Promise((resolve) => {
        const drawing = () =>
          JSON.stringify(
            [...document.querySelectorAll('*')]
              .map((each) => each.getBoundingClientRect().height)
              .concat(
                [...document.querySelectorAll('*')].map(
                  ({ shadowRoot }) => shadowRoot?.textContent.length ?? 0,
                ),
              ),
          );
        let last = drawing();
        let since = performance.now();
        const look = () => {
          const now = drawing();
          if (now !== last) [last, since] = [now, performance.now()];
          if (performance.now() - since > time) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    QUIET,
  );
