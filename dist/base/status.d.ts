import { type JsonFailure, type JsonResult } from '../controllers/json-result.js';
import type { Decoded } from '../data/decode.js';
import type { Issue } from '../data/issues.js';
/** What an element has to show. */
export type Status<Model> = {
    readonly kind: 'loading';
}
/** `loaded` is a document that was read and can't be drawn. */
 | {
    readonly kind: 'failed';
    readonly failure: Failure;
    readonly loaded?: Loaded<Model>;
}
/** `failure` tells why there are no newer figures than these; `isRefreshing`: they're awaited. */
 | {
    readonly kind: 'ready';
    readonly loaded: Loaded<Model>;
    readonly failure?: Failure;
    readonly isRefreshing?: true;
};
/** A document that could be read. */
export interface Loaded<Model> {
    readonly decoded: Decoded<Model>;
    /** The document as it was given. */
    readonly document: unknown;
    readonly received: Date;
    /** What is told of the way on which the document came. */
    readonly issues: readonly Issue[];
}
export interface Failure {
    readonly issues: readonly Issue[];
    /** Whether asking for the data again may help. */
    readonly canRetry: boolean;
}
export declare const LOADING: Status<never>;
/**
 * The status after the input gave another result. Figures that are there stay while others are on
 * their way and when those can't be had; an old failure doesn't stay.
 */
export declare function nextStatus<Model>(previous: Status<Model>, result: JsonResult, decode: (document: unknown) => Decoded<Model>): Status<Model>;
/** The status after something failed: figures that are there stay. */
export declare function withFailure<Model>(status: Status<Model>, failure: Failure): Status<Model>;
/** The status of a document that was read and can't be drawn, until it can. */
export declare function withoutDrawing<Model>(status: Status<Model>, failure: Failure): Status<Model>;
/** The status of a document that couldn't be drawn, and now is. */
export declare function withDrawing<Model>(status: Status<Model>): Status<Model>;
/** What no other code says. */
export declare const UNEXPECTED: JsonFailure;
export declare function toFailure({ code, parameters }: JsonFailure, canRetry?: boolean): Failure;
