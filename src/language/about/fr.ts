import { USUAL_MARKS, type Marks, type StatisticsWords } from '../about.js';

export const name = 'Français';

export const marks: Marks = { ...USUAL_MARKS, colon: '\u00A0: ', list: '\u00A0; ' };

export const statistics: StatisticsWords = {
  source: 'Base de données sur les réfugiés du HCR',
  sum: 'Somme des pays d’origine',
};
