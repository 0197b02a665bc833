/** A country's full name; or its full name, and a shorter one that fits beside a bar. */
export type CountryNames = Readonly<Record<string, string | readonly [full: string, short: string]>>;
