import { withoutConfirmed } from './confirmed.js';
import { exceededLimit } from './limits.js';
import { isObject, quote } from './read-fields.js';
export const NO_HEADER = { notes: [], sections: [] };
/**
 * A decoder that reads each object once: every widget of a page gets the same answer and the same
 * issues.
 */
export function memoizeDecoder(decode) {
    const known = new WeakMap();
    return (input) => {
        if (!isObject(input))
            return decodeFailure('not-an-object', { value: quote(input) });
        const remembered = known.get(input);
        if (remembered)
            return remembered;
        const excess = exceededLimit(input);
        const decoded = excess
            ? decodeFailure(excess.code, excess.parameters, excess.path)
            : withoutConfirmed(decode(input), input['confirmed']);
        known.set(input, decoded);
        return decoded;
    };
}
export function decodeFailure(code, parameters, path = '') {
    return {
        value: undefined,
        header: NO_HEADER,
        issues: [{ path, severity: 'error', code, parameters }],
        leftOut: 0,
    };
}
