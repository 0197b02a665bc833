import { statistics as ar } from './about/ar.js';
import { statistics as az } from './about/az.js';
import { statistics as en } from './about/en.js';
import { statistics as es } from './about/es.js';
import { statistics as fr } from './about/fr.js';
import { statistics as ro } from './about/ro.js';
import { statistics as ru } from './about/ru.js';
import { statistics as uk } from './about/uk.js';
import { statistics as zh } from './about/zh.js';
/** What documents made of UNHCR’s statistics say, in each language. */
export const STATISTICS_WORDS = {
    ar,
    az,
    en,
    es,
    fr,
    ro,
    ru,
    uk,
    zh,
};
