type Json = Record<string, unknown>;

/** A sheet as an operation has it, of 2024. */
export const OLD: Json = {
  version: '1',
  lang: 'en',
  country: 'AZ',
  asOf: '2024',
  source: { text: 'UNHCR Azerbaijan fact sheet, 2024', url: 'https://www.unhcr.org/az' },
  population: {
    asOf: 'mid-2024',
    groups: [
      { group: 'refugees', label: { az: 'Qaçqınlar', en: 'Refugees' }, value: 8087 },
      { group: 'asylum-seekers', value: 224 },
      { group: 'stateless', value: 513 },
      { group: 'idps', value: 657749, qualifier: 'about' },
    ],
  },
  origins: {
    lists: [
      {
        group: 'refugees',
        total: 8087,
        rows: [
          { country: 'UKR', value: 6541, percent: 80.9 },
          { country: 'AFG', value: 1106, percent: 13.7 },
          { country: 'RUS', value: 271, percent: 3.4 },
          { label: 'Others', other: true, value: 169, percent: 2 },
        ],
      },
    ],
  },
  funding: {
    asOf: '2024-09',
    currency: 'USD',
    required: { label: 'Requirement', value: 8000000 },
    received: 4500000,
    gap: 3500000,
    percent: { received: 56, gap: 44 },
    parts: [{ label: 'Spent on education in 2024', value: 1250000 }],
    years: [{ year: '2023', budget: 7500000, expenditure: 5100000 }],
  },
  staffing: {
    total: 'sum',
    staff: [
      { category: 'national', count: 22 },
      { category: 'international', count: 3 },
    ],
    offices: [{ kind: 'representation', place: { az: 'Bakı', en: 'Baku' }, count: 1 }],
  },
  keyFigures: {
    items: [
      { value: 84, unit: '%', text: 'of refugees live in urban areas' },
      { value: 1180000, unit: 'USD', text: 'were spent in 2024' },
      { value: { en: '1 in 74' }, text: { en: 'people on Earth is forcibly displaced' } },
    ],
  },
  donors: {
    currency: 'USD',
    thanks: 'UNHCR thanks its donors of 2024:',
    items: [{ country: 'AU' }, { label: 'Private donors', amount: 250000 }],
  },
};

/** The same of 2025, as nobody has anything to ask about. */
export const NEW: Json = {
  ...OLD,
  asOf: '2025',
  source: { text: 'UNHCR Azerbaijan fact sheet, 2025', url: 'https://www.unhcr.org/az' },
  population: {
    asOf: 'mid-2025',
    groups: [
      { group: 'asylum-seekers', value: 198 },
      { group: 'refugees', label: { az: 'Qaçqınlar' }, value: 9204 },
      { group: 'stateless', value: 513 },
      { group: 'idps', value: 660100, qualifier: 'about' },
    ],
  },
  origins: {
    lists: [
      {
        group: 'refugees',
        total: 9204,
        rows: [
          { country: 'UA', value: 7601, percent: 82.6 },
          { country: 'AF', value: 1190, percent: 12.9 },
          { country: 'RU', value: 244, percent: 2.7 },
          { label: 'Others', other: true, value: 169, percent: 1.8 },
        ],
      },
    ],
  },
  funding: {
    asOf: '2025-09',
    currency: 'USD',
    required: { label: 'Requirement', value: 8100000.5 },
    received: 4500000.2,
    gap: 3600000.3,
    percent: { received: 55.6, gap: 44.4 },
    parts: [{ label: 'Spent on education in 2025', value: 1300000 }],
    years: [
      { year: '2023', budget: 7500000, expenditure: 5100000 },
      { year: '2024', budget: 8000000 },
    ],
  },
  keyFigures: {
    items: [
      { value: 85.5, unit: '%', text: 'of refugees live in urban areas' },
      { value: 1210000, unit: 'USD', text: 'were spent in 2025' },
      { value: { en: '1 in 67' }, text: { en: 'people on Earth is forcibly displaced' } },
    ],
  },
  donors: {
    currency: 'USD',
    thanks: 'UNHCR thanks its donors of 2025:',
    items: [{ country: 'AU' }, { label: 'Private donors', amount: 260000 }],
  },
};

/** A copy of a sheet with other values at some paths; undefined takes one away. */
export function changed(sheet: Json, changes: Readonly<Record<string, unknown>>): Json {
  const copy = structuredClone(sheet);
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split(/[.[\]]+/).filter(Boolean);
    const last = steps.pop()!;
    const place = steps.reduce((at: Json, step) => at[step] as Json, copy);
    if (value !== undefined) place[last] = value;
    else if (Array.isArray(place)) place.splice(Number(last), 1);
    else Reflect.deleteProperty(place, last);
  }
  return copy;
}
