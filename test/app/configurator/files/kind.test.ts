import { expect } from '@open-wc/testing';
import { strToU8, zipSync } from 'fflate';
import { workbook } from '../../../support/xlsx.mjs';
import { kindOfFile } from '../../../../src/app/configurator/files/kind.js';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const archive = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])));
const document = (type: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level: 0 }],
    'content.xml': strToU8('<a/>'),
  });
/** One of Microsoft's old files: its beginning, and the name of a stream in UTF-16. */
const streams = (name: string): Uint8Array =>
  bytes(`\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${'\0'.repeat(600)}${[...name].join('\0')}\0`);

describe('the kind of a file', () => {
  for (const [name, file, kind] of [
    ['a.xlsx', workbook({ sheets: [{ name: 'A', rows: [[1]] }] }), 'xlsx'],
    ['a.xls', streams('Workbook'), 'old-excel'],
    [
      'a.xls',
      bytes(
        '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      ),
      'old-excel',
    ],
    ['a.xlsx', streams('EncryptedPackage'), 'locked'],
    ['a.xlsb', archive('xl/workbook.bin'), 'binary-excel'],
    ['a.ods', document('spreadsheet'), 'open-document'],
    ['a.numbers', archive('Index/Document.iwa'), 'apple'],
    ['a.docx', archive('word/document.xml', 'word/embeddings/sheet.xlsx'), 'word'],
    ['a.doc', streams('WordDocument'), 'word'],
    ['a.odt', document('text'), 'text-document'],
    ['a.rtf', bytes('{\\rtf1'), 'text-document'],
    ['a.pptx', archive('ppt/presentation.xml'), 'presentation'],
    ['a.msg', streams('__substg1.0_0037001F'), 'mail'],
    ['a.pdf', bytes('%PDF-1.7\n'), 'pdf'],
    ['a.png', bytes('\x89PNG\r\n\x1A\n'), 'picture'],
    ['a.jpg', bytes('\xFF\xD8\xFF\xE0'), 'picture'],
    ['a.heic', bytes('\0\0\0\x18ftypheic'), 'picture'],
    ['a.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg">'), 'picture'],
    ['a.zip', archive('a.csv'), 'archive'],
    ['a.xls', bytes('<html><table><tr><td>1</td></tr></table></html>'), 'web-page'],
    ['a.xlsx', workbook({ sheets: [] }).slice(0, 200), 'damaged'],
    ['a.csv', bytes(''), 'empty'],
    ['a.csv', bytes('\xEF\xBB\xBF \n'), 'empty'],
    ['a.dat', bytes('\x01\x02\x03\x04'), 'unknown'],
    ['a.csv', bytes('Country;Refugees\nSyria;6541'), 'text-table'],
    ['a.csv', bytes('\xFF\xFEA\0,\0B\0'), 'text-table'],
    ['a.csv', bytes('Pays;R\xE9fugi\xE9s\nSyrie;6541'), 'text-table'],
    ['a.txt', bytes('Refugees 8,087'), 'text-table'],
    ['sheet.json', bytes('Country,Refugees\nSyria,6541'), 'text-table'],
    ['sheet.csv', bytes('{"version":"1"}'), 'json'],
    ['sheet.csv', bytes('[Country];Refugees\nSyria;6541'), 'text-table'],
    ['sheet.json', bytes('{version: 1, title: 2}'), 'json'],
    ['sheet', bytes('\xEF\xBB\xBF  {"version":"1"}'), 'json'],
    ['sheet.json', bytes('{"version":"1"'), 'json'],
    ['sheet.json', bytes('"version":"1","a":2}'), 'json'],
    ['sheet.json', bytes('version: 1'), 'json'],
  ] as const)
    it(`is told by its first bytes: ${name} is ${kind}`, () =>
      expect(kindOfFile(file, name)).to.equal(kind));
});
