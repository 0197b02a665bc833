import { leaderSentence } from '../../views/leader.js';
import { frameView } from '../../views/phrases.js';
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
        ...frameView(population, messages.headings.population, locale),
        takeaway: leaderSentence(groups, counters, messages.largestGroup, keyOf),
        empty: !counters.length && !total,
        counters,
        total,
        table: () => ({
            columns: [messages.headings.population, messages.total],
            groups: [{ rows: [...counters, ...totalRow(messages.total, total)] }],
        }),
    };
}
const keyOf = ({ group }) => group;
function colourOf(row) {
    return (row?.group?.replace(/^returned-.*/, 'returned').replace('others-of-concern', 'others') ??
        'others');
}
