import { frameView } from '../../views/frame-view.js';
import { phrase } from '../../views/phrases.js';
import { listViews } from '../../views/rows.js';
/** Donors in the order given, with the thanks before and after them. */
export function donorListView(donors, locale) {
    const { messages, formats } = locale;
    const { rows } = listViews(donors.items, {
        kind: { of: 'money', currency: donors.currency },
        around: donors,
        keyOf: ({ country }) => country,
        knownName: ({ country }) => country && formats.region(country, 'full'),
    }, locale);
    const frame = frameView(donors, messages.headings.donors, locale);
    const thanks = donors.thanks === undefined ? undefined : phrase(donors.thanks, locale);
    const closing = donors.closing === undefined ? undefined : phrase(donors.closing, locale);
    return {
        ...frame,
        // Both are the author's words.
        takeaway: frame.takeaway && thanks
            ? [...frame.takeaway, ' ', thanks]
            : (frame.takeaway ?? (thanks && [thanks])),
        empty: !rows.length && donors.closing === undefined,
        donors: rows,
        closing,
        table: () => donorTable(rows, closing, donors.currency, messages.headings.donors),
    };
}
function donorTable(rows, closing, currency, heading) {
    return {
        columns: [heading, currency ?? ''],
        groups: [
            {
                rows,
                named: rows.every(({ number }) => !number),
                unit: currency,
                lines: closing ? [{ sentence: [closing], tells: 'note' }] : [],
            },
        ],
    };
}
