import { expect } from '@open-wc/testing';
import { everyField } from './fields.js';
import { expectOurs, ourMarkup } from './markup.js';
import { exhaustive } from './running.js';
import { watchPage } from './watch.js';
import { fetchAll, shower, taskDone, type Told } from './widgets.js';

const ours = ourMarkup();
const MILLION = 1_000_000;
const SHEET = 'factlet-fact-sheet';

/** Milliseconds for what takes two seconds on an idle machine, and a minute on a busy one: a reader that goes back and forth in a text would take hours. */
const NO_HANG = 240_000;

describe('what is far too much', () => {
  before(fetchAll);
  const watch = watchPage();

  /** What the sheet, which reads and draws all sections, tells of it. It isn't laid out: how long that takes is the browser's. */
  async function toldOf(data: unknown): Promise<Told> {
    const { widget, show } = await shower(SHEET);
    widget.hidden = true;
    widget.style.display = 'none';
    const from = performance.now();
    const told = await show(data);
    const took = performance.now() - from;
    await taskDone();
    watch.expectNothing();
    expectOurs(widget, ours.names);
    expect(told).to.have.length(1);
    expect(took).to.be.below(NO_HANG);
    widget.parentElement?.remove();
    return told[0]!;
  }

  const nested = (depth: number, around: (inner: unknown) => unknown): unknown => {
    let value: unknown = 'deep';
    for (let level = 0; level < depth; level += 1) value = around(value);
    return value;
  };

  const DEPTHS: readonly (readonly [
    string,
    (depth: number) => unknown,
    (depth: number) => string,
  ])[] = [
    [
      'lists',
      (depth) => nested(depth, (inner) => [inner]),
      (depth) => `${'['.repeat(depth)}1${']'.repeat(depth)}`,
    ],
    [
      'objects',
      (depth) => nested(depth, (en) => ({ en })),
      (depth) => `${'{"en":'.repeat(depth)}1${'}'.repeat(depth)}`,
    ],
    [
      'values',
      (depth) => nested(depth, (value) => ({ value })),
      (depth) => `${'{"value":'.repeat(depth)}1${'}'.repeat(depth)}`,
    ],
    [
      'parts',
      (depth) => nested(depth, (parts) => ({ parts: [parts] })),
      (depth) => `${'{"parts":['.repeat(depth)}1${']}'.repeat(depth)}`,
    ],
  ];
  for (const [what, made, written] of DEPTHS) {
    it(`does no harm as ${what} in one another, a million deep, at any place`, async function () {
      this.timeout(600_000);
      const deep = made(MILLION);
      await toldOf(deep);
      await toldOf(everyField(() => deep));
    });

    it(`does no harm as ${what} in one another, a million deep, in a JSON text`, async function () {
      this.timeout(600_000);
      await toldOf(written(MILLION));
      await toldOf(
        `{"version":"1","population":{"note":${written(MILLION)},"groups":[{"label":${written(10)},"value":1}]}}`,
      );
    });
  }

  it('does no harm as a million keys', async function () {
    this.timeout(600_000);
    const keys = Object.fromEntries(
      Array.from({ length: MILLION }, (_, index) => [`k${index}`, 'x']),
    );
    await toldOf(keys);
    await toldOf({ version: '1', ...keys });
    await toldOf({ version: '1', population: { note: keys, groups: [{ label: keys, value: 1 }] } });
    await toldOf({ version: '1', population: { groups: [{ label: 'A', value: 1, ...keys }] } });
  });

  it('does no harm as a text of ten million characters', async function () {
    this.timeout(600_000);
    const long = 'word '.repeat(2 * MILLION);
    await toldOf(long);
    await toldOf(JSON.stringify(long));
    await toldOf(JSON.stringify({ version: '1', population: { note: long } }));
    await toldOf({
      version: '1',
      lang: long,
      asOf: long,
      population: {
        title: long,
        groups: [
          { label: long, value: long },
          { label: long, value: 1, asOf: long, source: { url: long } },
        ],
      },
    });
  });

  // A hundred thousand characters each of what a careless pattern would try in every way
  const LONG = 100_000;
  const REPEATED = [
    '1',
    ' ',
    '-',
    'a',
    'mid-',
    '1-',
    'a-',
    'a_',
    '1 a',
    '{value}',
    '{n}',
    '\n',
    '\u00a0',
    '.',
    '0',
    '/',
    'https://',
    'é',
    '\u0301',
    '\ud83d\ude00',
    'janfeb',
    '1 jan ',
    '2024-',
    '%',
  ];
  for (const piece of REPEATED) {
    it(`does no harm as ${JSON.stringify(piece)} again and again, in every field`, async function () {
      this.timeout(600_000);
      const repeated = piece.repeat(LONG / piece.length);
      // What comes after it makes a pattern fail, and try again; what comes before lets it begin.
      const texts = [
        `${repeated}!`,
        ...(exhaustive
          ? [repeated, `!${repeated}`, `https://${repeated}`, `2024-${repeated}x`]
          : []),
      ];
      for (const text of texts) await toldOf(everyField(() => text));
    });
  }
});
