import { countryOf } from '../../data/countries.js';
import type { Sheet } from '../../data/fact-sheet.js';
import type { Header, SectionName } from '../../data/fields.js';
import type { FigureView, Phrase } from '../../views/figure-view.js';
import type { Locale } from '../../locale/locale.js';
import { frameView } from '../../views/frame-view.js';
import { name, phrase, sentence } from '../../views/phrases.js';

/** A whole document as the sheet shows it: what it says for all, and which sections it has. */
export interface SheetModel extends Pick<Header, 'asOf'> {
  readonly document: unknown;
  readonly header: Header;
  readonly sheet: Sheet;
}

export interface FactSheetView extends FigureView {
  readonly document: unknown;
  /** What the document is, above its name. */
  readonly kind: Phrase;
  /** Who publishes it, and the address of the logo that stands for the name. */
  readonly organisation?: (Phrase & { readonly logo?: string | undefined }) | undefined;
  readonly sections: ReadonlySet<SectionName>;
  /** Sections whose source is the document's, which is named once, below. */
  readonly sharedSource: ReadonlySet<SectionName>;
  /** Sections whose date is the document's, which stands at its head. */
  readonly sharedDate: ReadonlySet<SectionName>;
}

/** A country's fact sheet: its sections draw themselves. */
export function factSheetView(
  { document, header, sheet }: SheetModel,
  locale: Locale,
): FactSheetView {
  const { messages } = locale;
  const kind = { text: messages.headings.factSheet };
  const country = countryName(header, locale);
  const title = header.title === undefined ? undefined : phrase(header.title, locale);
  const { organisation } = header;
  const sections = new Set(header.sections);
  const { asOf, source } = header;
  const frame = frameView(
    { ...(asOf && { asOf }), ...(source && { source }), issued: header },
    kind.text,
    locale,
  );
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
    sharedSource: new Set(
      header.sections.filter(
        (section) => header.source && sheet[section]?.source === header.source,
      ),
    ),
    sharedDate: new Set(
      header.sections.filter(
        (section) => header.asOf !== undefined && sheet[section]?.asOf === header.asOf,
      ),
    ),
    table: () => ({ columns: ['', ''], groups: [] }),
  };
}

function countryName(header: Header, locale: Locale): Phrase | undefined {
  const country = countryOf(header);
  return (
    country &&
    name(country.label, country.code && locale.formats.region(country.code, 'full'), locale)
  );
}

function isSame(one: Phrase, other: Phrase): boolean {
  const [first, second] = [one, other].map(({ text }) => text.trim().toLowerCase());
  return first === second;
}
