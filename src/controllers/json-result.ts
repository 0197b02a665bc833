import type { Issue } from '../data/issues.js';

/** What came of the address or the text that a widget was given. */
export type JsonResult =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly document: unknown; readonly received: Date; readonly issues: readonly Issue[] }
  | { readonly state: 'failed'; readonly failure: JsonFailure };

/** Why no JSON could be had: a code of an issue and its parameters. */
export interface JsonFailure {
  readonly code: 'no-data' | 'bad-json' | 'json-ended' | 'edited-json' | 'object-as-text' | 'got-html' | 'too-large' | 'http-status'
    | 'network' | 'offline' | 'timeout' | 'bad-address' | 'mixed-content';
  readonly parameters: Issue['parameters'];
}

export const WAITING: JsonResult = { state: 'waiting' };
export const ready = (document: unknown, issues: readonly Issue[] = []): JsonResult => ({ state: 'ready', document, received: new Date(), issues });
export const failed = (code: JsonFailure['code'], parameters: Issue['parameters'] = {}): JsonResult => ({ state: 'failed', failure: { code, parameters } });

/** Whether asking again may help. */
export const isTransient = (result: JsonResult): boolean => result.state === 'failed' && /network|offline|timeout|http-status/.test(result.failure.code);
