/** Distance between two figures in the units of their drawing, which is 12 wide and 24 high. */
export declare const PERSON_PITCH = 14;
/** How many people one figure stands for, so that the largest row stays countable: 1, 2, 5, 10, 20, 50 … */
export declare function peoplePerFigure(values: readonly number[]): number;
/** Figures for a value in groups of ten, which can be counted: how many in each. Someone is never nobody. */
export declare function tens(value: number, per: number): number[];
/** One path of `count` people beside each other. */
export declare const peoplePath: (count: number) => string;
/** One path of `count` buildings beside each other. */
export declare const buildingsPath: (count: number) => string;
