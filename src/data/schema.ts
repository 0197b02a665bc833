// The only file that imports valibot, which says what fields there are; what they mean is read
// leniently by `walk`.
import { any, type GenericSchema } from 'valibot';
import type { Issue, IssueCode } from './issues.js';

export { array, object } from 'valibot';

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

/** A valibot schema; `read` says what a value of it means. */
export interface Schema extends GenericSchema {
  readonly read?: Read<unknown>;
  readonly entries?: Entries;
  readonly item?: Schema;
  /** What is told of a value that cannot be read. */
  readonly code?: IssueCode;
}
export type Entries = Readonly<Record<string, Schema>>;

/** What reading a schema gives: any field may be absent. */
export type Lenient<S> = S extends { readonly read: Read<infer T> }
  ? T
  : S extends { readonly entries: infer E }
    ? LenientEntries<E>
    : S extends { readonly item: infer I }
      ? readonly Lenient<I>[]
      : unknown;
export type LenientEntries<E> = { readonly [K in keyof E]?: Lenient<E[K]> };

/**
 * The schema of a value that valibot does not look into. `expects` names its form, which the
 * published JSON Schemas spell out.
 */
/* @__NO_SIDE_EFFECTS__ */
export function leaf<T>(expects: string, read: Read<T>, code: IssueCode = 'wrong-type') {
  return { ...any(), expects, read, code };
}
