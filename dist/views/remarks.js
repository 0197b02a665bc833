import { sentence } from './phrases.js';
/**
 * What readers are told of the state of the figures: how many rows are left out, and since when
 * there are no newer ones.
 */
export function remarks(leftOut, lastReceived, { messages, formats }) {
    const day = lastReceived?.toISOString().slice(0, 10);
    return [
        ...(leftOut
            ? [sentence(messages.leftOut, { n: formats.count(leftOut) }, formats.plural(leftOut))]
            : []),
        ...(day ? [sentence(messages.stale, { date: formats.date(day) ?? day })] : []),
    ];
}
