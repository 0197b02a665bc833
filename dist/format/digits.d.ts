/** The marks of a language's numbers. */
export interface Marks {
    readonly decimal: string;
    readonly group: string;
    /**
     * From how many digits before the first mark on numbers are grouped: 1, or 2 where 1234 stays as
     * it is.
     */
    readonly groupFrom: 1 | 2;
}
/**
 * A number's size in Latin digits with a language's marks; its sign is left out. Rounded half up,
 * by the digits that it is written with: 8.35 is 8.4, though the nearest double is a little less.
 * Undefined from 1,000,000,000,000 on.
 */
export declare function digits(value: number, least: number, most: number, { decimal, group, groupFrom }: Marks): string | undefined;
