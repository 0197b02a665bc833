/** A sheet with everything that is hard to say; its texts are names alone, so that each language has them. */
export const hardToSay = {
  version: '1',
  country: 'AZ',
  asOf: '2024-06-30',
  population: {
    total: 1_234_567,
    groups: [
      {
        group: 'refugees',
        value: 657_749,
        qualifier: 'about',
        previous: { value: 600_000, asOf: '2018' },
      },
      { group: 'asylum-seekers', value: 1_234, previous: { value: 2_234, asOf: '2023-12' } },
      { group: 'stateless', value: null },
      { group: 'idps', value: 2_400_000, scale: 'million', decimals: 1, asOf: 'mid-2023' },
      { group: 'oip', value: 999, qualifier: 'over', mark: '*' },
      { group: 'returned-idps', value: 12, qualifier: 'under' },
      { group: 'returned-refugees', value: 5, qualifier: 'estimate' },
    ],
  },
  origins: {
    lists: [
      {
        group: 'refugees',
        total: 10_000,
        rows: [
          { country: 'UA', value: 6_541 },
          { country: 'AF', value: 1_106 },
          ...['RU', 'IR', 'SY', 'IQ', 'TD', 'SD', 'SO', 'ER', 'NG', 'TR', 'VE'].map(
            (country, index) => ({ country, value: 200 - index }),
          ),
          { country: 'UNK', value: 20 },
        ],
      },
    ],
  },
  funding: {
    currency: 'USD',
    required: 8_037_654,
    received: 4_500_000,
    parts: [
      { label: 'A', value: 30_000 },
      { label: 'B', value: 2_470_000 },
    ],
  },
  staffing: {
    staff: [
      { category: 'national', value: 16_000 },
      { category: 'international', value: 1_250 },
    ],
    offices: [{ kind: 'field-office', value: 2 }],
    total: 17_250,
  },
  keyFigures: {
    items: [
      { value: 61.4, unit: '%', text: 'DAFI' },
      { value: 1_234.5, unit: 'USD', text: 'DAFI' },
    ],
  },
  donors: { items: [{ country: 'DE', value: 1_500_000 }, { country: 'KR' }], currency: 'USD' },
};

/** Numbers of figures that are ours: changes, sums, gaps, shares, what an icon stands for. */
export const CALCULATED: readonly number[] = [
  // Of definitions: years of conventions, and their articles.
  1951, 1967, 1969, 1984, 1954, 1998, 1, 2,
  // Of the real sheet: shares of its funding, its staff, shares of the origins.
  56, 44, 34,
  // Of the other: changes since, and shares.
  1_000, 3_537_654, 573, 500,
];
