/** How much of a document a widget reads. The largest sheet known has 157 rows in a list, and some 2,000 values. */
export const LIMITS = { depth: 32, rows: 25_000, values: 300_000 };
const fine = new WeakSet();
/** Why a document is more than a widget reads. Not recursive: depth is one of the limits, and an object may hold itself. */
export function excessOf(document) {
    if (fine.has(document))
        return undefined;
    const open = [[document, '', 1]];
    let values = 0;
    for (let next = open.pop(); next; next = open.pop()) {
        const [container, path, depth] = next;
        const isList = Array.isArray(container);
        if (depth > LIMITS.depth)
            return { code: 'too-deep', path, parameters: { limit: LIMITS.depth } };
        if (isList && container.length > LIMITS.rows)
            return { code: 'too-many-rows', path, parameters: { limit: LIMITS.rows } };
        // One key after the other: a list of all of them would be made before they are counted.
        for (const key in container) {
            if (++values > LIMITS.values)
                return { code: 'too-many-values', path: '', parameters: { limit: LIMITS.values } };
            const value = Object.hasOwn(container, key) && Reflect.get(container, key);
            if (value && typeof value === 'object')
                open.push([value, isList ? `${path}[${key}]` : path ? `${path}.${key}` : key, depth + 1]);
        }
    }
    fine.add(document);
    return undefined;
}
