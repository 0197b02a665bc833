import type { LanguageData } from './language-data.js';
/** How the language of a tag writes, where that is here. */
export declare function languageNow(tag: string): LanguageData | undefined;
/**
 * Fetches how the language of a tag writes, once per page. Rejects where we don't have it, or it
 * can't be loaded.
 */
export declare function loadLanguage(tag: string): Promise<void>;
