import type { Issue } from '../data/issues.js';
/** What an element was given, as the page has it. */
export interface Given {
    /** The `data` property or attribute. */
    readonly data: unknown;
    /** The text of a child `<script type="application/json">`. */
    readonly script: string | undefined;
    readonly src: string;
    readonly adapter: string;
}
/** Which of the ways of giving JSON holds. */
export type JsonInput = {
    readonly kind: 'none';
} | {
    readonly kind: 'object';
    readonly document: unknown;
}
/** `isScript`: the rest of it may be on its way. */
 | {
    readonly kind: 'text';
    readonly text: string;
    readonly isScript: boolean;
} | {
    readonly kind: 'script in the page';
    readonly src: string;
} | {
    readonly kind: 'address';
    readonly src: string;
};
/** The first that is given, used whole: the data, the script, the address. */
export declare function jsonInputOf(given: Given): JsonInput;
/** With an adapter the script says what the author has to add to the answer of an address. */
export declare function overlayOf({ data, script, src, adapter }: Given): string | undefined;
/** What the author should know of the ways in which JSON is given. */
export declare function issuesOf(given: Given): readonly Issue[];
/** Whether more is given than is used. */
export declare function hasSeveral(given: Given): boolean;
/** Whether two inputs are the same one, of which nothing has to be read anew. */
export declare function isSameInput(one: JsonInput, other: JsonInput | undefined): boolean;
