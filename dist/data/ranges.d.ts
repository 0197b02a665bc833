import type { Row } from './fields.js';
/** The least and the most that a printed value can stand for. */
export type Range = readonly [least: number, most: number];
/**
 * What a row's value can stand for. A value with a scale is rounded to what is printed.
 * Under five is anything from none: a total that hides small counts is itself rounded.
 */
export declare function rangeOf({ value, qualifier, scale, decimals }: Row): Range | undefined;
/**
 * What rows can add to; undefined where a value is unknown. A part of another row isn't added
 * again.
 */
export declare function sumRange(rows: readonly Row[]): Range | undefined;
/** Whether no value of one range is as small as one of another. */
export declare const isAbove: ([least]: Range, [, most]: Range) => boolean;
