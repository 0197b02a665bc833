import type { Issue } from '../../../data/issues.js';
import { valueAt, type Draft } from '../draft.js';
import type { PageLocale } from '../page-locale.js';
import { joined, withField } from './paths.js';

/** What every part of the form is drawn from, and what it can do. */
export interface FormContext {
  readonly draft: Draft;
  readonly locale: PageLocale;
  readonly issues: readonly Issue[];
  /** The languages that texts are asked for in, the sheet's own first. */
  readonly languages: readonly string[];
  /** A row that was added just now: nobody is told yet that it is empty. */
  readonly freshRow: string | undefined;
  /** Marks that the officer said part thousands: each is asked about once. */
  readonly grouping: ReadonlySet<string>;
  readonly learn: (mark: string) => void;
  /** What was understood of what was typed, or left out of it, by the path of its field. */
  readonly notices: ReadonlyMap<string, string>;
  readonly notice: (path: string, text: string | undefined) => void;
  /** What the edition before has at a path, in words. */
  readonly earlier: ReadonlyMap<string, string>;
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  readonly change: (draft: Draft, path: string) => void;
  readonly announce: (text: string) => void;
  /** Focuses an element once the form is drawn. */
  readonly focus: (id: string) => void;
  /** Puts rows into a list, the last of which is new. */
  readonly addRow: (list: string, rows: readonly unknown[]) => void;
}

/** The identity of a field, and of what stands beside it. */
export const fieldId = (path: string): string => `field:${path}`;
export const hintId = (path: string): string => `hint:${path}`;
export const toldId = (path: string): string => `told:${path}`;

/** Writes a field of a place; `name` may lead into an object: `percent.received`. */
export function write(
  { draft, change }: FormContext,
  place: string,
  name: string,
  value: unknown,
  first = 'value',
): void {
  const [last = '', ...before] = name.split('.').reverse();
  const inside = joined(place, before.reverse().join('.'));
  const changed = withField(draft, inside, last, value, first);
  const path = joined(inside, last);
  if (valueAt(changed, path) !== valueAt(draft, path)) change(changed, path);
}
