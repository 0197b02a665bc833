/** The countries that an ambiguous name can mean; none for a name that isn't ambiguous. */
export declare const countriesSharing: (plain: string) => readonly string[];
