export function walk(schema, value, path, report) {
    if (value === null || value === undefined)
        return undefined;
    const { read, entries, item, code = 'wrong-type', expects } = schema;
    const known = read ? read(value, path, report)
        : item && Array.isArray(value) ? value.map((each, index) => walk(item, each, `${path}[${index}]`, report)).filter((each) => each !== undefined)
            : entries && isObject(value) ? walkFields(entries, value, path, report)
                : undefined;
    if (known !== undefined)
        return known ?? undefined;
    tell(report, code, path, { value: shown(value), expected: expects }, /wrong-type|bad-value/.test(code) ? 'error' : 'warning');
}
function walkFields(entries, value, path, report) {
    const fields = {};
    for (const key of Object.keys(value)) {
        const at = path ? `${path}.${key}` : key;
        // Own keys only: "constructor" is not a field
        const entry = Object.hasOwn(entries, key) && entries[key];
        const field = entry && walk(entry, value[key], at, report);
        if (entry && field !== undefined)
            fields[key] = field;
        // "$schema" is how editors find the format
        if (!entry && key[0] !== '$')
            tell(report, 'unknown-field', at, { field: key }, 'info');
    }
    return fields;
}
export function tell(report, code, path, parameters = {}, severity = 'warning') {
    report.issues.push({ path, severity, code, parameters });
}
export function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value as an issue may quote it. */
export function shown(value) {
    return Array.isArray(value) ? 'array' : /object|function/.test(typeof value) ? typeof value : String(value).slice(0, 80);
}
