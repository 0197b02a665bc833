import { USUAL_MARKS } from '../about.js';
export const name = 'العربية';
export const marks = { ...USUAL_MARKS, list: '؛ ' };
export const statistics = {
    source: 'قاعدة بيانات المفوضية',
    sum: 'مجموع بلدان المنشأ',
};
