import type { Printed } from '../data/fields.js';
import type { Print } from '../format/formats.js';
/** What a number counts, and so how it is written. */
export type Kind = {
    readonly of: 'people' | 'number' | 'share';
} | {
    readonly of: 'money';
    readonly currency?: string | undefined;
} | {
    readonly of: 'unit';
    readonly unit: string;
};
/** A value and how it is printed, as far as the data says it. */
export interface Stated {
    readonly value: number;
    readonly print: Printed;
}
/** How the data says that a value is printed, in a row and in what is around it. */
export declare function statedPrint(value: number, kind: Kind, own: Printed, around: Printed): Printed;
/**
 * How values that stand together are printed. What the data says holds. Else money is written in
 * full below a million, and in millions from there on: an amount with at most two decimals of a
 * million keeps them, a longer one gets one. Amounts of one scale share the most decimals that one
 * of them needs, and get more where different ones would look the same. `parts`: the first is the
 * whole of the others. They never look equal where they aren't, and add up in print where they do.
 */
export declare function printsTogether(stated: readonly Stated[], { of }: Kind, parts?: boolean): Print[];
