import type { Marks, StatisticsWords } from '../about.js';

export const name = '中文';

export const marks: Marks = { colon: '：', list: '；', space: '', stop: '。' };

export const statistics: StatisticsWords = {
  source: '联合国难民署难民数据库',
  sum: '各原籍国合计',
};
