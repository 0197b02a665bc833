/** Answers in the form of the UNHCR population API, with the figures of Azerbaijan at the end of 2024 and some of others. */
type Counts = Readonly<Record<string, unknown>>;

const NONE = {
  refugees: '0',
  asylum_seekers: '0',
  returned_refugees: '0',
  idps: '0',
  returned_idps: '0',
  stateless: '0',
  ooc: '0',
  oip: '-',
  hst: '0',
};

export const item = (coo: string, name: string, counts: Counts, rest: Counts = {}): Counts => ({
  year: 2024,
  coo_name: name,
  coo,
  coo_iso: coo,
  coa_name: 'Azerbaijan',
  coa: 'AZE',
  coa_iso: 'AZE',
  ...NONE,
  ...counts,
  ...rest,
});

export const answer = (...items: readonly Counts[]): Counts => ({
  page: 1,
  maxPages: 1,
  total: [],
  items,
});

/** By country of origin: `coo_all=true`. */
export const AZERBAIJAN = answer(
  item('AFG', 'Afghanistan', { refugees: 1080, ooc: 18, returned_refugees: 6 }),
  item('AZE', 'Azerbaijan', { idps: 655212 }),
  item('IRN', 'Iran (Islamic Rep. of)', { refugees: 60 }),
  item('JOR', 'Jordan', { asylum_seekers: 5 }),
  item('PAK', 'Pakistan', { refugees: 45, asylum_seekers: 56 }),
  item('RUS', 'Russian Federation', { refugees: 274 }),
  item('XXA', 'Stateless', { stateless: 517 }),
  item('UKR', 'Ukraine', { refugees: 4906, asylum_seekers: 122 }),
);

/** Not broken down: dimensions that weren't asked for are "-". */
export const TURKIYE = {
  page: 1,
  items: [
    item(
      '-',
      '-',
      { refugees: 2940735, asylum_seekers: 154083, returned_refugees: 159439, stateless: 420 },
      { coo_id: '-', coa: 'TUR', coa_iso: 'TUR', coa_name: 'Türkiye' },
    ),
  ],
};
