import { barLengths } from '../../charts/bars.js';
import { difference } from '../../charts/difference.js';
import { fill, plural } from '../../messages/index.js';
import { frameView } from '../../views/frame-view.js';
import { leaderOf } from '../../views/leader.js';
import { inSentence, within } from '../../views/numbers.js';
import { name, phrase, sectionLines, sentence } from '../../views/phrases.js';
import { listViews, totalRow } from '../../views/rows.js';
import { shareWord } from '../../views/share-words.js';
/** Rows shown one by one where nobody says how many. */
const TOP_ROWS = 10;
/** Countries of origin in descending order, each list on its own scale. */
export function originBarsView(origins, locale, { top = TOP_ROWS, group } = {}) {
    const { messages } = locale;
    const chosen = origins.lists.filter((list) => !group || list.group === group);
    const several = chosen.length > 1;
    const listsOf = (most) => chosen.map((list) => barList(list, locale, { most, several, around: within(list, origins) }));
    const lists = listsOf(top > 0 ? top : TOP_ROWS);
    const ours = several || !chosen[0] || !lists[0] ? undefined : takeaway(chosen[0], lists[0], locale);
    return {
        ...frameView(origins, messages.headings.origins, locale, ours),
        // The author's takeaway is on all lists.
        ...(chosen.length < origins.lists.length && { takeaway: ours }),
        defines: chosen.some((list) => list.group),
        empty: lists.every(({ bars, total }) => !bars.length && !total),
        lists,
        table: (whole) => ({
            columns: [messages.headings.origins, messages.total],
            groups: (whole ? listsOf(Infinity) : lists).map(({ key, heading, bars, total, lines }) => ({
                key,
                heading,
                rows: [...bars.map(withFullName), ...totalRow(messages.total, total)],
                lines,
            })),
        }),
    };
}
/** Beside a bar names are short; where there is room they are as the United Nations writes them. */
const withFullName = ({ fullLabel, ...bar }) => fullLabel ? { ...bar, label: fullLabel } : bar;
function barList(list, locale, { most, several, around }) {
    const basis = basisOf(list.rows);
    const ranked = rankedBy(basis, list.rows);
    const shownOf = ranked.length > most + 1 ? most : ranked.length;
    const rest = ranked.slice(shownOf);
    const shown = [
        ...ranked.slice(0, shownOf),
        ...list.rows.filter((row) => row.kind === 'country' && row[basis] == null),
    ];
    const gathered = rest.length ? [remainderRow(rest)] : [];
    const rows = [...shown, ...gathered, ...lastRows(list.rows)];
    const { rows: views, total } = listViews(rows, {
        kind: { of: 'people' },
        around,
        keyOf,
        knownName: (row) => knownName(row, locale),
        total: list.total,
        among: list.rows,
    }, locale);
    const lengths = barLengths(rows.map((row) => row[basis] ?? null));
    const gatheredAt = gathered.length ? shown.length : -1;
    return {
        key: list.group,
        heading: listHeading(list, several, locale),
        bars: rows.map((row, index) => {
            const view = { label: { text: '' }, details: [], ...views[index] };
            return {
                ...(index === gatheredAt
                    ? remainderView(view, rest.length, locale)
                    : { ...view, fullLabel: name(row.label, knownName(row, locale, 'full'), locale) }),
                length: lengths[index],
                unranked: row.kind !== 'country',
            };
        }),
        total,
        lines: sectionLines(list, locale),
        folded: rest.length > 0 && locale.formats.count(list.rows.length),
    };
}
/**
 * Where each row has a printed share, bars are drawn from the shares; where rows differ, from what
 * most of them have.
 */
function basisOf(rows) {
    const shares = rows.filter(({ percent }) => percent !== undefined).length;
    const values = rows.filter(({ value }) => value !== null).length;
    return shares > 0 && (shares === rows.length || shares > values) ? 'percent' : 'value';
}
/** Countries in descending order. Equal ones keep the data's order: sorting is stable. */
function rankedBy(basis, rows) {
    return rows
        .filter((row) => row.kind === 'country' && row[basis] != null)
        .sort((a, b) => (b[basis] ?? 0) - (a[basis] ?? 0));
}
const UNRANKED = ['other', 'various', 'tibetan', 'unknown', 'stateless'];
const lastRows = (rows) => UNRANKED.flatMap((kind) => rows.filter((row) => row.kind === kind));
/** The countries that aren't shown one by one, as one row: its number and its name are ours. */
function remainderRow(rest) {
    const hasValues = rest.every(({ value }) => value !== null);
    const hasShares = rest.every(({ percent }) => percent !== undefined);
    return {
        value: hasValues ? rest.reduce((sum, { value }) => sum + (value ?? 0), 0) : null,
        ...(hasShares && {
            percent: rest.reduce((sum, { percent }) => difference(sum, -(percent ?? 0)), 0),
        }),
        kind: 'other',
    };
}
function remainderView(view, count, { messages, formats }) {
    const label = fill(plural(messages.otherRows, formats.plural(count)), {
        n: formats.count(count),
    });
    return {
        ...view,
        key: undefined,
        label: { text: fill(messages.calculated, { n: label }) },
        calculated: true,
    };
}
/** A country by its code; of those without one there is none that is sure. */
const keyOf = ({ kind, country }) => kind === 'country' ? country : kind;
/** Of several lists, each says whose origins it shows. */
function listHeading({ title, group }, several, locale) {
    const whose = several && group ? { text: locale.messages.groups[group] } : undefined;
    if (title === undefined)
        return whose && [whose];
    return whose ? [phrase(title, locale), ' (', whose, ')'] : [phrase(title, locale)];
}
function knownName({ kind, country }, { messages, formats }, form) {
    if (kind !== 'country')
        return messages[kind];
    return country && formats.region(country, form);
}
/** The largest origin, told against the list's own stated total. */
function takeaway(list, { bars, total }, { messages }) {
    const leader = list.rows[leaderOf(list.rows, codeOf) ?? -1];
    const first = bars[0];
    if (!leader?.country || first?.key !== leader.country || !first.number)
        return undefined;
    const values = { name: first.fullLabel ?? first.label, n: inSentence(first.number) };
    // A share stands against no number of people.
    if (!total || leader.value === null)
        return sentence(messages.largestOrigin, values);
    const word = shareWord(leader, list.total);
    return sentence(word ? messages.originShare : messages.largestOriginOfTotal, {
        ...values,
        total: inSentence(total),
        share: word ? messages.shares[word] : '',
    });
}
const codeOf = ({ kind, country }) => kind === 'country' ? country : undefined;
