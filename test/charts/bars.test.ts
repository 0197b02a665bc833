import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { barLengths } from '../../src/charts/bars.js';

const values = fc.array(fc.option(fc.nat({ max: 1e9 })), { minLength: 1, maxLength: 50 });

describe('barLengths', () => {
  it('gives the longest bar all the room', () =>
    expect(barLengths([50, 100, 25])).to.deep.equal([50, 100, 25]));

  it('gives no length to what is missing, and none to zero', () => {
    expect(barLengths([null, 4, 0])).to.deep.equal([undefined, 100, 0]);
    expect(barLengths([0, 0])).to.deep.equal([0, 0]);
    expect(barLengths([null])).to.deep.equal([undefined]);
    expect(barLengths([])).to.deep.equal([]);
  });

  it('is true to the values, from zero', () => {
    fc.assert(
      fc.property(values, (each) => {
        const longest = Math.max(...each.map((value) => value ?? 0));
        barLengths(each).forEach((length, index) => {
          const value = each[index] ?? null;
          if (value === null) expect(length).to.equal(undefined);
          else expect(length).to.be.closeTo(longest ? (value / longest) * 100 : 0, 0.001);
        });
      }),
    );
  });

  it('keeps the order of the values', () => {
    fc.assert(
      fc.property(values, (each) => {
        const lengths = barLengths(each);
        each.forEach((a, i) =>
          each.forEach((b, j) => {
            if (a !== null && b !== null && a <= b) expect(lengths[i]).to.be.at.most(lengths[j]!);
          }),
        );
      }),
    );
  });

  it('takes twenty thousand values', () => {
    expect(barLengths(Array.from({ length: 200000 }, (_, index) => index)).at(-1)).to.equal(100);
  });
});
