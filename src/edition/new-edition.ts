import { isSaid } from './compare.js';
import { isSectionName } from '../data/header.js';
import { isObject } from '../data/read-fields.js';
import { edited, type Edits } from './edit.js';
import { emptyRow, isCarried } from './empty-row.js';
import type { Figure, Place } from './place.js';
import { placesIn } from './places.js';
import { datesIn, textsOfYears, yearsOf, type Written } from './text-remarks.js';

type Document = Readonly<Record<string, unknown>>;

/** A number of the edition before that has to be filled in anew. */
export interface Emptied {
  /** Where the new number goes. */
  readonly path: string;
  readonly before: Figure;
  /** It is the row's `previous` now. Else the new document has lost it. */
  readonly isCarried: boolean;
}

/** The beginning of a sheet's next edition. */
export interface NewEdition {
  readonly document: Document;
  readonly toFillIn: readonly Emptied[];
  /** Every date, which is still that of the edition before. */
  readonly dates: readonly Written[];
  /** Texts and sources whose last year is one of the edition before. */
  readonly texts: readonly Written[];
}

/**
 * Makes the next edition of a document: every word in its place, and no number of the edition
 * before where a new one has to be. What was confirmed isn't taken along: it was about the numbers.
 * Nor is what the edition before was called, what was corrected in it, or what replaced it.
 */
export function newEdition(document: Document): NewEdition {
  const emptied: Emptied[] = [];
  const edits = new Map<string, Edits>();
  for (const section of placesIn(document)) collect(section, section.field, emptied, edits);
  const rest = Object.entries(document)
    .filter(([name]) => !OF_EDITION.test(name))
    .map(([name, value]) => [name, isSectionName(name) ? withoutCorrections(value) : value]);
  return {
    document: asDocument(edited(Object.fromEntries(rest), edits)),
    toFillIn: emptied,
    dates: datesIn(document),
    texts: textsOfYears(document, yearsOf(document)).map(({ path, text }) => ({ path, text })),
  };
}

/** What a document says of this one edition. */
const OF_EDITION = /^(confirmed|edition|supersededBy|corrections)$/;

function withoutCorrections(section: unknown): unknown {
  if (!isObject(section)) return section;
  return Object.fromEntries(Object.entries(section).filter(([name]) => name !== 'corrections'));
}

/** What is to be done to the places of a section, and which numbers that empties. */
function collect(
  place: Place,
  section: string,
  emptied: Emptied[],
  edits: Map<string, Edits>,
): void {
  // The budget of 2023 is that of 2023 in every edition.
  if (place.field === 'years') return;
  const figures = place.figures.filter((figure) => figure.isUnread === true || isSaid(figure));
  if (figures.length) {
    const { edit, paths } = emptyRow(place, section, figures);
    edits.set(place.path, edit);
    emptied.push(
      ...figures.map((before, index) => ({
        path: paths[index] ?? before.path,
        before,
        isCarried: isCarried(before, place),
      })),
    );
  }
  place.inside.forEach((each) => collect(each, section, emptied, edits));
}

const asDocument = (value: unknown): Document => (isObject(value) ? value : {});
