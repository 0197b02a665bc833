// Sites that write the figures themselves, by `renderFigure` of `factlet/server`: how each is built
// by its own tools, and what a reader gets of it, with scripts and without.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { holdBack, site } from '../pages/site.mjs';
import { folderOf } from './apps.mjs';

/** `written` is the folder that the site's tool writes. */
export const SITES = [
  {
    id: 'eleventy',
    title: 'Eleventy',
    package: '@11ty/eleventy',
    script: '@11ty/eleventy/cmd.cjs',
    parameters: [],
    written: '_site',
  },
  {
    id: 'astro',
    title: 'Astro',
    package: 'astro',
    script: 'astro/astro.js',
    parameters: ['build'],
    written: 'dist',
  },
];

const FIGURES = {
  'factlet-population-counters': ['8,087', '224', '513', '657,749'],
  'factlet-origin-bars': ['6,541', '1,106', '271', '8,087'],
  'factlet-funding-donut': ['US$8.0M', 'US$4.5M', 'US$3.5M'],
  'factlet-staffing-panel': ['22', '3', '9', '34', '1'],
};

/** Serves a built site as static hosts do: a page's address needs no `.html`. */
export function serve(built) {
  const folder = folderOf(built);
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => [
      `/${path.basename(name, '.html').replace(/^index$/, '')}`,
      { body: readFileSync(path.join(folder, name)) },
    ]);
  return site(Object.fromEntries(pages), folder);
}

/** Each of `[what it asks, how the page is opened, a function of the open page that answers]`. */
export const SITE_CASES = [
  ['figures without scripts', { javaScriptEnabled: false }, lookAtFigures],
  ['figures stand, and are taken over', { prepare }, lookAtTakeover],
  [
    'asks no other host',
    { prepare },
    async ({ page, requests }) => {
      await takenOver(page);
      const { host } = new URL(page.url());
      return nothing(requests.filter((address) => ![host, ''].includes(new URL(address).host)));
    },
  ],
];

/** The figures are on the page before the script comes, and are still new: no author is warned. */
async function prepare(page) {
  // Playwright's clock would take the times of what is painted away, too.
  await page.addInitScript(() => {
    Date.now = () => Date.UTC(2024, 10, 1);
  });
  await holdBack(page, '**/factlet/cdn/factlet.js');
}

/** Whether each figure has its numbers in its shadow root, where a reader sees them. */
async function lookAtFigures({ page, faults }) {
  for (const [tag, numbers] of Object.entries(FIGURES)) {
    const figure = await page.locator(tag).evaluate((element) => {
      const drawn = element.shadowRoot?.querySelector('figure');
      return {
        // A prerendered figure is hidden until its style sheet shows it.
        isSeen:
          drawn?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false,
        isStyled: drawn ? getComputedStyle(drawn).marginInlineStart === '0px' : false,
        values: [...(drawn?.querySelectorAll('[part~=value]') ?? [])].map((value) =>
          value.innerText.trim(),
        ),
      };
    });
    same(figure, { isSeen: true, isStyled: true, values: numbers }, tag);
  }
  return nothing(faults);
}

/** Whether the script lets the figures stand, where they are, and gives them their buttons. */
async function lookAtTakeover(opened) {
  const { page, warnings } = opened;
  await takenOver(page);
  await lookAtFigures(opened);
  for (const tag of Object.keys(FIGURES))
    same(await page.locator(tag).locator('link[data-figure]').count(), 1, `${tag} stands`);
  const shifts = await page.evaluate(() => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    return observer.takeRecords().map(({ value }) => value);
  });
  same(shifts, [], 'layout shifts');
  const button = page.locator('factlet-funding-donut').getByRole('button', { name: /^Data/ });
  await button.press('Enter');
  await page.getByRole('button', { name: 'Table (CSV)' }).waitFor();
  return nothing([...opened.faults, ...warnings]);
}

/** Waits until the script has come to all figures: their buttons can be pressed from then on. */
const takenOver = (page) =>
  page.waitForFunction(
    (tags) =>
      tags.every(
        (tag) =>
          document.querySelector(tag)?.shadowRoot?.querySelector('#actions')?.disabled === false,
      ),
    Object.keys(FIGURES),
  );

const nothing = (found) => same(found, [], 'in the console or on the network');

function same(found, expected, what) {
  const [one, other] = [found, expected].map((value) => JSON.stringify(value));
  if (one !== other) throw new Error(`${what}: ${one} instead of ${other}`);
  return true;
}
