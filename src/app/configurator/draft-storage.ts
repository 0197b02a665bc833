import { isObject } from '../../data/read-fields.js';
import type { Draft } from './draft.js';

/** Each draft has a place of its own, so that none is written over another. */
const PLACE = 'factlet-configurator:';

/** The one place that pages of before had. */
const FORMER_PLACE = 'factlet-configurator';

/** A draft that this device kept, and since when. */
export interface Kept {
  readonly id: string;
  readonly draft: Draft;
  readonly at: Date;
  /** The edition that it is the next of. */
  readonly before?: Draft;
  /** What its officer calls it; undefined where that is what it is called itself. */
  readonly name?: string;
}

/** What came of keeping: when, or why not. */
export type Keeping = { readonly at: Date } | { readonly problem: 'refused' | 'full' };

/** The place of a draft that isn't kept yet. */
export const newId = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

/** The key of a draft's place in the browser's storage. */
export const keyOf = (id: string): string => (id === FORMER_PLACE ? id : PLACE + id);

/** All drafts that can be read, the latest first. */
export function keptDrafts(): readonly Kept[] {
  try {
    const ids = Object.keys(localStorage).flatMap((key) =>
      key === FORMER_PLACE ? [key] : key.startsWith(PLACE) ? [key.slice(PLACE.length)] : [],
    );
    return ids
      .flatMap((id) => keptAt(id) ?? [])
      .toSorted((one, other) => other.at.getTime() - one.at.getTime());
  } catch {
    // A browser that keeps nothing for this page throws when it is asked.
    return [];
  }
}

/** Keeps a draft on this device, in its own place, by the name that it has there. */
export function storeDraft(draft: Draft, id: string, before?: Draft): Keeping {
  return store({ id, draft, at: new Date(), ...(before && { before }), ...nameAt(id) });
}

/** Gives a kept draft a name of its own; an empty one takes it away. */
export function renameStoredDraft(id: string, name: string): void {
  const kept = keptAt(id);
  if (!kept) return;
  const { draft, at, before } = kept;
  store({ id, draft, at, ...(before && { before }), ...(name && { name }) });
}

/** Keeps a draft as it was kept before, with its time and name. */
export function store({ id, at, ...kept }: Kept): Keeping {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify({ at, ...kept }, finite));
    return { at };
  } catch (error) {
    return {
      problem: error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'refused',
    };
  }
}

/** Takes a kept draft from this device. */
export function deleteStoredDraft(id: string): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // What could not be kept isn't there.
  }
}

function nameAt(id: string): Pick<Kept, 'name'> {
  const { name } = keptAt(id) ?? {};
  return name === undefined ? {} : { name };
}

function keptAt(id: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null');
    if (!isObject(kept)) return undefined;
    const { draft, before, name } = kept;
    if (!isObject(draft)) return undefined;
    const at = new Date(String(kept['at']));
    return {
      id,
      draft,
      at: Number.isNaN(at.getTime()) ? new Date(0) : at,
      ...(isObject(before) && { before }),
      ...(typeof name === 'string' && name && { name }),
    };
  } catch {
    return undefined;
  }
}

/** A draft as a file: every field in its place, those that the format doesn't know included. */
export const fileText = (draft: Draft): string => `${JSON.stringify(draft, finite, 2)}\n`;

/**
 * JSON has no infinity and would say null, "not known"; as a text it stays what it was, a number
 * that can't be read.
 */
const finite = (_name: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
