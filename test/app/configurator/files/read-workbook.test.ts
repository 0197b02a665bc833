import { expect } from '@open-wc/testing';
import readXlsxFile from 'read-excel-file/universal';
import { workbook, type Cell, type Sheet } from '../../../support/xlsx.mjs';
import { numbersIn } from '../../../../src/app/configurator/files/file-tables.js';
import { RefusedFile } from '../../../../src/app/configurator/files/kinds.js';
import { readWorkbook } from '../../../../src/app/configurator/files/xlsx/read-workbook.js';

const sheetsOf = (...sheets: Sheet[]) => readWorkbook(workbook({ sheets })).sheets;
const sheetOf = (rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}) =>
  sheetsOf({ name: 'A', rows, ...more })[0]!;
const cellsOf = (...parameters: Parameters<typeof sheetOf>) =>
  sheetOf(...parameters).table.rows.map(({ cells }) => cells);

describe('an Excel file', () => {
  it('gives its sheets by name, with the lines of their rows', () => {
    const sheets = sheetsOf(
      { name: 'People & places', rows: [['Group', 'Number'], [], ['Refugees', 8087]] },
      { name: 'Empty', rows: [] },
    );
    expect(sheets.map(({ name, table }) => [name, numbersIn(table)])).to.deep.equal([
      ['People & places', 1],
    ]);
    expect(sheets[0]!.table.rows.map(({ line, text }) => [line, text])).to.deep.equal([
      [1, 'Group\tNumber'],
      [3, 'Refugees\t8087'],
    ]);
  });

  it('keeps numbers exactly as they are stored', () => {
    const numbers = ['3.5', '8.0869999999999997', '14000', '1.5E+06', '0', '-3', '1234.567'];
    expect(cellsOf([numbers.map((value) => ({ value }))])).to.deep.equal([
      ['3.5', '8.087', '14000', '1500000', '0', '-3', '1234.567'],
    ]);
  });

  it('leaves digits out that Excel never shows, and keeps them to be told', () => {
    const { table } = sheetOf([
      ['A', { value: '0.30000000000000004' }],
      ['B', { value: '0.56000000000000005' }],
    ]);
    expect(table.rows.map(({ cells }) => cells[1])).to.deep.equal(['0.3', '0.56']);
    expect(table.rows.map(({ stored }) => stored![1])).to.deep.equal(['noise', 'exact']);
    expect(table.rows[0]!.text).to.equal('A\t0.30000000000000004');
  });

  it('reads percentages as Excel means them', () => {
    const percent = (value: string, format: string): Cell => ({ value, format });
    expect(
      cellsOf([
        [
          percent('0.56', '0.0%'),
          percent('0.56000000000000005', '0%'),
          percent('0.565', '[Red]-0%;0%'),
          percent('1', '[=0]"none";0%'),
          percent('0.07', '0 "100%"'),
        ],
      ]),
    ).to.deep.equal([['56%', '56%', '56.5%', '100%', '0.07']]);
  });

  it('reads dates as dates, as exactly as they are shown, and times as times', () => {
    const dated = (format: string, value = 45565): Cell => ({ value, format });
    expect(
      cellsOf([
        [
          dated('dd/mm/yyyy'),
          dated('[$-409]mmm\\-yy;@'),
          dated('yyyy'),
          dated('d mmmm yyyy h:mm', 45565.99999999),
          dated('h:mm', 0.5),
          dated('0.00E+00'),
          dated('#,##0 "days"'),
          dated('General'),
        ],
      ]),
    ).to.deep.equal([
      ['2024-09-30', '2024-09', '2024', '2024-10-01', '12:00', '45565', '45565', '45565'],
    ]);
    const mac = workbook({
      is1904: true,
      sheets: [{ name: 'A', rows: [[{ value: 44103, format: 'yyyy-mm-dd' }]] }],
    });
    expect(readWorkbook(mac).sheets[0]!.table.rows[0]!.cells).to.deep.equal(['2024-09-30']);
    expect(cellsOf([[dated('d.m.yyyy', 59), dated('d.m.yyyy', 61)]])).to.deep.equal([
      ['1900-02-28', '1900-03-01'],
    ]);
  });

  it('has the currency of a format beside the amount, and no other word', () => {
    const money = (format: string): Cell => ({ value: 250000, format });
    expect(
      cellsOf([
        [
          money('[$CHF] #,##0'),
          money('[$€-407]#,##0'),
          money('"US$" #,##0'),
          money('$#,##0'),
          money('#,##0 "M"'),
          money('[$-409]#,##0'),
        ],
      ]),
    ).to.deep.equal([['CHF 250000', '€ 250000', 'US$ 250000', '$ 250000', '250000', '250000']]);
  });

  it('leaves hidden rows, columns and sheets out, and counts them', () => {
    const { sheets, hiddenSheets } = readWorkbook(
      workbook({
        sheets: [
          {
            name: 'Seen',
            rows: [
              ['Group', 'Old', 'New'],
              ['Refugees', 1, 2],
              ['Draft', 3, 4],
            ],
            hiddenRows: [3, 9],
            hiddenColumns: [2],
          },
          { name: 'Not', rows: [[1]], state: 'hidden' },
          { name: 'Never', rows: [[1]], state: 'veryHidden' },
        ],
      }),
    );
    expect(sheets.map(({ name }) => name)).to.deep.equal(['Seen']);
    expect(sheets[0]!.table.rows.map(({ cells }) => cells)).to.deep.equal([
      ['Group', 'New'],
      ['Refugees', '2'],
    ]);
    expect(sheets[0]!.hidden).to.deep.equal({ rows: 1, columns: 1 });
    expect(hiddenSheets).to.equal(2);
  });

  it('has what stands in a merged cell in its first row and column that is seen', () => {
    const rows: Cell[][] = [
      ['Country', 'Total', null, null],
      [null, 'M', 'F', 'Total'],
      ['Syria', 3000, 3541, 6541],
    ];
    expect(cellsOf(rows, { merged: ['B1:D1', 'A1:A2'] })).to.deep.equal([
      ['Country', 'Total', '', ''],
      ['', 'M', 'F', 'Total'],
      ['Syria', '3000', '3541', '6541'],
    ]);
    expect(cellsOf(rows, { merged: ['B1:D1', 'A1:A2'], hiddenColumns: [2] })[0]).to.deep.equal([
      'Country',
      'Total',
      '',
    ]);
    const { table } = sheetOf(
      [
        ['Syria', 7647],
        ['Iraq', null],
      ],
      { merged: ['B1:B2'] },
    );
    expect(table.rows.map(({ merged }) => merged && [...merged])).to.deep.equal([[1], [1]]);
  });

  it('tells a footnote’s mark above the line from a digit', () => {
    const raised = '<r><t>6541</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>';
    expect(cellsOf([['Syria', { type: 'inlineStr', xml: `<is>${raised}</is>` }]])).to.deep.equal([
      ['Syria', '6541¹'],
    ]);
    const shared = workbook({
      sheets: [{ name: 'A', rows: [['Syria', { type: 's', value: 1 }]] }],
      files: {
        'xl/sharedStrings.xml': `<sst><si><t>Syria</t></si><si>${raised}<rPh><t>9</t></rPh></si></sst>`,
      },
    });
    expect(readWorkbook(shared).sheets[0]!.table.rows[0]!.cells[1]).to.equal('6541¹');
  });

  it('keeps texts as texts, formulas by their results, and shows what has none', () => {
    expect(
      cellsOf([
        [
          '<5',
          '14,000*',
          ' 8 087 ',
          { formula: 'B2+B3', value: 12 },
          { formula: 'B2+B3' },
          { formula: 'B4', value: '' },
          { type: 'str', formula: 'A1', value: '' },
          { type: 'str', formula: 'A1&A2', value: 'a&amp;b' },
          { type: 'e', formula: '1/0', value: '#DIV/0!' },
          { type: 'b', value: 1 },
          { value: '12345678901234567890' },
        ],
      ]),
    ).to.deep.equal([
      [
        '<5',
        '14,000*',
        '8 087',
        '12',
        '=B2+B3',
        '=B4',
        'a&b',
        '#DIV/0!',
        'TRUE',
        '12345678901234567890',
      ],
    ]);
  });

  it('is read with prefixes, without addresses, and with what XML may have besides', () => {
    const bytes = workbook({
      sheets: [{ name: 'A', rows: [] }],
      files: {
        'xl/worksheets/sheet1.xml':
          '<?xml version="1.0"?><!-- > --><x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c ' +
          't=\'inlineStr\'><x:is><x:t xml:space="preserve"> a &lt; b &#233; </x:t></x:is></x:c>' +
          '<x:c><x:v><![CDATA[5]]></x:v></x:c><x:c/></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect(readWorkbook(bytes).sheets[0]!.table.rows.map(({ cells }) => cells)).to.deep.equal([
      ['a < b é', '5'],
    ]);
  });

  it('is read in linear time, whatever its XML is', () => {
    for (const piece of ['<!--', '<a "', '<c r=', '< ', '<![CDATA[', '<c a a a ', '&#'])
      expect(
        readWorkbook(
          workbook({
            sheets: [{ name: 'A', rows: [] }],
            files: { 'xl/worksheets/sheet1.xml': `<worksheet>${piece.repeat(500_000)}` },
          }),
        ).sheets,
        piece,
      ).to.deep.equal([]);
  }).timeout(10_000);

  it('is refused where it is damaged', () => {
    const bytes = workbook({ sheets: [{ name: 'A', rows: [[1]] }] });
    expect(() => readWorkbook(bytes.slice(0, bytes.length - 40))).to.throw(RefusedFile, 'damaged');
    expect(() => readWorkbook(bytes.map((byte, at) => (at > 60 && at < 90 ? 7 : byte)))).to.throw(
      RefusedFile,
      'damaged',
    );
  });

  it('has the same values as in another reader', async () => {
    const rows: Cell[][] = [
      ['Group', 'Number', 'As of'],
      ['Refugees', 8087, { value: 45565, format: 'yyyy-mm-dd' }],
      ['Stateless', 513.25, { value: 45292, format: 'd/m/yyyy' }],
      [null, { value: '8.0869999999999997' }, { formula: 'B2', value: 8087 }],
    ];
    const bytes = workbook({ sheets: [{ name: 'A', rows }] });
    const [other] = await readXlsxFile(bytes.buffer);
    expect(
      other!.data.map((row) =>
        row.map((cell) =>
          cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''),
        ),
      ),
    ).to.deep.equal(readWorkbook(bytes).sheets[0]!.table.rows.map(({ cells }) => cells));
  });
});
