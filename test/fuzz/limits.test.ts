import { expect } from '@open-wc/testing';
import { fetchAll, shower, taskDone, WIDGETS, type Told } from './widgets.js';
import { watchPage } from './watch.js';

/** A document of so many objects and lists in one another: itself, then those below a field that nobody reads. */
const deep = (levels: number, around: (inner: unknown) => unknown): object => {
  let inner: unknown = 1;
  for (let level = 1; level < levels; level += 1) inner = around(inner);
  return { version: '1', population: { groups: [] }, confirmed: inner };
};

const rows = (length: number): object[] => Array.from({ length }, () => ({}));

/** So many values: the two that every document needs here, then those of a field that nobody reads. */
const values = (count: number): object => {
  const lists = Math.ceil((count - 3) / 5_001);
  const filled = Array.from({ length: lists }, (_, index) =>
    Array.from({ length: Math.min(5_000, count - 3 - lists - index * 5_000) }, () => 0),
  );
  return { version: '1', country: 'AZ', confirmed: filled };
};

/** A JSON text of so many bytes. */
const text = (bytes: number, filling: string): string => {
  const start = '{"version":"1","population":{"groups":[]},"$comment":"';
  const room = bytes - start.length - 2;
  const size = new TextEncoder().encode(filling).length;
  return `${start}${filling.repeat(Math.floor(room / size))}${'x'.repeat(room % size)}"}`;
};

const LIMITS: readonly (readonly [
  what: string,
  fits: () => unknown,
  tooMuch: () => unknown,
  code: string,
])[] = [
  [
    'lists in one another',
    () => deep(32, (inner) => [inner]),
    () => deep(33, (inner) => [inner]),
    'too-deep',
  ],
  [
    'objects in one another',
    () => deep(32, (inner) => ({ inner })),
    () => deep(33, (inner) => ({ inner })),
    'too-deep',
  ],
  [
    'lists in one another, as JSON',
    () => JSON.stringify(deep(32, (inner) => [inner])),
    () => JSON.stringify(deep(33, (inner) => [inner])),
    'too-deep',
  ],
  [
    'rows that are read',
    () => ({ version: '1', population: { groups: rows(5_000) } }),
    () => ({ version: '1', population: { groups: rows(5_001) } }),
    'too-many-rows',
  ],
  [
    'rows that nobody reads',
    () => ({ version: '1', confirmed: rows(5_000) }),
    () => ({ version: '1', confirmed: rows(5_001) }),
    'too-many-rows',
  ],
  [
    'rows with holes',
    () => ({ version: '1', confirmed: Array(5_000) }),
    () => ({ version: '1', confirmed: Array(5_001) }),
    'too-many-rows',
  ],
  ['values', () => values(300_000), () => values(300_001), 'too-many-values'],
  ['JSON', () => text(2_000_000, 'x'), () => text(2_000_001, 'x'), 'too-large'],
];

describe('the limits', () => {
  before(fetchAll);
  const watch = watchPage();

  async function toldOf(tag: string, data: unknown): Promise<Told> {
    const { widget, show } = await shower(tag);
    const told = await show(data);
    await taskDone();
    watch.expectNothing();
    expect(told).to.have.length(1);
    widget.parentElement?.remove();
    return told[0]!;
  }

  for (const [what, fits, tooMuch, code] of LIMITS) {
    it(`read as many ${what} as they say, and tell ${code} of one more`, async function () {
      this.timeout(240_000);
      for (const [tag] of WIDGETS) {
        expect(
          (await toldOf(tag, fits())).issues.map((issue) => issue.code),
          tag,
        ).not.to.include(code);
        const { type, issues } = await toldOf(tag, tooMuch());
        expect([type, issues.map((issue) => issue.code)], tag).to.deep.equal([
          'factlet-error',
          [code],
        ]);
      }
    });
  }

  it('tell an object that holds itself as one without an end', async () => {
    const circle: Record<string, unknown> = { version: '1', population: { groups: [] } };
    circle.confirmed = [circle];
    for (const [tag] of WIDGETS) {
      const { type, issues } = await toldOf(tag, circle);
      expect([type, issues.map(({ code }) => code)], tag).to.deep.equal([
        'factlet-error',
        ['too-deep'],
      ]);
    }
  });
});
