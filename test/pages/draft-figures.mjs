/** Every number of a draft, and the codes of its donors, by its place. */
export function figuresOf({ population, origins, funding, staffing, keyFigures, donors }) {
  const rows = (list = [], key, number) => list.map((row) => [row[key], row[number] ?? row.value]);
  return Object.fromEntries(
    [
      ...rows(population?.groups, 'group', 'value'),
      ...rows(origins?.lists?.[0]?.rows, 'country', 'value').map(([name, value]) => [
        `from ${name}`,
        value,
      ]),
      ...['required', 'received', 'gap'].map((name) => [
        name,
        funding?.[name]?.value ?? funding?.[name],
      ]),
      ...Object.entries(funding?.percent ?? {}).map(([name, value]) => [`${name} %`, value]),
      ...rows(staffing?.staff, 'category', 'count'),
      ...(keyFigures?.items ?? []).map(({ text, value }) => [
        String(text.az ?? text).slice(0, 24),
        value,
      ]),
      ...(donors?.items ?? []).map(({ country }) => [`donor ${country}`, 'named']),
    ].filter(([, value]) => value !== undefined),
  );
}
