/** Reads a document, or a section of one: `walk` with paths from the root. */
export function readDocument(schema, value, root, report) {
    const told = report.issues.length;
    const known = readFields(schema, value, '', report);
    prefixPaths(report, told, (path) => (root ? root + path : path.slice(1)));
    return known;
}
export function readFields(schema, value, path, report) {
    if (value === null || value === undefined)
        return undefined;
    const { read, entries, item, code = 'wrong-type', expects } = schema;
    const known = read
        ? read(value, path, report)
        : item && Array.isArray(value)
            ? readList(value, path, report, (each) => readFields(item, each, '', report))
            : entries && isObject(value)
                ? readEachField(entries, value, path, report)
                : undefined;
    if (known !== undefined)
        return known ?? undefined;
    addIssue(report, code, path, { value: quote(value), expected: expects }, /wrong-type|bad-value/.test(code) ? 'error' : 'warning');
}
/**
 * Reads what can be read of a list's items; `path` is the list's.
 * @internal
 */
export function readList(list, path, report, read) {
    const items = [];
    // Holes of a list are items, too.
    Array.from(list).forEach((each, index) => {
        const told = report.issues.length;
        const known = read(each);
        if (known !== undefined)
            items.push(known);
        if (report.issues.length > told)
            prefixPaths(report, told, (rest) => `${path}[${index}]${rest}`);
    });
    return items;
}
function readEachField(entries, value, path, report) {
    const fields = {};
    for (const key of Object.keys(value)) {
        const told = report.issues.length;
        // Own keys only: "constructor" is not a field
        const entry = Object.hasOwn(entries, key) && entries[key];
        const field = entry && readFields(entry, value[key], '', report);
        if (entry && field !== undefined)
            fields[key] = field;
        // "$schema" is how editors find the format
        if (!entry && key[0] !== '$')
            addIssue(report, 'unknown-field', '', { field: key }, 'info');
        if (report.issues.length > told)
            prefixPaths(report, told, (rest) => `${path}.${key}${rest}`);
    }
    return fields;
}
/** Puts what was told since in its place. */
function prefixPaths({ issues }, told, at) {
    issues.slice(told).forEach((issue, index) => {
        issues[told + index] = { ...issue, path: at(issue.path) };
    });
}
export function addIssue(report, code, path, parameters = {}, severity = 'warning') {
    report.issues.push({ path, severity, code, parameters });
}
export function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value as an issue may quote it. */
export function quote(value) {
    return Array.isArray(value)
        ? 'array'
        : /object|function/.test(typeof value)
            ? typeof value
            : String(value).slice(0, 80);
}
