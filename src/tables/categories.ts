import type { GroupKey } from '../data/groups.js';
import type { SectionName } from '../data/fields.js';
import { alpha2Of } from '../data/countries.js';
import type { OfficeKind, StaffCategory } from '../data/staffing.js';
import type { Messages } from '../messages/types.js';
import { plainName } from '../parse/plain-name.js';
import type { SheetWords } from '../parse/sheet-words/types.js';
import { countryNamed, type Reading } from './reading.js';
import { plain } from './templates.js';

/** What a row is to the format. */
export type Category =
  | { readonly of: 'group'; readonly key: GroupKey }
  | { readonly of: 'staff'; readonly key: StaffCategory }
  | { readonly of: 'office'; readonly key: OfficeKind }
  | { readonly of: 'country'; readonly key: string }
  | { readonly of: 'nowhere'; readonly key: 'UNK' | 'XXA' | 'VAR' | 'TIB' }
  | { readonly of: 'amount'; readonly key: AmountKey }
  | { readonly of: 'total' | 'sum' | 'other' };

export type AmountKey = 'required' | 'received' | 'expected' | 'gap' | 'budget' | 'expenditure';

/** A category, and whether the row goes by the name that we have for it. */
export interface Categorised {
  readonly category: Category;
  readonly isOurs: boolean;
}

type Names = readonly (readonly [name: string, category: Category, isOurs: boolean])[];

/** What a name means in a section; undefined for a name of its own. */
export function categoryOf(
  name: string,
  section: SectionName,
  reading: Reading,
): Categorised | undefined {
  const bare = plainName(name);
  const [ours, category, isOurs] =
    namesOf(section, reading).find(([each]) => plainName(each) === bare) ?? [];
  if (category && ours !== undefined)
    return { category, isOurs: isOurs === true && isSame(ours, name) };
  if (section !== 'origins' && section !== 'donors') return undefined;
  const key =
    countryNamed(name, reading.locale) ??
    (/^[A-Z]{2,3}$/.test(name.trim()) ? alpha2Of(name.trim()) : undefined);
  if (!key) return undefined;
  // Beside a bar the figure writes a shorter name of its own.
  const full = reading.locale.formats.region(key, 'full') ?? '';
  return { category: { of: 'country', key }, isOurs: isSame(full, name) };
}

/** Every letter counts: a name in capitals is the author's own. */
const isSame = (one: string, other: string): boolean => plain(one) === plain(other);

const kept = new WeakMap<Reading, Map<SectionName, Names>>();

function namesOf(section: SectionName, reading: Reading): Names {
  const known = kept.get(reading) ?? new Map<SectionName, Names>();
  kept.set(reading, known);
  let names = known.get(section);
  if (!names) {
    const { words, locale } = reading;
    names = [
      ...ownNames(section, locale.messages, words),
      ...shared(section, locale.messages, words),
    ];
    known.set(section, names);
  }
  return names;
}

function shared(section: SectionName, messages: Messages, words: SheetWords): Names {
  return [
    [messages.total, { of: 'total' }, true],
    [messages.calculated.replace('{n}', messages.total), { of: 'sum' }, true],
    // Only among origins has such a row a name of ours.
    [messages.other, { of: 'other' }, section === 'origins'],
    ...words.total.map((word) => [word, { of: 'total' }, false] as const),
    ...words.other.map((word) => [word, { of: 'other' }, false] as const),
  ];
}

function ownNames(section: SectionName, messages: Messages, words: SheetWords): Names {
  switch (section) {
    case 'population':
      return groupNames(messages, words);
    case 'origins':
      return nowhereNames(messages, words);
    case 'staffing':
      return [...staffNames(messages, words), ...officeNames(messages, words)];
    case 'funding':
      return amountNames(messages, words);
    default:
      return [];
  }
}

export function groupNames(messages: Messages, words: SheetWords): Names {
  const names: (readonly [string, Category, boolean])[] = [];
  let key: GroupKey;
  for (key in messages.groups) {
    names.push([messages.groups[key], { of: 'group', key }, true]);
    for (const word of words.groups[key]) names.push([word, { of: 'group', key }, false]);
  }
  return names;
}

function staffNames(messages: Messages, words: SheetWords): Names {
  const names: (readonly [string, Category, boolean])[] = [];
  let key: StaffCategory;
  for (key in messages.staff) {
    names.push([messages.staff[key], { of: 'staff', key }, true]);
    for (const word of words.staff[key]) names.push([word, { of: 'staff', key }, false]);
  }
  return names;
}

function officeNames(messages: Messages, words: SheetWords): Names {
  const names: (readonly [string, Category, boolean])[] = [];
  let key: OfficeKind;
  for (key in messages.offices) {
    const forms = messages.offices[key];
    for (const form of typeof forms === 'string' ? [forms] : Object.values(forms))
      names.push([form, { of: 'office', key }, true]);
    for (const word of words.offices[key]) names.push([word, { of: 'office', key }, false]);
  }
  return names;
}

function nowhereNames(messages: Messages, words: SheetWords): Names {
  const kinds = [
    ['UNK', messages.unknown, words.unknown],
    ['XXA', messages.stateless, words.stateless],
    ['VAR', messages.various, words.various],
    ['TIB', messages.tibetan, words.tibetans],
  ] as const;
  return kinds.flatMap(([key, name, others]) => [
    [name, { of: 'nowhere', key }, true] as const,
    ...others.map((word) => [word, { of: 'nowhere', key }, false] as const),
  ]);
}

function amountNames(messages: Messages, words: SheetWords): Names {
  const keys = ['required', 'received', 'expected', 'gap', 'budget', 'expenditure'] as const;
  return [
    ...keys.map((key) => [messages[key], { of: 'amount', key }, true] as const),
    ...(['required', 'received', 'gap'] as const).flatMap((key) =>
      words.funding[key].map((word) => [word, { of: 'amount', key }, false] as const),
    ),
  ];
}
