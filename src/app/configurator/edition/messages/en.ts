import type { EditionWords } from './types.js';

export const words: EditionWords = {
  heading: 'New edition',
  offer:
    'Is this the sheet of last year? A new edition keeps all words and their order, ' +
    'turns each number into the previous figure, and leaves the new numbers for you to ' +
    'fill in. The sheet that you opened stays as it is.',
  begin: 'Begin the new edition',
  goOn: 'Continue with this sheet',
  begun: 'The new edition has begun. “Undo” goes back to the previous one.',
  filled: 'Numbers filled in: {n} of {total}.',
  toFill: 'Still to be filled in ({n})',
  renew: 'Dates, texts and sources to update ({n})',
  hint:
    'The number of the previous edition stands beside each field. Totals, printed shares ' +
    'and numbers with “about” or “over” are only shown there: they don’t become previous ' +
    'figures.',
  previous: 'Previous edition: {value}',
};
