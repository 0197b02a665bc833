import { countryOf } from '../../data/countries.js';
import { frameView } from '../../views/frame-view.js';
import { name, phrase, sentence } from '../../views/phrases.js';
/** A country's fact sheet: its sections draw themselves. */
export function factSheetView({ document, header, sheet }, locale) {
    const { messages } = locale;
    const kind = { text: messages.headings.factSheet };
    const country = countryName(header, locale);
    const title = header.title === undefined ? undefined : phrase(header.title, locale);
    const { organisation } = header;
    const sections = new Set(header.sections);
    const { asOf, source } = header;
    const frame = frameView({ ...(asOf && { asOf }), ...(source && { source }), issued: header }, kind.text, locale);
    return {
        ...frame,
        heading: title ?? country ?? kind,
        // A title that is the country's name says it already.
        kind: title && country && !isSame(title, country) ? country : kind,
        organisation: organisation && {
            ...phrase(organisation.name, locale),
            logo: organisation.logo,
        },
        notes: [
            ...header.notes.map((note) => sentence(messages.note, { text: phrase(note, locale) })),
            ...frame.notes,
        ],
        defines: [sheet.population?.groups, sheet.origins?.lists].flat().some((row) => row?.group),
        empty: !sections.size,
        document,
        sections,
        sharedSource: new Set(header.sections.filter((section) => header.source && sheet[section]?.source === header.source)),
        sharedDate: new Set(header.sections.filter((section) => header.asOf !== undefined && sheet[section]?.asOf === header.asOf)),
        table: () => ({ columns: ['', ''], groups: [] }),
    };
}
function countryName(header, locale) {
    const country = countryOf(header);
    return (country &&
        name(country.label, country.code && locale.formats.region(country.code, 'full'), locale));
}
function isSame(one, other) {
    const [first, second] = [one, other].map(({ text }) => text.trim().toLowerCase());
    return first === second;
}
