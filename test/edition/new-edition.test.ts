import { expect } from '@open-wc/testing';
import { decodeFactSheet } from '../../src/data/fact-sheet.js';
import { compareEditions } from '../../src/edition/compare.js';
import { newEdition } from '../../src/edition/new-edition.js';
import { sample } from '../data/sample.js';
import { changed, OLD } from './sheets.js';

const SAMPLES = [
  'azerbaijan-2024',
  'egypt-2017-09',
  'jordan-2019-06',
  'kenya-2019-05',
  'niger-2022-01',
  'ukraine-2018-12',
  'germany-2025',
  'kazakhstan-2019',
];

type Json = Readonly<Record<string, unknown>>;

/** Every path with its value, in order. */
const leaves = (value: unknown, path = ''): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, each]) => leaves(each, `${path}/${name}`))
    : [[path, value]];

describe('the next edition of a sheet', () => {
  it('has neither the name of the last one, nor its corrections, nor what replaced it', () => {
    const corrections = [{ date: '2025-01-02', what: 'Refugees', was: 8078, now: 8087 }];
    const { document } = newEdition({
      ...OLD,
      edition: 'Mid-2024 update',
      supersededBy: 'https://example.org/2025.json',
      corrections,
      population: { ...(OLD['population'] as object), corrections },
    });
    expect(document).to.deep.equal(newEdition(OLD).document);
  });

  it('keeps the marks of footnotes beside their notes, as it keeps all words', () => {
    const said = { mark: '*', note: '* Includes those who returned.' };
    const { document } = newEdition({
      version: '1',
      population: { groups: [{ group: 'idps', value: 14000, ...said }] },
      funding: { required: { value: 8000000, mark: '†' } },
    });
    const { population, funding } = document as Record<string, Record<string, unknown>>;
    expect(population!['groups']).to.deep.equal([
      { group: 'idps', value: null, ...said, previous: { value: 14000 } },
    ]);
    expect(funding!['required']).to.deep.equal({
      value: null,
      mark: '†',
      previous: { value: 8000000 },
    });
  });

  it('has the numbers of the last one as figures before, with date and unit, and none as new', () => {
    const { document } = newEdition(OLD);
    expect(document).to.deep.equal({
      ...OLD,
      population: {
        asOf: 'mid-2024',
        groups: [
          {
            group: 'refugees',
            label: { az: 'Qaçqınlar', en: 'Refugees' },
            value: null,
            previous: { value: 8087, asOf: 'mid-2024' },
          },
          { group: 'asylum-seekers', value: null, previous: { value: 224, asOf: 'mid-2024' } },
          { group: 'stateless', value: null, previous: { value: 513, asOf: 'mid-2024' } },
          { group: 'idps', value: null },
        ],
      },
      origins: {
        lists: [
          {
            group: 'refugees',
            total: null,
            rows: [
              {
                country: 'UKR',
                value: null,
                percent: null,
                previous: { value: 6541, asOf: '2024' },
              },
              {
                country: 'AFG',
                value: null,
                percent: null,
                previous: { value: 1106, asOf: '2024' },
              },
              {
                country: 'RUS',
                value: null,
                percent: null,
                previous: { value: 271, asOf: '2024' },
              },
              {
                label: 'Others',
                other: true,
                value: null,
                percent: null,
                previous: { value: 169, asOf: '2024' },
              },
            ],
          },
        ],
      },
      funding: {
        asOf: '2024-09',
        currency: 'USD',
        required: {
          label: 'Requirement',
          value: null,
          previous: { value: 8000000, asOf: '2024-09', unit: 'USD' },
        },
        received: { value: null, previous: { value: 4500000, asOf: '2024-09', unit: 'USD' } },
        gap: { value: null, previous: { value: 3500000, asOf: '2024-09', unit: 'USD' } },
        percent: { received: null, gap: null },
        parts: [
          {
            label: 'Spent on education in 2024',
            value: null,
            previous: { value: 1250000, asOf: '2024-09', unit: 'USD' },
          },
        ],
        years: [{ year: '2023', budget: 7500000, expenditure: 5100000 }],
      },
      staffing: {
        total: 'sum',
        staff: [
          { category: 'national', count: null, previous: { value: 22, asOf: '2024' } },
          { category: 'international', count: null, previous: { value: 3, asOf: '2024' } },
        ],
        offices: [
          {
            kind: 'representation',
            place: { az: 'Bakı', en: 'Baku' },
            count: null,
            previous: { value: 1, asOf: '2024' },
          },
        ],
      },
      keyFigures: {
        items: [
          {
            value: null,
            unit: '%',
            text: 'of refugees live in urban areas',
            previous: { value: 84, asOf: '2024', unit: '%' },
          },
          {
            value: null,
            unit: 'USD',
            text: 'were spent in 2024',
            previous: { value: 1180000, asOf: '2024', unit: 'USD' },
          },
          { value: null, text: { en: 'people on Earth is forcibly displaced' } },
        ],
      },
      donors: {
        currency: 'USD',
        thanks: 'UNHCR thanks its donors of 2024:',
        items: [
          { country: 'AU' },
          {
            label: 'Private donors',
            amount: null,
            previous: { value: 250000, asOf: '2024', unit: 'USD' },
          },
        ],
      },
    });
  });

  it('lists what is to be filled in, with what was there and whether the sheet still has it', () => {
    const { toFillIn } = newEdition(OLD);
    const lost = toFillIn.filter(({ isCarried }) => !isCarried).map(({ path }) => path);
    expect(toFillIn).to.have.length(26);
    expect(lost).to.deep.equal([
      'population.groups[3].value',
      'origins.lists[0].total',
      'origins.lists[0].rows[0].percent',
      'origins.lists[0].rows[1].percent',
      'origins.lists[0].rows[2].percent',
      'origins.lists[0].rows[3].percent',
      'funding.percent.received',
      'funding.percent.gap',
      'keyFigures.items[2].value',
    ]);
    expect(toFillIn.map(({ path }) => path)).to.include.members([
      'funding.received.value',
      'staffing.staff[0].count',
      'donors.items[1].amount',
    ]);
  });

  it('lists the dates, and the texts and sources that name the year', () => {
    const { dates, texts } = newEdition(OLD);
    expect(dates).to.deep.equal([
      { path: 'asOf', text: '2024' },
      { path: 'population.asOf', text: 'mid-2024' },
      { path: 'funding.asOf', text: '2024-09' },
    ]);
    expect(texts.map(({ path }) => path)).to.deep.equal([
      'source.text',
      'funding.parts[0].label',
      'keyFigures.items[1].text',
      'donors.thanks',
    ]);
  });

  it('never says exactly what was said with "about", nor keeps the word for the new number', () => {
    const { document } = newEdition(
      changed(OLD, { 'funding.received': { value: 4500000, qualifier: 'over', expected: true } }),
    );
    const { funding } = document as { funding: Json };
    expect(funding['received']).to.deep.equal({ value: null, expected: true });
  });

  it('replaces the figure before that the last edition had, or keeps it with its own date', () => {
    const group = (row: Json): unknown => {
      const { document } = newEdition(changed(OLD, { 'population.groups': [row] }));
      return (document as { population: { groups: unknown[] } }).population.groups[0];
    };
    const earlier = { value: 900, asOf: '2022' };
    expect(group({ group: 'idps', value: 950, previous: earlier, note: 'x' })).to.deep.equal({
      group: 'idps',
      value: null,
      previous: { value: 950, asOf: 'mid-2024' },
      note: 'x',
    });
    expect(group({ group: 'idps', value: null, previous: earlier })).to.deep.equal({
      group: 'idps',
      value: null,
      previous: earlier,
    });
    expect(group({ group: 'idps', value: 950, qualifier: 'about', previous: 900 })).to.deep.equal({
      group: 'idps',
      value: null,
    });
    expect(
      group({ group: 'idps', value: 950, qualifier: 'about', previous: earlier }),
    ).to.deep.equal({ group: 'idps', value: null, previous: earlier });
  });

  it('writes shares without a count as shares', () => {
    const { document } = newEdition(
      changed(OLD, { 'origins.lists[0].rows': [{ country: 'SYR', percent: 61.4 }] }),
    );
    expect((document as { origins: { lists: Json[] } }).origins.lists[0]!['rows']).to.deep.equal([
      { country: 'SYR', percent: null, previous: { value: 61.4, asOf: '2024', unit: '%' } },
    ]);
  });

  it('puts the number where the form will write it, so that none hides the other', () => {
    const { document, toFillIn } = newEdition({
      version: '1',
      staffing: {
        staff: [
          { value: 22, category: 'national' },
          { value: 3, count: 4, label: 'x' },
        ],
      },
    });
    expect(document['staffing']).to.deep.equal({
      staff: [
        { count: null, category: 'national', previous: { value: 22 } },
        { count: null, label: 'x', previous: { value: 3 } },
      ],
    });
    expect(toFillIn.map(({ path }) => path)).to.deep.equal([
      'staffing.staff[0].count',
      'staffing.staff[1].count',
    ]);
  });

  it('empties what could not be read, and says so', () => {
    const { document, toFillIn } = newEdition({
      version: '1',
      population: { groups: [{ group: 'idps', value: '8 087' }], total: 'many' },
    });
    expect(document['population']).to.deep.equal({
      groups: [{ group: 'idps', value: null }],
      total: null,
    });
    expect(toFillIn.map(({ isCarried }) => isCarried)).to.deep.equal([false, false]);
  });

  it('keeps fields that the format does not know, and leaves confirmations behind', () => {
    const odd = {
      ...OLD,
      'population.total': 5,
      office: { desk: [null, { value: 8087 }] },
      population: { ...(OLD['population'] as Json), x: 1, total: 5, 'groups[0]': { value: 2 } },
      confirmed: [{ path: 'asOf', code: 'old-figures', value: { asOf: '2024' } }],
    };
    const { document } = newEdition(odd);
    expect(document['population.total']).to.equal(5);
    expect(document['office']).to.deep.equal(odd.office);
    const { x, total, 'groups[0]': other } = document['population'] as Json;
    expect([x, total, other]).to.deep.equal([1, null, { value: 2 }]);
    expect('confirmed' in document).to.equal(false);
    expect(Object.keys(document)).to.deep.equal(
      Object.keys(odd).filter((name) => name !== 'confirmed'),
    );
  });

  for (const name of SAMPLES) {
    it(`of ${name} keeps every word in its order, has no old number, and loses none unsaid`, async () => {
      const before = (await sample(name)) as Json;
      const text = JSON.stringify(before);
      const { document, toFillIn } = newEdition(before);
      expect(JSON.stringify(before), 'the last edition is left alone').to.equal(text);

      const strings = (json: unknown): string[] =>
        leaves(json)
          .filter(([path]) => !/\/(previous|qualifier|value|confirmed)(\/|$)/.test(path))
          .flatMap(([path, value]) => (typeof value === 'string' ? `${path} ${value}` : []));
      expect(strings(document)).to.deep.equal(strings(before));

      const { differences } = compareEditions(before, document);
      const numbers = differences.filter(({ trail }) =>
        trail.every(({ field }) => field !== 'years'),
      );
      expect(numbers.map(({ status, now }) => [status, now?.value])).to.deep.equal(
        numbers.map(() => ['changed', null]),
      );
      expect(toFillIn.map(({ path }) => path).toSorted()).to.deep.equal(
        numbers.map(({ path }) => path).toSorted(),
      );
      // What is carried reads as the figure before that it is.
      const { issues } = decodeFactSheet(document);
      // Jordan's sheet has a number without a name.
      const errors = issues.filter(
        ({ severity, code }) => severity === 'error' && code !== 'empty-row',
      );
      expect(errors).to.deep.equal([]);
      const figures = leaves(document).filter(([path]) => path.endsWith('/previous/value'));
      expect(figures.length).to.be.at.least(toFillIn.filter(({ isCarried }) => isCarried).length);
    });
  }

  it('can be that of anything', () => {
    for (const odd of [{}, { version: '1' }, { population: null }, { funding: { required: null } }])
      expect(newEdition(odd).document).to.deep.equal(odd);
  });
});
