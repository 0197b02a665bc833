import { USUAL_MARKS, type Marks, type StatisticsWords } from '../about.js';

export const name = 'العربية';

export const marks: Marks = { ...USUAL_MARKS, list: '؛ ' };

export const statistics: StatisticsWords = {
  source: 'قاعدة بيانات المفوضية',
  sum: 'مجموع بلدان المنشأ',
};
