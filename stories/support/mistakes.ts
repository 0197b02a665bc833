import jordan from '../../src/samples/jordan-2021-02.json' with { type: 'json' };
import { sheet } from './sheets.js';

/** A mistake of a sheet, and how the same is written without it. */
export interface Mistake {
  readonly title: string;
  readonly why: string;
  readonly tag: string;
  readonly wrong: object;
  readonly right: object;
}

const [list] = sheet.origins.lists;
const [ukraine, ...others] = list?.rows ?? [];
const originsOf = (value: number) => ({
  ...sheet,
  origins: { ...sheet.origins, lists: [{ ...list, rows: [{ ...ukraine, value }, ...others] }] },
});
/** As if it had none: the key is there, and nothing behind it. */
const NOTHING = { asOf: undefined, source: undefined };

export const MISTAKES: readonly Mistake[] = [
  {
    title: 'Amounts that don’t add up',
    why: 'Jordan, February 2021, as printed: what came in and what is missing are a million more than what is required. Both are shown as given; say which one is right, or confirm them.',
    tag: 'factlet-funding-donut',
    wrong: jordan,
    right: {
      ...jordan,
      funding: { ...jordan.funding, gap: { ...jordan.funding.gap, value: 339_500_000 } },
    },
  },
  {
    title: 'A day that there isn’t',
    why: 'The same sheet says 30 February. It stays as it is written, and no reader can sort or compare it.',
    tag: 'factlet-population-counters',
    wrong: jordan,
    right: { ...jordan, population: { ...jordan.population, asOf: '2021-02-28' } },
  },
  {
    title: 'A footnote’s mark taken for a digit',
    why: 'Copied out of a PDF, 6,541 with the mark 1 became 65,411: eight times the refugees that there are in all.',
    tag: 'factlet-origin-bars',
    wrong: originsOf(65_411),
    right: originsOf(6541),
  },
  {
    title: 'Millions typed as a number',
    why: '8.0 is eight dollars. Write the whole number, and let `scale` say how it is printed.',
    tag: 'factlet-funding-donut',
    wrong: { ...sheet, funding: { ...sheet.funding, required: { value: 8 } } },
    right: sheet,
  },
  {
    title: 'No date, no source',
    why: 'A number without them can’t be checked, and is quoted for years.',
    tag: 'factlet-population-counters',
    wrong: { ...sheet, ...NOTHING, population: { ...sheet.population, ...NOTHING } },
    right: sheet,
  },
];
