import { USUAL_MARKS } from '../about.js';
export const name = 'Русский';
export const marks = USUAL_MARKS;
export const statistics = {
    source: 'База данных УВКБ ООН по беженцам',
    sum: 'Сумма по странам происхождения',
};
