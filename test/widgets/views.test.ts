import { expect } from '@open-wc/testing';
import { decodeFunding } from '../../src/data/funding.js';
import { decodeKeyFigures } from '../../src/data/key-figures.js';
import { decodePopulation } from '../../src/data/population.js';
import { decodeStaffing } from '../../src/data/staffing.js';
import type { Speech } from '../../src/templates/phrases.js';
import type { StaffingPanelView } from '../../src/templates/drawn-views.js';
import { fundingDonutView } from '../../src/widgets/funding-donut/funding-donut.view.js';
import { keyFiguresView } from '../../src/widgets/key-figures/key-figures.view.js';
import { populationCountersView } from '../../src/widgets/population-counters/population-counters.view.js';
import { staffingPanelView } from '../../src/widgets/staffing-panel/staffing-panel.view.js';
import { speaking, tableRows, told } from '../support/speech.js';

describe('the views', () => {
  let english: Speech;
  before(async () => {
    english = await speaking('en');
  });
  const staffing = (section: object): StaffingPanelView => staffingPanelView(decodeStaffing({ version: '1', staffing: section }).value!, english);

  it('of staff adds categories only where each has its exact number', () => {
    const rows = (section: object): unknown[] => staffing(section).staff.map(({ label, number }) => [label.text, number?.value]);
    expect(rows({ staff: [{ label: 'A', count: 2 }, { label: 'B', count: 3 }] })).to.deep.equal([['A', 2], ['B', 3], ['Total (calculated)', 5]]);
    expect(rows({ staff: [{ label: 'A', count: 2 }, { label: 'B', count: null }] })).to.deep.equal([['A', 2], ['B', undefined]]);
    expect(rows({ total: 9, staff: [{ label: 'A', count: 2 }, { label: 'B', count: 3 }] })).to.deep.equal([['A', 2], ['B', 3], ['Total', 9]]);
  });

  it('are not empty where a total is all that is stated', () => {
    expect(staffing({ total: 9, staff: [] }).empty).to.equal(false);
    expect(staffing({ staff: [] }).empty).to.equal(true);
    expect(populationCountersView(decodePopulation({ version: '1', population: { total: 9, groups: [] } }).value!, english).empty).to.equal(false);
  });

  it('of staff names the largest category, and the first of equals', () => {
    expect(told(staffing({ staff: [{ label: 'A', count: 2 }, { label: 'B', count: 3 }, { label: 'C', count: 3 }] }).takeaway))
      .to.equal('The largest staff category: B (3).');
    expect(staffing({ staff: [{ label: 'A', count: 2 }] }).takeaway).to.equal(undefined);
    expect(staffing({ staff: [{ label: 'A', count: null }, { label: 'B', count: null }] }).takeaway).to.equal(undefined);
  });

  it('of staff never name as the largest what is a part of another', () => {
    expect(told(staffing({ staff: [{ label: 'A', count: 9, partOf: 'B' }, { label: 'B', count: 3 }] }).takeaway)).to.equal('The largest staff category: B (3).');
    expect(staffing({ staff: [{ label: 'A', count: 9, partOf: 'B' }, { label: 'C', count: 3, partOf: 'B' }] }).takeaway).to.equal(undefined);
  });

  it('write a name as it is, whatever characters it has', () => {
    const place = '$& $1 $$ {n}';
    expect(staffing({ offices: [{ kind: 'sub-office', place, count: 1 }] }).offices[0]!.label.text).to.equal(`Sub-Office (${place})`);
    const funding = decodeFunding({ required: { value: 8, label: place }, received: 4, gap: { label: place } }).value!;
    expect(tableRows(fundingDonutView(funding, english)).map(([label]) => label)).to.include(`${place} (calculated)`);
  });

  it('of staff says how many a figure stands for, unless nobody is drawn', () => {
    expect(staffing({ staff: [{ label: 'A', count: 4000 }] }).notes.map(told)).to.deep.equal(['Each figure stands for 100 people.']);
    expect(staffing({ staff: [{ label: 'A', count: 0 }] }).notes).to.deep.equal([]);
    expect(staffing({ offices: [{ kind: 'sub-office', count: 3 }] }).notes).to.deep.equal([]);
  });

  it('of staff has staff and offices in its table', () => {
    expect(tableRows(staffing({ staff: [{ category: 'national', count: 2 }], offices: [{ kind: 'sub-office', place: 'X', count: 2 }] })))
      .to.deep.equal([['National staff', 2], ['Sub-Offices (X)', 2]]);
  });

  it('of key figures splits a sentence at its number, wherever that stands', () => {
    const split = (text: string): string[] => {
      const [figure] = keyFiguresView(decodeKeyFigures({ version: '1', keyFigures: { items: [{ value: 4, text }] } }).value!, english).figures;
      return [figure!.before, figure!.after];
    };
    expect(split('people')).to.deep.equal(['', ' people']);
    expect(split('{value} people')).to.deep.equal(['', ' people']);
    expect(split('In all {value}.')).to.deep.equal(['In all ', '.']);
    expect(split('{value} of {value}')).to.deep.equal(['', ' of {value}']);
  });

  it('of population has no sum in its table, and no total that is not stated', () => {
    const view = populationCountersView(decodePopulation({ version: '1', population: { groups: [{ group: 'refugees', value: 2 }, { group: 'idps', value: 3 }] } }).value!, english);
    expect(tableRows(view)).to.deep.equal([['Refugees', 2], ['Internally displaced people', 3]]);
    expect(view.total).to.equal(undefined);
  });

  it('is empty where there is nothing to draw', () => {
    expect(staffing({ title: 'T' }).empty).to.equal(true);
    expect(populationCountersView(decodePopulation({ version: '1', population: { groups: [] } }).value!, english).empty).to.equal(true);
    expect(keyFiguresView(decodeKeyFigures({ version: '1', keyFigures: { items: [] } }).value!, english).empty).to.equal(true);
  });
});
