import {
  decodeFunding,
  YEAR_AMOUNTS,
  type Amount,
  type Funding,
  type FundingPart,
} from '../../data/funding.js';
import type { AmountKey } from '../../tables/categories.js';
import type { Said } from '../../tables/marked-table.js';
import { within } from '../../views/numbers.js';
import { date, name } from '../../views/phrases.js';
import type { Kind } from '../../views/print.js';
import { listRows, type ListKind, type WrittenGroup, type WrittenRow } from './list-rows.js';
import type { WrittenSection } from './written-section.js';
import { detailLines, said, type Writing } from './table-cells.js';

type Named = Amount & { readonly key: AmountKey | 'total' };

export function fundingGroups(document: unknown, writing: Writing): WrittenSection | undefined {
  const { value } = decodeFunding(document);
  if (!value) return undefined;
  const single = value.parts.filter((part) => !hasAmounts(part));
  const rows = [
    ...amountRows(statedAmounts(value), value, writing),
    ...listRows(single, partKind(value, writing), writing),
  ];
  const groups: WrittenGroup[] = [
    ...(rows.length ? [{ heading: [], rows }] : []),
    ...value.parts.filter(hasAmounts).map((part) => partGroup(part, value, writing)),
    ...(value.years ?? []).map((year) => yearGroup(year, value, writing)),
  ];
  return { section: value, groups };
}

const hasAmounts = ({ required, received, gap }: FundingPart): boolean =>
  Boolean(required ?? received ?? gap);

/** What the data states; the gap that we calculate is calculated again. */
function statedAmounts({ required, received, gap, percent }: Funding): Named[] {
  const stated = { required, received, gap };
  return (['required', 'received', 'gap'] as const).flatMap((key) => {
    const share = key === 'required' ? undefined : percent[key];
    const amount = stated[key];
    if (!amount && share === undefined) return [];
    const whole = {
      ...(amount ?? { value: null }),
      ...(share !== undefined && { percent: share }),
    };
    return [{ ...whole, key: amount?.expected ? 'expected' : key }];
  });
}

function amountRows(amounts: readonly Named[], funding: Funding, writing: Writing): WrittenRow[] {
  const { messages } = writing.locale;
  return listRows(
    amounts,
    {
      section: 'funding',
      kind: kindOf(funding),
      around: funding,
      known: ({ key }: Named) => ({
        category: key === 'total' ? { of: 'total' } : { of: 'amount', key },
        name: messages[key],
      }),
    },
    writing,
  );
}

const kindOf = ({ currency }: Funding): Kind => ({ of: 'money', currency });

const partKind = (funding: Funding, { locale }: Writing): ListKind<FundingPart> => ({
  section: 'funding',
  kind: kindOf(funding),
  around: funding,
  known: ({ other }) =>
    other ? { category: { of: 'other' }, name: locale.messages.other } : undefined,
});

function partGroup(part: FundingPart, funding: Funding, writing: Writing): WrittenGroup {
  const { required, received, gap, label, value, percent, qualifier, mark } = part;
  const own: Named = {
    value,
    ...within(part, {}),
    ...(percent !== undefined && { percent }),
    ...(qualifier && { qualifier }),
    ...(mark && { mark }),
    key: 'total',
  };
  const amounts = named({ required, received, gap });
  return {
    heading: headed(said(name(label, undefined, writing.locale)), part, writing),
    rows: amountRows(value === null ? amounts : [own, ...amounts], funding, writing),
  };
}

function yearGroup(
  year: NonNullable<Funding['years']>[number],
  funding: Funding,
  writing: Writing,
): WrittenGroup {
  const { locale } = writing;
  const heading =
    year.year === undefined ? { text: locale.messages.nameMissing } : said(date(year.year, locale));
  const amounts = YEAR_AMOUNTS.map((key) => {
    const amount = year[key];
    return [key, amount && { ...amount, ...within(amount, within(year, {})) }] as const;
  });
  return {
    heading: headed(heading, year, writing),
    rows: amountRows(named(Object.fromEntries(amounts)), funding, writing),
  };
}

function named(amounts: Readonly<Partial<Record<AmountKey, Amount | undefined>>>): Named[] {
  const keys = ['budget', 'required', 'received', 'gap', 'expenditure'] as const;
  return keys.flatMap((key) => {
    const amount = amounts[key];
    return amount ? [{ ...amount, key: amount.expected ? 'expected' : key }] : [];
  });
}

const headed = (
  heading: Said,
  { note, source }: Pick<Amount, 'note' | 'source'>,
  writing: Writing,
): Said[] => [
  heading,
  ...detailLines(
    { ...(note !== undefined && { note }), ...(source && { source }) },
    undefined,
    writing,
  ),
];
