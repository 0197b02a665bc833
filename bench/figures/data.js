// The figures that every peer shows, and what varies them. Used in pages and in Node.

export const FIGURES = {
  population: [
    { label: 'Refugees', value: 8087 },
    { label: 'Asylum seekers', value: 224 },
    { label: 'Stateless persons', value: 513 },
    { label: 'Internally displaced', value: 657749 },
  ],
  funding: { requirements: 8_000_000, funded: 4_500_000, gap: 3_500_000 },
  origins: [
    { name: 'Sudan', code: 'SDN', value: 3120 },
    { name: 'Central African Rep.', code: 'CAF', value: 2210 },
    { name: 'Nigeria', code: 'NGA', value: 1405 },
    { name: 'Cameroon', code: 'CMR', value: 902 },
    { name: 'Chad', code: 'TCD', value: 450 },
  ],
  staffing: { national: 22, international: 3, affiliate: 9, offices: 1 },
};

/** The same with so many rows of origins: descending, each with a name of its own. */
export const withRows = (count) => ({
  ...FIGURES,
  origins: Array.from({ length: count }, (_, index) => ({
    name: `Country ${index + 1}`,
    value: Math.round(9000 * (1 - index / count) + 10),
  })),
});

/** The figures anew: every panel changes, its shape doesn't. */
export function variation(turn) {
  const factor = 1 + ((turn * 37) % 50) / 100;
  const { population, funding, origins } = FIGURES;
  const funded = Math.round(funding.requirements * (0.2 + ((turn * 13) % 60) / 100));
  const scaled = (row) => ({ ...row, value: Math.round(row.value * factor) });
  return {
    population: population.map(scaled),
    funding: { ...funding, funded, gap: funding.requirements - funded },
    origins: origins.map(scaled),
    staffing: {
      national: 20 + (turn % 9),
      international: 1 + (turn % 5),
      affiliate: 4 + (turn % 7),
      offices: 1 + (turn % 3),
    },
  };
}
