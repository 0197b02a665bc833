import type { EditionWords } from './types.js';

export const words: EditionWords = {
  heading: 'Nouvelle édition',
  offer:
    'Est-ce la fiche de l’année dernière\u00A0? Une nouvelle édition garde tous les mots ' +
    'et leur ordre, reprend chaque chiffre comme chiffre précédent et vous laisse saisir ' +
    'les nouveaux. La fiche ouverte reste telle quelle.',
  begin: 'Commencer la nouvelle édition',
  goOn: 'Continuer avec cette fiche',
  begun: 'La nouvelle édition est commencée. «\u00A0Annuler\u00A0» ramène la précédente.',
  filled: 'Chiffres saisis\u00A0: {n} sur {total}.',
  toFill: 'Encore à saisir ({n})',
  renew: 'Dates, textes et sources à actualiser ({n})',
  hint:
    'Le chiffre de l’édition précédente figure à côté de chaque champ. Les totaux, les ' +
    'pourcentages imprimés et les chiffres accompagnés de «\u00A0environ\u00A0» ou ' +
    '«\u00A0plus de\u00A0» n’apparaissent que là\u00A0: ils ne deviennent pas des ' +
    'chiffres précédents.',
  previous: 'Édition précédente\u00A0: {value}',
};
