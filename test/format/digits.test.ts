import { expect } from '@open-wc/testing';
import { digits } from '../../src/format/digits.js';

const ENGLISH = { decimal: '.', group: ',', groupFrom: 1 } as const;
const SPANISH = { decimal: ',', group: '.', groupFrom: 2 } as const;

describe('digits', () => {
  it('group thousands, in Spanish from five digits on', () => {
    expect(
      [0, 7, 999, 1000, 8087, 657749, 1234567].map((value) => digits(value, 0, 0, ENGLISH)),
    ).to.deep.equal(['0', '7', '999', '1,000', '8,087', '657,749', '1,234,567']);
    expect([999, 8087, 10000, 657749].map((value) => digits(value, 0, 0, SPANISH))).to.deep.equal([
      '999',
      '8087',
      '10.000',
      '657.749',
    ]);
  });

  it('round as the number is written, not as the double nearest to it is', () => {
    expect(
      [8.35, 8.25, 1.005, 0.05, 999.95, 2.5].map((value) => digits(value, 1, 1, ENGLISH)),
    ).to.deep.equal(['8.4', '8.3', '1.0', '0.1', '1,000.0', '2.5']);
    expect(digits(1.005, 2, 2, ENGLISH)).to.equal('1.01');
  });

  it('keep the decimals that are asked for, and no zeros beyond them', () => {
    expect(
      [
        [12.5, 2, 2],
        [12, 2, 2],
        [12, 0, 1],
        [3.25, 0, 1],
        [100, 0, 2],
        [0.004, 0, 2],
      ].map(([value = 0, least = 0, most = 0]) => digits(value, least, most, SPANISH)),
    ).to.deep.equal(['12,50', '12,00', '12', '3,3', '100', '0']);
  });

  it('leave the sign to others', () => {
    expect([-8087, -0].map((value) => digits(value, 0, 0, ENGLISH))).to.deep.equal(['8,087', '0']);
  });

  it("write what is hardly anything, and leave what is beyond a double's digits", () => {
    expect([1e-7, 999_999_999_999].map((value) => digits(value, 0, 2, ENGLISH))).to.deep.equal([
      '0',
      '999,999,999,999',
    ]);
    expect([1e12, 1e21, Infinity, NaN].map((value) => digits(value, 0, 2, ENGLISH))).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
