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
export type JsonInput =
  | { readonly kind: 'none' }
  | { readonly kind: 'object'; readonly document: unknown }
  /** `isScript`: the rest of it may be on its way. */
  | { readonly kind: 'text'; readonly text: string; readonly isScript: boolean }
  | { readonly kind: 'script in the page'; readonly src: string }
  | { readonly kind: 'address'; readonly src: string };

/** The first that is given, used whole: the data, the script, the address. */
export function jsonInputOf(given: Given): JsonInput {
  const { data, script, src } = given;
  if (typeof data === 'string') return { kind: 'text', text: data, isScript: false };
  if (isGiven(data)) return { kind: 'object', document: data };
  if (script !== undefined && overlayOf(given) === undefined)
    return { kind: 'text', text: script, isScript: true };
  if (!src) return { kind: 'none' };
  return { kind: src.startsWith('#') ? 'script in the page' : 'address', src };
}

/** With an adapter the script says what the author has to add to the answer of an address. */
export function overlayOf({ data, script, src, adapter }: Given): string | undefined {
  return !isGiven(data) && src && adapter ? script : undefined;
}

/** What the author should know of the ways in which JSON is given. */
export function issuesOf(given: Given): readonly Issue[] {
  return hasSeveral(given) ? [SEVERAL] : [];
}

const SEVERAL: Issue = { path: '', severity: 'warning', code: 'several-sources', parameters: {} };

/** Whether more is given than is used. */
export function hasSeveral(given: Given): boolean {
  const isScriptUsed = given.script !== undefined && overlayOf(given) === undefined;
  return [isGiven(given.data), isScriptUsed, Boolean(given.src)].filter(Boolean).length > 1;
}

/** Whether two inputs are the same one, of which nothing has to be read anew. */
export function isSameInput(one: JsonInput, other: JsonInput | undefined): boolean {
  return one.kind === other?.kind && Object.is(contentOf(one), contentOf(other));
}

function contentOf(input: JsonInput): unknown {
  if (input.kind === 'none') return undefined;
  if (input.kind === 'object') return input.document;
  return input.kind === 'text' ? input.text : input.src;
}

/** A zero, false and an empty text are given. */
const isGiven = (data: unknown): boolean => data !== undefined && data !== null;
