// Written by `npm run lists`. Not edited by hand.
import { name as ar } from './about/ar.js';
import { name as az } from './about/az.js';
import { name as en } from './about/en.js';
import { name as es } from './about/es.js';
import { name as fr } from './about/fr.js';
import { name as ro } from './about/ro.js';
import { name as ru } from './about/ru.js';
import { name as uk } from './about/uk.js';
import { name as zh } from './about/zh.js';
import type { Language } from './languages.js';

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
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
