import { USUAL_MARKS, type Marks, type StatisticsWords } from '../about.js';

export const name = 'Español';

export const marks: Marks = USUAL_MARKS;

export const statistics: StatisticsWords = {
  source: 'Base de datos de población refugiada de ACNUR',
  sum: 'Suma de los países de origen',
};
