import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeFactSheet } from '../../src/data/fact-sheet.js';
import { decodeFunding } from '../../src/data/funding.js';
import { decodeKeyFigures } from '../../src/data/key-figures.js';
import { decodeOrigins } from '../../src/data/origins.js';
import { decodePopulation } from '../../src/data/population.js';
import { isAbove, rangeOf, sumRange } from '../../src/data/ranges.js';
import { decodeStaffing } from '../../src/data/staffing.js';
import { setToday } from '../../src/data/today.js';
import { samples } from '../support/samples.js';

interface Told {
  readonly issues: readonly {
    readonly code: string;
    readonly path: string;
    readonly severity: string;
  }[];
}
const codes = ({ issues }: Told): string[] => issues.map(({ code, path }) => `${code} ${path}`);
const origins = (rows: readonly object[], list: object = {}): Told =>
  decodeOrigins({ lists: [{ ...list, rows }] });
const HEADER = { version: '1', country: 'ML', asOf: '2026-06', source: 'UNHCR' };

describe('what a value can stand for', () => {
  const range = (value: number, said: object = {}): unknown => rangeOf({ value, ...said });

  it('is itself, or all that is said of it', () => {
    expect(range(3400)).to.deep.equal([3400, 3400]);
    expect(range(5, { qualifier: 'under' })).to.deep.equal([0, 5]);
    expect(range(5000, { qualifier: 'over' })).to.deep.equal([5000, Infinity]);
    expect(range(1000, { qualifier: 'nearly' })).to.deep.equal([900, 1000]);
    expect(range(1000, { qualifier: 'about' })).to.deep.equal([900, 1100]);
    expect(range(1000, { qualifier: 'estimate' })).to.deep.equal([900, 1100]);
  });

  it('is rounded to what is printed of it', () => {
    expect(range(3400000, { scale: 'million' })).to.deep.equal([3350000, 3450000]);
    expect(range(8000000, { scale: 'million', decimals: 1 })).to.deep.equal([7950000, 8050000]);
    expect(range(8000000, { scale: 'one' })).to.deep.equal([8000000, 8000000]);
  });

  it('accuses no list that is made of values inside the ranges', () => {
    const row = fc.record({
      value: fc.integer({ min: 1, max: 1e6 }),
      qualifier: fc.constantFrom(undefined, 'about', 'over', 'nearly', 'under', 'estimate'),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 20, maxLength: 20 }),
        (rows, where) => {
          const given = rows.map(({ value, qualifier }) => ({
            value,
            ...(qualifier && { qualifier: qualifier as 'about' }),
          }));
          const total = given.reduce((sum, each, index) => {
            const [least, most] = rangeOf(each)!;
            return sum + least + (Math.min(most, 2 * each.value) - least) * where[index]!;
          }, 0);
          expect(isAbove(sumRange(given)!, [total, total])).to.equal(false);
          expect(isAbove([total, total], sumRange(given)!)).to.equal(false);
        },
      ),
    );
  });
});

describe('the checker', () => {
  before(() => setToday('2026-11-27'));
  after(() => setToday(new Date().toISOString()));

  it('takes what is said of a value into account before it tells of a total', () => {
    const values = [125310, 1204, 312, 187, 96, 301].map((value, index) => ({
      label: `C${index}`,
      value,
    }));
    expect(
      codes(
        origins([...values, { label: 'Few', value: 5, qualifier: 'under' }], { total: 127410 }),
      ),
    ).to.deep.equal([]);
    expect(
      codes(origins([...values, { label: 'Some', value: 500 }], { total: 127410 })),
    ).to.deep.equal(['parts-above-total lists[0].rows']);
    expect(
      codes(
        decodePopulation({
          total: 1000,
          groups: [
            { label: 'A', value: 600, qualifier: 'about' },
            { label: 'B', value: 450 },
          ],
        }),
      ),
    ).to.deep.equal([]);
    expect(
      codes(
        decodePopulation({
          total: 6.9e6,
          groups: [
            { label: 'A', value: 3.4e6, scale: 'million' },
            { label: 'B', value: 3.53e6 },
          ],
        }),
      ),
    ).to.deep.equal([]);
  });

  it('tells rows that are short of their total though one gathers all others', () => {
    const rows = [
      { label: 'A', value: 30000 },
      { label: 'B', value: 12000 },
    ];
    expect(codes(origins([...rows, { other: true, value: 5000 }], { total: 50000 }))).to.deep.equal(
      ['rest-below-total lists[0].rows'],
    );
    expect(codes(origins([...rows, { other: true, value: 8000 }], { total: 50000 }))).to.deep.equal(
      [],
    );
    expect(
      codes(origins([...rows, { other: true, value: 5000, qualifier: 'over' }], { total: 50000 })),
    ).to.deep.equal([]);
    // The top three of many.
    expect(codes(origins(rows, { total: 50000 }))).to.deep.equal([]);
  });

  it('tells parts that are those of neither the requirement nor of what came in', () => {
    const parts = [
      { label: 'A', value: 14e6 },
      { label: 'B', value: 25e6 },
    ];
    expect(
      codes(decodeFunding({ required: 60e6, percent: { received: 40 }, parts })),
    ).to.deep.equal(['parts-mismatch parts']);
    expect(
      codes(decodeFunding({ required: 39e6, percent: { received: 40 }, parts })),
    ).to.deep.equal([]);
    expect(
      codes(decodeFunding({ required: 97.5e6, percent: { received: 40 }, parts })),
    ).to.deep.equal([]);
    expect(codes(decodeFunding({ required: 60e6, received: 50e6, parts }))).to.deep.equal([]);
    expect(codes(decodeFunding({ required: 60e6, parts }))).to.deep.equal([]);
    expect(codes(decodeFunding({ required: 30e6, parts }))).to.deep.equal(['parts-mismatch parts']);
  });

  it('tells a part that is larger than its whole, and one that is a part of nothing', () => {
    const groups = [
      { group: 'refugees', value: 90000 },
      { label: 'Women', value: 95000, partOf: 'refugees' },
    ];
    expect(codes(decodePopulation({ groups }))).to.deep.equal(['part-above-whole groups[1]']);
    expect(
      codes(
        decodePopulation({
          groups: [groups[0], { label: 'Women', value: 45000, partOf: 'Refugee' }],
        }),
      ),
    ).to.deep.equal(['unknown-whole groups[1].partOf']);
    expect(
      codes(
        decodePopulation({
          groups: [
            { label: { en: 'Refugees', fr: 'Réfugiés' }, value: 5 },
            { label: 'Women', value: 2, partOf: 'Réfugiés' },
          ],
        }),
      ),
    ).to.deep.equal([]);
    expect(
      codes(
        decodeFunding({
          required: 18e6,
          parts: [{ label: 'Prioritized', value: 8.5e6, partOf: 'required' }],
        }),
      ),
    ).to.deep.equal([]);
    expect(
      codes(
        decodeStaffing({
          staff: [
            { category: 'national', count: 5 },
            { label: 'Women', count: 7, partOf: 'national' },
          ],
        }),
      ),
    ).to.deep.equal(['part-above-whole staff[1]']);
  });

  it('tells a population group that is not the total of its origins, at one date', () => {
    const document = (people: object, list: object): object => ({
      ...HEADER,
      population: { groups: [{ group: 'refugees', value: 5000, ...people }] },
      origins: { lists: [{ group: 'refugees', total: 6000, rows: [], ...list }] },
    });
    expect(codes(decodeFactSheet(document({}, {})))).to.deep.equal([
      'group-differs origins.lists[0].total',
    ]);
    expect(codes(decodeFactSheet(document({}, { total: 5000 })))).to.deep.equal([]);
    expect(codes(decodeFactSheet(document({ qualifier: 'over' }, {})))).to.deep.equal([]);
    expect(codes(decodeFactSheet(document({}, { asOf: '2026-01' })))).to.deep.equal([]);
    const top = [
      { country: 'UA', value: 3000 },
      { country: 'AF', value: 1000 },
    ];
    expect(codes(decodeFactSheet(document({}, { total: undefined, rows: top })))).to.deep.equal([]);
    expect(
      codes(
        decodeFactSheet(
          document({}, { total: undefined, rows: [...top, { country: 'SY', value: 2000 }] }),
        ),
      ),
    ).to.deep.equal(['group-differs origins.lists[0].rows']);
  });

  it('informs of groups that do not add to the total, which may be right', () => {
    const { issues } = decodePopulation({
      total: 50000,
      groups: [
        { label: 'A', value: 30000 },
        { label: 'B', value: 12000 },
      ],
    });
    expect(issues.map(({ code, severity }) => [code, severity])).to.deep.equal([
      ['groups-below-total', 'info'],
    ]);
  });

  it('tells shares that look like fractions', () => {
    expect(codes(decodeFunding({ required: 8e6, percent: { received: 0.56 } }))).to.deep.equal([
      'share-as-fraction percent.received',
    ]);
    expect(
      codes(
        decodeKeyFigures({
          items: [{ value: 0.84, unit: '%', text: 'of refugees live in urban areas' }],
        }),
      ),
    ).to.deep.equal(['share-as-fraction items[0].value']);
    expect(
      codes(
        origins([
          { country: 'UA', percent: 0.614 },
          { country: 'AF', percent: 0.2 },
        ]),
      ),
    ).to.deep.equal(['share-as-fraction lists[0].rows']);
    // Less than one percent, and the amounts say so.
    expect(
      codes(decodeFunding({ required: 61.7e6, received: 533126, percent: { received: 0.86 } })),
    ).to.deep.equal([]);
    expect(
      codes(
        origins([
          { country: 'UA', percent: 61.4 },
          { country: 'AF', percent: 0.2 },
        ]),
      ),
    ).to.deep.equal([]);
    expect(codes(decodeFunding({ percent: { received: 0, gap: 100 } }))).to.deep.equal([]);
  });

  it('tells shares that some rows lack, that are more than all, or not those of the counts', () => {
    expect(
      codes(
        origins([
          { country: 'UA', percent: 61.4 },
          { country: 'AF', value: 20 },
        ]),
      ),
    ).to.deep.equal(['mixed-shares lists[0].rows']);
    expect(
      codes(
        origins([
          { country: 'UA', percent: 61.4 },
          { country: 'AF', percent: 52 },
        ]),
      ),
    ).to.deep.equal(['shares-above-all lists[0].rows']);
    expect(
      codes(
        origins([
          { country: 'UA', percent: 33.4 },
          { country: 'AF', percent: 33.4 },
          { other: true, percent: 33.4 },
        ]),
      ),
    ).to.deep.equal([]);
    expect(
      codes(
        origins(
          [
            { country: 'UA', value: 614, percent: 61.4 },
            { country: 'AF', value: 100, percent: 20 },
          ],
          { total: 1000 },
        ),
      ),
    ).to.deep.equal(['percent-mismatch lists[0].rows[1].percent']);
  });

  it('tells characters that a content system has encoded', () => {
    const document = {
      ...HEADER,
      source: 'UNHCR &amp; Government',
      population: {
        groups: [
          { label: 'Women &amp; girls', value: 12 },
          { label: 'Children &lt;5 years', value: 3 },
        ],
      },
    };
    expect(codes(decodeFactSheet(document))).to.deep.equal([
      'html-entity source',
      'html-entity population.groups[0].label',
      'html-entity population.groups[1].label',
    ]);
    expect(
      codes(
        decodePopulation({
          groups: [
            { label: 'R&D; AT&T', value: 1 },
            { label: 'A & B', value: 2 },
          ],
        }),
      ),
    ).to.deep.equal([]);
  });

  it('reminds of a date, a source and a country, where nothing says them', () => {
    const population = { groups: [{ group: 'refugees', value: 5 }] };
    expect(codes(decodeFactSheet({ version: '1', population }))).to.deep.equal([
      'missing-date asOf',
      'missing-source source',
      'missing-country country',
    ]);
    expect(codes(decodeFactSheet({ ...HEADER, population }))).to.deep.equal([]);
    expect(
      codes(
        decodeFactSheet({
          version: '1',
          title: 'Sahel',
          population: { ...population, asOf: '2026', source: 'UNHCR' },
        }),
      ),
    ).to.deep.equal([]);
    expect(
      codes(
        decodeFactSheet({
          version: '1',
          country: 'ML',
          population: { groups: [{ group: 'refugees', value: 5, asOf: '2026', source: 'UNHCR' }] },
        }),
      ),
    ).to.deep.equal([]);
    // A section that stands alone in a page may have all around it.
    expect(codes(decodePopulation(population))).to.deep.equal([]);
  });

  it('knows old dates in words', () => {
    const old = (asOf: string): boolean =>
      codes(decodePopulation({ asOf, groups: [] })).includes('old-figures asOf');
    for (const asOf of [
      '31 août 2014',
      'diciembre de 2014',
      'January-March 2016',
      'mid-2014',
      'منتصف 2014',
      '٢٠١٤',
      '2014年12月',
      'sentyabr 2014',
      'сентябрь 2014 г.',
      '2019-2021',
    ])
      expect(old(asOf), asOf).to.equal(true);
    for (const asOf of [
      '31 août 2026',
      'diciembre de 2025',
      'January-March 2026',
      '2014-2026',
      'last week',
      '12,014 people',
      '20140 families',
    ])
      expect(old(asOf), asOf).to.equal(false);
  });

  it('tells an origin that is the country of asylum', () => {
    const list = (group: string | undefined, country: string): object => ({
      ...HEADER,
      origins: {
        lists: [
          {
            group,
            rows: [
              { country: 'NE', value: 9 },
              { country, value: 5 },
            ],
          },
        ],
      },
    });
    expect(codes(decodeFactSheet(list('refugees', 'MLI')))).to.deep.equal([
      'origin-is-asylum origins.lists[0].rows[1].country',
    ]);
    expect(codes(decodeFactSheet(list('asylum-seekers', 'ML')))).to.deep.equal([
      'origin-is-asylum origins.lists[0].rows[1].country',
    ]);
    expect(codes(decodeFactSheet(list('idps', 'ML')))).to.deep.equal([]);
    expect(codes(decodeFactSheet(list('refugees', 'BF')))).to.deep.equal([]);
  });

  for (const { name, document } of samples) {
    it(`never cries wolf at a real sheet: ${name}`, () => {
      const known: Readonly<Record<string, string[]>> = {
        // These sheets say it so: an impossible date, names that are lost, a gap that doesn't add up, two numbers of one group.
        'jordan-2021-02': ['bad-date', 'name-missing', 'sum-mismatch', 'duplicate-label'],
        'jordan-2019-06': ['name-missing'],
      };
      const { issues } = decodeFactSheet(document);
      const told = issues
        .filter(({ severity, code }) => severity !== 'info' && code !== 'old-figures')
        .map(({ code }) => code);
      expect(told.filter((code) => !known[name]?.includes(code))).to.deep.equal([]);
    });
  }
});
