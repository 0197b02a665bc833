import fc from 'fast-check';
import { expect } from '@open-wc/testing';
import { decodeOrigins } from '../../src/data/origins.js';
import { decodePopulation } from '../../src/data/population.js';
import { decodeStaffing } from '../../src/data/staffing.js';
import { LANGUAGES, type Language } from '../../src/language/languages.js';
import type { Locale } from '../../src/locale/locale.js';
import { originBarsView } from '../../src/widgets/origin-bars/origin-bars.view.js';
import { populationCountersView } from '../../src/widgets/population-counters/population-counters.view.js';
import { staffingPanelView } from '../../src/widgets/staffing-panel/staffing-panel.view.js';
import { plain } from '../support/reading.js';
import { speaking, told } from '../support/speech.js';

/** What a reader takes each word for, in percent. */
const MEANING = { half: 50, twoThirds: 66.67, threeQuarters: 75, fourInFive: 80, nineInTen: 90 };

interface RawRow {
  readonly value: number | null;
  readonly qualifier?: string;
  readonly asOf?: string;
}

const rowOf: fc.Arbitrary<RawRow> = fc.record(
  {
    value: fc.oneof(
      { weight: 8, arbitrary: fc.nat(1000) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    qualifier: fc.oneof(
      { weight: 20, arbitrary: fc.constant(undefined as unknown as string) },
      { weight: 1, arbitrary: fc.constantFrom('about', 'over', 'under', 'nearly', 'estimate') },
    ),
    asOf: fc.oneof(
      { weight: 20, arbitrary: fc.constant(undefined as unknown as string) },
      { weight: 1, arbitrary: fc.constant('2019') },
    ),
  },
  { requiredKeys: ['value'] },
);

const documents = fc.record({
  rows: fc.array(rowOf, { minLength: 1, maxLength: 5 }),
  total: fc.oneof(fc.constant(undefined), fc.nat(1500)),
});

const named = <T extends object>(field: string, names: readonly string[], rows: readonly T[]) =>
  rows.map((row, index) => ({ ...row, [field]: names[index] }));

const GROUPS = ['refugees', 'idps', 'stateless', 'oip', 'asylum-seekers'];
const CATEGORIES = ['national', 'international', 'affiliate', 'un-volunteers', 'interns'];
const COUNTRIES = ['UA', 'AF', 'RU', 'SY', 'IR'];

/** The takeaway of each figure that has rows and may have a total. */
const TAKEAWAYS = {
  population: ({ rows, total }: Rows, locale: Locale) =>
    populationCountersView(
      decodePopulation({ total, groups: named('group', GROUPS, rows) }).value!,
      locale,
    ).takeaway,
  staffing: ({ rows, total }: Rows, locale: Locale) =>
    staffingPanelView(
      decodeStaffing({ total, staff: named('category', CATEGORIES, rows) }).value!,
      locale,
    ).takeaway,
  origins: ({ rows, total }: Rows, locale: Locale) =>
    originBarsView(
      decodeOrigins({ lists: [{ total, rows: named('country', COUNTRIES, rows) }] }).value!,
      locale,
    ).takeaway,
};

interface Rows {
  readonly rows: readonly RawRow[];
  readonly total?: number | undefined;
}

describe('words for shares', () => {
  const locales = new Map<Language, Locale>();
  before(async () => {
    for (const language of LANGUAGES) locales.set(language, await speaking(language));
  });

  for (const [section, takeawayOf] of Object.entries(TAKEAWAYS))
    for (const language of LANGUAGES)
      it(`of ${section} are true to within two points, and of stated totals, in ${language}`, () => {
        const locale = locales.get(language)!;
        fc.assert(
          fc.property(documents, (given) => {
            const text = told(takeawayOf(given, locale)) ?? '';
            const largest = Math.max(...given.rows.map(({ value }) => value ?? 0));
            const share = given.total ? (100 * largest) / given.total : undefined;
            const row = given.rows.find(({ value }) => value === largest);
            for (const [word, percent] of Object.entries(MEANING)) {
              if (!text.startsWith(plain(locale.messages.shares[word as keyof typeof MEANING])))
                continue;
              expect(share, `${text} without a stated total`).not.to.equal(undefined);
              expect(Math.abs(share! - percent), text).to.be.below(2.01);
              expect([row?.qualifier, row?.asOf], text).to.deep.equal([undefined, undefined]);
            }
            if (!saysMost(text, locale)) return;
            if (share !== undefined) expect(share, text).to.be.above(50).and.below(100);
            else {
              const all = given.rows.reduce((sum, { value }) => sum + (value ?? 0), 0);
              expect(largest, text).to.be.above(all - largest);
              expect(
                given.rows.filter((each) => each.value === null || each.qualifier),
              ).to.have.length(0);
            }
          }),
          { numRuns: 300 },
        );
      });

  it('are said where they are true', () => {
    const english = locales.get('en')!;
    const said = (value: number, total: number): string | undefined =>
      told(TAKEAWAYS.origins({ rows: [{ value }, { value: 1 }], total }, english));
    expect([50, 66, 75, 81, 88, 60, 30].map((value) => said(value, 100))).to.deep.equal([
      'Half come from one country: Ukraine (50 of 100).',
      'Two thirds come from one country: Ukraine (66 of 100).',
      'Three quarters come from one country: Ukraine (75 of 100).',
      'Four in five come from one country: Ukraine (81 of 100).',
      'Nine in ten come from one country: Ukraine (88 of 100).',
      'Most come from one country: Ukraine (60 of 100).',
      'The main country of origin: Ukraine (30 of 100).',
    ]);
  });
});

/** Whether a takeaway says that one is the most, in any of the ways that there are. */
function saysMost(text: string, { messages }: Locale): boolean {
  const { shares, mostAre, mostOfGroups, mostOfStaff } = messages;
  return [shares.most, ...Object.values(mostAre), mostOfGroups, mostOfStaff]
    .map((sentence) => plain(sentence.split('{')[0]!))
    .some((start) => text.startsWith(start));
}
