// A page of nobody's with a place for widgets, and `window.looking` to look at them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '../../dist/language/languages.js';
import { site } from './site.mjs';

const names = (folder, ending) => readdirSync(folder).filter((name) => name.endsWith(ending));

/** Every tag that there is. */
export const EVERY_TAG = ['dist/widgets', 'dist/sheets'].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `factlet-${name}`),
);
/** Those that stand by themselves, with a frame; a figure in a sentence has none. */
export const TAGS = EVERY_TAG.filter((tag) => tag !== 'factlet-figure');
export { LANGUAGES };
export const THEMES = names('dist/themes', '.css').map((name) => name.replace('.css', ''));

const scripts = Object.fromEntries(
  names('test/pages/looking', '.js').map((name) => [
    `/looking/${name}`,
    {
      headers: { 'content-type': 'text/javascript' },
      body: readFileSync(`test/pages/looking/${name}`),
    },
  ]),
);

/** The stage's HTML; `head` comes last in its head. The text is the page's own, so that a widget has somewhere to inherit from. */
export const stagePage = (head = '') => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Stage</title><link rel="icon" href="data:,">
    <style>:root { color-scheme: light dark } body { margin: 0; padding-inline: 16px; font-family: 'Noto Sans', 'Noto Sans Arabic', sans-serif }</style>
    ${THEMES.map((theme) => `<link rel="stylesheet" href="/themes/${theme}.css">`).join('')}
    <script type="module" src="/cdn/factlet.js"></script>
    <script type="module">import * as looking from '/looking/index.js'; window.looking = looking;</script>
    ${head}</head><body><main id="stage"></main></body></html>`,
});

/** A site with the stage at `/stage`, among pages of a test's own. */
export const stage = (pages = {}) => site({ '/stage': stagePage(), ...scripts, ...pages });

/** Opens the stage; what it shows is then set with `show`. */
export async function openStage(host, options) {
  const opened = await host.open('/stage', options);
  await opened.page.waitForFunction(() => window.looking);
  return opened;
}

/** Shows widgets, each with the same data and attributes. */
export const show = (page, what) => page.evaluate((given) => window.looking.show(given), what);

/** Texts and marks with less contrast than they need. */
export async function low(page) {
  const found = await page.evaluate(() => window.looking.contrasts());
  assert.ok(found.length > EVERY_TAG.length, 'there is something to look at');
  return found
    .filter(({ ratio, needed }) => ratio < needed)
    .map(({ what, needed, ratio }) => `${what} has ${ratio}, not ${needed}`);
}

/** Fails with the first few of what was found, and how many there are: one fault often shows in hundreds of places. */
export function assertNone(found, where = '') {
  const different = [...new Set(found)];
  assert.equal(
    different.length,
    0,
    `${where ? `${where}: ` : ''}${different.length} faults\n${different.slice(0, 8).join('\n')}`,
  );
}
