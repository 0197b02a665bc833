import { USUAL_MARKS, type Marks, type StatisticsWords } from '../about.js';

export const name = 'Русский';

export const marks: Marks = USUAL_MARKS;

export const statistics: StatisticsWords = {
  source: 'База данных УВКБ ООН по беженцам',
  sum: 'Сумма по странам происхождения',
};
