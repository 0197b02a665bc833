/** The direction in which a language is written. */
export declare const directionOf: (lang: string) => "ltr" | "rtl";
