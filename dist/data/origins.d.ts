import { type Printed, type Row, type Section, type Source, type Text } from './fields.js';
import { type GroupKey } from './groups.js';
/** Where people came from, one list per group of people. */
export interface Origins extends Section {
    readonly lists: readonly OriginList[];
}
export interface OriginList extends Printed {
    readonly group?: GroupKey;
    readonly title?: Text;
    /** As the data states it; never a sum of ours. */
    readonly total?: number | null;
    readonly asOf?: Text;
    readonly source?: Source;
    readonly note?: Text;
    readonly rows: readonly OriginRow[];
}
export interface OriginRow extends Row {
    /** An alpha-2 code. */
    readonly country?: string;
    /** Only countries rank. */
    readonly kind: 'country' | 'other' | Nowhere;
}
type Nowhere = 'unknown' | 'stateless' | 'various' | 'tibetan';
/** Reads the origins of a document, or of the section alone. */
export declare const decodeOrigins: (input: unknown) => import("./decoded.js").Decoded<Origins>;
export {};
