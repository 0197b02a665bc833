/** Every field that may hold a text, each in a row or a list of its own, so that none hides another. `given` makes the next text, or what stands in its place. */
export function everyField(given: () => unknown): Record<string, unknown> {
  const texts = (): unknown => ({ en: given() });
  const underItself = (): unknown => {
    const key = given();
    return { [typeof key === 'string' ? key : 'en']: given() };
  };
  const rows = (key: string, figure: string): object[] => [
    { label: given(), [figure]: 3 },
    { label: texts(), [figure]: 4 },
    { label: underItself(), [figure]: 5 },
    { [key]: given(), [figure]: 6 },
    { label: 'A value', [figure]: given() },
    { label: 'A qualifier', [figure]: 7, qualifier: given() },
    { label: 'A date', [figure]: 8, asOf: given() },
    { label: 'A date a language', [figure]: 9, asOf: texts() },
    { label: 'A note', [figure]: 10, note: given() },
    { label: 'A note a language', [figure]: 11, note: texts() },
    { label: 'A source', [figure]: 12, source: given() },
    { label: 'A source with an address', [figure]: 13, source: { text: given(), url: given() } },
    { label: 'An address', [figure]: 14, source: { text: 'Text', url: given() } },
    { label: 'A previous figure', [figure]: 15, previous: given() },
    { label: 'A previous date', [figure]: 16, previous: { value: 1, asOf: given() } },
    { label: 'A previous value', [figure]: 17, previous: { value: given() } },
    { label: 'A part', [figure]: 18, partOf: given() },
    { label: 'A part a language', [figure]: 19, partOf: texts() },
    { label: 'Other', [figure]: 20, other: given() },
    { label: 'A source a language', [figure]: 21, source: texts() },
  ];
  const shared = (): object => ({
    title: given(),
    asOf: given(),
    source: { text: given(), url: given() },
    note: given(),
    total: given(),
    lang: given(),
  });
  const figure = (): object => ({
    label: given(),
    value: 2,
    note: given(),
    asOf: given(),
    partOf: given(),
    source: { text: texts(), url: given() },
  });
  return {
    version: given(),
    title: given(),
    country: given(),
    lang: given(),
    asOf: given(),
    source: { text: given(), url: given() },
    notes: [given(), texts()],
    population: { ...shared(), groups: rows('group', 'value') },
    funding: {
      ...shared(),
      currency: given(),
      required: { ...figure(), value: 9 },
      received: figure(),
      gap: figure(),
      percent: { received: given(), gap: given() },
      parts: rows('label', 'value'),
    },
    origins: {
      ...shared(),
      lists: [
        ...rows('country', 'value').map((row) => ({ rows: [row] })),
        {
          group: given(),
          title: given(),
          asOf: given(),
          source: { text: given(), url: given() },
          note: given(),
          total: given(),
          rows: [{ label: 'One', value: 1 }],
        },
      ],
    },
    staffing: {
      ...shared(),
      staff: rows('category', 'count'),
      offices: [
        ...rows('kind', 'count'),
        { kind: 'sub-office', place: given(), count: 1 },
        { label: 'Office', place: texts(), count: 1 },
      ],
    },
    keyFigures: {
      ...shared(),
      items: [
        ...rows('text', 'value'),
        { text: texts(), value: 1 },
        { text: 'Unit', value: 1, unit: given() },
        { text: 'Unit a language', value: 1, unit: texts() },
      ],
    },
    donors: {
      ...shared(),
      currency: given(),
      thanks: given(),
      closing: texts(),
      items: rows('country', 'amount'),
    },
  };
}

/** Every text of a document with where it stands, written as issues write it. */
export function textsIn(
  value: unknown,
  path = '',
): { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value))
    return value.flatMap((each, index) => textsIn(each, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    textsIn(each, path ? `${path}.${key}` : key),
  );
}
