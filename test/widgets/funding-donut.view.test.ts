import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeFunding } from '../../src/data/funding.js';
import type { Locale } from '../../src/locale/locale.js';
import type { FundingDonutView } from '../../src/widgets/funding-donut/funding-donut.types.js';
import { fundingDonutView } from '../../src/widgets/funding-donut/funding-donut.view.js';
import { speaking, tableRows, told } from '../support/speech.js';

describe('fundingDonutView', () => {
  let english: Locale;
  before(async () => {
    english = await speaking('en');
  });
  const view = (funding: object): FundingDonutView =>
    fundingDonutView(decodeFunding({ version: '1', funding }).value!, english);
  const amounts = (funding: object): string[] =>
    view(funding).amounts.map(({ label, number, share }) =>
      [label.text, number?.text, share?.text].filter(Boolean).join(' '),
    );

  it('has the printed percentages before its own', () => {
    expect(
      amounts({ required: 8000000, received: 4500000, percent: { received: 57, gap: 43 } }),
    ).to.deep.equal(['Required 8.0M', 'Received 4.5M 57%', 'Funding gap (calculated) 3.5M 43%']);
  });

  it('makes percentages of amounts, which add to 100', () => {
    expect(amounts({ required: 3, received: 1 })).to.deep.equal([
      'Required 3',
      'Received 1 33%',
      'Funding gap (calculated) 2 67%',
    ]);
    expect(amounts({ required: 200, received: 1, gap: 199 })).to.deep.equal([
      'Required 200',
      'Received 1 1%',
      'Funding gap 199 99%',
    ]);
  });

  it('rounds no share to nothing and none to all', () => {
    expect(view({ required: 1e6, received: 999999 }).share).to.equal('>99.9%');
    expect(view({ required: 1e6, received: 1 }).share).to.equal('<0.1%');
    expect(view({ required: 1e6, received: 1e6 }).share).to.equal('100%');
    expect(view({ required: 1e6, received: 0 }).share).to.equal('0%');
  });

  it('has no share of a requirement of zero, and none of a gap alone', () => {
    expect(view({ required: 0, received: 5 }).parts).to.deep.equal([]);
    expect(view({ gap: 5 }).parts).to.deep.equal([]);
  });

  it('calculates no gap between figures that are about', () => {
    expect(amounts({ required: { value: 100, qualifier: 'about' }, received: 40 })).to.deep.equal([
      'Required 100',
      'Received 40 40%',
      'Funding gap (calculated) 60%',
    ]);
  });

  it('knows no gap beyond the requirement', () => {
    expect(amounts({ required: 100, received: 125 })).to.deep.equal([
      'Required 100',
      'Received 125 125%',
    ]);
    expect(amounts({ required: 100, received: 100 })).to.deep.equal([
      'Required 100',
      'Received 100 100%',
    ]);
  });

  it('shows a stated gap of zero as zero', () => {
    expect(amounts({ required: 100, received: 100, gap: 0 })).to.deep.equal([
      'Required 100',
      'Received 100 100%',
      'Funding gap 0 0%',
    ]);
  });

  it('tells no share of a requirement of next to nothing', () => {
    expect(amounts({ required: 5e-324, received: 0.5, gap: 1 })).to.deep.equal([
      'Required 0.00',
      'Received 0.50',
      'Funding gap 1',
    ]);
    expect(
      amounts({ required: 5e-324, received: 0.5, gap: 1, percent: { received: 0 } }),
    ).to.deep.equal(['Required 0.00', 'Received 0.50 0%', 'Funding gap 1']);
  });

  it('says what it knows in one sentence', () => {
    expect(told(view({ required: 100, received: 71 }).takeaway)).to.equal('71% funded: 71 of 100.');
    expect(told(view({ percent: { received: 71 } }).takeaway)).to.equal('71% funded.');
    expect(told(view({ required: { value: 100, qualifier: 'over' } }).takeaway)).to.equal(
      'Funding required: over 100.',
    );
    expect(view({ received: 100 }).takeaway).to.equal(undefined);
  });

  it('is empty without any figure', () => {
    expect(view({ currency: 'USD', title: 'Funding' }).empty).to.equal(true);
    expect(view({ percent: { received: 0 } }).empty).to.equal(false);
  });

  it('never calls a stated gap calculated', () => {
    const gap = view({ percent: { received: 56 }, gap: 3500000 }).amounts.at(-1);
    expect([gap?.label.text, gap?.share]).to.deep.equal(['Funding gap', undefined]);
  });

  it('has exact amounts in its table', () => {
    expect(
      tableRows(view({ currency: 'USD', required: 8037654, received: 4500000, gap: 3537654 })),
    ).to.deep.equal([
      ['Required', 8037654],
      ['Received', 4500000],
      ['Funding gap', 3537654],
    ]);
  });

  it('calculates a gap as exact as its amounts', () => {
    expect(
      tableRows(view({ currency: 'USD', required: 1234567.89, received: 0.1 })).at(-1),
    ).to.deep.equal(['Funding gap (calculated)', 1234567.79]);
    expect(tableRows(view({ currency: 'USD', required: 8.1, received: 4.5 })).at(-1)?.[1]).to.equal(
      3.6,
    );
  });

  it('prints shares that add to 100 whatever the amounts, and never a negative one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e10 }),
        fc.nat({ max: 2e10 }),
        (required, received) => {
          const shares = view({ required, received })
            .amounts.map(({ share }) => share?.text)
            .filter((share) => share !== undefined);
          expect(shares.join()).not.to.match(/[-\u2212]|NaN/);
          const whole = shares.every((share) => /^\d+%$/.test(share)) && shares.length === 2;
          if (whole)
            expect(shares.reduce((sum, share) => sum + Number.parseInt(share, 10), 0)).to.equal(
              100,
            );
        },
      ),
    );
  });
});
