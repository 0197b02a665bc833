import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { wholePercentages } from '../../src/charts/shares.js';

const amounts = fc
  .array(fc.nat({ max: 1e12 }), { minLength: 1, maxLength: 12 })
  .filter((each) => each.some((amount) => amount > 0));

describe('wholePercentages', () => {
  it('rounds so that the parts make up the whole', () => {
    expect(wholePercentages([1, 1, 1])).to.deep.equal([34, 33, 33]);
    expect(wholePercentages([4500000, 3537654])).to.deep.equal([56, 44]);
    expect(wholePercentages([39.8, 97.9])).to.deep.equal([29, 71]);
  });

  it('has no shares of nothing', () => {
    expect(wholePercentages([])).to.equal(undefined);
    expect(wholePercentages([0, 0])).to.equal(undefined);
  });

  it('adds to 100, whatever the amounts', () => {
    fc.assert(
      fc.property(amounts, (each) => {
        expect(wholePercentages(each)?.reduce((sum, share) => sum + share, 0)).to.equal(100);
      }),
    );
  });

  it('is less than one from the exact share', () => {
    fc.assert(
      fc.property(amounts, (each) => {
        const whole = each.reduce((sum, amount) => sum + amount, 0);
        wholePercentages(each)!.forEach((share, index) =>
          expect(Math.abs(share - (each[index]! / whole) * 100)).to.be.lessThan(1),
        );
      }),
    );
  });

  it('never gives a smaller amount the larger share', () => {
    fc.assert(
      fc.property(amounts, (each) => {
        const shares = wholePercentages(each)!;
        each.forEach((a, i) =>
          each.forEach((b, j) => {
            if (a < b) expect(shares[i]).to.be.at.most(shares[j]!);
          }),
        );
      }),
    );
  });
});
