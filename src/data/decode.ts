import { withoutConfirmed } from './confirmed.js';
import type { Decoded } from './decoded.js';
import type { Header } from './fields.js';
import type { Issue, IssueCode } from './issues.js';
import { exceededLimit } from './limits.js';
import { isObject, quote } from './read-fields.js';

export type { Decoded } from './decoded.js';

export const NO_HEADER: Header = { notes: [], sections: [] };

/**
 * A decoder that reads each object once: every widget of a page gets the same answer and the same
 * issues.
 */
export function memoizeDecoder<T>(
  decode: (input: Readonly<Record<string, unknown>>) => Decoded<T>,
): (input: unknown) => Decoded<T> {
  const known = new WeakMap<object, Decoded<T>>();
  return (input) => {
    if (!isObject(input)) return decodeFailure('not-an-object', { value: quote(input) });
    const remembered = known.get(input);
    if (remembered) return remembered;
    const excess = exceededLimit(input);
    const decoded = excess
      ? decodeFailure(excess.code, excess.parameters, excess.path)
      : withoutConfirmed(decode(input), input['confirmed']);
    known.set(input, decoded);
    return decoded;
  };
}

export function decodeFailure(
  code: IssueCode,
  parameters: Issue['parameters'],
  path = '',
): Decoded<never> {
  return {
    value: undefined,
    header: NO_HEADER,
    issues: [{ path, severity: 'error', code, parameters }],
    leftOut: 0,
  };
}
