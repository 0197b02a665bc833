import type { Issue, IssueCode } from './issues.js';
/** What is gathered while one section is read. */
export interface Report {
    readonly issues: Issue[];
    /** Rows that could not be shown. */
    leftOut: number;
    /** Whose codes name countries. Those of ISO 3166 by default. */
    readonly countryCodes?: 'UNHCR' | undefined;
}
/** Gives what a value means: `null` when it says nothing, `undefined` when it cannot be read. */
export type Read<T> = (value: unknown, path: string, report: Report) => T | null | undefined;
/** What is expected of a value. */
export interface Schema {
    /** The name of its form, which the published JSON Schemas spell out. */
    readonly expects: string;
    /** What a value means, where that isn't told by its fields or items. */
    readonly read?: Read<unknown>;
    /** The fields of an object. */
    readonly entries?: Entries;
    /** What each item of a list is. */
    readonly item?: Schema;
    /** What is told of a value that cannot be read. */
    readonly code?: IssueCode;
}
export type Entries = Readonly<Record<string, Schema>>;
/** What reading a schema gives: any field may be absent. */
export type Lenient<S> = S extends {
    readonly read: Read<infer T>;
} ? T : S extends {
    readonly entries: infer E;
} ? LenientEntries<E> : S extends {
    readonly item: infer I;
} ? readonly Lenient<I>[] : unknown;
export type LenientEntries<E> = {
    readonly [K in keyof E]?: Lenient<E[K]>;
};
/** The schema of an object. */
export declare function object<const E extends Entries>(entries: E): {
    expects: string;
    entries: E;
};
/** The schema of a list. */
export declare function array<const I extends Schema>(item: I): {
    expects: string;
    item: I;
};
/** The schema of a value that has a meaning of its own. */
export declare function leaf<T>(expects: string, read: Read<T>, code?: IssueCode): {
    expects: string;
    read: Read<T>;
    code: IssueCode;
};
