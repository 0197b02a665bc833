/**
 * How much of a document a widget reads. The largest sheet known has 157 rows in a list, and some
 * 2,000 values.
 */
export const LIMITS = { depth: 32, rows: 5_000, values: 300_000 };
const fine = new WeakSet();
/**
 * Why a document is more than a widget reads. Not recursive: depth is one of the limits, and an
 * object may hold itself.
 */
export function exceededLimit(document) {
    if (fine.has(document))
        return undefined;
    const open = [{ container: document, key: '', within: undefined, depth: 1 }];
    let values = 0;
    for (let next = open.pop(); next; next = open.pop()) {
        const { container, depth } = next;
        if (depth > LIMITS.depth)
            return { code: 'too-deep', path: pathOf(next), parameters: { limit: LIMITS.depth } };
        if (Array.isArray(container) && container.length > LIMITS.rows)
            return { code: 'too-many-rows', path: pathOf(next), parameters: { limit: LIMITS.rows } };
        // One key after the other: a list of all of them would be made before they are counted.
        for (const key in container) {
            if (++values > LIMITS.values)
                return { code: 'too-many-values', path: '', parameters: { limit: LIMITS.values } };
            const value = Object.hasOwn(container, key) && Reflect.get(container, key);
            if (value && typeof value === 'object')
                open.push({ container: value, key, within: next, depth: depth + 1 });
        }
    }
    fine.add(document);
    return undefined;
}
/** Written only of the place that is told: there may be as many as values. */
function pathOf({ key, within }) {
    if (!within)
        return key;
    const path = pathOf(within);
    return Array.isArray(within.container) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
}
