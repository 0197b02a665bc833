// Sites that write the figures themselves, by `renderFigure` of `factlet/server`: how each is built
// by its own tools, and what a reader gets of it, with scripts and without.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { holdBack, site } from '../pages/site.mjs';
import { develop, folderOf } from './apps.mjs';

/**
 * `written` is the folder that the site's tool writes; `takesOver` is a framework's that runs in the
 * browser, too; `development` starts its server for those who work on the site.
 */
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
  {
    id: 'next',
    title: 'Next.js',
    package: 'next',
    script: 'next/dist/bin/next',
    parameters: ['build'],
    written: 'out',
    takesOver: true,
    development: ['dev', '--hostname', '127.0.0.1', '--port', '0'],
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

/**
 * Each of `[what it asks, how its page is opened, a function of the open page that answers]`, and
 * what a site needs to be asked.
 */
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
  [
    'figures behind a link of its own',
    { address: '/about', prepare: setDay },
    lookBehindLink,
    'takesOver',
  ],
  [
    'no remarks in development',
    { address: '/about', prepare: setDay },
    lookAtDevelopment,
    'development',
  ],
];

/** The figures are on the page before the script comes. */
async function prepare(page) {
  await setDay(page);
  await holdBack(page, '**/factlet/cdn/factlet.js');
}

/** On this day the figures are still new, and no author is warned. */
function setDay(page) {
  // Playwright's clock would take the times of what is painted away, too.
  return page.addInitScript(() => {
    Date.now = () => Date.UTC(2024, 10, 1);
  });
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
async function lookAtTakeover(opened, { takesOver }) {
  const { page, warnings } = opened;
  if (takesOver) await hydrated(page.getByRole('link'));
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

/** Whether elements draw the figures of a page that the browser hasn't loaded. */
async function lookBehindLink(opened) {
  const { page, warnings } = opened;
  await follow(page, 'Azerbaijan');
  await takenOver(page);
  await lookAtFigures(opened);
  // Chromium says so of every <template> in a text that a script inserts.
  return nothing(warnings.filter((text) => !text.includes('declarative Shadow DOM')));
}

/** Whether React, which compares its texts in development alone, finds the page as it should be. */
async function lookAtDevelopment({ page, faults, warnings }, built) {
  const server = await develop(built);
  try {
    await page.goto(server.origin);
    await takenOver(page);
    await follow(page, 'About these figures');
    return nothing([...faults, ...warnings]);
  } finally {
    await server.end();
  }
}

/** Follows a link within the page, without loading another. */
async function follow(page, name) {
  const link = page.getByRole('link', { name, exact: true });
  const target = await link.evaluate(({ href }) => href);
  // Before, the browser itself would follow it.
  await hydrated(link);
  await page.evaluate(() => (window.isSame = true));
  await link.click();
  await page.waitForURL(target);
  same(await page.evaluate(() => window.isSame), true, 'the page is still the same');
}

/** Waits until React has taken a link over, and left its mark at it. */
const hydrated = async (link) =>
  link
    .page()
    .waitForFunction(
      (element) => Object.keys(element).some((key) => key.startsWith('__reactProps')),
      await link.elementHandle(),
    );

const nothing = (found) => same(found, [], 'in the console or on the network');

function same(found, expected, what) {
  const [one, other] = [found, expected].map((value) => JSON.stringify(value));
  if (one !== other) throw new Error(`${what}: ${one} instead of ${other}`);
  return true;
}
