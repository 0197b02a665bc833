import { USUAL_MARKS, type Marks, type StatisticsWords } from '../about.js';

export const name = 'Українська';

export const marks: Marks = USUAL_MARKS;

export const statistics: StatisticsWords = {
  source: 'База даних УВКБ ООН щодо біженців',
  sum: 'Сума за країнами походження',
};
