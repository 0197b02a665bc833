import { USUAL_MARKS } from '../about.js';
export const name = 'Français';
export const marks = { ...USUAL_MARKS, colon: '\u00A0: ', list: '\u00A0; ' };
export const statistics = {
    source: 'Base de données sur les réfugiés du HCR',
    sum: 'Somme des pays d’origine',
};
