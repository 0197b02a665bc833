import { expect } from '@open-wc/testing';
import { decodeFunding } from '../../src/data/funding.js';
import { decodeKeyFigures } from '../../src/data/key-figures.js';
import { decodePopulation } from '../../src/data/population.js';
import { decodeStaffing } from '../../src/data/staffing.js';

const codes = ({ issues }: { issues: readonly { code: string; path: string }[] }) =>
  issues.map(({ code, path }) => `${code} ${path}`);
const group = (value: unknown) =>
  decodePopulation({
    groups: [
      { label: 'Kept', value: 1 },
      { label: 'Tried', value },
    ],
  });

describe('values', () => {
  for (const value of [
    '1,234',
    '1.234',
    '1 234',
    '12%',
    '',
    ' ',
    'n/a',
    '-',
    '0x10',
    '1e3',
    '١٢٣٤',
    '+5',
    '-5',
    true,
    false,
    NaN,
    Infinity,
    -Infinity,
    -5,
    [],
    [7],
    {},
    '9'.repeat(400),
  ]) {
    it(
      `leaves a row out, and never guesses, when its value is ${typeof value === 'number' ? value : JSON.stringify(value)}`.slice(
        0,
        100,
      ),
      () => {
        const read = group(value);
        expect(codes(read)).to.deep.equal(['bad-value groups[1].value']);
        expect(read.issues[0]?.severity).to.equal('error');
        expect(read.leftOut).to.equal(1);
        expect(read.value?.groups).to.deep.equal([{ label: 'Kept', value: 1 }]);
      },
    );
  }

  it('reads a text of ASCII digits as its number, with a warning', () => {
    const read = group('12345');
    expect(read.value?.groups[1]?.value).to.equal(12345);
    expect(read.issues[0]).to.deep.equal({
      path: 'groups[1].value',
      severity: 'warning',
      code: 'text-number',
      parameters: { value: 12345 },
    });
  });

  it('keeps a name without a value', () => {
    for (const value of [null, undefined]) {
      const read = group(value);
      expect(read.value?.groups[1]).to.deep.equal({ label: 'Tried', value: null });
      expect(read.issues).to.deep.equal([]);
    }
  });

  it('makes -0 a 0', () => {
    expect(Object.is(group(-0).value?.groups[1]?.value, 0)).to.equal(true);
  });

  it('keeps people who are not whole as they are written, with a warning', () => {
    const read = group(12.7);
    expect(read.value?.groups[1]?.value).to.equal(12.7);
    expect(codes(read)).to.deep.equal(['not-whole groups[1].value']);
  });

  it('lets key figures and money be fractions', () => {
    expect(
      decodeKeyFigures({ items: [{ value: 2.5, text: 'litres a day' }] }).issues,
    ).to.deep.equal([]);
    expect(decodeFunding({ required: 7.5 }).issues).to.deep.equal([]);
  });

  it('keeps a number that JavaScript cannot tell from its neighbours, with a warning', () => {
    expect(codes(group(1e21))).to.deep.equal(['unsafe-integer groups[1].value']);
    expect(group(1e21).value?.groups[1]?.value).to.equal(1e21);
  });

  it('takes a count of staff by either name', () => {
    const { value, issues } = decodeStaffing({
      staff: [
        { category: 'national', count: 2 },
        { category: 'interns', value: 3 },
      ],
    });
    expect(value?.staff).to.deep.equal([
      { category: 'national', value: 2 },
      { category: 'interns', value: 3 },
    ]);
    expect(issues).to.deep.equal([]);
  });

  it('reads a previous figure as a number or with its date, and drops one that it cannot read', () => {
    const read = decodePopulation({
      groups: [
        { label: 'A', value: 1, previous: 2 },
        { label: 'B', value: 1, previous: { value: 3, asOf: '2023' } },
        { label: 'C', value: 1, previous: 'many' },
        { label: 'D', value: 1, previous: { asOf: '2023' } },
      ],
    });
    expect(read.value?.groups.map(({ previous }) => previous)).to.deep.equal([
      { value: 2 },
      { value: 3, asOf: '2023' },
      undefined,
      undefined,
    ]);
    expect(codes(read)).to.deep.equal(['bad-value groups[2].previous']);
  });

  it('tells a total that cannot be read, and does without', () => {
    const read = decodePopulation({ total: '12 people', groups: [] });
    expect(read.value).to.deep.equal({ groups: [] });
    expect(codes(read)).to.deep.equal(['bad-value total']);
  });
});
