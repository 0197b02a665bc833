import type { Issue } from '../data/issues.js';
import { excessOf } from '../data/limits.js';
import { isObject } from '../data/walk.js';
import { failed, ready, type JsonResult } from './json-result.js';

/** Bytes of an answer, characters of a text in the page. A fact sheet has some thousands. */
export const MOST = 2_000_000;

/**
 * Characters from which on a document takes so long to be read that the page has its turn before:
 * some thousands of rows.
 */
const LONG = 100_000;

/**
 * The JSON of a text, or why there is none, which takes a moment, as a long one does. `address` is
 * the one that answered in the end, where there was one.
 */
export function parseJson(
  text: string,
  address?: string,
  issues: readonly Issue[] = [],
): JsonResult | Promise<JsonResult> {
  const json = text.replace(/^\uFEFF/, '');
  if (!json.trim()) return failed('no-data');
  if (json.length > MOST) return failed('too-large', { limit: MOST / 1e6 });
  try {
    const document: unknown = JSON.parse(json);
    return json.length > LONG ? later(document, issues) : ready(document, issues);
  } catch {
    return import('./json-diagnosis.js').then(
      ({ diagnosis }) => diagnosis(json, address),
      () => failed('bad-json', { line: '?', column: '?', excerpt: json.slice(0, 20) }),
    );
  }
}

/**
 * In a later task, and counted in one between: what is found to be within the limits isn't counted
 * again.
 */
async function later(document: unknown, issues: readonly Issue[]): Promise<JsonResult> {
  await aTask();
  if (isObject(document)) excessOf(document);
  await aTask();
  return ready(document, issues);
}

const aTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
