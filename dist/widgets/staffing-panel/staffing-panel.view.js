import { buildingsPath, peoplePath, peoplePerIcon, tens, widthOf } from '../../charts/people.js';
import { fill, plural } from '../../messages/index.js';
import { frameView } from '../../views/frame-view.js';
import { leaderSentence } from '../../views/leader.js';
import { phrase, sentence } from '../../views/phrases.js';
import { listViews, totalRow } from '../../views/rows.js';
/** Staff by category and offices by kind, in the data's order. */
export function staffingPanelView(staffing, locale) {
    const { messages } = locale;
    const staff = staffView(staffing, locale);
    const offices = officesView(staffing, locale);
    const sentences = {
        largest: messages.largestStaff,
        most: () => messages.mostOfStaff,
        total: staffing.total,
        writtenTotal: staffing.sumsUp
            ? undefined
            : staff.rows.find(({ key }) => key === 'total')?.number,
    };
    const lists = [staff, offices].filter(({ rows }) => rows.length);
    return {
        ...frameView(staffing, messages.headings.staffing, locale, leaderSentence(staffing.staff, staff.rows, categoryOf, sentences, messages)),
        empty: !lists.length,
        staff,
        offices,
        table: () => ({
            columns: [messages.staffHeading, messages.total],
            groups: lists.map(({ key, heading, rows }) => ({ key, heading: [heading], rows })),
        }),
    };
}
const categoryOf = ({ category }) => category;
function staffView(staffing, locale) {
    const { messages } = locale;
    const sum = staffing.sumsUp ? sumOf(staffing.staff) : undefined;
    const { rows, total } = listViews(staffing.staff, {
        kind: { of: 'people' },
        around: staffing,
        keyOf: categoryOf,
        knownName: ({ category }) => category && messages.staff[category],
        total: sum ?? staffing.total,
    }, locale);
    const totalLabel = sum === undefined ? messages.total : fill(messages.calculated, { n: messages.total });
    const last = totalRow(totalLabel, total).map((row) => ({
        ...row,
        calculated: sum !== undefined,
        pictograms: [],
    }));
    const drawn = withPictograms(rows, staffing.staff, peoplePath);
    return {
        key: 'staff',
        heading: messages.staffHeading,
        rows: [...drawn, ...last],
        scale: scaleOf(staffing.staff, messages.iconScale, locale),
    };
}
function officesView(staffing, locale) {
    const { messages } = locale;
    const { rows } = listViews(staffing.offices, {
        kind: { of: 'people' },
        around: staffing,
        keyOf: ({ kind }) => kind,
        knownName: (row) => officeName(row, locale),
    }, locale);
    const placed = rows.map((row, index) => withPlace(row, staffing.offices[index], locale));
    return {
        key: 'offices',
        heading: messages.officesHeading,
        rows: withPictograms(placed, staffing.offices, buildingsPath),
        scale: scaleOf(staffing.offices, messages.officeScale, locale),
    };
}
/** What one icon stands for, where that isn't one. */
function scaleOf(rows, template, { formats }) {
    const per = perIcon(rows);
    return per === 1 ? undefined : sentence(template, { n: formats.count(per) }, formats.plural(per));
}
const perIcon = (rows) => peoplePerIcon(rows.map(({ value }) => value ?? 0));
function withPictograms(views, rows, path) {
    const per = perIcon(rows);
    return views.map((view, index) => ({
        ...view,
        pictograms: tens(rows[index]?.value ?? 0, per).map((count) => ({
            path: path(count),
            width: widthOf(count),
            clipped: !Number.isInteger(count),
        })),
    }));
}
/** A sum of ours, where every category has its number: nobody is in two of them. */
function sumOf(rows) {
    const counted = rows.filter(({ partOf }) => partOf === undefined);
    if (!counted.length || counted.some(({ value, qualifier }) => value === null || qualifier))
        return undefined;
    return counted.reduce((sum, { value }) => sum + (value ?? 0), 0);
}
function officeName({ kind, place, value }, locale) {
    const { messages, formats } = locale;
    const name = kind && plural(messages.offices[kind], formats.plural(value ?? 1));
    return name && place
        ? fill(messages.officeIn, { office: name, place: phrase(place, locale).text })
        : name;
}
/** The author's name for an office often has its place in it; else the place stands below. */
function withPlace(row, office, locale) {
    const place = office?.place && phrase(office.place, locale);
    if (!place || row.label.text.includes(place.text))
        return row;
    return { ...row, details: [{ sentence: [place] }, ...row.details] };
}
