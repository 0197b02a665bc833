import type { EditionWords } from './types.js';

export const words: EditionWords = {
  heading: 'Ediție nouă',
  offer:
    'Este fișa de anul trecut? O ediție nouă păstrează toate textele și ordinea lor, ' +
    'trece fiecare număr la cifra anterioară și vă lasă să completați numerele noi. Fișa ' +
    'deschisă rămâne neschimbată.',
  begin: 'Începeți ediția nouă',
  goOn: 'Continuați cu această fișă',
  begun: 'Ediția nouă a fost începută. „Anulați” readuce ediția precedentă.',
  filled: 'Numere completate: {n} din {total}.',
  toFill: 'De completat ({n})',
  renew: 'Date, texte și surse de actualizat ({n})',
  hint:
    'Numărul din ediția precedentă se află lângă fiecare câmp. Totalurile, procentele ' +
    'tipărite și numerele cu „aproximativ” sau „peste” apar doar acolo: nu devin cifre ' +
    'anterioare.',
  previous: 'Ediția precedentă: {value}',
};
