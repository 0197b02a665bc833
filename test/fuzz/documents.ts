import fc from 'fast-check';
import type { SectionName } from '../../src/data/fields.js';
import type { Text } from '../../src/data/texts.js';
import { date, text } from './texts.js';

type Fields = Record<string, unknown>;

/** How a value is written: a number of people, money, or with a unit of its own. */
export type Writing = 'count' | 'money' | { readonly unit: Text | undefined };

/** A row of the document as a reader has to meet it. */
export interface ExpectedRow {
  readonly value: number | null;
  readonly writing: Writing;
  /** The author's name for it; a key figure's sentence. */
  readonly label?: Text | undefined;
  /** The word or the ISO code that has a name of ours. */
  readonly known?: string | undefined;
  readonly raw: Fields;
}

/** The rows of one list, in the document's order. */
export interface ExpectedList {
  readonly name: 'groups' | 'amounts' | 'parts' | 'lists' | 'staff' | 'offices' | 'items';
  readonly rows: readonly ExpectedRow[];
  readonly total?: number | null | undefined;
  /** Of a list of origins: its title, note, and so on. */
  readonly raw: Fields;
}

/** What has to be on screen of a section. */
export interface Expected {
  readonly lists: readonly ExpectedList[];
  /** Texts of the section itself: title, note, thanks, closing. */
  readonly texts: readonly Text[];
  /** As they are stated; a widget takes the document's where there is none. */
  readonly asOf?: Text | number | undefined;
  readonly source?: unknown;
  readonly currency?: string | undefined;
  readonly percent?: { readonly received?: number; readonly gap?: number } | undefined;
}

/** A document that a real sheet could be, and what has to be on screen. */
export interface GoodDocument {
  readonly document: Fields;
  readonly lang: string | undefined;
  readonly sections: Readonly<Partial<Record<SectionName, Expected>>>;
  /** Texts of the whole sheet: title, notes. */
  readonly texts: readonly Text[];
}

interface Made {
  readonly section: Fields;
  readonly expected: Expected;
}

/** Fields that may be left out; never there as `undefined`, which JSON hasn't. */
const some = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<
  Partial<T>
> => fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;

const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { freq: 6, nil: undefined }).map((value) => value);
const given = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Rows as sheets have them: a handful mostly, and up to 40. */
const manyOf = <T>(row: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.array(row, { maxLength: 6 }) },
    { weight: 1, arbitrary: fc.array(row, { maxLength: 40, size: 'max' }) },
  );

const people = fc.oneof(
  fc.nat(2000),
  fc.nat(2e8),
  fc.constantFrom(
    0,
    1,
    2,
    21,
    100,
    999,
    1000,
    9999,
    10000,
    1e6,
    122600000,
    Number.MAX_SAFE_INTEGER,
  ),
);
const money = fc.oneof(
  people,
  fc.nat(4e9),
  fc.nat(1e9).map((cents) => cents / 100),
  fc.constantFrom(0.5, 99999.99, 99999, 100000, 999999, 1e6, 999949999, 1e12),
);
const figure = fc.oneof(
  people,
  fc.nat(1e5).map((tenths) => tenths / 10),
  fc.constantFrom(0.1, 0.04, 99.96, 84, 100, 2.5),
);
const orNull = (value: fc.Arbitrary<number>): fc.Arbitrary<number | null> =>
  fc.option(value, { freq: 9 });

const ADDRESSES = [
  'https://www.unhcr.org/refugee-statistics',
  'http://example.org/',
  'HTTPS://Example.org/a?b=c&d=%C3%A9#e',
  'https://пример.рф/путь',
  'https://example.org:8443/ü',
  'https://[::1]/',
];
const address = fc.constantFrom(...ADDRESSES);
const source = fc.oneof(
  { weight: 3, arbitrary: text },
  fc.record({ text, url: address }),
  fc.record({ url: address }),
  fc.record({ text }),
);

const said = {
  qualifier: seldom(fc.constantFrom('about', 'over', 'nearly', 'under', 'estimate')),
  asOf: seldom(date),
  source: seldom(source),
  note: seldom(text),
  previous: seldom(
    fc.oneof(people, fc.record({ value: people }), fc.record({ value: people, asOf: date })),
  ),
  partOf: seldom(fc.oneof(text, fc.constantFrom('refugees', 'national', 'required', 'toString'))),
};

interface RowKind {
  /** The field whose word or code has a name of ours. */
  readonly key?: string;
  readonly keys?: readonly string[];
  readonly value: fc.Arbitrary<number>;
  /** The fields that may hold the figure. */
  readonly figures?: readonly string[];
  readonly writing: Writing;
  readonly more?: Readonly<Record<string, fc.Arbitrary<unknown>>>;
}

/** A row with a name or a value, at least. */
function rowOf({
  key,
  keys,
  value,
  figures = ['value'],
  writing,
  more = {},
}: RowKind): fc.Arbitrary<ExpectedRow> {
  const named =
    key && keys
      ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...keys) }, fc.constant(undefined))
      : fc.constant(undefined);
  return fc
    .tuple(
      named,
      fc.option(text, { freq: 2, nil: undefined }),
      orNull(value),
      fc.constantFrom(...figures),
      fc.record({ ...said, ...more }),
    )
    .filter(
      ([known, label, number]) => known !== undefined || label !== undefined || number !== null,
    )
    .map(([known, label, number, at, rest]) => ({
      value: number,
      writing,
      label,
      known,
      raw: given({ ...(key && { [key]: known }), label, [at]: number, ...rest }),
    }));
}

const list = (
  name: ExpectedList['name'],
  rows: readonly ExpectedRow[],
  total?: number | null,
  raw: Fields = {},
): ExpectedList => ({ name, rows, total, raw });
const raws = (rows: readonly ExpectedRow[]): Fields[] => rows.map(({ raw }) => raw);

const shared = some<{ title: Text; asOf: Text | number; source: unknown; note: Text }>({
  title: text,
  asOf: date,
  source,
  note: text,
});

const GROUPS = [
  'refugees',
  'asylum-seekers',
  'oip',
  'idps',
  'stateless',
  'returned-refugees',
  'returned-idps',
  'others-of-concern',
];
// Of either length and either case; the last three never rank
const COUNTRIES = [
  'AZ',
  'UA',
  'AFG',
  'ru',
  'syr',
  'SSD',
  'VEN',
  'MMR',
  'SDN',
  'DE',
  'GBR',
  'USA',
  'KOR',
  'JPN',
  'SWE',
  'PSE',
  'CIV',
  'XKX',
  'TWN',
  'COM',
];
const ORIGINS = [...COUNTRIES, 'UNK', 'UKN', 'XXA'];
const other = { other: seldom(fc.boolean()) };
const total = fc.option(people, { nil: undefined, freq: 2 });
const currency = fc.option(
  fc.constantFrom('USD', 'EUR', 'usd', 'CHF', 'AZN', 'XOF', 'JPY', 'ZZZ'),
  { nil: undefined, freq: 4 },
);

const population: fc.Arbitrary<Made> = fc
  .tuple(
    shared,
    total,
    manyOf(rowOf({ key: 'group', keys: GROUPS, value: people, writing: 'count', more: other })),
  )
  .map(([own, stated, rows]) =>
    made({ ...own, groups: raws(rows), ...given({ total: stated }) }, [
      list('groups', rows, stated),
    ]),
  );

/** A figure of the funding: a number alone, or a row. */
const amount = (known: string): fc.Arbitrary<ExpectedRow & { readonly alone: boolean }> =>
  fc
    .tuple(fc.boolean(), money, rowOf({ value: money, writing: 'money' }))
    .map(([alone, value, row]) =>
      alone ? { value, writing: 'money', known, raw: {}, alone } : { ...row, known, alone },
    );

const funding: fc.Arbitrary<Made> = fc
  .tuple(
    shared,
    currency,
    some({ required: amount('required'), received: amount('received'), gap: amount('gap') }),
    fc.option(some({ received: fc.nat(140), gap: fc.nat(100) }), { nil: undefined }),
    fc.option(manyOf(rowOf({ value: money, writing: 'money' })), { nil: undefined }),
  )
  .map(([own, code, amounts, percent, parts]) => {
    const stated = Object.entries(amounts);
    const section = {
      ...own,
      ...given({ currency: code, percent, parts: parts && raws(parts) }),
      ...Object.fromEntries(stated.map(([key, row]) => [key, row.alone ? row.value : row.raw])),
    };
    const expected = made(section, [
      list(
        'amounts',
        stated.map(([, row]) => row),
      ),
      list('parts', parts ?? []),
    ]);
    return {
      ...expected,
      expected: { ...expected.expected, percent: percent as Expected['percent'] },
    };
  });

const originList = fc
  .tuple(
    some({ group: fc.constantFrom(...GROUPS), title: text, asOf: date, source, note: text }),
    total,
    manyOf(rowOf({ key: 'country', keys: ORIGINS, value: people, writing: 'count', more: other })),
  )
  .map(([own, stated, rows]) =>
    list('lists', rows, stated, { ...own, ...given({ total: stated }), rows: raws(rows) }),
  );

const origins: fc.Arbitrary<Made> = fc
  .tuple(
    shared,
    fc.oneof(
      { weight: 3, arbitrary: fc.array(originList, { minLength: 1, maxLength: 1 }) },
      fc.array(originList, { maxLength: 3 }),
    ),
  )
  .map(([own, lists]) => made({ ...own, lists: lists.map(({ raw }) => raw) }, lists));

const COUNTS = ['count', 'value'];
const staff = rowOf({
  key: 'category',
  keys: ['national', 'international', 'affiliate', 'un-volunteers', 'interns'],
  value: fc.oneof(fc.nat(40), people),
  figures: COUNTS,
  writing: 'count',
  more: other,
});
const office = rowOf({
  key: 'kind',
  keys: [
    'representation',
    'country-office',
    'branch-office',
    'sub-office',
    'field-office',
    'field-unit',
  ],
  value: fc.oneof(fc.nat(12), people),
  figures: COUNTS,
  writing: 'count',
  more: { place: fc.option(text, { nil: undefined }) },
});

const staffing: fc.Arbitrary<Made> = fc
  .tuple(shared, total, manyOf(staff), manyOf(office))
  .map(([own, stated, people, places]) =>
    made({ ...own, ...given({ total: stated }), staff: raws(people), offices: raws(places) }, [
      list('staff', people, stated),
      list('offices', places),
    ]),
  );

/** A sentence that goes on after the number, or that has it somewhere. */
const statement = fc
  .tuple(text, fc.constantFrom('', '', 'start', 'middle', 'end'))
  .map(([words, where]): Text => {
    const placed = (one: string): string =>
      !/\S/.test(one) || !where
        ? one
        : where === 'start'
          ? `{value} ${one}`
          : where === 'end'
            ? `${one}: {value}`
            : `${one} {value} ${one}`;
    return typeof words === 'string'
      ? placed(words)
      : Object.fromEntries(Object.entries(words).map(([lang, one]) => [lang, placed(one)]));
  });

const keyFigure = fc
  .tuple(
    fc.option(statement, { freq: 9, nil: undefined }),
    fc.option(fc.oneof(fc.constant('%'), text), { nil: undefined }),
    rowOf({ value: figure, writing: 'count' }),
  )
  .map(([words, unit, row]): ExpectedRow => ({
    ...row,
    label: words ?? row.label,
    writing: { unit },
    raw: { ...row.raw, ...given({ text: words, unit }) },
  }));

const keyFigures: fc.Arbitrary<Made> = fc
  .tuple(shared, manyOf(keyFigure))
  .map(([own, rows]) => made({ ...own, items: raws(rows) }, [list('items', rows)]));

const donors: fc.Arbitrary<Made> = fc
  .tuple(
    shared,
    currency,
    some({ thanks: text, closing: text }),
    manyOf(
      rowOf({
        key: 'country',
        keys: COUNTRIES,
        value: money,
        figures: ['amount', 'value'],
        writing: 'money',
        more: other,
      }),
    ),
  )
  .map(([own, code, words, rows]) =>
    made({ ...own, ...words, ...given({ currency: code }), items: raws(rows) }, [
      list('items', rows),
    ]),
  );

function made(section: Fields, lists: readonly ExpectedList[]): Made {
  const {
    title,
    note,
    thanks,
    closing,
    asOf,
    source: from,
    currency: code,
  } = section as Record<string, never>;
  return {
    section,
    expected: {
      lists,
      texts: [title, note, thanks, closing].filter((each) => each !== undefined),
      asOf,
      source: from,
      currency: code,
    },
  };
}

const SECTIONS = { population, funding, origins, staffing, keyFigures, donors };

/** The document's own country: by its code in capitals, or by a name. */
const country = fc.oneof(fc.constantFrom('AZ', 'AZE', 'JOR', 'KE', 'UKR'), text);
const header = some({
  version: fc.constantFrom<unknown>('1', '1.0', 1),
  title: text,
  country,
  lang: fc.constantFrom(
    'az',
    'en',
    'ar',
    'fr',
    'es',
    'ru',
    'zh',
    'pt-BR',
    'sw',
    'uk',
    'ro',
    'az_AZ',
    'EN',
  ),
  asOf: date,
  source,
  notes: fc.oneof(text, fc.array(text, { maxLength: 3 })),
  $schema: fc.constant('fact-sheet.schema.json'),
  confirmed: fc.constant([]),
});

/**
 * Whole fact sheets that a real sheet could be. Sections stand in any order; `section`, where it is named, is always there.
 * Nothing in them is an error; warnings (two rows of one name, old figures) may be.
 */
export function goodDocuments(section?: SectionName): fc.Arbitrary<GoodDocument> {
  const names = fc
    .shuffledSubarray(Object.keys(SECTIONS) as SectionName[], { minLength: 1 })
    .map((chosen) =>
      section === undefined || chosen.includes(section) ? chosen : [...chosen, section],
    );
  return fc.tuple(header, names, fc.record(SECTIONS)).map(([head, chosen, all]) => ({
    document: { ...head, ...Object.fromEntries(chosen.map((name) => [name, all[name].section])) },
    lang: head.lang,
    sections: Object.fromEntries(chosen.map((name) => [name, all[name].expected])),
    texts: [head.title, ...(Array.isArray(head.notes) ? head.notes : [head.notes])].filter(
      (each) => each !== undefined,
    ),
  }));
}
