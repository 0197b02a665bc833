import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { difference } from '../../src/charts/difference.js';

describe('difference', () => {
  it('leaves no bits of binary fractions', () => {
    expect(difference(8.1, 4.5)).to.equal(3.6);
    expect(difference(100921.69, 100000)).to.equal(921.69);
    expect(difference(4.5, 8.1)).to.equal(-3.6);
    expect(difference(1e-7, 0)).to.equal(1e-7);
    expect(difference(1.5e21, 0.5)).to.equal(1.5e21);
  });

  it('keeps every digit of whole numbers', () => {
    expect(difference(9007199254740991, 0)).to.equal(9007199254740991);
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (one, other) => {
        expect(difference(one, other)).to.equal(one - other);
      }),
    );
  });

  it('is that of the cents', () => {
    const cents = fc.nat(2 ** 40);
    fc.assert(
      fc.property(cents, cents, (one, other) => {
        expect(difference(one / 100, other / 100)).to.equal((one - other) / 100);
      }),
    );
  });
});
