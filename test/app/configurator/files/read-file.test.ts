import { expect } from '@open-wc/testing';
import { workbook } from '../../../support/xlsx.mjs';
import { readFile, readTextTable } from '../../../../src/app/configurator/files/read-file.js';

const read = (content: BlobPart, name: string) => readFile(new File([content], name), 'en');
const cellsOf = async (content: BlobPart, name = 'a.csv') => {
  const reading = await read(content, name);
  return 'tables' in reading
    ? reading.tables.sheets.flatMap(({ table }) => table.rows.map(({ cells }) => cells))
    : reading;
};

describe('a file', () => {
  it('is the table of its cells, whatever parts them', async () => {
    const expected = [
      ['Country', 'Refugees'],
      ['Korea, Republic of', '1 234'],
    ];
    for (const text of [
      'Country\tRefugees\r\nKorea, Republic of\t1 234\r\n',
      '\uFEFFCountry;Refugees\n"Korea, Republic of";"1 234"',
      'Country,Refugees\n"Korea, Republic of","1 234"',
      'sep=;\r\nCountry;Refugees\r\nKorea, Republic of;1 234',
    ])
      expect(await cellsOf(text), text).to.deep.equal(expected);
  });

  it('is told by what is in it, not by its name', async () => {
    expect(await cellsOf('Country;Refugees\nSyria;5', 'a.json')).to.have.length(2);
    expect(await cellsOf(workbook({ sheets: [{ name: 'A', rows: [['a', 1]] }] }), 'a.xls')).to.eql([
      ['a', '1'],
    ]);
    expect(await read('{"version":"1","title":"A"}', 'a.txt')).to.deep.equal({
      draft: { version: '1', title: 'A' },
    });
  });

  it('that is JSON and broken says where', async () => {
    const reading = await read('{"version":"1"', 'a.json');
    expect('failure' in reading && reading.failure.code).to.equal('json-ended');
  });

  it('is named for what it is where it can’t be read', async () => {
    expect(await read('%PDF-1.4', 'a.xlsx')).to.deep.equal({ refused: 'damaged' });
    expect(await read('', 'a.csv')).to.deep.equal({ refused: 'empty' });
    expect(await read(new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d]), 'a.json')).to.deep.equal({
      refused: 'not-unicode',
    });
    expect(await read(workbook({ sheets: [{ name: 'A', rows: [] }] }), 'a.xlsx')).to.deep.equal({
      refused: 'no-table',
    });
  });

  it('asks how its letters are meant where they aren’t Unicode', async () => {
    const reading = await read(new Uint8Array([0xd1, 0xe8, 0x3b, 0x35, 0x0a]), 'a.csv');
    const encodings = 'encodings' in reading ? reading.encodings : [];
    const cyrillic = encodings.find(({ encoding }) => encoding === 'windows-1251');
    const chosen = readTextTable(cyrillic?.text ?? '');
    expect('tables' in chosen && chosen.tables.sheets[0]?.table.rows[0]?.cells).to.deep.equal([
      'Си',
      '5',
    ]);
  });
});
