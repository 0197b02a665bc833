import { frameView, phrase, rowView } from '../../templates/phrases.js';
/** Donors in the order given, with the thanks before and after them. */
export function donorListView(donors, speech) {
    const { messages, formats } = speech;
    const write = (value) => formats.money(value, donors.currency);
    const closing = donors.closing === undefined ? undefined : phrase(donors.closing, speech);
    const rows = donors.items.map((donor) => ({ ...rowView(donor, donor.country && formats.region(donor.country), speech, write), key: donor.country }));
    return {
        ...frameView(donors, messages.headings.donors, speech),
        takeaway: donors.thanks === undefined ? undefined : [phrase(donors.thanks, speech)],
        empty: !rows.length && donors.closing === undefined,
        donors: rows,
        closing,
        table: () => ({ columns: [messages.headings.donors, donors.currency ?? ''], groups: [{ rows, named: rows.every(({ number }) => !number), unit: donors.currency, lines: closing ? [{ sentence: [closing], tells: 'note' }] : [] }] }),
    };
}
