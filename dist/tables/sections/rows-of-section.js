import { textOf, tell } from '../reading.js';
/** A row's label, numbers and what is said of it. */
export function plainRow(row, reading) {
    const { label, fields, category, rest } = row;
    if (category?.of === 'sum')
        tell(reading, row.place, row.name?.text ?? '', 'unknown-name');
    const note = fields.note === undefined ? noteOf(rest) : undefined;
    return {
        ...(label !== undefined && { label }),
        ...(category?.of === 'other' && { other: true }),
        ...fields,
        ...(note !== undefined && { note }),
    };
}
const noteOf = ([first, ...others]) => first && textOf({ ...first, text: [first, ...others].map(({ text }) => text).join(' ') });
/** The stated total: one at most, and a number. */
export function totalIn(rows, reading) {
    const [total, another] = rows.filter(({ category }) => category?.of === 'total');
    if (another)
        tell(reading, another.place, another.name?.text ?? '', 'twice');
    const { value, mark } = total?.fields ?? {};
    if (total && mark)
        tell(reading, total.place, `${total.name?.text ?? ''} ${mark}`, 'footnote');
    return value === undefined ? {} : { total: value };
}
/** A section of one list has no headings among its rows. */
export function refuseHeadings(groups, reading) {
    for (const { heading } of groups)
        if (heading)
            tell(reading, {}, heading.text, 'merged-cells');
}
