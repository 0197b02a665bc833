// Written by `npm run lists`. Not edited by hand.
import type { Texts } from './text-types.js';
import { texts as ar } from './texts/ar.js';
import { texts as az } from './texts/az.js';
import { texts as en } from './texts/en.js';
import { texts as es } from './texts/es.js';
import { texts as fr } from './texts/fr.js';
import { texts as ro } from './texts/ro.js';
import { texts as ru } from './texts/ru.js';
import { texts as uk } from './texts/uk.js';
import { texts as zh } from './texts/zh.js';
import type { Language } from '../../language/languages.js';

/** What the front page says in each language. */
export const TEXTS: Readonly<Record<Language, Texts>> = { ar, az, en, es, fr, ro, ru, uk, zh };
