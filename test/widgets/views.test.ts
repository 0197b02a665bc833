import { expect } from '@open-wc/testing';
import { decodeFunding } from '../../src/data/funding.js';
import { decodeKeyFigures } from '../../src/data/key-figures.js';
import { decodePopulation } from '../../src/data/population.js';
import { decodeStaffing } from '../../src/data/staffing.js';
import type { Locale } from '../../src/locale/locale.js';
import type { StaffingPanelView } from '../../src/widgets/staffing-panel/staffing-panel.types.js';
import { fundingDonutView } from '../../src/widgets/funding-donut/funding-donut.view.js';
import { keyFiguresView } from '../../src/widgets/key-figures/key-figures.view.js';
import { populationCountersView } from '../../src/widgets/population-counters/population-counters.view.js';
import { staffingPanelView } from '../../src/widgets/staffing-panel/staffing-panel.view.js';
import { speaking, tableRows, told } from '../support/speech.js';

describe('the views', () => {
  let english: Locale;
  before(async () => {
    english = await speaking('en');
  });
  const staffing = (section: object): StaffingPanelView =>
    staffingPanelView(decodeStaffing({ version: '1', staffing: section }).value!, english);

  it('of staff adds categories only where each has its exact number', () => {
    const rows = (section: object): unknown[] =>
      staffing(section).staff.rows.map(({ label, number }) => [label.text, number?.value]);
    expect(
      rows({
        total: 'sum',
        staff: [
          { label: 'A', count: 2 },
          { label: 'B', count: 3 },
        ],
      }),
    ).to.deep.equal([
      ['A', 2],
      ['B', 3],
      ['Total (calculated)', 5],
    ]);
    expect(
      rows({
        total: 'sum',
        staff: [
          { label: 'A', count: 2 },
          { label: 'B', count: null },
        ],
      }),
    ).to.deep.equal([
      ['A', 2],
      ['B', undefined],
    ]);
    expect(
      rows({
        total: 9,
        staff: [
          { label: 'A', count: 2 },
          { label: 'B', count: 3 },
        ],
      }),
    ).to.deep.equal([
      ['A', 2],
      ['B', 3],
      ['Total', 9],
    ]);
  });

  it('are not empty where a total is all that is stated', () => {
    expect(staffing({ total: 9, staff: [] }).empty).to.equal(false);
    expect(staffing({ staff: [] }).empty).to.equal(true);
    expect(
      populationCountersView(
        decodePopulation({ version: '1', population: { total: 9, groups: [] } }).value!,
        english,
      ).empty,
    ).to.equal(false);
  });

  it('of staff names the largest category, where one is', () => {
    const takeaway = (...staff: object[]): string | undefined => told(staffing({ staff }).takeaway);
    const [national, international] = [
      { category: 'national', count: 3 },
      { category: 'international', count: 2 },
    ];
    expect(takeaway(national, international)).to.equal(
      'Most of the staff listed: National staff (3).',
    );
    expect(takeaway(national, { ...international, count: 3 })).to.equal(undefined);
    expect(takeaway(national, { ...international, count: null })).to.equal(undefined);
    expect(takeaway(national)).to.equal(undefined);
  });

  it('of staff calls nothing the largest that may be a place, a sum or a remainder', () => {
    const takeaway = (...staff: object[]): string | undefined => told(staffing({ staff }).takeaway);
    const [national, international] = [
      { category: 'national', count: 3 },
      { category: 'international', count: 2 },
    ];
    expect(takeaway({ label: 'Gao', count: 9 }, national, international)).to.equal(undefined);
    expect(takeaway({ label: 'Others', count: 9, other: true }, national, international)).to.equal(
      'The largest staff category: National staff (3).',
    );
    expect(
      takeaway(national, international, { label: 'Women', count: 2, partOf: 'national' }),
    ).to.equal(undefined);
    expect(
      takeaway(national, international, { label: 'Women', count: 9, partOf: 'international' }),
    ).to.equal('The largest staff category: National staff (3).');
  });

  it('of staff calls nothing the largest that another may be larger than', () => {
    const takeaway = (...counts: object[]): string | undefined =>
      told(
        staffing({
          staff: counts.map((count, index) => ({
            category: ['national', 'international'][index],
            ...count,
          })),
        }).takeaway,
      );
    expect(takeaway({ count: 30, qualifier: 'under' }, { count: 20 })).to.equal(undefined);
    expect(takeaway({ count: 30 }, { count: 20, qualifier: 'over' })).to.equal(undefined);
    expect(takeaway({ count: 21, qualifier: 'about' }, { count: 20 })).to.equal(undefined);
    expect(takeaway({ count: 300, qualifier: 'about' }, { count: 20 })).to.equal(
      'The largest staff category: National staff (about 300).',
    );
  });

  it('write a name as it is, whatever characters it has', () => {
    const place = '$& $1 $$ {n}';
    expect(
      staffing({ offices: [{ kind: 'sub-office', place, count: 1 }] }).offices.rows[0]!.label.text,
    ).to.equal(`Sub-Office (${place})`);
    const funding = decodeFunding({
      required: { value: 8, label: place },
      received: 4,
      gap: { label: place },
    }).value!;
    expect(tableRows(fundingDonutView(funding, english)).map(([label]) => label)).to.include(
      `${place} (calculated)`,
    );
  });

  it('of staff says what one icon stands for, unless that is one', () => {
    expect(told(staffing({ staff: [{ label: 'A', count: 4000 }] }).staff.scale)).to.equal(
      'One icon = 100 people.',
    );
    expect(
      told(staffing({ offices: [{ kind: 'sub-office', count: 400 }] }).offices.scale),
    ).to.equal('One icon = 10 offices.');
    expect(staffing({ staff: [{ label: 'A', count: 0 }] }).staff.scale).to.equal(undefined);
    expect(staffing({ offices: [{ kind: 'sub-office', count: 3 }] }).offices.scale).to.equal(
      undefined,
    );
  });

  it('of staff has staff and offices in its table', () => {
    expect(
      tableRows(
        staffing({
          staff: [{ category: 'national', count: 2 }],
          offices: [{ kind: 'sub-office', place: 'X', count: 2 }],
        }),
      ),
    ).to.deep.equal([
      ['National staff', 2],
      ['Sub-Offices (X)', 2],
    ]);
  });

  it('of key figures splits a sentence at its number, wherever that stands', () => {
    const split = (text: string): string[] => {
      const [figure] = keyFiguresView(
        decodeKeyFigures({ version: '1', keyFigures: { items: [{ value: 4, text }] } }).value!,
        english,
      ).figures;
      return [figure!.before, figure!.after];
    };
    expect(split('people')).to.deep.equal(['', ' people']);
    expect(split('{value} people')).to.deep.equal(['', ' people']);
    expect(split('In all {value}.')).to.deep.equal(['In all ', '.']);
    expect(split('{value} of {value}')).to.deep.equal(['', ' of {value}']);
  });

  it('of population has no sum in its table, and no total that is not stated', () => {
    const view = populationCountersView(
      decodePopulation({
        version: '1',
        population: {
          groups: [
            { group: 'refugees', value: 2 },
            { group: 'idps', value: 3 },
          ],
        },
      }).value!,
      english,
    );
    expect(tableRows(view)).to.deep.equal([
      ['Refugees', 2],
      ['Internally displaced people', 3],
    ]);
    expect(view.total).to.equal(undefined);
  });

  it('is empty where there is nothing to draw', () => {
    expect(staffing({ title: 'T' }).empty).to.equal(true);
    expect(
      populationCountersView(
        decodePopulation({ version: '1', population: { groups: [] } }).value!,
        english,
      ).empty,
    ).to.equal(true);
    expect(
      keyFiguresView(decodeKeyFigures({ version: '1', keyFigures: { items: [] } }).value!, english)
        .empty,
    ).to.equal(true);
  });
});
