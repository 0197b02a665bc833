/**
 * A fact sheet to fill in: every section, with the rows that most operations have. `null` is "not
 * provided".
 */
export const emptySheet = (lang: string, country: string): object => ({
  version: '1',
  lang,
  country,
  title: '',
  asOf: '',
  source: '',
  population: {
    asOf: '',
    groups: ['refugees', 'asylum-seekers', 'stateless', 'idps'].map((group) => ({
      group,
      value: null,
    })),
  },
  origins: {
    asOf: '',
    lists: [{ group: 'refugees', total: null, rows: [] }],
  },
  funding: {
    asOf: '',
    currency: 'USD',
    required: null,
    received: null,
    gap: null,
  },
  staffing: {
    asOf: '',
    staff: ['national', 'international'].map((category) => ({ category, count: null })),
    offices: [{ kind: 'country-office', place: '', count: null }],
  },
  keyFigures: { items: [] },
  donors: { thanks: '', items: [] },
});
