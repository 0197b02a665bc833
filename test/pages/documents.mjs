// Documents that bring out everything that a widget can show, beside the real sheet.
import { readFileSync } from 'node:fs';

export const sheet = JSON.parse(readFileSync('src/samples/azerbaijan-2024.json', 'utf8'));

const source = { text: 'Refugee statistics', url: 'https://www.example.org/statistics' };
const said = {
  source,
  note: 'Provisional figures.',
  asOf: '2024-06',
  previous: { value: 120, asOf: '2023' },
};
const funded = (received) => ({
  ...sheet,
  funding: { currency: 'USD', asOf: '2024-09', required: sheet.funding.required, received },
});

/** Every group, qualifier, detail, mark, note and link that there is. */
export const everything = {
  version: '1',
  lang: 'en',
  country: 'AZ',
  asOf: '2024-06',
  source,
  notes: ['Figures are provisional.'],
  population: {
    note: 'Groups can hold the same people.',
    total: 5000,
    groups: [
      'refugees',
      'asylum-seekers',
      'oip',
      'idps',
      'stateless',
      'returned-refugees',
      'returned-idps',
      'others-of-concern',
    ].map((group, index) => ({
      group,
      value: 100 + index,
      ...(index === 1 ? { qualifier: 'about', ...said } : {}),
      ...(index === 2 ? { value: null } : {}),
    })),
  },
  origins: {
    note: 'Origins are as people stated them.',
    lists: [
      {
        group: 'refugees',
        total: 700,
        source,
        note: 'Seven countries are not shown.',
        rows: [
          { country: 'UA', value: 400, ...said },
          { country: 'AF', value: 200, qualifier: 'over' },
          { country: 'SY', value: null },
          { label: 'Other', other: true, value: 50 },
          { country: 'UNK', value: 30 },
          { country: 'XXA', value: 20 },
        ],
      },
    ],
  },
  keyFigures: {
    items: [
      { value: 84, unit: '%', text: 'of refugees live in towns.', ...said },
      { value: null, text: 'Children went to school in 2024: {value}.' },
      { value: 12.5, unit: 'km', qualifier: 'nearly', text: 'from the border.' },
    ],
  },
  funding: {
    currency: 'USD',
    note: 'Without multi-year money.',
    required: { value: 8_000_000, ...said },
    received: { value: 4_500_000, qualifier: 'about', note: 'As pledged.' },
    gap: { value: null },
    parts: [
      { label: 'Unearmarked', value: 1_500_000, source },
      { label: 'Earmarked', value: null },
    ],
  },
  staffing: {
    note: 'Without consultants.',
    staff: [
      { category: 'national', count: 22, ...said },
      { category: 'interns', count: null },
      { category: 'affiliate', count: 9, qualifier: 'estimate' },
    ],
    offices: [
      { kind: 'representation', place: 'Baku', count: 1 },
      { kind: 'field-office', count: 3, note: 'Two are shared.' },
    ],
  },
  donors: {
    thanks: 'Thanks to:',
    closing: 'And to all others.',
    currency: 'USD',
    items: [
      { country: 'AU', amount: 250_000, source },
      { country: 'KR' },
      { label: 'Private donors', amount: 90_000, qualifier: 'about' },
      { country: 'GB', source, note: 'In kind.' },
    ],
  },
};

const UNREADABLE = { label: 'A row that cannot be read', value: 'about 1,200' };

/** The real sheet with a row in each section that is left out, and counted. */
export const partly = {
  ...sheet,
  population: { ...sheet.population, groups: [...sheet.population.groups, UNREADABLE] },
  origins: {
    ...sheet.origins,
    lists: sheet.origins.lists.map((list) => ({ ...list, rows: [...list.rows, UNREADABLE] })),
  },
  funding: { ...sheet.funding, parts: [{ label: 'Unearmarked', value: 1_500_000 }, UNREADABLE] },
  staffing: { ...sheet.staffing, staff: [...sheet.staffing.staff, UNREADABLE] },
  keyFigures: { ...sheet.keyFigures, items: [...sheet.keyFigures.items, UNREADABLE] },
  donors: { ...sheet.donors, items: [...sheet.donors.items, UNREADABLE] },
};

/** What a widget is given in each of its states. */
export const STATES = {
  'the real sheet': { data: sheet },
  everything: { data: everything },
  'more than was required': { data: funded(9_200_000) },
  'nothing received': { data: funded(0) },
  'nearly nothing received': { data: funded(2_000) },
  'the requirement alone': {
    data: { ...sheet, funding: { currency: 'USD', required: 8_000_000 } },
  },
  'a row left out': { data: partly },
  'nothing to show': { data: { version: '1', lang: 'en', country: 'AZ' } },
  'no file': { src: '/missing.json' },
};

/** The states that between them have every mark and every text. */
export const TELLING = Object.fromEntries(
  ['everything', 'more than was required', 'a row left out', 'no file'].map((state) => [
    state,
    STATES[state],
  ]),
);
