import { expect } from '@open-wc/testing';
import { decodeFunding } from '../../src/data/funding.js';
import { decodeKeyFigures } from '../../src/data/key-figures.js';
import { decodeOrigins } from '../../src/data/origins.js';
import { decodePopulation } from '../../src/data/population.js';
import { printWithin } from '../../src/data/printed.js';
import { decodeStaffing } from '../../src/data/staffing.js';

const codes = ({ issues }: { issues: readonly { code: string; path: string }[] }): string[] =>
  issues
    .filter(({ code }) => !code.startsWith('missing-'))
    .map(({ code, path }) => `${code} ${path}`);

describe('how a number is printed', () => {
  it('is read on a row, a list, a section and the document', () => {
    const document = {
      scale: 'million',
      decimals: 1,
      population: { decimals: 2, groups: [{ group: 'idps', value: 3400000, scale: 'thousand' }] },
      origins: { lists: [{ scale: 'billion', rows: [{ country: 'UA', value: 5 }] }] },
    };
    expect(decodePopulation(document).value).to.include({ scale: 'million', decimals: 2 });
    expect(decodePopulation(document).value?.groups[0]).to.include({ scale: 'thousand' });
    expect(decodeOrigins(document).value).to.include({ scale: 'million', decimals: 1 });
    expect(decodeOrigins(document).value?.lists[0]).to.include({ scale: 'billion' });
  });

  it('is told where it cannot be read', () => {
    const read = decodePopulation({
      groups: [{ group: 'idps', value: 1, scale: 'mln', decimals: 4 }],
    });
    expect(read.value?.groups).to.deep.equal([{ group: 'idps', value: 1 }]);
    expect(read.issues.map(({ path, parameters }) => [path, parameters['expected']])).to.deep.equal(
      [
        ['groups[0].scale', 'one, thousand, million, billion'],
        ['groups[0].decimals', '0, 1, 2, 3'],
      ],
    );
  });

  it('takes the nearest scale, and decimals from as near', () => {
    expect(printWithin({}, { scale: 'million', decimals: 1 })).to.deep.equal({
      scale: 'million',
      decimals: 1,
    });
    expect(printWithin({ decimals: 2 }, { scale: 'million', decimals: 1 })).to.deep.equal({
      scale: 'million',
      decimals: 2,
    });
    expect(printWithin({ scale: 'thousand' }, { scale: 'million', decimals: 1 })).to.deep.equal({
      scale: 'thousand',
    });
    expect(printWithin({}, {})).to.deep.equal({});
  });
});

describe('a share in the place of a value', () => {
  it('is enough for a row', () => {
    const read = decodeOrigins({
      lists: [{ rows: [{ country: 'UA', percent: 61.4 }, { percent: 2 }] }],
    });
    expect(read.value?.lists[0]?.rows).to.deep.equal([
      { country: 'UA', percent: 61.4, value: null, kind: 'country' },
      { percent: 2, value: null, kind: 'country' },
    ]);
    expect(codes(read)).to.deep.equal(['name-missing lists[0].rows[1]']);
  });

  it('leaves the row out where it cannot be read and nothing else is given', () => {
    const read = decodeOrigins({
      lists: [
        {
          rows: [
            { country: 'UA', percent: '61.4 %' },
            { country: 'AF', value: 5, percent: -1 },
          ],
        },
      ],
    });
    expect(read.value?.lists[0]?.rows.map(({ country }) => country)).to.deep.equal(['AF']);
    expect(read.leftOut).to.equal(1);
    expect(codes(read)).to.deep.equal([
      'bad-value lists[0].rows[0].percent',
      'bad-value lists[0].rows[1].percent',
    ]);
  });
});

describe('origins that are no countries', () => {
  it('have codes of the statistics, in either case', () => {
    const read = decodeOrigins({
      lists: [
        { rows: ['UNK', 'STA', 'XXA', 'VAR', 'tib'].map((country) => ({ country, value: 5 })) },
      ],
    });
    expect(read.value?.lists[0]?.rows.map(({ kind }) => kind)).to.deep.equal([
      'unknown',
      'stateless',
      'stateless',
      'various',
      'tibetan',
    ]);
    expect(codes(read)).to.deep.equal([]);
  });
});

describe('key figures', () => {
  it('may be words or a ratio', () => {
    const items = [
      { value: 'All', text: 'camps have schools' },
      { value: { en: '1 in 74', fr: '1 sur 74' } },
      { value: '1:74', text: 'people' },
    ];
    const read = decodeKeyFigures({ items });
    expect(read.value?.items).to.deep.equal([
      { value: null, words: 'All', text: 'camps have schools' },
      { value: null, words: { en: '1 in 74', fr: '1 sur 74' } },
      { value: null, words: '1:74', text: 'people' },
    ]);
    expect(read.leftOut).to.equal(0);
  });

  it('are still no number with marks in it, which could be read in two ways', () => {
    for (const value of ['1,234', '12%', '4.5', '$']) {
      const read = decodeKeyFigures({ items: [{ value, text: 'people' }] });
      expect(codes(read), value).to.deep.equal(['bad-value items[0].value']);
      expect(read.leftOut, value).to.equal(1);
    }
  });
});

describe('funding', () => {
  it('of several years keeps each amount under its own name', () => {
    const { value } = decodeFunding({
      years: [
        { year: 2023, budget: 10, expenditure: { value: 8, qualifier: 'about' } },
        { year: '2024', required: 9, received: 3, decimals: 1 },
      ],
    });
    expect(value?.years).to.deep.equal([
      { year: '2023', budget: { value: 10 }, expenditure: { value: 8, qualifier: 'about' } },
      { year: '2024', required: { value: 9 }, received: { value: 3 }, decimals: 1 },
    ]);
  });

  it('tells of a year without amounts, and of amounts without a year', () => {
    const read = decodeFunding({ years: [{ year: 2023 }, { received: 3 }] });
    expect(read.value?.years).to.deep.equal([{ received: { value: 3 } }]);
    expect(read.leftOut).to.equal(1);
    expect(codes(read)).to.deep.equal(['empty-row years[0]', 'name-missing years[1]']);
  });

  it('of parts keeps their own requirement, money received and gap', () => {
    const { value } = decodeFunding({
      parts: [{ label: 'Refugees', required: 10, received: 4, gap: { value: 6 }, percent: 40 }],
    });
    expect(value?.parts).to.deep.equal([
      {
        label: 'Refugees',
        value: null,
        percent: 40,
        required: { value: 10 },
        received: { value: 4 },
        gap: { value: 6 },
      },
    ]);
  });

  it('knows money that is expected', () => {
    expect(
      decodeFunding({ received: { value: 24e6, expected: true } }).value?.received,
    ).to.deep.equal({ value: 24e6, expected: true });
  });
});

describe('a staff total', () => {
  it('is the stated one, or asked to be the sum', () => {
    const staff = [
      { category: 'national', count: 22 },
      { category: 'international', count: 3 },
    ];
    expect(decodeStaffing({ staff, total: 25 }).value).to.include({ total: 25 });
    expect(decodeStaffing({ staff, total: 'sum' }).value).to.include({ sumsUp: true });
    expect(decodeStaffing({ staff, total: 'sum' }).value).not.to.have.property('total');
    expect(codes(decodeStaffing({ staff, total: 'all' }))).to.deep.equal(['bad-value total']);
  });
});

describe('a previous value', () => {
  it('may have a unit and a date', () => {
    const { value } = decodeKeyFigures({
      items: [
        {
          value: 118e6,
          unit: 'USD',
          previous: { value: 94e6, asOf: 2020, unit: 'EUR' },
          text: 'spent',
        },
      ],
    });
    expect(value?.items[0]?.previous).to.deep.equal({ value: 94e6, asOf: '2020', unit: 'EUR' });
  });
});

describe('codes of countries', () => {
  const codes = (document: object): unknown[] =>
    decodeOrigins(document).value!.lists[0]!.rows.map(({ country, label }) => country ?? label);
  const rows = ['SYR', 'ARE', 'AUS', 'GFR', 'UKR', 'UA'].map((country) => ({ country, value: 5 }));

  it("are those of ISO 3166, or UNHCR's own where the document says so", () => {
    expect(codes({ version: '1', origins: { lists: [{ rows }] } })).to.deep.equal([
      'SY',
      'AE',
      'AU',
      'GFR',
      'UA',
      'UA',
    ]);
    expect(
      codes({ version: '1', countryCodes: 'UNHCR', origins: { lists: [{ rows }] } }),
    ).to.deep.equal(['SY', 'EG', 'AT', 'DE', 'UA', 'UA']);
  });
});
