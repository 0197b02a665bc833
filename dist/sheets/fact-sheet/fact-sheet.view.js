import { countryOf } from '../../data/countries.js';
import { frameView, name, phrase, sentence } from '../../templates/phrases.js';
/** A country's fact sheet: its sections draw themselves. */
export function factSheetView({ document, header, sheet }, speech) {
    const { messages, formats } = speech;
    const country = countryOf(header);
    const kind = messages.headings.factSheet;
    const title = header.title === undefined ? undefined : phrase(header.title, speech);
    const sections = new Set(header.sections);
    return {
        ...frameView(header, kind, speech),
        heading: country ? name(country.label, country.code && formats.region(country.code), speech) : (title ?? { text: kind }),
        kind: country && title ? title : { text: kind },
        notes: header.notes.map((note) => sentence(messages.note, { text: phrase(note, speech) })),
        empty: !sections.size,
        document,
        sections,
        sharedSource: new Set(header.sections.filter((section) => header.source && sheet[section]?.source === header.source)),
        sharedDate: new Set(header.sections.filter((section) => header.asOf !== undefined && sheet[section]?.asOf === header.asOf)),
        table: () => ({ columns: ['', ''], groups: [] }),
    };
}
