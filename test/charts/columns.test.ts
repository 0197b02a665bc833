import fc from 'fast-check';
import { expect } from '@open-wc/testing';
import { balancedColumns } from '../../src/charts/columns.js';

describe('balancedColumns', () => {
  it('has rows that differ as little as they can, and as few as they can be', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 12 }),
        (count, most) => {
          const columns = balancedColumns(count, most);
          expect(columns).to.be.within(1, most);
          expect(Math.ceil(count / columns)).to.equal(Math.ceil(count / most));
        },
      ),
    );
    expect([4, 5, 6, 7, 9].map((count) => balancedColumns(count, 4))).to.deep.equal([
      4, 3, 3, 4, 3,
    ]);
  });

  it('has none for none', () => {
    expect(balancedColumns(0, 4)).to.equal(0);
  });
});
