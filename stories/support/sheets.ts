import azerbaijan from '../../src/samples/azerbaijan-2024.json' with { type: 'json' };
import germany from '../../src/samples/germany-2025.json' with { type: 'json' };

/** The real sheet, and what can happen to it: everything here is made of `src/samples`, so that no story keeps figures of its own. */
export const sheet = azerbaijan;

/** A document without any section. */
export const empty = { version: sheet.version, lang: sheet.lang, country: sheet.country };

/** A row that no one can read as a number. */
const UNREADABLE = { label: 'A row that cannot be read', value: 'about 1,200' };

/** The real sheet with one such row in each section. */
export const partly = {
  ...sheet,
  population: { ...sheet.population, groups: [...sheet.population.groups, UNREADABLE] },
  origins: {
    ...sheet.origins,
    lists: sheet.origins.lists.map((list) => ({ ...list, rows: [...list.rows, UNREADABLE] })),
  },
  funding: {
    ...sheet.funding,
    parts: [{ ...sheet.funding.received, label: 'Unearmarked' }, UNREADABLE],
  },
  staffing: { ...sheet.staffing, staff: [...sheet.staffing.staff, UNREADABLE] },
  keyFigures: {
    ...sheet.keyFigures,
    items: [
      ...sheet.keyFigures.items,
      { ...UNREADABLE, text: 'A sentence whose number cannot be read' },
    ],
  },
  donors: { ...sheet.donors, items: [...sheet.donors.items, UNREADABLE] },
};

/** The real sheet before its last figures came: with 87 refugees fewer. */
export const lastMonth = {
  ...sheet,
  population: {
    ...sheet.population,
    groups: sheet.population.groups.map((group) =>
      group.group === 'refugees' ? { ...group, value: group.value - 87 } : group,
    ),
  },
};

const { title, asOf, currency, required, received } = sheet.funding;

/** The real requirement, and of it the share that was received; the gap is left to the widget. */
export const funded = (share: number): object => ({
  ...sheet,
  funding: {
    title,
    asOf,
    currency,
    required,
    received: { ...received, value: Math.round(required.value * share) },
  },
});

/** The real requirement, and no word of what was received. */
export const requirementOnly = { ...sheet, funding: { title, asOf, currency, required } };

const [germanList] = germany.origins.lists;
const germanRows = germanList?.rows ?? [];

/** Origins of which only those are told. */
const originsOf = (rows: readonly object[]): object => ({
  ...germany,
  origins: { lists: [{ group: 'refugees', rows }] },
});

export const oneOrigin = originsOf(germanRows.slice(0, 1));

/** The longest name of a state in the agency's statistics has 52 characters; here rows have it, and names of two lines beside it. */
const LONG_NAMES: Readonly<Record<string, string>> = {
  GBR: 'United Kingdom of Great Britain and Northern Ireland',
  BOL: 'Bolivia (Plurinational State of)',
  VEN: 'Venezuela (Bolivarian Republic of)',
  COD: 'Democratic Republic of the Congo',
};
export const longNames = originsOf(
  germanRows.flatMap((row) =>
    LONG_NAMES[row.country] ? [{ ...row, label: LONG_NAMES[row.country] }] : [],
  ),
);

/** Donors with such names, and the real ones. */
export const longDonors = {
  ...sheet,
  donors: {
    ...sheet.donors,
    items: [...Object.values(LONG_NAMES).map((label) => ({ label })), ...sheet.donors.items],
  },
};

/** Some hundred times as many people as the real sheet has. */
export const manyStaff = {
  ...sheet,
  staffing: {
    ...sheet.staffing,
    staff: sheet.staffing.staff.map((row) => ({ ...row, count: row.count * 700 })),
  },
};

const KEYS = [
  'refugees',
  'asylum-seekers',
  'oip',
  'idps',
  'stateless',
  'returned-refugees',
  'returned-idps',
  'others-of-concern',
];

/** Every group that has a colour, with the numbers of the real sheet in turn, and with what can be said of a number. */
export const everyGroup = {
  ...sheet,
  population: {
    ...sheet.population,
    groups: KEYS.map((group, index) => ({
      group,
      value:
        index === 6 ? null : sheet.population.groups[index % sheet.population.groups.length]?.value,
      ...(index === 1 && { qualifier: 'about' }),
      ...(index === 3 && { mark: '*', note: '* Includes those who have returned.' }),
      ...(index === 2 && { partOf: 'refugees', note: 'Registered since 2022.' }),
    })),
  },
};

/** The real sentences, each with its number in its middle. */
export const withinSentences = {
  ...sheet,
  lang: 'en',
  keyFigures: {
    items: sheet.keyFigures.items.map(({ value, text }, index) => ({
      value: index === 1 ? null : value,
      text: `In 2024, {value} ${text.en}`,
    })),
  },
};

const OF_THIS_YEAR = {
  version: '1',
  country: 'ML',
  asOf: String(new Date().getFullYear()),
  source: 'UNHCR',
};

/** Budgets and expenditure of several years, and parts of which some money is only expected. Invented. */
export const yearsAndParts = {
  ...OF_THIS_YEAR,
  funding: {
    currency: 'USD',
    parts: [
      {
        label: 'Refugee programme',
        required: 14000000,
        received: { value: 4200000, expected: true },
        gap: 9800000,
      },
      { label: 'IDP programme', required: 25000000, received: 20000000 },
    ],
    years: [
      { year: 2023, budget: 118000000, expenditure: 94300000 },
      { year: 2024, budget: 91000000, expenditure: 70100000 },
    ],
  },
};

/** Money that is expected. Invented. */
export const expected = {
  ...OF_THIS_YEAR,
  funding: { currency: 'USD', required: 80000000, received: { value: 24000000, expected: true } },
};

/** Shares alone, and shares beside counts. Invented. */
export const shares = {
  ...OF_THIS_YEAR,
  origins: {
    lists: [
      {
        group: 'refugees',
        rows: [
          { country: 'SYR', percent: 61.4 },
          { country: 'IRQ', percent: 20, decimals: 1 },
          { country: 'STA', percent: 2 },
          { other: true, percent: 16.6 },
        ],
      },
      {
        group: 'asylum-seekers',
        total: 10000,
        rows: [
          { country: 'COD', value: 6140, percent: 61.4 },
          { country: 'IRQ', value: 3860, percent: 38.6 },
        ],
      },
    ],
  },
};

/** Groups in millions, and one in full. Invented. */
export const inMillions = {
  ...OF_THIS_YEAR,
  population: {
    scale: 'million',
    groups: [
      { group: 'refugees', value: 3400000 },
      { group: 'idps', value: 12000000, percent: 71.2 },
      { group: 'stateless', value: 8087 },
    ],
  },
};

/** Money, a ratio, a word, and a share that has changed. Invented. */
export const otherThanCounts = {
  ...OF_THIS_YEAR,
  keyFigures: {
    items: [
      { value: 118000000, unit: 'USD', text: 'spent', previous: { value: 94000000, asOf: '2020' } },
      { value: '1 in 74', text: 'people on Earth' },
      { value: 'All', text: 'camps have schools' },
      {
        value: 61,
        unit: '%',
        text: 'of children go to school',
        previous: { value: 74, asOf: '2019' },
      },
    ],
  },
};

/** More people and offices than can be drawn one by one. Invented. */
export const hundreds = {
  ...OF_THIS_YEAR,
  staffing: {
    staff: [
      { category: 'national', count: 1234 },
      { category: 'international', count: 33 },
      { category: 'affiliate', count: 2 },
    ],
    offices: [
      { kind: 'field-office', count: 260 },
      { kind: 'sub-office', count: 11 },
    ],
  },
};
