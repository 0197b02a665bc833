import { withoutConfirmed } from './confirmed.js';
import { excessOf } from './limits.js';
import { isObject, shown } from './walk.js';
export const NO_HEADER = { notes: [], sections: [] };
/** A decoder that reads each object once: every widget of a page gets the same answer and the same issues. */
export function remembering(decode) {
    const known = new WeakMap();
    return (input) => {
        if (!isObject(input))
            return unusable('not-an-object', { value: shown(input) });
        const remembered = known.get(input);
        if (remembered)
            return remembered;
        const excess = excessOf(input);
        const decoded = excess ? unusable(excess.code, excess.parameters, excess.path) : withoutConfirmed(decode(input), input['confirmed']);
        known.set(input, decoded);
        return decoded;
    };
}
export function unusable(code, parameters, path = '') {
    return { value: undefined, header: NO_HEADER, issues: [{ path, severity: 'error', code, parameters }], leftOut: 0 };
}
