import { expect } from '@open-wc/testing';
import { doubtfulMark, numbersIn, typedNumber } from '../../src/parse/typed-number.js';

const cases: readonly (readonly [typed: string, numbers: readonly number[]])[] = [
  ['8087', [8087]],
  ['0', [0]],
  ['8 087', [8087]],
  ['8\u00A0087', [8087]],
  ['657\u202F749', [657749]],
  ['8’087', [8087]],
  ['12,5', [12.5]],
  ['12.5', [12.5]],
  ['0.123', [0.123]],
  ['1234,567', [1234.567]],
  ['1,234,567', [1234567]],
  ['1.234.567', [1234567]],
  ['1,234,567.5', [1234567.5]],
  ['1.234,5', [1234.5]],
  ['1 234,567', [1234.567]],
  // Nobody but its writer knows.
  ['1.234', [1.234, 1234]],
  ['1,234', [1.234, 1234]],
  ['657,749', [657.749, 657749]],
  ['8.037 mln', [8037000, 8037000000]],
  ['1 billion', [1e9, 1e12]],
  // Words for a million, in the languages of the page.
  ['8,0 mln', [8000000]],
  ['8.0M', [8000000]],
  ['4,5 млн', [4500000]],
  ['43 тис.', [43000]],
  ['4,5 мільйона', [4500000]],
  ['8,0 milioane', [8000000]],
  ['43 mii', [43000]],
  ['3.5 million', [3500000]],
  ['3,5 millions', [3500000]],
  ['300万', [3000000]],
  ['1.1 bn', [1100000000]],
  ['٨٫٥ مليون', [8500000]],
  // Digits of other scripts.
  ['٨٠٨٧', [8087]],
  ['٨٬٠٨٧', [8087]],
  ['１２３', [123]],
  ['\u200F8087', [8087]],
  // No number: it stays as it is written.
  ['', []],
  ['about 8000', [8000]],
  ['8000 USD', []],
  ['$8', []],
  ['-5', []],
  ['12 34', []],
  ['1,23,456', [123456]],
  ['1.234.56', []],
  ['8-9', []],
  ['1e5', [100000]],
  ['56%', []],
  ['9007199254740993', []],
  ['12345678901234567', []],
  ['1.', []],
  ['.5', []],
  // A footnote's mark is no digit.
  ['8087²', [8087]],
  ['513¹', [513]],
  ['8087*', [8087]],
  ['½', []],
  ['①', []],
];

describe('typed number', () => {
  for (const [typed, numbers] of cases) {
    it(`reads “${typed}” as ${numbers.join(' or ') || 'no number'}`, () =>
      expect([...numbersIn(typed)].sort((a, b) => a - b)).to.deep.equal(numbers));
  }

  it('puts zeros in writing, so that no number has the noise of binary fractions', () => {
    expect(numbersIn('8.0371 million')).to.deep.equal([8037100]);
    expect(numbersIn('1,15 mln')).to.deep.equal([1150000]);
  });

  it('takes people for whole, a fraction of zeros too', () => {
    const people = (typed: string) => numbersIn(typed, { kind: 'count' });
    for (const [typed, number] of [
      ['127,412', 127412],
      ['14,000', 14000],
      ['14.000', 14000],
      ['12,5', 12.5],
      ['3.4 million', 3400000],
    ] as const)
      expect(people(typed), typed).to.deep.equal([number]);
    expect(people('8.037 mln')).to.have.members([8037000, 8037000000]);
  });

  it('asks whether an amount is in millions where it is small', () => {
    const money = (typed: string) => numbersIn(typed, { kind: 'money' });
    expect(money('41.2')).to.deep.equal([41.2, 41200000]);
    expect(money('$41')).to.deep.equal([41, 41000000]);
    expect(money('0')).to.deep.equal([0]);
    expect(money('41.2 million')).to.deep.equal([41200000]);
    expect(money('2,500')).to.deep.equal([2500, 2.5]);
  });

  it('tells what stands with a number', () => {
    const said = (typed: string, kind: 'count' | 'money') => {
      const {
        numbers,
        qualifier,
        footnote,
        currencies: [currency],
      } = typedNumber(typed, { kind });
      return [numbers, qualifier, footnote, currency];
    };
    expect(said('14,000*', 'count')).to.deep.equal([[14000], undefined, '*', undefined]);
    expect(said('<5', 'count')).to.deep.equal([[5], 'under', '', undefined]);
    expect(said('about 3,400', 'count')).to.deep.equal([[3400], 'about', '', undefined]);
    expect(said('nearly US$ 4.5 million', 'money')).to.deep.equal([[4500000], 'nearly', '', 'USD']);
    expect(said('estimated 3 400', 'count')).to.deep.equal([[3400], 'estimate', '', undefined]);
    expect(said('more than 1 000', 'count')).to.deep.equal([[1000], 'over', '', undefined]);
    // At least isn't more than.
    expect(said('at least 5', 'count')[0]).to.deep.equal([]);
    expect(said('≤5', 'count')[0]).to.deep.equal([]);
    expect(said('$ 500', 'count')[0]).to.deep.equal([]);
  });

  it('reads the sign of a share behind a share alone', () =>
    expect(numbersIn('56,5 %', { kind: 'share' })).to.deep.equal([56.5]));

  it('asks once what a mark parts, and goes on asking about the other', () => {
    const grouping = new Set([doubtfulMark('8,087') ?? '']);
    expect(numbersIn('1,106', { grouping })).to.deep.equal([1106]);
    expect(numbersIn('1.106', { grouping })).to.have.length(2);
    expect(numbersIn('12,5', { grouping })).to.deep.equal([12.5]);
    expect(numbersIn('4,500 million', { grouping })).to.deep.equal([4500000000]);
  });

  it('knows of no doubt where there is none', () => {
    for (const typed of ['8087', '12,5', '1,234,567', '0.123'])
      expect(doubtfulMark(typed), typed).to.equal(undefined);
  });
});
