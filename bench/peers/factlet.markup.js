// The bench's figures in Factlet's format, and the tags with their JSON inside, as a page has them.
const GROUPS = ['refugees', 'asylum-seekers', 'stateless', 'idps'];
// As a real sheet has it: a month for a date, and countries by their codes, whose names are fetched.
// Figures of this year: old ones are told to the author, which a page with good figures never pays for.
const DATE = `${new Date().getUTCFullYear()}-01`;

export const TAGS = {
  counters: 'factlet-population-counters',
  donut: 'factlet-funding-donut',
  bars: 'factlet-origin-bars',
  staffing: 'factlet-staffing-panel',
};

const SECTIONS = {
  counters: ({ population }) => ({
    population: { groups: population.map(({ value }, index) => ({ group: GROUPS[index], value })) },
  }),
  donut: ({ funding }) => ({
    funding: {
      currency: 'USD',
      required: funding.requirements,
      received: funding.funded,
      gap: funding.gap,
    },
  }),
  bars: ({ origins }) => ({
    origins: {
      lists: [
        {
          group: 'refugees',
          rows: origins.map(({ name, code, value }) =>
            code ? { country: code, value } : { label: name, value },
          ),
        },
      ],
    },
  }),
  staffing: ({ staffing }) => ({
    staffing: {
      staff: ['national', 'international', 'affiliate'].map((category) => ({
        category,
        count: staffing[category],
      })),
      offices: [{ kind: 'representation', place: 'Baku', count: staffing.offices }],
    },
  }),
};

/** The document of one panel. */
export const documentOf = (panel, figures) => ({
  version: '1',
  asOf: DATE,
  source: 'UNHCR',
  ...SECTIONS[panel](figures),
});

/** The four tags. */
export const markupOf = (figures) =>
  Object.entries(TAGS)
    .map(
      ([panel, tag]) =>
        `<${tag}><script type="application/json">${JSON.stringify(documentOf(panel, figures))}</script></${tag}>`,
    )
    .join('');

/** One tag, its rows all there and the first of them shown, as by default. */
export const barsOf = (figures) =>
  `<${TAGS.bars}><script type="application/json">${JSON.stringify(documentOf('bars', figures))}</script></${TAGS.bars}>`;

/** What a page's head needs to know when so many figures are drawn; `window.drawn` is fulfilled then. */
export const listenerFor = (count) => `window.drawn = new Promise((resolve, reject) => {
  let left = ${count};
  document.addEventListener('factlet-load', () => { if (--left === 0) resolve(); });
  document.addEventListener('factlet-error', (event) => reject(new Error(JSON.stringify(event.issues))));
});`;
