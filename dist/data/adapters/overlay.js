import { alpha2Of } from '../countries.js';
import { isObject } from '../read-fields.js';
/**
 * What an overlay says of the whole. Dates and sources of fetched figures are those of the figures.
 */
const WHOLE = ['title', 'lang', 'notes', 'confirmed'];
const OF_SECTION = ['title', 'note', 'lang', 'confirmed', 'group'];
/** What rows are told apart by. */
const KEYS = ['group', 'country'];
const DATED = ['asOf', 'source'];
/**
 * A fetched document with what the author of the page says of it, row by row: rows of the same
 * group or country are joined, where the author's words win. A value of the author's is marked as
 * such and has the overlay's own date and source, never those of the figures that it stands for.
 */
export function mergeOverlay(document, overlay) {
    const authored = { authored: true, ...pick(overlay, DATED) };
    return {
        ...Object.fromEntries(Object.entries(overlay).filter(([key, section]) => !Object.hasOwn(document, key) && isObject(section))),
        ...document,
        ...pick(overlay, WHOLE),
        ...Object.fromEntries(Object.entries(document).flatMap(([key, section]) => {
            const own = overlay[key];
            return key !== 'source' && key !== 'country' && isObject(section) && isObject(own)
                ? [[key, mergeSection(section, own, authored)]]
                : [];
        })),
    };
}
function mergeSection(fetched, own, inherited) {
    const authored = { ...inherited, ...pick(own, DATED) };
    const lists = Object.entries(own).flatMap(([key, rows]) => {
        const known = fetched[key];
        return Array.isArray(rows)
            ? [[key, joinedRows(Array.isArray(known) ? known : [], rows, authored)]]
            : [];
    });
    return { ...fetched, ...pick(own, OF_SECTION), ...Object.fromEntries(lists) };
}
function joinedRows(fetched, own, authored) {
    const rest = new Set(own);
    const rows = fetched.map((row) => {
        const mine = own.find((each) => isObject(row) && isObject(each) && isSame(row, each));
        rest.delete(mine);
        return isObject(row) && isObject(mine) ? joinedRow(row, mine, authored) : row;
    });
    return [
        ...rows,
        ...Array.from(rest, (row) => (isObject(row) ? joinedRow({}, row, authored) : row)),
    ];
}
function joinedRow(row, own, authored) {
    // A list of rows is joined in its turn: the origins of one group.
    if (Array.isArray(row['rows']) || Array.isArray(own['rows']))
        return mergeSection(row, own, authored);
    if (own['value'] === undefined)
        return { ...row, ...own };
    // What was said of the fetched value isn't said of this one.
    return { ...pick(row, [...KEYS, 'label']), ...authored, ...own };
}
const isSame = (one, other) => KEYS.some((key) => one[key] !== undefined && codeOf(one[key]) === codeOf(other[key]));
const codeOf = (key) => (typeof key === 'string' ? (alpha2Of(key) ?? key) : key);
const pick = (from, keys) => Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]));
