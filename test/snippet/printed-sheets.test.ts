import { expect } from '@open-wc/testing';
import { figureText } from '../../src/download/figure-text.js';
import { loadLocaleAndNames } from '../../src/locale/locale.js';
import { figuresIn } from '../../src/snippet/figures.js';
import { PRINTED } from '../data/printed-sheets.js';
import { sample } from '../data/sample.js';
import { plain } from '../support/reading.js';

/** A number with its marks, and the words that belong to it, wherever it stands in a text. */
const NUMBER = /\d[\d.,  ]*/g;

const digitsOf = (text: string): string[] =>
  (text.match(NUMBER) ?? []).map((number) => number.replace(/[.,\s]+$/, ''));

describe('the real sheets', () => {
  for (const [name, { lang, numbers }] of Object.entries(PRINTED)) {
    it(`are drawn strictly as printed: ${name}`, async () => {
      const document = await sample(name);
      const speech = await loadLocaleAndNames(lang, lang);
      const rows = figuresIn(document, speech).flatMap(({ view }) =>
        view.table(true).groups.flatMap((group) => group.rows),
      );
      const text = figuresIn(document, speech)
        .map(({ view }) => plain(figureText(view, '')))
        .join('\n')
        .replace(/[\u200e\u200f]/g, '');
      for (const number of numbers) expect(text, number).to.include(plain(number));
      // And no other amount beside them: every one that is drawn is one that is printed, or says that it is calculated.
      const printed = new Set(numbers.map(plain).flatMap(digitsOf));
      const drawn = rows
        .filter(({ calculated }) => !calculated)
        .flatMap(({ number }) =>
          number ? digitsOf(plain(number.text).replace(/[\u200e\u200f]/g, '')) : [],
        );
      expect(drawn.filter((number) => !printed.has(number))).to.deep.equal([]);
    });
  }
});
