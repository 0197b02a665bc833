export declare const PERSON_PITCH = 14;
/**
 * How many one icon stands for, so that the longest row stays countable: 1, then 5, 10, 20, 50 …
 */
export declare function peoplePerIcon(values: readonly number[]): number;
/**
 * Icons for a value in groups of ten, which can be counted: how many in each. The last icon is a
 * part of one where the value isn't a multiple of what an icon stands for: never rounded up to a
 * whole, and never too small to be seen.
 */
export declare function tens(value: number, per: number): number[];
/** Width of so many icons, the last of which may be a part of one. */
export declare function widthOf(icons: number): number;
/** One path of `count` people beside each other; of a part of one, the whole. */
export declare const peoplePath: (count: number) => string;
/** The same of buildings. */
export declare const buildingsPath: (count: number) => string;
