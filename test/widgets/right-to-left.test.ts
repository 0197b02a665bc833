import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { altText } from '../../src/download/alt-text.js';
import { figureHtml } from '../../src/download/figure-html.js';
import { figureText } from '../../src/download/figure-text.js';
import { figurePicture } from '../../src/download/picture/figure-picture.js';
import { pictureSvg } from '../../src/download/picture/svg.js';
import { pictureOptions, viewOf } from '../download/figures.js';
import { lefts, textNodes } from '../support/glyphs.js';
import { drawn, place, widgetsIn } from '../support/page.js';

const sheet = (currency: string, print: object = {}) => ({
  version: '1',
  lang: 'ar',
  country: 'AZ',
  asOf: '2024',
  funding: {
    currency,
    required: { value: 8000000, ...print },
    received: { value: 4500000, ...print, previous: { value: 3000000, asOf: '2023' } },
    parts: [{ label: 'الحماية', value: 1200000 }],
  },
  keyFigures: {
    items: [
      { value: 1200, unit: currency, text: 'من الدعم', previous: { value: 1500 } },
      { value: 900, unit: currency, text: 'حصل كل منهم على {value}.' },
    ],
  },
});
const MILLION = { scale: 'million', decimals: 1 };

/** Letters with the sign of a currency after them. */
const CURRENCY = /[A-Z]{2}\p{Sc}/gu;

/** The currencies in a text, as they stand on screen from left to right. */
const onScreen = (root: Node): string[] =>
  textNodes(root).flatMap((node) =>
    [...node.data.matchAll(CURRENCY)].map(({ 0: text, index }) => {
      const at = lefts(node, index, text.length);
      return [...text].sort((a, b) => at[text.indexOf(a)]! - at[text.indexOf(b)]!).join('');
    }),
  );

describe('a currency in a line that runs from the right', () => {
  for (const [code, sign] of [
    ['USD', 'US$'],
    ['GBP', 'UK£'],
    ['JPY', 'JP¥'],
  ] as const) {
    for (const [how, print] of [
      ['in full', {}],
      ['in millions', MILLION],
    ] as const) {
      const document = sheet(code, print);

      it(`keeps its sign behind its letters on screen: ${sign}, ${how}`, async () => {
        const within = await place('ar');
        within.dir = 'rtl';
        const widget = await drawn('factlet-fact-sheet', { data: document, place: within });
        const found = widgetsIn(widget).flatMap(({ shadowRoot }) => onScreen(shadowRoot));
        expect(found.length).to.be.greaterThan(8);
        expect([...new Set(found)]).to.deep.equal([sign]);
      });

      it(`and in texts without markup: ${sign}, ${how}`, async () => {
        const within = await place('ar');
        within.dir = 'rtl';
        for (const name of ['funding-donut', 'key-figures']) {
          const { view, speech } = await viewOf(name, document, 'ar');
          for (const text of [altText(view, speech), figureText(view, '')]) {
            within.textContent = text;
            const found = onScreen(within);
            expect(found.length, name).to.be.greaterThan(1);
            expect([...new Set(found)], text).to.deep.equal([sign]);
          }
        }
      });

      it(`and in pictures and tables: ${sign}, ${how}`, async () => {
        const within = await place('ar');
        within.dir = 'rtl';
        for (const name of ['funding-donut', 'key-figures']) {
          const { view, draw, speech } = await viewOf(name, document, 'ar');
          within.innerHTML =
            pictureSvg(figurePicture(view, draw, pictureOptions(speech))) +
            figureHtml(view, speech).html;
          const found = onScreen(within);
          expect(found.length, name).to.be.greaterThan(4);
          expect([...new Set(found)], name).to.deep.equal([sign]);
        }
      });
    }
  }
});
