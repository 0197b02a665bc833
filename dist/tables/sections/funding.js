import { dateOf } from '../lines.js';
import { tell, textOf } from '../reading.js';
import { saidOf } from '../rows.js';
import { plainRow, totalIn } from './rows-of-section.js';
export function readFunding({ groups, currency }, reading) {
    const top = groups.filter(({ heading }) => !heading).flatMap(({ rows }) => rows);
    const headed = groups.filter(({ heading }) => heading);
    const years = headed.filter((group) => isYear(group, reading));
    const parts = headed.filter((group) => !years.includes(group));
    const amounts = top.filter(({ category }) => category?.of === 'amount');
    const others = top.filter(({ category }) => category?.of !== 'amount' && category?.of !== 'total');
    const read = amountsOf(amounts, reading, false);
    const allParts = [
        ...others.map((row) => plainRow(row, reading)),
        ...parts.map((group) => partOf(group, reading)),
    ];
    return {
        ...(currency && { currency }),
        ...totalIn(top, reading),
        ...read,
        ...(allParts.length && { parts: allParts }),
        ...(years.length && { years: years.map((group) => yearOf(group, reading)) }),
    };
}
/** What is required, received and missing, and the shares beside them. */
function amountsOf(rows, reading, isInside) {
    const amounts = {};
    const percent = {};
    for (const row of rows) {
        const key = keyOf(row);
        const field = key === 'expected' ? 'received' : (key ?? '');
        if (field in amounts || field in percent || !key || (!isInside && isOfYear(key))) {
            tell(reading, row.place, row.name?.text ?? '', key ? 'twice' : 'unknown-name');
            continue;
        }
        const { percent: share, ...figure } = plainRow(row, reading);
        if (figure.mark && figure.value === undefined)
            tell(reading, row.place, `${row.name?.text ?? ''} ${figure.mark}`, 'footnote');
        if (share !== undefined && !isInside && (field === 'received' || field === 'gap'))
            percent[field] = share;
        else if (share !== undefined)
            figure['percent'] = share;
        const expected = key === 'expected' && { expected: true };
        const isGiven = figure.value !== undefined || figure['label'] !== undefined;
        if (isGiven)
            amounts[field] = { ...figure, ...expected };
    }
    return { ...amounts, ...(Object.keys(percent).length && { percent }) };
}
const keyOf = ({ category }) => category?.of === 'amount' ? category.key : undefined;
const isOfYear = (key) => key === 'budget' || key === 'expenditure';
const isYear = ({ heading, rows }, { locale }) => rows.some((row) => isOfYear(keyOf(row))) ||
    (heading !== undefined && dateOf(heading.text, locale) !== undefined);
function yearOf({ heading, lines, rows }, reading) {
    const year = heading && (dateOf(heading.text, reading.locale) ?? textOf(heading));
    return {
        ...(year !== undefined && { year }),
        ...withLines(lines),
        ...amountsOf(rows, reading, true),
    };
}
/** A part with amounts of its own; what it is worth itself stands as its total. */
function partOf({ heading, lines, rows }, reading) {
    const own = rows.find(({ category }) => category?.of === 'total');
    const worth = own ? plainRow({ ...own, label: undefined }, reading) : {};
    return {
        ...(heading && { label: textOf(heading) }),
        ...worth,
        ...withLines(lines),
        ...amountsOf(rows.filter((row) => row !== own), reading, true),
    };
}
const withLines = (lines) => {
    const [first] = lines.rest;
    return { ...(first && { note: textOf(first) }), ...saidOf(lines) };
};
