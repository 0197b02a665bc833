import { USUAL_MARKS } from '../about.js';
export const name = 'English';
export const marks = USUAL_MARKS;
export const statistics = {
    source: 'UNHCR Refugee Data Finder',
    sum: 'Sum of the countries of origin',
};
