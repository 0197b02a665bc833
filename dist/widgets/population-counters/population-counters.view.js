import { balancedColumns } from '../../charts/columns.js';
import { frameView } from '../../views/frame-view.js';
import { leaderOf, leaderSentence } from '../../views/leader.js';
import { sinceSentence } from '../../views/numbers.js';
import { listViews, totalRow } from '../../views/rows.js';
/** Population groups in the data's order. */
export function populationCountersView(population, locale) {
    const { messages } = locale;
    const { groups } = population;
    const { rows, total } = listViews(groups, {
        kind: { of: 'people' },
        around: population,
        keyOf,
        knownName: ({ group }) => group && messages.groups[group],
        total: population.total,
    }, locale);
    const counters = rows.map((row, index) => ({ ...row, colour: colourOf(groups[index]) }));
    return {
        ...frameView(population, messages.headings.population, locale, takeaway(population, counters, total, locale)),
        defines: groups.some(keyOf),
        empty: !counters.length && !total,
        counters,
        columns: [4, 5, 6].map((most) => balancedColumns(counters.length, most)),
        total,
        table: () => ({
            columns: [messages.headings.population, messages.total],
            groups: [{ rows: [...counters, ...totalRow(messages.total, total)] }],
        }),
    };
}
function takeaway({ groups, total, scale }, counters, writtenTotal, locale) {
    const { messages } = locale;
    const sentences = {
        largest: messages.largestGroup,
        // Our own words for a group are as good in a sentence; the author's can't be bent.
        most: ({ group }, label) => (group && label.text === messages.groups[group] && messages.mostAre[group]) ||
            messages.mostOfGroups,
        total,
        writtenTotal,
    };
    const told = leaderSentence(groups, counters, keyOf, sentences, messages);
    const leader = groups.length === 1 ? groups[0] : groups[leaderOf(groups, keyOf) ?? -1];
    const since = leader && !scale ? sinceSentence(leader, locale) : undefined;
    return told && since ? [...told, ' ', ...since] : (told ?? since);
}
const keyOf = ({ group }) => group;
function colourOf(row) {
    return (row?.group?.replace(/^returned-.*/, 'returned').replace('others-of-concern', 'others') ??
        'others');
}
