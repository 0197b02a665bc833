import { decodeDonors, type Donor } from '../../data/donors.js';
import type { Section, SectionName } from '../../data/fields.js';
import { decodeOrigins, type OriginList, type OriginRow } from '../../data/origins.js';
import { decodePopulation, type PopulationGroup } from '../../data/population.js';
import { decodeStaffing, type OfficeRow, type StaffRow } from '../../data/staffing.js';
import { fill, plural } from '../../messages/index.js';
import type { Category } from '../../tables/categories.js';
import type { Said } from '../../tables/marked-table.js';
import type { Phrase } from '../../views/figure-view.js';
import { within } from '../../views/numbers.js';
import { phrase } from '../../views/phrases.js';
import { fundingGroups } from './funding.js';
import { keyFigureRows } from './key-figures.js';
import {
  listRows,
  totalRow,
  type ListKind,
  type WrittenGroup,
  type WrittenRow,
} from './list-rows.js';
import { detailLines, said, type Writing } from './table-cells.js';
import type { WrittenSection } from './written-section.js';

/** The rows of a document's section; undefined where it has none. */
export function writtenSection(
  document: unknown,
  section: SectionName,
  writing: Writing,
): WrittenSection | undefined {
  switch (section) {
    case 'population':
      return population(document, writing);
    case 'origins':
      return origins(document, writing);
    case 'staffing':
      return staffing(document, writing);
    case 'donors':
      return donors(document, writing);
    case 'funding':
      return fundingGroups(document, writing);
    case 'keyFigures':
      return keyFigureRows(document, writing);
    // A new widget's table is written once somebody writes how.
    default:
      return undefined;
  }
}

const PEOPLE = { of: 'people' } as const;

function population(document: unknown, writing: Writing): WrittenSection | undefined {
  const { value } = decodePopulation(document);
  if (!value) return undefined;
  const { messages } = writing.locale;
  const rows = listRows(
    value.groups,
    {
      section: 'population',
      kind: PEOPLE,
      around: value,
      total: value.total,
      known: ({ group, other }: PopulationGroup) =>
        group
          ? { category: { of: 'group', key: group }, name: messages.groups[group] }
          : otherIf(other, writing),
    },
    writing,
  );
  return { section: value, groups: [{ heading: [], rows }] };
}

function origins(document: unknown, writing: Writing): WrittenSection | undefined {
  const { value } = decodeOrigins(document);
  if (!value) return undefined;
  const groups = value.lists.map((list) => ({
    heading: listHeading(list, writing),
    rows: listRows(
      list.rows,
      {
        section: 'origins',
        kind: PEOPLE,
        around: within(list, value),
        total: list.total,
        known: (row: OriginRow) => knownOrigin(row, writing),
      },
      writing,
    ),
  }));
  return { section: value, groups };
}

function listHeading(list: OriginList, writing: Writing): Said[] {
  const { locale } = writing;
  const group = list.group && locale.messages.groups[list.group];
  const title = list.title === undefined ? undefined : said(phrase(list.title, locale));
  const heading = title && group ? { ...title, text: `${title.text} (${group})` } : title;
  const lines = detailLines(list, undefined, writing);
  return [...(heading ? [heading] : group ? [{ text: group }] : []), ...lines];
}

const NOWHERE = { unknown: 'UNK', stateless: 'XXA', various: 'VAR', tibetan: 'TIB' } as const;

function knownOrigin(
  { kind, country }: OriginRow,
  { locale: { messages, formats } }: Writing,
): { category: Category; name: string } | undefined {
  if (kind === 'other') return { category: { of: 'other' }, name: messages.other };
  if (kind !== 'country')
    return { category: { of: 'nowhere', key: NOWHERE[kind] }, name: messages[kind] };
  const region = country && formats.region(country, 'full');
  return region ? { category: { of: 'country', key: country }, name: region } : undefined;
}

function staffing(document: unknown, writing: Writing): WrittenSection | undefined {
  const { value } = decodeStaffing(document);
  if (!value) return undefined;
  const { messages } = writing.locale;
  const staff = listRows(
    value.staff,
    {
      section: 'staffing',
      kind: PEOPLE,
      around: value,
      total: value.total,
      known: ({ category, other }: StaffRow) =>
        category
          ? { category: { of: 'staff', key: category }, name: messages.staff[category] }
          : otherIf(other, writing),
    },
    writing,
  );
  const sum = value.sumsUp ? [calculatedTotal(value.staff, writing)] : [];
  const offices = listRows(value.offices, officeKind(value, writing), writing);
  return {
    section: value,
    groups: [
      { heading: [{ text: messages.staffHeading }], rows: [...staff, ...sum] },
      { heading: [{ text: messages.officesHeading }], rows: offices },
    ].filter(({ rows }) => rows.length),
  };
}

/** The sum that the figure shows: it is calculated there, too. */
function calculatedTotal(staff: readonly StaffRow[], { locale }: Writing): WrittenRow {
  const { messages, formats } = locale;
  const counted = staff.filter(({ partOf }) => partOf === undefined);
  const isSure = counted.every(({ value, qualifier }) => value !== null && !qualifier);
  const sum = counted.reduce((all, { value }) => all + (value ?? 0), 0);
  const label = fill(messages.calculated, { n: messages.total });
  return totalRow(label, isSure ? formats.count(sum) : '');
}

function officeKind(around: Section, writing: Writing): ListKind<OfficeRow> {
  const { messages, formats } = writing.locale;
  const placeOf = ({ place }: OfficeRow): Phrase | undefined =>
    place === undefined ? undefined : phrase(place, writing.locale);
  return {
    section: 'staffing',
    kind: PEOPLE,
    around,
    known(row) {
      const { kind, value } = row;
      if (!kind) return otherIf(row.other, writing);
      const office = plural(messages.offices[kind], formats.plural(value ?? 1));
      const place = placeOf(row);
      return {
        category: { of: 'office', key: kind },
        name: place ? fill(messages.officeIn, { office, place: place.text }) : office,
        bare: place && office,
      };
    },
    first(row, label) {
      const place = placeOf(row);
      return place && !label.includes(place.text) ? said(place) : undefined;
    },
  };
}

function donors(document: unknown, writing: Writing): WrittenSection | undefined {
  const { value } = decodeDonors(document);
  if (!value) return undefined;
  const { locale } = writing;
  const rows = listRows(
    value.items,
    {
      section: 'donors',
      kind: { of: 'money', currency: value.currency },
      around: value,
      total: value.total,
      known({ country, other }: Donor) {
        const region = country && locale.formats.region(country, 'full');
        return region
          ? { category: { of: 'country', key: country }, name: region }
          : otherIf(other, writing);
      },
    },
    writing,
  );
  return {
    section: value,
    groups: [{ heading: [], rows: rows.map((row) => withoutBlank(row, writing)) }],
    above: value.thanks === undefined ? undefined : said(phrase(value.thanks, locale)),
    below: value.closing === undefined ? undefined : said(phrase(value.closing, locale)),
  };
}

/** That a donor's amount isn't given is nothing to say of a list of names. */
const withoutBlank = (row: WrittenGroup['rows'][number], { locale }: Writing) =>
  row.value === locale.messages.valueMissing ? { ...row, value: '' } : row;

const otherIf = (
  other: boolean | undefined,
  { locale }: Writing,
): { category: Category; name: string } | undefined =>
  other ? { category: { of: 'other' }, name: locale.messages.other } : undefined;
