/** From left to right, or from right to left. */
export type Direction = 'ltr' | 'rtl';
/** The direction in which a language is written. */
export declare const directionOf: (lang: string) => Direction;
/**
 * Whether a text may turn around what stands beside it in a line of this direction. A line from
 * left to right with nothing else in it needs no isolation, which costs an element for each text.
 */
export declare const needsIsolation: (text: string, dir: Direction) => boolean;
