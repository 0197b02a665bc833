// Written by `npm run lists`. Not edited by hand.
import type { Marks } from './about.js';
import { marks as ar } from './about/ar.js';
import { marks as az } from './about/az.js';
import { marks as en } from './about/en.js';
import { marks as es } from './about/es.js';
import { marks as fr } from './about/fr.js';
import { marks as ro } from './about/ro.js';
import { marks as ru } from './about/ru.js';
import { marks as uk } from './about/uk.js';
import { marks as zh } from './about/zh.js';
import type { Language } from './languages.js';

/** What each language writes between the parts of a text. */
export const MARKS: Readonly<Record<Language, Marks>> = { ar, az, en, es, fr, ro, ru, uk, zh };
