import { amount, boolean, date, keyword, mark, previous, printed, source, text, } from './fields.js';
import { array, object, } from './schema.js';
import { isObject, quote, addIssue, readFields, readList } from './read-fields.js';
/**
 * What any row may have beside its value and its name.
 * @internal
 */
export const rowEntries = {
    label: text,
    percent: amount,
    ...printed,
    qualifier: keyword(['about', 'over', 'nearly', 'under', 'estimate']),
    mark,
    asOf: date,
    source,
    note: text,
    previous,
    partOf: text,
    other: boolean,
    authored: boolean,
};
/** Where rows write their figure; decoded it is the `value`. */
const FIGURES = ['count', 'amount', 'value'];
/** What a row may give in the place of its value. */
const OTHERWISE = ['percent', 'words', 'required', 'received', 'gap'];
/**
 * A list of rows with fields of their own, of which `name` can stand for a label.
 * @internal
 */
export function rows(own, name) {
    const row = object({ ...rowEntries, ...own });
    return {
        ...array(row),
        read(value, path, report) {
            if (!Array.isArray(value))
                return undefined;
            const named = new Map();
            return readList(value, path, report, (each) => readRow(row, each, '', report, name, named));
        },
    };
}
/** @internal */
export function readRow(row, raw, path, report, name = '', named = new Map()) {
    const source = raw ?? {};
    const fields = readFields(row, source, path, report);
    const isUnread = (key) => Boolean(row.entries?.[key]) &&
        isObject(source) &&
        source[key] != null &&
        isObject(fields) &&
        fields[key] === undefined;
    if (!isObject(source) || !isObject(fields) || FIGURES.some(isUnread)) {
        report.leftOut++;
        return undefined;
    }
    const { value, said } = figureOf(fields);
    const isEmpty = value === null && OTHERWISE.every((key) => said[key] === undefined);
    if (isEmpty && OTHERWISE.some(isUnread)) {
        report.leftOut++;
        return undefined;
    }
    const code = source[name];
    // A code that we don't know is better than no name
    const label = said.label ?? (said[name] || typeof code !== 'string' || !/\S/.test(code) ? undefined : code);
    const title = label ?? said[name];
    if (name && !title && !said.other) {
        if (isEmpty) {
            report.leftOut++;
            addIssue(report, 'empty-row', path, {}, 'error');
            return undefined;
        }
        addIssue(report, 'name-missing', path, { value: quote(value) });
    }
    if (title) {
        const key = typeof title === 'string' && !said.place
            ? title
            : `\n${written(title)}\n${written(said.place)}`;
        if (named.has(key))
            addIssue(report, 'duplicate-label', path, {
                label: isObject(title) ? quote(Object.values(title)[0]) : quote(title),
                first: quote(named.get(key)),
                value: quote(value),
            });
        else
            named.set(key, value);
    }
    // Most rows are whole as they were read.
    if (value !== null && label === said.label && said === fields)
        return said;
    return label === undefined ? { ...said, value } : { ...said, label, value };
}
/**
 * The figure of a row under its one name. Only rows that name it otherwise are taken apart: of
 * thousands that would be felt.
 */
function figureOf(fields) {
    if (!('count' in fields || 'amount' in fields))
        return wordsOf(fields['value'] ?? null, fields);
    const { count, amount, value = amount ?? count ?? null, ...said } = fields;
    return { value, said };
}
/** What a row says in words in the place of its value has a name of its own. */
function wordsOf(value, said) {
    return value === null || typeof value === 'number'
        ? { value, said }
        : { value: null, said: { ...said, words: value } };
}
/** A text with its languages, as one string: two that say the same are the same. */
function written(text) {
    return isObject(text) ? `{${Object.entries(text).flat().join()}` : text;
}
