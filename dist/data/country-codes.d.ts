/** The alpha-2 codes of countries by their alpha-3 codes: those of ISO 3166-1, and Kosovo's. */
export declare const COUNTRY_CODES: Readonly<Record<string, string>>;
