import type { Issue, IssueCode } from '../data/issues.js';
import { isObject } from '../data/read-fields.js';

/** What came of the address or the text that a widget was given. */
export type JsonResult =
  | { readonly state: 'waiting' }
  | {
      readonly state: 'ready';
      readonly document: unknown;
      readonly received: Date;
      readonly issues: readonly Issue[];
    }
  | { readonly state: 'failed'; readonly failure: JsonFailure };

/** A document that is there. */
export type Ready = Extract<JsonResult, { state: 'ready' }>;

/** Why no JSON could be had: a code of an issue and its parameters. */
export interface JsonFailure {
  readonly code: IssueCode;
  readonly parameters: Issue['parameters'];
}

export const WAITING: JsonResult = { state: 'waiting' };
export const ready = (document: unknown, issues: readonly Issue[] = []): JsonResult => ({
  state: 'ready',
  document,
  received: new Date(),
  issues,
});
export const failed = (
  code: JsonFailure['code'],
  parameters: Issue['parameters'] = {},
): JsonResult => ({ state: 'failed', failure: { code, parameters } });

/** The form in which the population API answers: a page of items, each of a year. */
export function isAnswer(document: unknown): boolean {
  try {
    if (!isObject(document) || !('page' in document) || !Array.isArray(document['items']))
      return false;
    const [first = { year: 0 }] = document['items'];
    return isObject(first) && 'year' in first;
  } catch {
    // A page's own object may throw when it is read; decode tells it.
    return false;
  }
}

/** Whether asking again may help. */
export const isTransient = (result: JsonResult): boolean =>
  result.state === 'failed' && /network|offline|timeout|http-status/.test(result.failure.code);
