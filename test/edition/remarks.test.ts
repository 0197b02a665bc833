import { expect } from '@open-wc/testing';
import { reviewEdition } from '../../src/edition/remarks.js';
import { changed, NEW, OLD } from './sheets.js';

/** `code path parameters` of each remark; notes begin with a mark. */
const remarks = (before: unknown, now: unknown): string[] =>
  reviewEdition(before, now).remarks.map(({ severity, code, path, parameters }) =>
    [
      (severity === 'info' ? '(' : '') + code.replace('edition-', ''),
      path,
      Object.values(parameters).join('>'),
    ].join(' '),
  );
const about = (changes: Readonly<Record<string, unknown>>): string[] =>
  remarks(OLD, changed(NEW, changes));

describe('what is asked about a new edition', () => {
  it('is nothing where all is as one expects', () => {
    expect(remarks(OLD, NEW)).to.deep.equal([]);
  });

  for (const [what, changes, told] of [
    [
      'a number that is three times as large, or a third',
      { 'staffing.staff[0].count': 300, 'population.groups[0].value': 74 },
      ['factor population.groups[0].value 224>74', 'factor staffing.staff[0].count 22>300'],
    ],
    [
      'none of what was many, and many of what was none',
      { 'population.groups[0].value': 0 },
      ['factor population.groups[0].value 224>0'],
    ],
    [
      'no number below a hundred: 2 become 7, 3 become 12',
      { 'staffing.staff[1].count': 12, 'staffing.offices[0].count': 7 },
      [],
    ],
    ['no factor below three', { 'population.groups[0].value': 671 }, []],
    [
      'a digit too many, or one too few',
      {
        'population.groups[2].value': 5130,
        'population.groups[0].value': 24,
        'origins.lists[0].rows[1].value': 11900,
        'funding.parts[0].value': 130000,
      },
      [
        'digit population.groups[0].value 224>24',
        'digit population.groups[2].value 513>5130',
        'digit origins.lists[0].rows[1].value 1106>11900',
        'digit funding.parts[0].value 1250000>130000',
      ],
    ],
    [
      'millions that were left out',
      { 'funding.parts[0].value': 1.3 },
      ['digit funding.parts[0].value 1250000>1.3'],
    ],
    [
      'shares by their points as well: 2 % may become 7 %, and not 27 %',
      { 'origins.lists[0].rows[3].percent': 7, 'origins.lists[0].rows[2].percent': 27 },
      ['factor origins.lists[0].rows[2].percent 3.4>27'],
    ],
    [
      'what is said of a number: "under 700" may be 200',
      {
        'population.groups[0]': { group: 'asylum-seekers', value: 700, qualifier: 'under' },
        'population.groups[3]': { group: 'idps', value: 200000, qualifier: 'over' },
      },
      [],
    ],
    [
      '"about", as far as it may reach',
      { 'population.groups[3]': { group: 'idps', value: 190000, qualifier: 'about' } },
      [],
    ],
    [
      '"about" beyond that',
      { 'population.groups[3]': { group: 'idps', value: 170000, qualifier: 'about' } },
      ['factor population.groups[3].value 657749>170000'],
    ],
    [
      'a number to the last digit that it had, unless it is round or small',
      { 'origins.lists[0].rows[0].value': 6541, 'funding.parts[0].value': 1250000 },
      ['unchanged origins.lists[0].rows[0].value 6541'],
    ],
    [
      'a group that is gone, and its section for all of its rows',
      { 'population.groups[2]': undefined, funding: undefined },
      ['gone population.groups stateless>513', 'gone funding funding'],
    ],
    [
      'an amount, a total or a list that is gone',
      { 'funding.gap': undefined, 'origins.lists[0].total': undefined },
      ['gone origins.lists[0].total total', 'gone funding.gap gap'],
    ],
    [
      'in passing, what comes and goes',
      { 'keyFigures.items[0]': undefined, 'donors.items[1]': undefined },
      [
        '(gone keyFigures.items of refugees live in urban areas>84',
        '(gone donors.items Private donors>250000',
      ],
    ],
    ['no donor who was thanked without an amount', { 'donors.items[0]': undefined }, []],
    [
      'a row without its number, once',
      {
        'population.groups[0].value': null,
        'staffing.staff[0].count': undefined,
        'origins.lists[0].rows[0].percent': undefined,
      },
      ['missing population.groups[0].value 224', 'missing staffing.staff[0].count 22'],
    ],
    [
      'no number that can’t be read: the sheet’s own checks tell it',
      { 'population.groups[0].value': 'many' },
      [],
    ],
    [
      'another currency once, another unit and scale each',
      { 'funding.currency': 'EUR', 'keyFigures.items[0].unit': 'people' },
      ['unit funding.currency USD>EUR', 'unit keyFigures.items[0].unit %>people'],
    ],
    [
      'a date that is not later, where it stands',
      { asOf: '2024', 'funding.asOf': '2024-09', 'population.asOf': '2024-07' },
      ['date asOf 2024>2024', 'date funding.asOf 2024-09>2024-09'],
    ],
    ['another country', { country: 'ARM' }, ['country country AZ>AM']],
    [
      'texts and sources that still say last year',
      {
        'source.text': 'UNHCR Azerbaijan fact sheet, 2024',
        'population.source': 'Government, ٢٠٢٤',
        'keyFigures.items[1].text': 'were spent in 2024',
        'funding.note': 'Between 2024 and 2025.',
        notes: ['Since 2014.', { en: 'In 2025', az: '2024-cü il', fr: 'En 2024' }],
      },
      [
        'text source.text UNHCR Azerbaijan fact sheet, 2024>2024',
        'text population.source Government, ٢٠٢٤>2024',
        'text keyFigures.items[1].text were spent in 2024>2024',
        'text notes[1].az 2024-cü il>2024',
      ],
    ],
    [
      'no year of a figure before, nor of a year’s own amounts',
      {
        'population.groups[0].previous': { value: 224, asOf: '2024' },
        'funding.years[0].note': 'As of 2024',
      },
      [],
    ],
    [
      'refugees against their origins, where the two were one number',
      { 'origins.lists[0].total': 8087, 'origins.lists[0].asOf': '2025-03' },
      [
        'unchanged origins.lists[0].total 8087',
        'origins origins.lists[0].total refugees>9204>8087',
      ],
    ],
  ] as const) {
    it(`is ${what}`, () => {
      const asked = about(changes).filter((line) =>
        what.includes('last year') ? line.startsWith('text') : true,
      );
      expect(asked).to.deep.equal(told);
    });
  }

  it('is not told twice, where the sheet’s own checks compare a group with its origins', () => {
    const apart = changed(NEW, {
      'origins.lists[0].total': 8100,
      'origins.lists[0].asOf': 'mid-2025',
    });
    expect(remarks(OLD, apart)).to.deep.equal([]);
  });

  it('leaves the year alone that both editions are of', () => {
    const later = changed(OLD, {
      asOf: '2024-12',
      'population.asOf': '2024-12',
      'funding.asOf': '2024-12',
    });
    const early = changed(OLD, { asOf: '2024-01' });
    expect(remarks(early, later).filter((line) => /^(date|text)/.test(line))).to.deep.equal([]);
  });

  it('tells a scale that has changed', () => {
    const people = (scale: string): object => ({
      version: '1',
      population: { groups: [{ group: 'idps', value: 3400000, scale }] },
    });
    expect(remarks(people('thousand'), people('million'))).to.deep.equal([
      'unit population.groups[0].value thousand>million',
    ]);
  });
});
