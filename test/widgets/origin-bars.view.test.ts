import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeOrigins } from '../../src/data/origins.js';
import { LANGUAGES } from '../../src/language/languages.js';
import type { Locale } from '../../src/locale/locale.js';
import type { OriginBarsView } from '../../src/widgets/origin-bars/origin-bars.types.js';
import { originBarsView } from '../../src/widgets/origin-bars/origin-bars.view.js';
import { plain } from '../support/reading.js';
import { speaking, tableRows, told } from '../support/speech.js';

describe('originBarsView', () => {
  let english: Locale;
  before(async () => {
    english = await speaking('en');
  });
  const view = (
    rows: readonly object[],
    options: object = {},
    speech = english,
    list: object = {},
  ): OriginBarsView =>
    originBarsView(
      decodeOrigins({ version: '1', origins: { lists: [{ ...list, rows }] } }).value!,
      speech,
      { top: 10, group: '', ...options },
    );
  const rows = (count: number): object[] =>
    Array.from({ length: count }, (_, index) => ({ label: `C${index}`, value: count - index }));

  it('never makes a row of one other', () => {
    expect(view(rows(11)).lists[0]!.bars).to.have.length(11);
    expect(view(rows(12)).lists[0]!.bars).to.have.length(11);
  });

  it('loses nobody, however many rows are shown', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 1e6 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 20 }),
        (values, top) => {
          const { bars } = view(
            values.map((value, index) => ({ label: `C${index}`, value })),
            { top },
          ).lists[0]!;
          const sum = (numbers: readonly number[]): number =>
            numbers.reduce((all, each) => all + each, 0);
          expect(sum(bars.map(({ number }) => number?.value ?? 0))).to.equal(sum(values));
          const ranked = bars
            .filter(({ unranked }) => !unranked)
            .map(({ number }) => number!.value ?? NaN);
          expect(ranked).to.deep.equal([...ranked].sort((a, b) => b - a));
        },
      ),
    );
  });

  for (const lang of LANGUAGES) {
    it(`says in ${lang} how many others there are, and that their sum is ours`, async () => {
      const speech = await speaking(lang);
      const { bars } = view(rows(1215), {}, speech).lists[0]!;
      const { label, number } = bars[10]!;
      const written = [label.text, number?.before, number?.text, number?.after].join(' ');
      expect(plain(label.text)).to.include(plain(speech.formats.count(1205)));
      expect(plain(label.text)).not.to.match(/[({]$|\{|undefined|\[object/);
      const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');
      expect(letters(written)).to.include(letters(speech.messages.calculated.replace('{n}', '')));
    });
  }

  it('tells the largest origin against a total that is stated, and only then', () => {
    const two = [
      { country: 'UA', value: 2 },
      { country: 'AF', value: 1 },
    ];
    expect(told(view(two).takeaway)).to.equal('The main country of origin: Ukraine (2).');
    expect(told(view(two, {}, english, { total: 9 }).takeaway)).to.equal(
      'The main country of origin: Ukraine (2 of 9).',
    );
  });

  it('names no largest origin where there is one row, none with a number, or several lists', () => {
    expect(view(rows(1)).takeaway).to.equal(undefined);
    expect(
      view([
        { label: 'A', value: null },
        { label: 'B', value: null },
      ]).takeaway,
    ).to.equal(undefined);
    expect(
      view([
        { label: 'A', other: true, value: 3 },
        { country: 'UNK', value: 1 },
      ]).takeaway,
    ).to.equal(undefined);
    const lists = [
      { group: 'refugees', rows: rows(2) },
      { group: 'idps', rows: rows(2) },
    ];
    expect(
      originBarsView(decodeOrigins({ version: '1', origins: { lists } }).value!, english, {
        top: 10,
        group: '',
      }).takeaway,
    ).to.equal(undefined);
  });

  it('calls no country without a name the main one', () => {
    expect(told(view([{ value: 9 }, { label: 'B', value: 2 }]).takeaway) ?? '').not.to.include(
      'name not given',
    );
  });

  it('has every row in its table, with the exact value', () => {
    expect(
      tableRows(
        view([
          { country: 'UA', value: 6541 },
          { label: 'B', value: null },
        ]),
      ),
    ).to.deep.equal([
      ['Ukraine', 6541],
      ['B', null],
    ]);
  });
});
