import { keyOf } from './confirmed.js';
import { isObject } from './read-fields.js';
/**
 * Tells confirmations that silence nothing: what they were given for has changed, or they never
 * fitted.
 */
export function unusedConfirmations(document, silenced) {
    const { confirmed = [] } = document;
    const used = silenced.map(keyOf);
    // What was confirmed against the previous edition can't be seen without it.
    const isUsed = (key) => used.includes(key) || key.includes(',"edition-');
    const unused = Array.isArray(confirmed)
        ? confirmed.flatMap((entry, index) => (isUsed(keyOf(entry)) ? [] : [`confirmed[${index}]`]))
        : ['confirmed'];
    // A section's own count where it stands alone, which none does here.
    const misplaced = Object.keys(document)
        .filter((name) => isObject(document[name]) && document[name]['confirmed'])
        .map((name) => `${name}.confirmed`);
    return [...unused, ...misplaced].map((path) => ({
        path,
        severity: 'info',
        code: 'unused-confirmation',
        parameters: {},
    }));
}
