import { expect } from '@open-wc/testing';
import { tableBlocks } from '../../../../src/app/configurator/files/table-blocks.js';
import { tableOf } from '../../../../src/app/configurator/paste/table.js';
import { readWorkbook } from '../../../../src/app/configurator/files/xlsx/read-workbook.js';
import { workbook } from '../../../support/xlsx.mjs';

const hidden = { rows: 0, columns: 0 };
const blocks = (text: string) => tableBlocks({ name: 'Data', table: tableOf(text), hidden });
const namesOf = (text: string) => blocks(text).map(({ name }) => name);

describe('tables below each other in a sheet', () => {
  it('are taken apart where each has headings of its own', () => {
    const text =
      'Population\nGroup\tNumber\nRefugees\t8087\n\n' +
      'Countries of origin\nCountry\tRefugees\nUkraine\t6541\n\n' +
      'Staff type\tNumber\nNational\t45';
    expect(namesOf(text)).to.deep.equal([
      'Data · Population',
      'Data · Countries of origin',
      'Data · 9–10',
    ]);
    expect(blocks(text).map(({ table }) => table.rows.length)).to.deep.equal([3, 3, 2]);
  });

  it('keep their own columns, with what is known of their cells', () => {
    const { sheets } = readWorkbook(
      workbook({
        sheets: [
          {
            name: 'Data',
            rows: [
              ['Group', 'Number'],
              ['Refugees', 8087],
              [],
              [null, null, 'Country', 'Refugees'],
              [null, null, 'Syria', 1.5],
              [null, null, 'Iraq', null],
            ],
            merged: ['D5:D6'],
          },
        ],
      }),
    );
    const [, second] = tableBlocks(sheets[0]!);
    expect(second!.table.columns).to.equal(2);
    expect(second!.table.rows.map(({ cells }) => cells)).to.deep.equal([
      ['Country', 'Refugees'],
      ['Syria', '1.5'],
      ['Iraq', ''],
    ]);
    expect(second!.table.rows[1]!.stored).to.deep.equal([undefined, 'exact']);
    expect([...second!.table.rows[2]!.merged!]).to.deep.equal([1]);
  });

  it('are one where nothing says that they are several', () => {
    for (const text of [
      'UNHCR Moldova\n\nGroup\tNumber\nRefugees\t8087',
      '2024\n\nGroup\tNumber\nRefugees\t8087',
      'Group\tNumber\nRefugees\t8087\n\nStateless\t513\nTotal\t8600',
      'Group\tNumber\nRefugees\t8087\n\nSource:\tUNHCR',
      'Group\tNumber\nRefugees\t8087\n\n* as of 30 September',
      'Group,Number\nRefugees,8,087\n\nGroup,Number\nIDPs,657,749',
    ])
      expect(namesOf(text), text).to.deep.equal(['Data']);
  });
});
