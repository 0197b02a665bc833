import { type Row, type Section } from './fields.js';
import { type GroupKey } from './groups.js';
/** Who is there. Groups are never added: the same people can be refugees and stateless. */
export interface Population extends Section {
    readonly groups: readonly PopulationGroup[];
}
export interface PopulationGroup extends Row {
    readonly group?: GroupKey;
}
/** Reads the population of a document, or of the section alone. */
export declare const decodePopulation: (input: unknown) => import("./decoded.js").Decoded<Population>;
