import { USUAL_MARKS } from '../about.js';
export const name = 'Română';
export const marks = USUAL_MARKS;
export const statistics = {
    source: 'Baza de date UNHCR privind refugiații',
    sum: 'Suma pe țări de origine',
};
