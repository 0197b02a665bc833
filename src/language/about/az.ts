import { USUAL_MARKS, type Marks, type StatisticsWords } from '../about.js';

export const name = 'Azərbaycanca';

export const marks: Marks = USUAL_MARKS;

export const statistics: StatisticsWords = {
  source: 'BMT QAK-ın məlumat axtarış bazası',
  sum: 'Mənşə ölkələri üzrə cəm',
};
