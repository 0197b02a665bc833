import { USUAL_MARKS } from '../about.js';
export const name = 'Українська';
export const marks = USUAL_MARKS;
export const statistics = {
    source: 'База даних УВКБ ООН щодо біженців',
    sum: 'Сума за країнами походження',
};
