import { USUAL_MARKS } from '../about.js';
export const name = 'Azərbaycanca';
export const marks = USUAL_MARKS;
export const statistics = {
    source: 'BMT QAK-ın məlumat axtarış bazası',
    sum: 'Mənşə ölkələri üzrə cəm',
};
