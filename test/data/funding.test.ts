import { expect } from '@open-wc/testing';
import { decodeFunding } from '../../src/data/funding.js';

const issues = (funding: object) =>
  decodeFunding(funding).issues.map(({ code, path, parameters }) => [code, path, parameters]);

describe('funding', () => {
  it('reads amounts as numbers or as rows', () => {
    const { value } = decodeFunding({
      required: { label: 'Needs', value: 8, note: 'N' },
      received: 4.5,
      gap: null,
    });
    expect(value).to.deep.equal({
      required: { label: 'Needs', value: 8, note: 'N' },
      received: { value: 4.5 },
      percent: {},
      parts: [],
    });
  });

  it('keeps a name without an amount, and takes nothing said for nothing stated', () => {
    const { value, issues: told } = decodeFunding({
      required: { label: 'Needs', value: null },
      received: {},
      gap: { value: null },
    });
    expect(value).to.deep.equal({
      required: { label: 'Needs', value: null },
      percent: {},
      parts: [],
    });
    expect(told).to.deep.equal([]);
  });

  it('leaves out and counts an amount that it cannot read', () => {
    const read = decodeFunding({ required: '8.0 M', received: { label: 'R', value: '4.5' } });
    expect(read.value).to.deep.equal({ percent: {}, parts: [] });
    expect(read.leftOut).to.equal(2);
    expect(read.issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'bad-value required',
      'bad-value received.value',
    ]);
  });

  it('compares no printed share with one that is beyond all numbers', () => {
    expect(
      issues({ required: 5e-324, received: 0.5, percent: { received: 0 } }).map(([code]) => code),
    ).not.to.include('percent-mismatch');
  });

  it('tells that the requirement is not what was received plus the gap', () => {
    expect(issues({ required: 405, received: 65.5, gap: 340.5 })).to.deep.equal([
      ['sum-mismatch', 'required', { required: 405, received: 65.5, gap: 340.5 }],
    ]);
    expect(issues({ required: 8, received: 4.5, gap: 4 })[0]?.[0]).to.equal('sum-mismatch');
  });

  it('does not mind fractions, rounding below half a thousandth, or more than was asked for', () => {
    expect(issues({ required: 0.3, received: 0.1, gap: 0.2 })).to.deep.equal([]);
    expect(issues({ required: 8037654, received: 4500000, gap: 3537000 })).to.deep.equal([]);
    expect(
      issues({ required: 100, received: 120, gap: 0, percent: { received: 120, gap: 0 } }),
    ).to.deep.equal([]);
    expect(issues({ required: 0, received: 0, gap: 0, percent: { received: 0 } })).to.deep.equal(
      [],
    );
  });

  it('tells a printed percentage that is not that of its amount', () => {
    expect(issues({ required: 100, received: 50, percent: { received: 56 } })).to.deep.equal([
      [
        'percent-mismatch',
        'percent.received',
        { percent: 56, calculated: 50, amount: 50, required: 100 },
      ],
    ]);
    expect(issues({ required: 3, gap: 1, percent: { gap: 30 } })).to.deep.equal([
      [
        'percent-mismatch',
        'percent.gap',
        { percent: 30, calculated: 33.33, amount: 1, required: 3 },
      ],
    ]);
  });

  it('lets percentages be rounded', () => {
    for (const [required, received, printed] of [
      [130.7, 11.4, 9],
      [371.8, 76, 20],
      [61700000, 533126, 1],
      [8, 4.5, 56],
      [8, 4.5, 57],
    ]) {
      expect(issues({ required, received, percent: { received: printed } })).to.deep.equal([]);
    }
  });

  it('tells percentages that do not add to 100, as they are printed', () => {
    expect(issues({ percent: { received: 60, gap: 37 } })).to.deep.equal([
      ['percent-sum', 'percent', { received: 60, gap: 37, sum: 97 }],
    ]);
    expect(issues({ percent: { received: 90, gap: 40 } })).to.deep.equal([
      ['percent-sum', 'percent', { received: 90, gap: 40, sum: 130 }],
    ]);
    expect(issues({ percent: { received: 60, gap: 0 } })[0]?.[0]).to.equal('percent-sum');
    expect(issues({ percent: { received: 56.3, gap: 43 } })).to.deep.equal([]);
  });

  it('tells parts above the stated total, or above what was received', () => {
    const parts = [
      { label: 'A', value: 3 },
      { label: 'B', value: 3 },
    ];
    expect(issues({ received: 5, parts })).to.deep.equal([
      ['parts-above-total', 'parts', { sum: 6, total: 5, parts: '3 + 3' }],
    ]);
    expect(issues({ received: 5, total: 6, parts })).to.deep.equal([]);
    expect(issues({ required: 5, parts })).to.deep.equal([
      ['parts-mismatch', 'parts', { sum: 6, required: 5 }],
    ]);
    expect(issues({ required: 6, parts })).to.deep.equal([]);
    expect(
      issues({
        received: 0.3,
        parts: [
          { label: 'A', value: 0.1 },
          { label: 'B', value: 0.2 },
        ],
      }),
    ).to.deep.equal([]);
  });

  it('keeps parts with a name of their own', () => {
    expect(
      decodeFunding({
        parts: [
          { label: 'A', value: 3 },
          { label: ' ', value: 4 },
        ],
      }).issues.map(({ code, path }) => `${code} ${path}`),
    ).to.deep.equal(['name-missing parts[1]']);
  });
});
