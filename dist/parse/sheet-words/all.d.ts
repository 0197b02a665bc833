import type { SheetWords } from './types.js';
import type { Language } from '../../language/languages.js';
/** The words by which sheets are read, of each language. */
export declare const SHEET_WORDS: Readonly<Record<Language, SheetWords>>;
