import { expect } from '@open-wc/testing';
import { compareEditions } from '../../src/edition/compare.js';
import { changed, NEW, OLD } from './sheets.js';

/** `status path before>now change` of each number. */
const lines = (before: unknown, now: unknown): string[] =>
  compareEditions(before, now).differences.map(
    ({ status, path, before: old, now: fresh, change }) =>
      [
        status,
        path,
        `${old?.value ?? '-'}>${fresh?.value ?? '-'}`,
        ...(change === undefined ? [] : [change]),
      ].join(' '),
  );

/** The lines of a sheet that differs from the old one in a few places. */
const differing = (changes: Readonly<Record<string, unknown>>): string[] =>
  lines(OLD, changed(OLD, changes)).filter((line) => !line.startsWith('same'));

describe('two editions of a sheet', () => {
  it('are compared number by number, row by row, wherever a row stands', () => {
    expect(lines(OLD, NEW)).to.deep.equal([
      'changed population.groups[0].value 224>198 -26',
      'changed population.groups[1].value 8087>9204 1117',
      'same population.groups[2].value 513>513 0',
      'changed population.groups[3].value 657749>660100',
      'changed origins.lists[0].total 8087>9204 1117',
      'changed origins.lists[0].rows[0].value 6541>7601 1060',
      'changed origins.lists[0].rows[0].percent 80.9>82.6 1.7',
      'changed origins.lists[0].rows[1].value 1106>1190 84',
      'changed origins.lists[0].rows[1].percent 13.7>12.9 -0.8',
      'changed origins.lists[0].rows[2].value 271>244 -27',
      'changed origins.lists[0].rows[2].percent 3.4>2.7 -0.7',
      'same origins.lists[0].rows[3].value 169>169 0',
      'changed origins.lists[0].rows[3].percent 2>1.8 -0.2',
      'changed funding.required.value 8000000>8100000.5 100000.5',
      'changed funding.received 4500000>4500000.2 0.2',
      'changed funding.gap 3500000>3600000.3 100000.3',
      'changed funding.percent.received 56>55.6 -0.4',
      'changed funding.percent.gap 44>44.4 0.4',
      'changed funding.parts[0].value 1250000>1300000 50000',
      'same funding.years[0].budget 7500000>7500000 0',
      'same funding.years[0].expenditure 5100000>5100000 0',
      'added funding.years[1].budget ->8000000',
      'same staffing.staff[0].count 22>22 0',
      'same staffing.staff[1].count 3>3 0',
      'same staffing.offices[0].count 1>1 0',
      'changed keyFigures.items[0].value 84>85.5 1.5',
      'changed keyFigures.items[1].value 1180000>1210000 30000',
      'changed keyFigures.items[2].value ->-',
      'changed donors.items[1].amount 250000>260000 10000',
    ]);
  });

  it('are the same where nothing but words, order or print has changed', () => {
    expect(lines(OLD, structuredClone(OLD)).every((line) => line.startsWith('same'))).to.equal(
      true,
    );
    expect(
      differing({
        'population.groups': [...(OLD['population'] as { groups: [] }).groups].reverse(),
        'population.note': 'Provisional',
        'funding.scale': 'million',
        'staffing.offices[0].place': { az: 'Bakı' },
      }),
    ).to.deep.equal([]);
  });

  it('have rows that come, go, and lose their number', () => {
    expect(
      differing({
        'population.groups[1]': undefined,
        'origins.lists[0].rows[0].value': null,
        'origins.lists[0].rows[1].value': 'many',
        'origins.lists[0].rows[2].percent': undefined,
        'staffing.staff': [
          { category: 'national', count: 22 },
          { category: 'international', count: 3 },
          { category: 'interns', count: 2 },
        ],
      }),
    ).to.deep.equal([
      'gone population.groups[1].value 224>-',
      'changed origins.lists[0].rows[0].value 6541>-',
      'changed origins.lists[0].rows[1].value 1106>-',
      'gone origins.lists[0].rows[2].percent 3.4>-',
      'added staffing.staff[2].count ->2',
    ]);
  });

  it('have no change where a number is not exact, or counts something else', () => {
    expect(
      differing({
        'population.groups[0].qualifier': 'about',
        'population.groups[3].qualifier': 'over',
        'keyFigures.items[1].unit': 'EUR',
        'funding.currency': 'EUR',
      }),
    ).to.deep.equal([
      'changed population.groups[0].value 8087>8087',
      'changed population.groups[3].value 657749>657749',
      'changed funding.required.value 8000000>8000000',
      'changed funding.received 4500000>4500000',
      'changed funding.gap 3500000>3500000',
      'changed funding.parts[0].value 1250000>1250000',
      'changed funding.years[0].budget 7500000>7500000',
      'changed funding.years[0].expenditure 5100000>5100000',
      'changed keyFigures.items[1].value 1180000>1180000',
    ]);
  });

  it('know a row by its code, its name in any language, its town, or the words around a year', () => {
    const population = (...groups: object[]): object => ({ version: '1', population: { groups } });
    const offices = (...rows: object[]): object => ({ version: '1', staffing: { offices: rows } });
    const funding = (fields: object): object => ({ version: '1', funding: fields });
    for (const [before, now, found] of [
      [population({ label: 'Dadaab', value: 5 }), population({ label: ' dadaab', value: 6 }), 1],
      [
        population({ group: 'refugees', label: 'A', value: 5 }, { label: 'B', value: 1 }),
        population({ label: { fr: 'B' }, value: 2 }, { group: 'refugees', label: 'C', value: 6 }),
        1,
      ],
      // Two of one kind are told apart by their names, or not at all.
      [
        population(
          { group: 'refugees', label: 'Camps', value: 5 },
          { group: 'refugees', label: 'Towns', value: 9 },
        ),
        population(
          { group: 'refugees', label: 'Towns', value: 8 },
          { group: 'refugees', label: 'Villages', value: 1 },
        ),
        -1,
      ],
      [
        offices(
          { kind: 'field-office', place: 'Dadaab', count: 1 },
          { kind: 'field-office', place: 'Kakuma', count: 2 },
        ),
        offices(
          { kind: 'field-office', place: 'Kakuma', count: 2 },
          { kind: 'field-office', place: 'Dadaab', count: 2 },
        ),
        1,
      ],
      [
        funding({ years: [{ year: 2023, budget: 5 }] }),
        funding({ years: [{ year: '2023', budget: 6 }] }),
        1,
      ],
    ] as const) {
      const [first] = lines(before, now).filter((line) => /^changed/.test(line));
      expect(first?.split(' ').at(-1), JSON.stringify(now)).to.equal(String(found));
    }
    expect(
      lines(
        funding({ years: [{ year: '2023', budget: 5 }] }),
        funding({ years: [{ year: '2024', budget: 6 }] }),
      ),
    ).to.deep.equal(['added funding.years[0].budget ->6', 'gone funding.years[0].budget 5>-']);
  });

  it('are read by the codes that each of them uses', () => {
    const sheet = (codes: string, country: string): object => ({
      version: '1',
      countryCodes: codes,
      origins: { lists: [{ group: 'refugees', rows: [{ country, value: 7 }] }] },
    });
    expect(lines(sheet('UNHCR', 'GFR'), sheet('ISO', 'DEU'))).to.deep.equal([
      'same origins.lists[0].rows[0].value 7>7 0',
    ]);
  });

  it('name the row that they mean, whatever stands before it', () => {
    expect(
      differing({ 'population.groups[0].value': '8 087', 'population.groups[2].value': 514 }),
    ).to.deep.equal([
      'changed population.groups[0].value 8087>-',
      'changed population.groups[2].value 513>514 1',
    ]);
  });

  it('can be anything', () => {
    for (const other of [null, [], 'x', {}, { version: '1' }, { population: 5, funding: [] }])
      expect(lines(other, other)).to.deep.equal([]);
    expect(lines({}, OLD).every((line) => line.startsWith('added'))).to.equal(true);
    expect(lines(OLD, {}).every((line) => line.startsWith('gone'))).to.equal(true);
  });

  it('of thousands of rows are compared in no time', () => {
    const sheet = (more: number): object => ({
      version: '1',
      population: {
        groups: Array.from({ length: 5000 }, (_, index) => ({
          label: { en: `Place ${index}`, fr: `Lieu ${index}` },
          value: index + more,
        })),
      },
    });
    const start = performance.now();
    expect(lines(sheet(0), sheet(1)).every((line) => line.endsWith(' 1'))).to.equal(true);
    expect(performance.now() - start).to.be.below(3000);
  });
});
