import { isObject } from './read-fields.js';
/** The confirmation of an issue; undefined where it can't be confirmed. */
export function confirmationOf(issue) {
    const { path, code, parameters: value } = issue;
    return isConfirmable(issue) ? { path, code, value } : undefined;
}
/** Parts what is told from what the author has confirmed. */
export function withoutConfirmed(decoded, entries) {
    if (!Array.isArray(entries))
        return decoded;
    const known = new Set(entries.map(keyOf));
    const isConfirmed = (issue) => isConfirmable(issue) && known.has(keyOf(issue));
    // A document's are those of its sections.
    return {
        confirmed: decoded.issues.filter(isConfirmed),
        ...decoded,
        issues: decoded.issues.filter((issue) => !isConfirmed(issue)),
    };
}
/** The same for an issue and what confirms it, in whatever order its fields are written. */
export function keyOf(entry) {
    return isObject(entry)
        ? JSON.stringify([
            entry['path'],
            entry['code'],
            Object.entries(entry['value'] ?? entry['parameters'] ?? {}).sort(),
        ])
        : '';
}
/**
 * Whether an author may know better: a warning, unless something of the data was left out. Readers
 * miss what is left out, whatever the author confirms.
 */
export function isConfirmable({ severity, code }) {
    return severity === 'warning' && !/^bad-(?!date)|version/.test(code);
}
