import { expect } from '@open-wc/testing';
import { missingCurrencies } from '../../src/data/missing-currency.js';

const told = (document: unknown): string[] =>
  missingCurrencies(document).map(({ code, path }) => `${code} ${path}`);

describe('amounts without a currency', () => {
  it('are told, wherever the section has them', () => {
    for (const funding of [
      { required: 112_400, received: 41.2 },
      { required: { value: 5 } },
      { parts: [{ label: 'Unearmarked', amount: 3 }] },
      { years: [{ year: 2024, required: 8 }] },
    ])
      expect(told({ funding })).to.deep.equal(['missing-currency funding.currency']);
    expect(told({ donors: { items: [{ label: 'Japan', amount: 5 }] } })).to.deep.equal([
      'missing-currency donors.currency',
    ]);
  });

  it('are not told with one, nor where there are shares or names alone', () => {
    expect(told({ funding: { currency: 'USD', required: 8 } })).to.deep.equal([]);
    expect(told({ funding: { percent: { received: 59 } } })).to.deep.equal([]);
    expect(told({ donors: { items: ['Japan', { label: 'Norway' }] } })).to.deep.equal([]);
    expect(told('text')).to.deep.equal([]);
  });
});
