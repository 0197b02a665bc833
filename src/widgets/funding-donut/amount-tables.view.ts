import { barLengths } from '../../charts/bars.js';
import { YEAR_AMOUNTS, type Amount, type Funding } from '../../data/funding.js';
import type { AmountTableView } from './funding-donut.types.js';
import type { Line, Phrase } from '../../views/figure-view.js';
import { stylesOf, within } from '../../views/numbers.js';
import type { Locale } from '../../locale/locale.js';
import { date, name, phrase, sourceLine } from '../../views/phrases.js';
import type { Kind } from '../../views/print.js';
import { rowView } from '../../views/rows.js';

/** Several amounts of one year, or of one part of the funding. */
interface AmountGroup {
  readonly heading: Phrase;
  readonly amounts: readonly NamedAmount[];
  readonly lines: readonly Line[];
}

interface NamedAmount {
  readonly key: AmountTableView['rows'][number]['key'];
  readonly amount: Amount;
}

/**
 * The amounts of parts and of years, each as a small table. The bars of all parts, and of all
 * years, have one scale.
 */
export function amountTables(funding: Funding, kind: Kind, locale: Locale): AmountTableView[] {
  return [partGroups(funding, locale), yearGroups(funding, locale)].flatMap((groups) =>
    tablesOf(groups, funding, kind, locale),
  );
}

function partGroups({ parts }: Funding, locale: Locale): AmountGroup[] {
  return parts.flatMap((part) => {
    const { required, received, gap, label, value, percent, qualifier, mark } = part;
    const amounts = named({ required, received, gap });
    if (!amounts.length) return [];
    // What the part itself is worth stands before what it is made of.
    const own = {
      value,
      ...within(part, {}),
      ...(percent !== undefined && { percent }),
      ...(qualifier && { qualifier }),
      ...(mark && { mark }),
    };
    const whole = value === null ? [] : named({ total: own });
    return [
      {
        heading: name(label, undefined, locale),
        amounts: [...whole, ...amounts],
        lines: linesOf(part, locale),
      },
    ];
  });
}

function yearGroups({ years = [] }: Funding, locale: Locale): AmountGroup[] {
  return years.map((each) => {
    const heading =
      each.year === undefined ? { text: locale.messages.nameMissing } : date(each.year, locale);
    const print = within(each, {});
    const amounts = YEAR_AMOUNTS.map((key) => [
      key,
      each[key] && { ...each[key], ...within(each[key], print) },
    ]);
    return { heading, amounts: named(Object.fromEntries(amounts)), lines: linesOf(each, locale) };
  });
}

function named(
  amounts: Readonly<Partial<Record<NamedAmount['key'], Amount | undefined>>>,
): NamedAmount[] {
  const keys: readonly NamedAmount['key'][] = [
    'total',
    'budget',
    'required',
    'received',
    'gap',
    'expenditure',
  ];
  return keys.flatMap((key) => (amounts[key] ? [{ key, amount: amounts[key] }] : []));
}

function linesOf({ note, source }: Pick<Amount, 'note' | 'source'>, locale: Locale): Line[] {
  return [
    ...(note === undefined ? [] : [{ sentence: [phrase(note, locale)], tells: 'note' } as const]),
    ...(source ? [sourceLine(source, locale)] : []),
  ];
}

function tablesOf(
  groups: readonly AmountGroup[],
  funding: Funding,
  kind: Kind,
  locale: Locale,
): AmountTableView[] {
  const all = groups.flatMap(({ amounts }) => amounts.map(({ amount }) => amount));
  const styles = stylesOf(all, kind, funding);
  const lengths = barLengths(all.map(({ value }) => value));
  return groups.map(({ heading, amounts, lines }) => ({
    heading,
    lines,
    rows: amounts.map(({ key, amount }) => {
      const at = all.indexOf(amount);
      const isExpected = amount.expected === true;
      const known = nameOf(isExpected && key === 'received' ? 'expected' : key, locale);
      return {
        ...rowView(amount, known, locale, { around: funding, style: styles[at] }),
        key,
        isExpected,
        length: lengths[at],
      };
    }),
  }));
}

function nameOf(key: NamedAmount['key'] | 'expected', { messages }: Locale): string {
  return messages[key];
}
