// The built script says the same words, with the same spaces, as the templates that it was built of.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { renderFigure } from '../../dist/server/index.js';
import { site } from './site.mjs';

const SAMPLES = readdirSync('src/samples').filter((name) => name.endsWith('.json'));
const SECTIONS = {
  population: 'population-counters',
  origins: 'origin-bars',
  funding: 'funding-donut',
  staffing: 'staffing-panel',
  keyFigures: 'key-figures',
  donors: 'donor-list',
};
/** What no sample has together: shares beside numbers, marks, amounts of donors with what is said of them. */
const SHARES = {
  version: '1',
  lang: 'en',
  population: { groups: [{ group: 'refugees', value: 1100, percent: 13, mark: '*' }] },
  origins: { lists: [{ total: 1200, rows: [{ country: 'UA', value: 1100, percent: 92 }] }] },
  funding: {
    currency: 'USD',
    required: 100,
    received: 40,
    parts: [{ label: 'Earmarked', amount: 30, percent: 75 }],
  },
  donors: {
    currency: 'USD',
    items: [{ country: 'JP', amount: 1_000_000, percent: 12, note: 'earmarked' }],
  },
};

/** A list of origins without rows is nothing to draw. */
const isEmpty = ({ lists }) => lists?.every(({ rows }) => !rows.length);

let host;
const pages = {};
before(async () => {
  host = await site(pages);
});
after(() => host.close());

/** In the page: the words of a figure; a space stands around what is no part of a line. */
function wordsOf(tag) {
  const isInLine = (name) => /^(bdi|span|data|a|small|code|b|strong|em|sup)$/.test(name);
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (/^(style|link|script)$/.test(node.localName ?? '')) return '';
    const text = Array.from((node.shadowRoot ?? node).childNodes, textOf).join('');
    return node.nodeType === Node.COMMENT_NODE || isInLine(node.localName) ? text : ` ${text} `;
  };
  const { shadowRoot } = document.querySelector(tag);
  return textOf(shadowRoot ?? document)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

for (const [name, document] of [
  ['shares', SHARES],
  ...SAMPLES.map((file) => [file, JSON.parse(readFileSync(`src/samples/${file}`, 'utf8'))]),
])
  test(`the built script says what the templates say: ${name}`, async () => {
    const lang = document.lang ?? 'en';
    for (const widget of Object.keys(SECTIONS)
      .filter((section) => document[section] && !isEmpty(document[section]))
      .map((section) => SECTIONS[section])) {
      const tag = `factlet-${widget}`;
      const text = await renderFigure(document, { widget, lang, base: '/' });
      const head = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><link rel="icon" href="data:,">`;
      const still = text.replace(/<script type="module".*?<\/script>\n/, '');
      pages['/still'] = { body: head + still };
      pages['/drawn'] = { body: head + text.replace(/<template.*<\/template>/s, '') };
      const page = await host.blank();
      await page.goto(`${host.origin}/still`);
      const asWritten = await page.evaluate(wordsOf, tag);
      await page.goto(`${host.origin}/drawn`);
      // Names of countries come after the figure; if it never says the same, the assertion tells.
      await page
        .waitForFunction(`(${wordsOf})(${JSON.stringify(tag)}) === ${JSON.stringify(asWritten)}`, {
          timeout: 5000,
        })
        .catch(() => {});
      assert.equal(await page.evaluate(wordsOf, tag), asWritten, widget);
      await page.close();
    }
  });
