import { isObject, shown } from './walk.js';
export const NO_HEADER = { notes: [], sections: [] };
/** A decoder that reads each object once: every widget of a page gets the same answer and the same issues. */
export function remembering(decode) {
    const known = new WeakMap();
    return (input) => {
        if (!isObject(input))
            return unusable('not-an-object', { value: shown(input) });
        const decoded = known.get(input) ?? decode(input);
        known.set(input, decoded);
        return decoded;
    };
}
export function unusable(code, parameters) {
    return { value: undefined, header: NO_HEADER, issues: [{ path: '', severity: 'error', code, parameters }], leftOut: 0 };
}
