export type NameForm = 'full' | 'short';
/** Whether the names of a language are here already. */
export declare const hasCountryNames: (tag: string) => boolean;
/** Fetches the names of countries in the language of a tag, once per page. */
export declare const loadCountryNames: (tag: string) => Promise<Readonly<Record<string, string | readonly [full: string, short: string]>>>;
/**
 * A country's name as the United Nations writes it, by its alpha-2 code; undefined where there is
 * none, or names aren't here.
 */
export declare function countryName(tag: string, code: string, form?: NameForm): string | undefined;
/** The codes that have a name, in their order. */
export declare function namedCountries(tag: string): readonly string[];
