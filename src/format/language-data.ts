import type { Marks } from './digits.js';

/** A pattern by plural forms, or one where all forms are the same. `{0}` is the number. */
export type Forms =
  string | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string });

/** A unit of large numbers: beside a mark, and as a word. */
export interface Unit {
  readonly short: string;
  readonly long: Forms;
}

/** How one language writes, as scripts/locale-data.mjs takes it out of CLDR. */
export interface LanguageData extends Marks {
  readonly lang: string;
  readonly minus: string;
  /** `{0}` is the number. */
  readonly percent: string;
  /** `{0}` is the amount, `{1}` the symbol. */
  readonly money: string;
  /** By the codes of ISO 4217; a currency that is not here goes by its code. */
  readonly symbols: Readonly<Record<string, string>>;
  /** Without a billion, a thousand million is written as so many millions. */
  readonly scales?: { readonly thousand: Unit; readonly million: Unit; readonly billion?: Unit };
  /** In the place of these: ten thousand, and a hundred million. */
  readonly myriads?: readonly [tenThousand: string, hundredMillion: string];
  /** January first: in a full date, and beside a year alone where that differs. */
  readonly months: readonly string[];
  readonly monthsAlone?: readonly string[];
  /** `{y}` `{m}` `{d}`. */
  readonly monthYear: string;
  readonly day: string;
  /** `{0}` is what came before, `{1}` the next: for two, the first two, those between, the last. */
  readonly list: readonly string[];
  /** What countries of the language write otherwise. */
  readonly variants: readonly Variant[];
}

export type Variant = Readonly<Partial<Omit<LanguageData, 'lang' | 'variants'>>> & {
  readonly regions: readonly string[];
};

/** A language's data for a tag: `es-MX` has other marks than `es`. */
export function variantOf(data: LanguageData, tag: string): LanguageData {
  const regions = tag.split('-').slice(1);
  const variant = data.variants.find((each) =>
    each.regions.some((region) => regions.includes(region)),
  );
  return variant ? { ...data, ...variant, symbols: { ...data.symbols, ...variant.symbols } } : data;
}
