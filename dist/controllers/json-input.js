/** The first that is given, used whole: the data, the script, the address. */
export function jsonInputOf(given) {
    const { data, script, src } = given;
    if (typeof data === 'string')
        return { kind: 'text', text: data, isScript: false };
    if (isGiven(data))
        return { kind: 'object', document: data };
    if (script !== undefined && overlayOf(given) === undefined)
        return { kind: 'text', text: script, isScript: true };
    if (!src)
        return { kind: 'none' };
    return { kind: src.startsWith('#') ? 'script in the page' : 'address', src };
}
/** With an adapter the script says what the author has to add to the answer of an address. */
export function overlayOf({ data, script, src, adapter }) {
    return !isGiven(data) && src && adapter ? script : undefined;
}
/** What the author should know of the ways in which JSON is given. */
export function issuesOf(given) {
    return hasSeveral(given) ? [SEVERAL] : [];
}
const SEVERAL = { path: '', severity: 'warning', code: 'several-sources', parameters: {} };
/** Whether more is given than is used. */
export function hasSeveral(given) {
    const isScriptUsed = given.script !== undefined && overlayOf(given) === undefined;
    return [isGiven(given.data), isScriptUsed, Boolean(given.src)].filter(Boolean).length > 1;
}
/** Whether two inputs are the same one, of which nothing has to be read anew. */
export function isSameInput(one, other) {
    return one.kind === other?.kind && Object.is(contentOf(one), contentOf(other));
}
function contentOf(input) {
    if (input.kind === 'none')
        return undefined;
    if (input.kind === 'object')
        return input.document;
    return input.kind === 'text' ? input.text : input.src;
}
/** A zero, false and an empty text are given. */
const isGiven = (data) => data !== undefined && data !== null;
