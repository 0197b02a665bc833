import type { SheetTextWords } from './words.js';

export const words: SheetTextWords = {
  text: 'The sheet’s own text',
  hint:
    'Copy the text of the fact sheet, out of a PDF for example, and paste it here. Tick what is ' +
    'right; nothing else is taken.',
  counts: 'Found: {found}. Lines with digits that gave nothing: {unread}.',
  line: 'Line {n}',
  asOf: 'Date',
  source: 'Source',
  currency: 'Currency',
  doubts: {
    near: 'The name and the number stand on different lines: check that they belong together.',
    footnote: 'This footnote was taken for the source: check it.',
    name: 'Not a name that is known: kept as it is written.',
  },
  same: 'The sheet says the same.',
  differs: 'The sheet has: {value}',
  choose: 'It can be read in two ways: choose.',
  unread: 'Lines with digits that gave nothing',
  unreadHint:
    'Years, telephones, pages, and numbers inside sentences. What you need of them, type into ' +
    'the form.',
  take: 'Take what is ticked ({n})',
  taken: 'Taken: {n}.',
  nothing: 'Nothing was found that a fact sheet has.',
};
