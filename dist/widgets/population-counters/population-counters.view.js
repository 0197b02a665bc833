import { frameView, numberText, numberView, rowView, sentence, tableOf } from '../../templates/phrases.js';
/** Population groups in the data's order. */
export function populationCountersView(population, speech) {
    const { messages } = speech;
    const counters = population.groups.map((group) => ({
        ...rowView(group, group.group && messages.groups[group.group], speech),
        colour: group.group?.replace(/^returned-.*/, 'returned').replace('others-of-concern', 'others') ?? 'others',
    }));
    const total = numberView({ value: population.total ?? null }, speech);
    return {
        ...frameView(population, messages.headings.population, speech),
        takeaway: takeaway(population.groups, counters, speech),
        empty: !counters.length && !total,
        counters,
        total,
        table: () => tableOf([messages.headings.population, messages.total], counters),
    };
}
/** The largest group, where there are several to choose from. */
function takeaway(groups, counters, { messages }) {
    const largest = groups.reduce((found, { value, partOf }, index) => (value !== null && !partOf && value > (groups[found]?.value ?? -1) ? index : found), -1);
    const counter = counters[largest];
    const several = groups.filter(({ value }) => value !== null).length > 1;
    return counter?.number && several && counter.label.text !== messages.nameMissing
        ? sentence(messages.largestGroup, { name: counter.label, n: numberText(counter.number) })
        : undefined;
}
