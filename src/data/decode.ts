import { withoutConfirmed } from './confirmed.js';
import type { Decoded } from './decoded.js';
import type { Header } from './fields.js';
import type { Issue, IssueCode } from './issues.js';
import { excessOf } from './limits.js';
import { isObject, shown } from './walk.js';

export type { Decoded } from './decoded.js';

export const NO_HEADER: Header = { notes: [], sections: [] };

/**
 * A decoder that reads each object once: every widget of a page gets the same answer and the same
 * issues.
 */
export function remembering<T>(
  decode: (input: Readonly<Record<string, unknown>>) => Decoded<T>,
): (input: unknown) => Decoded<T> {
  const known = new WeakMap<object, Decoded<T>>();
  return (input) => {
    if (!isObject(input)) return unusable('not-an-object', { value: shown(input) });
    const remembered = known.get(input);
    if (remembered) return remembered;
    const excess = excessOf(input);
    const decoded = excess
      ? unusable(excess.code, excess.parameters, excess.path)
      : withoutConfirmed(decode(input), input['confirmed']);
    known.set(input, decoded);
    return decoded;
  };
}

export function unusable(
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
