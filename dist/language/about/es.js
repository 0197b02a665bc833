import { USUAL_MARKS } from '../about.js';
export const name = 'Español';
export const marks = USUAL_MARKS;
export const statistics = {
    source: 'Base de datos de población refugiada de ACNUR',
    sum: 'Suma de los países de origen',
};
