import { USUAL_MARKS, type Marks, type StatisticsWords } from '../about.js';

export const name = 'Română';

export const marks: Marks = USUAL_MARKS;

export const statistics: StatisticsWords = {
  source: 'Baza de date UNHCR privind refugiații',
  sum: 'Suma pe țări de origine',
};
