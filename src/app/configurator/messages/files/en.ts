import type { FileWords } from './types.js';

export const words: FileWords = {
  refused: {
    'pdf-locked':
      'This PDF is protected with a password. Open it with the password, print it to a new ' +
      'PDF without one, and open that here.',
    'pdf-scan':
      'This PDF is a scan or a picture, and this page can’t read numbers from pictures. ' +
      'Ask for the file that it was made from, or type the numbers.',
    word:
      'This is a Word document. Copy its table into Excel and save that as .xlsx, or paste ' +
      'its text under “{sheetText}”.',
    'text-document':
      'This is a text document. Copy its table into a spreadsheet and save that as .xlsx, ' +
      'or paste its text under “{sheetText}”.',
    'old-excel':
      'This is an old Excel file (.xls). Open it in Excel and save it as an Excel workbook ' +
      '(.xlsx).',
    'binary-excel':
      'This is a binary Excel file (.xlsb). Open it in Excel and save it as an Excel ' +
      'workbook (.xlsx).',
    'open-document':
      'This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Excel and ' +
      'save it as .xlsx.',
    apple:
      'This is a file of Numbers, Pages or Keynote. In Numbers, export the table to Excel ' +
      '(.xlsx).',
    presentation:
      'This is a presentation. Copy its table into Excel and save that as .xlsx, or paste ' +
      'its text under “{sheetText}”.',
    picture:
      'This is a picture, and this page can’t read numbers from pictures. Ask for the ' +
      'table that it was made from, or type the numbers.',
    'web-page':
      'This is a web page, even if its name ends in .xls. Open it in Excel and save it as ' +
      'an Excel workbook (.xlsx).',
    mail: 'This is an e-mail. Save its attachment, and open that here.',
    archive: 'This is a compressed folder. Unpack it, and choose the file that you need.',
    locked:
      'This file is protected with a password. Open it in Excel, remove the password and ' +
      'save it again.',
    damaged: 'This file is damaged or incomplete. Save or download it again.',
    'too-large':
      'This file is too large for this page. Keep only the sheets with the figures and ' +
      'save it again.',
    'no-table': 'Nothing can be seen in this file: its sheets are empty or hidden.',
    'not-unicode': 'This JSON file is not in UTF-8. Save it again in UTF-8.',
    empty: 'The file is empty.',
    several: 'Only one file can be opened at a time.',
    unreadable:
      'The browser could not read the file. If it is a folder, choose a file in it; if it ' +
      'is in the cloud, download it first.',
    unknown:
      'This page can’t read this kind of file. It opens Excel workbooks (.xlsx), PDF, CSV ' +
      'and JSON.',
  },
  sheets: 'Sheets in this file',
  numbers: 'Numbers: {n}',
  taken: 'taken',
  preview: 'As it is in the file',
  section: 'What do these rows show?',
  choose: 'Choose a section',
  hiddenCells: 'Hidden in the file and left out. Rows: {rows}. Columns: {columns}.',
  hiddenSheets: 'Hidden sheets left out: {n}.',
  tooLong:
    'This sheet has {n} rows; a list takes {max} at most. Add them up in Excel first, for ' +
    'example by country.',
  encoding: 'This file is not in Unicode. Which of these is spelled correctly?',
  next: 'Taken. Next sheet: {name}',
  takeSure: 'Take all that are sure ({n})',
  sureHint:
    'A figure is sure if it stands beside its name, can be read in only one way and ' +
    'contradicts nothing. You decide about the others, one by one.',
  scannedPages: 'Pages that are pictures and were not read: {pages}.',
  pages: 'Pages of the PDF',
  page: 'Page {page}',
  marks: { sure: 'sure', doubtful: 'to decide', taken: 'in the sheet' },
  marksHint: 'Click a mark to go to its figure.',
  notDrawn: 'This page could not be drawn. Its text was read all the same.',
  saveInto: 'Save to {name}',
  savedInto: 'Saved to {name}, {time}',
  changedOutside:
    '{name} was changed by somebody else or another program since it was opened here. ' +
    'Nothing was saved.',
  overwrite: 'Replace what it has now',
  downloadCopy: 'Download a copy',
  mayNotSave:
    'The browser may not write to {name}. Allow it when you are asked, or download a ' + 'copy.',
  notSaved:
    '{name} could not be saved. It may have been moved, deleted or be open in another ' +
    'program.',
};
