/** The schema of an object. */
/* @__NO_SIDE_EFFECTS__ */
export function object(entries) {
    return { expects: 'Object', entries };
}
/** The schema of a list. */
/* @__NO_SIDE_EFFECTS__ */
export function array(item) {
    return { expects: 'Array', item };
}
/** The schema of a value that has a meaning of its own. */
/* @__NO_SIDE_EFFECTS__ */
export function leaf(expects, read, code = 'wrong-type') {
    return { expects, read, code };
}
