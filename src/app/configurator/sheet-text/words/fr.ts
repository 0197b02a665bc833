import type { SheetTextWords } from './words.js';

export const words: SheetTextWords = {
  text: 'Le texte de la fiche',
  hint:
    'Copiez le texte de la fiche d’information, d’un PDF par exemple, et collez-le ici. Cochez ' +
    'ce qui est juste ; rien d’autre n’est pris.',
  counts: 'Trouvé : {found}. Lignes avec chiffres sans résultat : {unread}.',
  line: 'Ligne {n}',
  asOf: 'Date',
  source: 'Source',
  currency: 'Monnaie',
  doubts: {
    near:
      'Le nom et le nombre se trouvent sur des lignes différentes : vérifiez qu’ils vont ' +
      'ensemble.',
    footnote: 'Cette note a été prise pour la source : vérifiez.',
    name: 'Nom non reconnu : conservé tel quel.',
  },
  same: 'La fiche indique la même chose.',
  differs: 'La fiche indique : {value}',
  choose: 'Peut se lire de deux façons : choisissez.',
  unread: 'Lignes avec chiffres sans résultat',
  unreadHint:
    'Années, téléphones, pages et nombres au fil des phrases. Saisissez dans le formulaire ceux ' +
    'qu’il vous faut.',
  take: 'Prendre ce qui est coché ({n})',
  taken: 'Éléments pris : {n}.',
  nothing: 'Rien de ce que contient une fiche d’information n’a été trouvé.',
};
