import { buildingsPath, PERSON_PITCH, peoplePath, peoplePerFigure, tens } from '../../charts/people.js';
import { fill, plural } from '../../messages/index.js';
import { frameView, largest, numberView, phrase, rowView, sentence, totalRow } from '../../templates/phrases.js';
/** Staff by category and offices by kind, in the data's order. */
export function staffingPanelView(staffing, speech) {
    const { messages, formats } = speech;
    const per = peoplePerFigure(staffing.staff.map(({ value }) => value ?? 0));
    const staff = staffing.staff.map((row) => ({
        ...rowView(row, row.category && messages.staff[row.category], speech),
        key: row.category,
        pictograms: tens(row.value ?? 0, per).map((count) => pictogram(peoplePath(count), count)),
    }));
    const offices = staffing.offices.map((row) => officeView(row, speech));
    const sum = staffing.total == null ? sumOf(staffing.staff) : undefined;
    const total = numberView({ value: staffing.total ?? sum ?? null }, speech);
    const totalLabel = sum === undefined ? messages.total : fill(messages.calculated, { n: messages.total });
    const drawn = [...staff, ...totalRow(totalLabel, total).map((row) => ({ ...row, calculated: sum !== undefined, pictograms: [] }))];
    const frame = frameView(staffing, messages.headings.staffing, speech);
    const scale = sentence(messages.iconScale, { n: formats.count(per) }, formats.plural(per));
    return {
        ...frame,
        takeaway: largest(staffing.staff, staff, messages.largestStaff, messages),
        notes: staff.some(({ pictograms }) => pictograms.length) ? [...frame.notes, scale] : frame.notes,
        empty: !staff.length && !offices.length && !total,
        staff: drawn,
        offices,
        table: () => ({
            columns: [messages.staffHeading, messages.total],
            groups: [{ key: 'staff', heading: [messages.staffHeading], rows: drawn }, { key: 'offices', heading: [messages.officesHeading], rows: offices }].filter(({ rows }) => rows.length),
        }),
    };
}
const pictogram = (path, count) => ({ path, width: count * PERSON_PITCH - 2 });
/** A sum of ours, where every category has its number: nobody is in two of them. */
function sumOf(rows) {
    const counted = rows.filter(({ partOf }) => partOf === undefined);
    if (counted.length < 2 || counted.some(({ value, qualifier }) => value === null || qualifier))
        return undefined;
    return counted.reduce((sum, { value }) => sum + (value ?? 0), 0);
}
/** The author's name for an office often has its place in it; else the place stands beside the kind. */
function officeView(row, speech) {
    const { messages, formats } = speech;
    const place = row.place && phrase(row.place, speech);
    const kind = row.kind && plural(messages.offices[row.kind], formats.plural(row.value ?? 1));
    const known = kind && place ? fill(messages.officeIn, { office: kind, place: place.text }) : kind;
    const view = rowView(row, known, speech);
    const placed = !place || view.label.text.includes(place.text);
    return {
        ...view,
        key: row.kind,
        details: placed ? view.details : [{ sentence: [place] }, ...view.details],
        pictograms: tens(Math.min(row.value ?? 0, 10), 1).map((count) => pictogram(buildingsPath(count), count)),
    };
}
