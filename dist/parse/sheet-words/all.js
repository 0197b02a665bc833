import { words as ar } from './ar.js';
import { words as az } from './az.js';
import { words as en } from './en.js';
import { words as es } from './es.js';
import { words as fr } from './fr.js';
import { words as ro } from './ro.js';
import { words as ru } from './ru.js';
import { words as uk } from './uk.js';
import { words as zh } from './zh.js';
/** The words by which sheets are read, of each language. */
export const SHEET_WORDS = {
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
