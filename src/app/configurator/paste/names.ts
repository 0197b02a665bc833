import { loadMessages } from '../../../messages/index.js';
import { LANGUAGES } from '../../../language/languages.js';
import type { Messages } from '../../../messages/types.js';
import { countryOfCode, type CodeSystem } from '../../../parse/agency-codes.js';
import {
  countriesNamed,
  loadCountries,
  saysMore,
  type CountryIndex,
} from '../../../parse/countries.js';
import { isNowhere } from '../../../parse/nowhere.js';
import { plainName } from '../../../parse/plain-name.js';
import { joinedLists, joinedWords } from '../../../parse/sheet-words/joined.js';
import { keywordIn, loadKeywords } from '../sheet-text/keywords.js';
import type { SheetWords } from '../../../parse/sheet-words/types.js';
import type { PasteSection } from './sections.js';

/** What a name in the first cells of a row turns out to be. */
export type Named =
  | {
      readonly kind: 'known';
      readonly key: string;
      /** It says more than its key, and stays as it is written. */ readonly isLabelled?: boolean;
    }
  /** Two countries go by it. */
  | { readonly kind: 'ambiguous'; readonly keys: readonly string[] }
  | { readonly kind: 'total' }
  | { readonly kind: 'other' }
  | { readonly kind: 'label' };

/** The names of one section, in all languages of the page. */
export interface Names {
  /** `codes` says whose a code of three letters is; ISO's by default. */
  find(name: string, codes?: CodeSystem): Named;
}

/** The names of a section. Without those of a language that can't be loaded. */
export async function loadNames(section: PasteSection): Promise<Names> {
  if (section === 'funding') return loadFundingNames();
  const settled = await Promise.allSettled(LANGUAGES.map(loadMessages));
  const languages = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const isOf = (
    words: (words: SheetWords) => readonly string[],
    ours: (messages: Messages) => string,
  ): ReadonlySet<string> => new Set([...joinedWords(words), ...languages.map(ours)].map(plainName));
  const totals = isOf(
    (words) => words.total,
    ({ total }) => total,
  );
  const others = isOf(
    (words) => words.other,
    ({ other }) => other,
  );
  const keys =
    section === 'population'
      ? keysBy(
          joinedLists(({ groups }) => groups),
          languages.map(({ groups }) => groups),
        )
      : section === 'staffing'
        ? keysBy(
            joinedLists(({ staff }) => staff),
            languages.map(({ staff }) => staff),
          )
        : undefined;
  const countries = keys ? undefined : await loadCountries();
  const unnamed =
    section === 'origins'
      ? keysBy(
          joinedLists(({ unknown, stateless, various, tibetans }) => ({
            UNK: unknown,
            XXA: stateless,
            VAR: various,
            TIB: tibetans,
          })),
          languages.map(({ unknown, stateless, various, tibetan }) => ({
            UNK: unknown,
            XXA: stateless,
            VAR: various,
            TIB: tibetan,
          })),
        )
      : new Map<string, string>();
  return {
    find(name, codes = 'iso') {
      const plain = plainName(name);
      if (totals.has(plain)) return { kind: 'total' };
      if (others.has(plain)) return { kind: 'other' };
      const special =
        keys?.get(plain) ??
        unnamed.get(plain) ??
        (isNowhere(name) && section === 'origins' ? name : undefined);
      if (special !== undefined) return { kind: 'known', key: special };
      const [key, ...more] = countries ? countriesIn(name, codes, countries) : [];
      if (key === undefined) return { kind: 'label' };
      return more.length
        ? { kind: 'ambiguous', keys: [key, ...more] }
        : { kind: 'known', key, ...(saysMore(name) && { isLabelled: true }) };
    },
  };
}

/**
 * What a sheet of the funding can name: `required`, `received` and `gap`, in words of their own
 * among others, as in "Total requirements (US$)".
 */
async function loadFundingNames(): Promise<Names> {
  const { funding } = await loadKeywords();
  return {
    find(name) {
      const found = name.split(' ').length <= 8 ? keywordIn(funding, name) : undefined;
      return found ? { kind: 'known', key: found.key } : { kind: 'label' };
    },
  };
}

/** The agency's codes are read where it is said that they are; names are anybody's. */
function countriesIn(name: string, codes: CodeSystem, countries: CountryIndex): readonly string[] {
  const isCode = codes === 'agency' && /^[A-Z]{3}$/.test(name);
  return isCode
    ? [countryOfCode(name, codes)].filter((code) => code !== undefined)
    : countriesNamed(name, countries);
}

function keysBy(
  lists: readonly (readonly [key: string, words: readonly string[]])[],
  ours: readonly Readonly<Record<string, string>>[],
): ReadonlyMap<string, string> {
  return new Map(
    lists.flatMap(([key, words]) =>
      [key, ...words, ...ours.flatMap((names) => names[key] ?? [])].map(
        (name): [string, string] => [plainName(name), key],
      ),
    ),
  );
}
