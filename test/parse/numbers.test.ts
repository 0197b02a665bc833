import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { columnMark, isEither, numberCell, numberOf } from '../../src/parse/numbers.js';

const alone = (text: string) => {
  const cell = numberCell(text);
  return isEither(cell) ? 'asked' : numberOf(cell, undefined);
};

const DIGITS = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '０１２３４５６７８９'];
const CONVENTIONS: readonly (readonly [group: string, decimal: string])[] = [
  ['', '.'],
  ['', ','],
  [',', '.'],
  ['.', ','],
  [' ', ','],
  [' ', '.'],
  ['\u00A0', ','],
  ['\u202F', ','],
  ['\u2009', '.'],
  ["'", '.'],
  ['’', ','],
  ['٬', '٫'],
  ['\u202F', '٫'],
];

const written = fc
  .record({
    whole: fc.nat({ max: 99_999_999 }),
    fraction: fc.option(fc.stringMatching(/^\d{1,4}$/), { nil: '' }),
    convention: fc.constantFrom(...CONVENTIONS),
    digits: fc.constantFrom(...DIGITS),
  })
  .map(({ whole, fraction, convention: [group, decimal], digits }) => {
    const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
    const text = (grouped + (fraction && decimal + fraction)).replace(
      /\d/g,
      (digit) => digits[Number(digit)] ?? digit,
    );
    return { text, decimal, value: Number(`${whole}.${fraction || 0}`) };
  });

describe('numbers in a spreadsheet', () => {
  it('are read back as they were meant, or asked about, in whatever way they are written', () => {
    fc.assert(
      fc.property(written, ({ text, value }) => {
        const cell = numberCell(text);
        const { '.': point, ',': comma } = cell.readings ?? {};
        expect([point, comma], text).to.include(value);
        if (!isEither(cell)) expect(numberOf(cell, undefined), text).to.equal(value);
      }),
      { numRuns: 3000 },
    );
  });

  it('of one column are all read rightly, or asked about', () => {
    const column = fc
      .constantFrom(...CONVENTIONS.filter(([, decimal]) => decimal !== '٫'))
      .chain(([group, decimal]) =>
        fc.array(
          fc
            .tuple(
              fc.nat({ max: 9_999_999 }),
              fc.option(fc.stringMatching(/^\d{1,3}$/), { nil: '' }),
            )
            .map(([whole, fraction]) => ({
              text:
                String(whole).replace(/\B(?=(\d{3})+$)/g, group) + (fraction && decimal + fraction),
              value: Number(`${whole}.${fraction || 0}`),
            })),
          { minLength: 1, maxLength: 8 },
        ),
      );
    fc.assert(
      fc.property(column, (rows) => {
        const cells = rows.map(({ text }) => numberCell(text));
        const { mark, isOpen } = columnMark(cells);
        cells.forEach((cell, index) => {
          const read = numberOf(cell, mark);
          if (read === undefined) expect(isOpen, rows[index]?.text).to.equal(true);
          else expect(read, rows[index]?.text).to.equal(rows[index]?.value);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('that can be read in two ways are read in neither until they are settled', () => {
    for (const text of ['1.234', '1,234', '١٬٢٣٤'.replace('٬', ','), '１，２３４'])
      expect(alone(text), text).to.equal('asked');
    const settled = (...texts: string[]) => {
      const cells = texts.map((text) => numberCell(text));
      return cells.map((cell) => numberOf(cell, columnMark(cells).mark));
    };
    expect(settled('1.234', '12,5')).to.deep.equal([1234, 12.5]);
    expect(settled('1.234', '12.5')).to.deep.equal([1.234, 12.5]);
    expect(settled('1,234', '1,234,567')).to.deep.equal([1234, 1234567]);
    expect(settled('1,234', '12 345')).to.deep.equal([undefined, 12345]);
    expect(settled('1,234', '12.5', '12,5')).to.deep.equal([undefined, 12.5, 12.5]);
  });

  it('that mean one thing alone are read', () => {
    for (const [text, value] of [
      ['657749', 657749],
      ['1 234,5', 1234.5],
      ['1.234,5', 1234.5],
      ['1,234.5', 1234.5],
      ["1'234", 1234],
      ['0,123', 0.123],
      ['12,34,567', 1234567],
      ['１２３', 123],
      ['٦٥٧٬٧٤٩', 657749],
      ['٣٫٥', 3.5],
      ['\u200F224\u200F', 224],
      ['0', 0],
    ] as const) {
      expect(alone(text), text).to.equal(value);
    }
  });

  it('are told with what stands beside them, which is never dropped in silence', () => {
    const told = (text: string) => {
      const { remarks = [], qualifier } = numberCell(text);
      return [numberOf(numberCell(text), undefined), remarks.join(' ') || undefined, qualifier];
    };
    expect(told('<5')).to.deep.equal([5, 'bound', 'under']);
    expect(told('> 1 000')).to.deep.equal([1000, 'bound', 'over']);
    expect(told('~200')).to.deep.equal([200, 'about', 'about']);
    expect(told('8,0 mln')).to.deep.equal([8000000, 'magnitude', undefined]);
    expect(told('4.5 M $')).to.deep.equal([4500000, 'magnitude', undefined]);
    expect(told('130,7 млн')).to.deep.equal([130700000, 'magnitude', undefined]);
    expect(told('about 3.4 million*')).to.deep.equal([3400000, 'magnitude about mark', 'about']);
    expect(told('1e+05')).to.deep.equal([100000, 'exponent', undefined]);
    expect(told('1.23E+05')).to.deep.equal([123000, 'exponent', undefined]);
    expect(told('12万')).to.deep.equal([120000, 'magnitude', undefined]);
    for (const text of ['8087*', '8087²', '8087 [1]', '8087†']) {
      expect(told(text), text).to.deep.equal([8087, 'mark', undefined]);
      expect(numberCell(text).mark, text).to.equal(text.slice(4).trim());
    }
    expect(told('8087 (a)')).to.deep.equal([8087, 'footnote', undefined]);
    expect(numberCell('8087 (a)').mark).to.equal(undefined);
    for (const text of ['-', '–', 'n/a', '…', '', 'нет данных'])
      expect(told(text), text).to.deep.equal([undefined, 'missing', undefined]);
    expect(told('*')).to.deep.equal([undefined, 'withheld', undefined]);
  });

  it('that are none, or no count, are told as such', () => {
    const fault = (text: string) => numberCell(text).fault;
    expect(
      [
        '56%',
        '٥٦٪',
        '-5',
        '(1 234)',
        '2024-06-30',
        '30.06.2024',
        '12a',
        '5-10',
        '1 23',
        '1,2,3',
        '1e-5',
        'many',
      ].map(fault),
    ).to.deep.equal([
      'percent',
      'percent',
      'negative',
      'negative',
      'date',
      'date',
      ...Array(6).fill('not-a-number'),
    ]);
    expect(fault('12345678901234567890')).to.equal('not-a-number');
    expect(fault('5 billion')).to.equal('not-a-number');
  });
});
