import { isObject } from '../../data/walk.js';
import type { Draft } from './draft.js';

const PLACE = 'factlet-configurator';

/** A draft that this device kept, and since when. */
export interface Kept {
  readonly draft: Draft;
  readonly at: Date;
}

/** What came of keeping: when, or why not. */
export type Keeping = { readonly at: Date } | { readonly problem: 'refused' | 'full' };

/** The draft of last time; undefined where there is none, or none that can be read. */
export function keptDraft(): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? 'null');
    if (!isObject(kept) || !isObject(kept['draft'])) return undefined;
    return { draft: kept['draft'], at: new Date(String(kept['at'])) };
  } catch {
    // A browser that keeps nothing for this page throws when it is asked.
    return undefined;
  }
}

/** Keeps a draft on this device, in the place of the one before. */
export function keep(draft: Draft): Keeping {
  const at = new Date();
  try {
    localStorage.setItem(PLACE, JSON.stringify({ at, draft }, finite));
    return { at };
  } catch (error) {
    return { problem: error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'refused' };
  }
}

/** Takes the kept draft from this device. */
export function forget(): void {
  try {
    localStorage.removeItem(PLACE);
  } catch {
    // What could not be kept isn't there.
  }
}

/** A draft as a file: every field in its place, those that the format doesn't know included. */
export const fileText = (draft: Draft): string => `${JSON.stringify(draft, finite, 2)}\n`;

/** JSON has no infinity and would say null, "not known"; as a text it stays what it was, a number that can't be read. */
const finite = (_name: string, value: unknown): unknown => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value);
