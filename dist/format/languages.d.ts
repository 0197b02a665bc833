/** How the language of a tag writes, where that is here. */
export declare const languageNow: (tag: string) => import("./language-data.js").LanguageData | undefined;
/** Fetches how the language of a tag writes, once per page. */
export declare const loadLanguage: (tag: string) => Promise<import("./language-data.js").LanguageData>;
