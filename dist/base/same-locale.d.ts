import type { Locale } from '../locale/locale.js';
/** Whether two locales write and say the same. */
export declare function isSameLocale(one: Locale, other: Locale | undefined): boolean;
