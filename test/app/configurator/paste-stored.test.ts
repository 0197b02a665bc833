import { expect } from '@open-wc/testing';
import { loadNames } from '../../../src/app/configurator/paste/names.js';
import { readTable } from '../../../src/app/configurator/paste/rows.js';
import type { PasteSection } from '../../../src/app/configurator/paste/sections.js';
import { readWorkbook } from '../../../src/app/configurator/files/xlsx/read-workbook.js';
import { workbook, type Cell, type Sheet } from '../../support/xlsx.mjs';

async function read(
  rows: readonly (readonly Cell[])[],
  section: PasteSection = 'origins',
  more: Partial<Sheet> = {},
) {
  const { sheets } = readWorkbook(workbook({ sheets: [{ name: 'A', rows, ...more }] }));
  return readTable(
    sheets[0]!.table,
    { section, names: await loadNames(section), groups: await loadNames('population') },
    {},
    new Set(),
  );
}
const faultsIn = ({ unread }: Awaited<ReturnType<typeof read>>) =>
  unread.map(({ source, fault }) => [source.line, fault]);

describe('rows out of a workbook', () => {
  it('take a stored number as it is, and ask about one that is text', async () => {
    const amounts = await read(
      [
        ['Japan', 1.234],
        ['Germany', 960600.5],
      ],
      'donors',
    );
    expect(amounts.questions).to.deep.equal([]);
    expect(amounts.rows.map(({ value }) => value)).to.deep.equal([1.234, 960600.5]);
    expect((await read([['Japan', '1.234']], 'donors')).questions).to.deep.equal(['mark']);
    const mixed = await read(
      [
        ['Japan', 3.5],
        ['Germany', '1.234'],
      ],
      'donors',
    );
    expect(mixed.questions).to.deep.equal(['mark']);
  });

  it('read cells with more than a number as pasted ones', async () => {
    const { rows } = await read([
      ['Country', 'Refugees'],
      ['Syria', 6541],
      ['Iraq', '14,000*'],
      ['Yemen', '<5'],
    ]);
    expect(rows.map(({ row }) => row)).to.deep.equal([
      { country: 'SY', value: 6541 },
      { country: 'IQ', value: 14000, mark: '*' },
      { country: 'YE', value: 5, qualifier: 'under' },
    ]);
  });

  it('keep 3.5 posts, and ask about 6.541 people', async () => {
    const staff = await read(
      [
        ['National', 3.5],
        ['International', 12],
      ],
      'staffing',
    );
    expect(staff.questions).to.deep.equal([]);
    expect(staff.rows.map(({ value, remarks }) => [value, remarks])).to.deep.equal([
      [3.5, ['not-whole']],
      [12, []],
    ]);
    const people = await read([
      ['Syria', 6.541],
      ['Iraq', 271],
    ]);
    expect(people.questions).to.deep.equal(['wholes']);
    expect(people.broken.map(({ wholes }) => wholes)).to.deep.equal([[6541]]);
  });

  it('tell where digits were left out', async () => {
    const { rows } = await read([['Japan', { value: '0.30000000000000004' }]], 'donors');
    expect(rows.map(({ value, remarks }) => [value, remarks])).to.deep.equal([[0.3, ['noise']]]);
  });

  it('take thousands where a heading says so, to the last digit', async () => {
    const { rows } = await read([
      ['Country', 'Refugees (thousand)'],
      ['Syria', 8.087],
    ]);
    expect(rows.map(({ value }) => value)).to.deep.equal([8087]);
  });

  it('never take a percentage or a date for a number', async () => {
    const reading = await read([
      ['Country', 'Refugees'],
      ['Syria', 6541],
      ['Iraq', { value: 0.56, format: '0%' }],
      ['Yemen', { value: 45292, format: 'yyyy-mm-dd' }],
      ['Iran', { formula: 'B2+B3' }],
    ]);
    expect(reading.rows.map(({ value }) => value)).to.deep.equal([6541]);
    expect(faultsIn(reading)).to.deep.equal([
      [3, 'percent'],
      [4, 'date'],
      [5, 'not-a-number'],
    ]);
  });

  it('have no number of their own where one cell stands for several', async () => {
    const reading = await read(
      [
        ['Syria', 7647],
        ['Iraq', null],
        ['Yemen', 5],
      ],
      'origins',
      {
        merged: ['B1:B2'],
      },
    );
    expect(reading.rows.map(({ value }) => value)).to.deep.equal([5]);
    expect(faultsIn(reading)).to.deep.equal([
      [1, 'merged-number'],
      [2, 'merged-number'],
    ]);
  });

  it('ask which column is meant under a merged heading', async () => {
    const { questions, columns } = await read(
      [
        ['UNHCR Moldova'],
        ['As of 30 September 2024'],
        [],
        ['Country', 'Total', null, null],
        [null, 'M', 'F', 'Total'],
        ['Syria', 3000, 3541, 6541],
        ['Iraq', 500, 606, 1106],
      ],
      'origins',
      { merged: ['B4:D4', 'A1:D1'] },
    );
    expect(questions).to.deep.equal(['value']);
    expect(columns.rivals.map((index) => columns.headings[index])).to.deep.equal([
      'Total › M',
      'Total › F',
      'Total',
    ]);
    expect(columns.proposed).to.equal(3);
  });

  it('make a list for each group of a merged column', async () => {
    const { rows } = await read(
      [
        ['Group', 'Country', 'Number'],
        ['Refugees', 'Syria', 6541],
        [null, 'Iraq', 1106],
        ['Asylum-seekers', 'Iran', 224],
        [null, 'Syria', 12],
      ],
      'origins',
      { merged: ['A2:A3', 'A4:A5'] },
    );
    expect(rows.map(({ group, value }) => [group, value])).to.deep.equal([
      ['refugees', 6541],
      ['refugees', 1106],
      ['asylum-seekers', 224],
      ['asylum-seekers', 12],
    ]);
  });
});
