import { USUAL_MARKS, type Marks, type StatisticsWords } from '../about.js';

export const name = 'English';

export const marks: Marks = USUAL_MARKS;

export const statistics: StatisticsWords = {
  source: 'UNHCR Refugee Data Finder',
  sum: 'Sum of the countries of origin',
};
