/** How many letters of a text are seen: marks of direction take no room. */
export declare const shownLength: (text: string) => number;
