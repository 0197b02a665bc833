import { plainName } from '../../parse/plain-name.js';
import { categoryOf } from '../categories.js';
import { tell, textOf } from '../reading.js';
import { placesIn } from '../templates.js';
import { plainRow, totalIn } from './rows-of-section.js';
export function readStaffing({ groups }, reading) {
    const staff = [];
    const offices = [];
    for (const group of groups)
        for (const row of group.rows) {
            const list = listOf(group, row, reading);
            if (list === undefined)
                tell(reading, row.place, row.name?.text ?? '', 'unknown-name');
            else
                (list === 'staff' ? staff : offices).push(row);
        }
    return {
        ...totalOf(staff, reading),
        staff: staff
            .filter(({ category }) => !isTotal(category?.of))
            .map((row) => staffRow(row, reading)),
        offices: offices.map((row) => officeRow(row, reading)),
    };
}
const isTotal = (of) => of === 'total' || of === 'sum';
/** Rows stand under "Staff" or "Offices", or go by a name that tells. */
function listOf({ heading }, row, reading) {
    const { messages } = reading.locale;
    const bare = plainName(heading?.text ?? '');
    if (bare && bare === plainName(messages.staffHeading))
        return 'staff';
    if (bare && bare === plainName(messages.officesHeading))
        return 'offices';
    if (heading)
        return undefined;
    if (row.category?.of === 'staff' || isTotal(row.category?.of))
        return 'staff';
    return row.category?.of === 'office' || officeIn(row.name, reading) ? 'offices' : undefined;
}
/** A total that the table says to be calculated has to be the sum, and is ours to calculate. */
function totalOf(staff, reading) {
    const sum = staff.find(({ category }) => category?.of === 'sum');
    if (!sum)
        return totalIn(staff, reading);
    const added = staff
        .filter(({ category, fields }) => !isTotal(category?.of) && fields.partOf === undefined)
        .reduce((all, { fields }) => all + (fields.value ?? 0), 0);
    if (sum.fields.value !== undefined && sum.fields.value !== added)
        tell(reading, sum.place, String(sum.fields.value), 'sum-differs');
    return { total: 'sum' };
}
const staffRow = (row, reading) => ({
    ...(row.category?.of === 'staff' && { category: row.category.key }),
    ...plainRow(row, reading),
});
function officeRow(row, reading) {
    const placed = row.category ? undefined : officeIn(row.name, reading);
    if (placed)
        return {
            kind: placed.kind,
            place: placed.place,
            ...plainRow({ ...row, label: undefined }, reading),
        };
    const [place, ...rest] = row.rest;
    return {
        ...(row.category?.of === 'office' && { kind: row.category.key }),
        ...(place && { place: textOf(place) }),
        ...plainRow({ ...row, rest }, reading),
    };
}
/** "Sub-Office (Basra)" is a kind of office and its place. */
function officeIn(name, reading) {
    if (!name)
        return undefined;
    const { office = '', place = '' } = placesIn(reading.locale.messages.officeIn, name.text) ?? {};
    const found = office ? categoryOf(office, 'staffing', reading) : undefined;
    return found?.category.of === 'office' && found.isOurs
        ? { kind: found.category.key, place }
        : undefined;
}
