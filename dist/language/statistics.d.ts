import type { StatisticsWords } from './about.js';
import type { Language } from './languages.js';
/** What documents made of UNHCR’s statistics say, in each language. */
export declare const STATISTICS_WORDS: Readonly<Record<Language, StatisticsWords>>;
