/** A sheet in which every row that has a number has the mark of a footnote, too. */
export const sheetWithMarks = {
  version: '1',
  lang: 'en',
  population: {
    groups: [
      { group: 'refugees', value: 8087, mark: '*' },
      { group: 'asylum-seekers', value: 224, mark: '**', qualifier: 'estimate' },
      { group: 'idps', percent: 61.4, mark: '†' },
    ],
  },
  funding: {
    currency: 'USD',
    required: { value: 8000000, mark: '*' },
    received: { value: 4500000, mark: '**' },
    gap: { value: 3500000, mark: '†' },
    parts: [
      { label: 'Schools', value: 250000, mark: '‡' },
      { label: 'Camps', value: 5000, mark: '§', required: { value: 6000, mark: '¹' } },
    ],
    years: [{ year: '2023', budget: { value: 6000000, mark: '(1)' } }],
  },
  origins: {
    lists: [
      {
        rows: Array.from({ length: 13 }, (_, index) => ({
          label: `Country ${index}`,
          value: 6541 - index,
          mark: index ? '*' : '¹',
        })),
      },
    ],
  },
  staffing: {
    staff: [{ category: 'national', count: 45, mark: '*' }],
    offices: [{ kind: 'field-office', count: 3, mark: '²' }],
  },
  keyFigures: {
    items: [
      { value: 14000, mark: '*', text: { en: 'people were assisted.', ar: 'شخص.' } },
      {
        value: 56,
        unit: '%',
        mark: '**',
        text: { en: 'In 2024, {value} went to school.', ar: 'في المدارس {value} منهم.' },
      },
      {
        value: { en: 'All', ar: 'الجميع' },
        mark: '[1]',
        text: { en: 'were registered.', ar: 'سُجلوا.' },
      },
    ],
  },
  donors: { currency: 'USD', items: [{ country: 'JPN', amount: 5000, mark: '*' }] },
};
