/**
 * What stands in the places of a sentence, where a text is that sentence: "Source: {text}" and
 * "Source: UNHCR" give `text`. Undefined for another text. Spaces and the width of colons
 * don't count, and the first place takes no more than it has to.
 */
export declare function placesIn(template: string, text: string): Readonly<Record<string, string>> | undefined;
/** A text with plain spaces alone, and none around it. */
export declare const plain: (text: string) => string;
