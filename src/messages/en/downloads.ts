import type { DownloadMessages } from '../types.js';

export const downloads: DownloadMessages = {
  copy: 'Copy text and table',
  csv: 'Table (CSV)',
  json: 'Data (JSON)',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  saved: 'The file {name} is being saved.',
  copied: 'Copied. It can be pasted into a document or an e-mail.',
  selected:
    'The browser didn’t allow copying. The text below is selected: copy it with the keyboard or ' +
    'the menu.',
  notSaved:
    'If no file was saved, copy the text below: this frame may not be allowed to save files.',
  failed: 'That didn’t work. Please try again, or choose another form.',
  text: 'Text to copy',
  columns: {
    figure: 'Figure',
    list: 'List',
    name: 'Name',
    value: 'Value',
    unit: 'Unit',
    remark: 'Precision',
    details: 'Details',
    place: 'Place',
    date: 'As of',
    note: 'Note',
    source: 'Source',
    address: 'Source address',
  },
};
