/** The alpha-2 codes for UNHCR's own codes, where those aren't the alpha-3 codes of ISO 3166: its GFR is Germany. */
export declare const AGENCY_CODES: Readonly<Record<string, string>>;
