import { barLengths } from '../../charts/bars.js';
import { fill, plural } from '../../messages/index.js';
import { frameView, numberText, numberView, phrase, rowView, sectionLines, sentence, totalRow } from '../../templates/phrases.js';
/** Countries of origin in descending order, each list on its own scale. */
export function originBarsView(origins, speech, { top, group }) {
    const { messages } = speech;
    const chosen = origins.lists.filter((list) => !group || list.group === group);
    const several = chosen.length > 1;
    const listsOf = (most) => chosen.map((list) => barList(list, speech, most, several));
    const lists = listsOf(top);
    const frame = frameView(origins, messages.headings.origins, speech);
    return {
        ...frame,
        takeaway: several || !chosen[0] ? undefined : takeaway(chosen[0], lists[0]?.bars[0], speech),
        empty: lists.every(({ bars, total }) => !bars.length && !total),
        lists,
        table: (whole) => ({
            columns: [messages.headings.origins, messages.total],
            groups: (whole ? listsOf(Infinity) : lists).map(({ key, heading, bars, total, lines }) => ({ key, heading, rows: [...bars, ...totalRow(messages.total, total)], lines })),
        }),
    };
}
function barList(list, speech, top, headed) {
    const { messages, formats } = speech;
    const isRanked = ({ kind, value }) => kind === 'country' && value !== null;
    // Equal values keep the data's order: sorting is stable.
    const ranked = list.rows.filter(isRanked).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
    const most = ranked.length > top + 1 ? top : ranked.length;
    const shown = ranked.slice(0, most);
    const rest = ranked.slice(most);
    shown.push(...list.rows.filter(({ kind, value }) => kind === 'country' && value === null));
    const rows = [...shown, ...lastRows(list.rows)];
    const views = rows.map((row) => ({ ...rowView(row, knownName(row, speech), speech), key: keyOf(row), unranked: row.kind !== 'country' }));
    const values = rows.map(({ value }) => value);
    if (rest.length) {
        const sum = rest.reduce((all, { value }) => all + (value ?? 0), 0);
        const label = fill(plural(messages.otherRows, formats.plural(rest.length)), { n: formats.count(rest.length) });
        // Both the row and its sum are ours, and say so.
        views.splice(shown.length, 0, { key: undefined, label: { text: fill(messages.calculated, { n: label }) }, number: numberView({ value: sum }, speech), calculated: true, details: [], unranked: true });
        values.splice(shown.length, 0, sum);
    }
    const lengths = barLengths(values);
    return {
        key: list.group,
        heading: listHeading(list, headed, speech),
        bars: views.map((view, index) => ({ ...view, length: lengths[index] })),
        total: numberView({ value: list.total ?? null }, speech),
        lines: sectionLines(list, speech),
    };
}
/** A country by its code; of those without one there is none that is sure. */
const keyOf = ({ kind, country }) => (kind === 'country' ? country : kind);
/** Of several lists, each says whose origins it shows. */
function listHeading({ title, group }, several, speech) {
    const whose = several && group ? { text: speech.messages.groups[group] } : undefined;
    if (title === undefined)
        return whose && [whose];
    return whose ? [phrase(title, speech), ' (', whose, ')'] : [phrase(title, speech)];
}
const ORDER = ['other', 'unknown', 'stateless'];
const lastRows = (rows) => ORDER.flatMap((kind) => rows.filter((row) => row.kind === kind));
function knownName({ kind, country }, { messages, formats }) {
    if (kind !== 'country')
        return messages[kind];
    return country && formats.region(country);
}
/** The largest origin, told against the list's own stated total. */
function takeaway(list, first, speech) {
    const { messages, formats } = speech;
    if (!first?.number || first.unranked || list.rows.length < 2 || first.label.text === messages.nameMissing)
        return undefined;
    const values = { name: first.label, n: numberText(first.number) };
    return list.total == null
        ? sentence(messages.largestOrigin, values)
        : sentence(messages.largestOriginOfTotal, { ...values, total: formats.count(list.total) });
}
