import { isTransient, type JsonFailure, type JsonResult } from '../controllers/json-result.js';
import type { Decoded } from '../data/decode.js';
import type { Issue } from '../data/issues.js';
import { tryOrUndefined } from './try-or-undefined.js';

/** What an element has to show. */
export type Status<Model> =
  | { readonly kind: 'loading' }
  /** `loaded` is a document that was read and can't be drawn. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly loaded?: Loaded<Model> }
  /** `failure` tells why there are no newer figures than these; `isRefreshing`: they're awaited. */
  | {
      readonly kind: 'ready';
      readonly loaded: Loaded<Model>;
      readonly failure?: Failure;
      readonly isRefreshing?: true;
    };

/** A document that could be read. */
export interface Loaded<Model> {
  readonly decoded: Decoded<Model>;
  /** The document as it was given. */
  readonly document: unknown;
  readonly received: Date;
  /** What is told of the way on which the document came. */
  readonly issues: readonly Issue[];
}

export interface Failure {
  readonly issues: readonly Issue[];
  /** Whether asking for the data again may help. */
  readonly canRetry: boolean;
}

export const LOADING: Status<never> = { kind: 'loading' };

/**
 * The status after the input gave another result. Figures that are there stay while others are on
 * their way and when those can't be had; an old failure doesn't stay.
 */
export function nextStatus<Model>(
  previous: Status<Model>,
  result: JsonResult,
  decode: (document: unknown) => Decoded<Model>,
): Status<Model> {
  if (result.state === 'waiting')
    return previous.kind === 'ready'
      ? { kind: 'ready', loaded: previous.loaded, isRefreshing: true }
      : LOADING;
  if (result.state === 'failed')
    return withFailure(previous, toFailure(result.failure, isTransient(result)));

  const { document, received, issues } = result;
  const decoded = tryOrUndefined(() => decode(document));
  if (!decoded) return withFailure(previous, toFailure(UNEXPECTED));
  if (!decoded.value && decoded.issues.some(({ severity }) => severity === 'error'))
    return withFailure(previous, { issues: decoded.issues, canRetry: false });
  return { kind: 'ready', loaded: { decoded, document, received, issues } };
}

/** The status after something failed: figures that are there stay. */
export function withFailure<Model>(status: Status<Model>, failure: Failure): Status<Model> {
  return status.kind === 'ready'
    ? { kind: 'ready', loaded: status.loaded, failure }
    : { kind: 'failed', failure };
}

/** The status of a document that was read and can't be drawn, until it can. */
export function withoutDrawing<Model>(status: Status<Model>, failure: Failure): Status<Model> {
  if (status.kind !== 'ready') return status;
  // Why there are no newer figures than these may be known already.
  return { kind: 'failed', failure: status.failure ?? failure, loaded: status.loaded };
}

/** The status of a document that couldn't be drawn, and now is. */
export function withDrawing<Model>(status: Status<Model>): Status<Model> {
  return status.kind === 'failed' && status.loaded
    ? { kind: 'ready', loaded: status.loaded }
    : status;
}

/** What no other code says. */
export const UNEXPECTED: JsonFailure = { code: 'unexpected', parameters: {} };

export function toFailure({ code, parameters }: JsonFailure, canRetry = false): Failure {
  return { issues: [{ path: '', severity: 'error', code, parameters }], canRetry };
}
