import { frameView, largest, numberView, rowView, totalRow } from '../../templates/phrases.js';
/** Population groups in the data's order. */
export function populationCountersView(population, speech) {
    const { messages } = speech;
    const counters = population.groups.map((group) => ({
        ...rowView(group, group.group && messages.groups[group.group], speech),
        key: group.group,
        colour: group.group?.replace(/^returned-.*/, 'returned').replace('others-of-concern', 'others') ?? 'others',
    }));
    const total = numberView({ value: population.total ?? null }, speech);
    return {
        ...frameView(population, messages.headings.population, speech),
        takeaway: largest(population.groups, counters, messages.largestGroup, messages),
        empty: !counters.length && !total,
        counters,
        total,
        table: () => ({ columns: [messages.headings.population, messages.total], groups: [{ rows: [...counters, ...totalRow(messages.total, total)] }] }),
    };
}
