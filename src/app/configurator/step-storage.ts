import { isObject } from '../../data/read-fields.js';
import type { Draft } from './draft.js';
import { fileText } from './draft-storage.js';

/** A state of a draft, and the place where that draft is kept. */
export interface Step {
  readonly id: string;
  readonly draft: Draft;
}

/** What can be undone and done again. */
export interface Steps {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

const PLACE = 'factlet-configurator-steps';

/** Steps that a reload doesn't lose. More would fill the browser's storage. */
const MAX_STEPS = 50;

/** Keeps the steps around a draft for this tab, until it is closed. */
export function storeSteps(present: Draft, { past, future }: Steps): void {
  const kept = {
    present: fileText(present),
    past: past.slice(-MAX_STEPS),
    future: future.slice(-MAX_STEPS),
  };
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(kept));
  } catch {
    // Steps of before would lead to another draft.
    forgetSteps();
  }
}

/** The steps around a draft, if they were kept in this tab. */
export function keptSteps(present: Draft): Steps | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PLACE) ?? 'null');
    if (!isObject(kept) || kept['present'] !== fileText(present)) return undefined;
    return { past: stepsIn(kept['past']), future: stepsIn(kept['future']) };
  } catch {
    return undefined;
  }
}

export function forgetSteps(): void {
  try {
    sessionStorage.removeItem(PLACE);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

const stepsIn = (value: unknown): Step[] =>
  (Array.isArray(value) ? value : []).flatMap((step: unknown) => {
    if (!isObject(step)) return [];
    const { id, draft } = step;
    return typeof id === 'string' && isObject(draft) ? [{ id, draft }] : [];
  });
