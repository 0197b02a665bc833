import { amount, boolean, currency, date, printed, source, text, type Printed, type Row, type Section, type Source, type Text } from './fields.js';
import { checkTotal, readRow, rowEntries, rows } from './rows.js';
import { array, leaf, object, type Report } from './schema.js';
import { section, sectionDecoder } from './section.js';
import { isObject, shown, tell, walk } from './walk.js';

/** What is required, what came in, and what is missing. All as stated: nothing is calculated here. */
export interface Funding extends Section {
  /** Three letters of ISO 4217. */
  readonly currency?: string;
  readonly required?: Amount;
  readonly received?: Amount;
  readonly gap?: Amount;
  /** As printed, 56 for 56 %. */
  readonly percent: { readonly received?: number; readonly gap?: number };
  readonly parts: readonly FundingPart[];
  /** In the order given. */
  readonly years?: readonly FundingYear[];
}

export interface Amount extends Row {
  /** The money is expected, and has not come in. */
  readonly expected?: boolean;
}

/** A part of the whole: one amount, or its own requirement, money received and gap. */
export interface FundingPart extends Amount {
  readonly required?: Amount;
  readonly received?: Amount;
  readonly gap?: Amount;
}

/** What is said of one year. Budget and expenditure are neither a requirement nor money received. */
export interface FundingYear extends Printed {
  readonly year?: Text;
  readonly budget?: Amount;
  readonly required?: Amount;
  readonly received?: Amount;
  readonly expenditure?: Amount;
  readonly note?: Text;
  readonly source?: Source;
}

/** The amounts that a year may have, in the order of a budget's life. */
export const YEAR_AMOUNTS = ['budget', 'required', 'received', 'expenditure'] as const;

const amountEntries = { ...rowEntries, value: amount, expected: boolean };

/** @internal */
export const amountRow = object(amountEntries);

const figure = leaf('amount', (value, path, report): Amount | null => {
  if (isObject(value)) {
    const read = readRow<typeof amountEntries>(amountRow, value, path, report);
    return read?.label || read?.value != null ? read : null;
  }
  const plain = walk(amount, value, path, report);
  if (plain !== undefined) return { value: plain };
  report.leftOut++;
  return null;
});

/** @internal */
export const FundingSchema = section({
  currency,
  required: figure,
  received: figure,
  gap: figure,
  percent: object({ received: amount, gap: amount }),
  parts: rows({ value: amount, expected: boolean, required: figure, received: figure, gap: figure }, 'label'),
  years: array(object({ year: date, budget: figure, required: figure, received: figure, expenditure: figure, note: text, source, ...printed })),
});

/** Reads the funding of a document, or of the section alone. */
export const decodeFunding = sectionDecoder('funding', FundingSchema, ({ percent = {}, parts = [], years, ...rest }, prefix, report): Funding => {
  const required = rest.required?.value;
  const received = rest.received?.value;
  const gap = rest.gap?.value;
  checkTotal(parts, rest.total ?? received, `${prefix}parts`, report);
  // More than was asked for leaves a gap of 0. Printed amounts are rounded: 405.0 is not 65.5 and 340.5, but 8.037 may be 4.5 and 3.54
  if (required != null && received != null && gap != null && Math.abs(gap - Math.max(0, required - received)) > required * 0.0005) {
    tell(report, 'sum-mismatch', `${prefix}required`, { required, received, gap });
  }
  for (const name of ['received', 'gap'] as const) {
    const printed = percent[name];
    const amount = rest[name]?.value ?? NaN;
    const calculated = 100 * amount / (required || NaN);
    if (printed !== undefined && required && Math.abs(printed - calculated) > 1 && Number.isFinite(calculated)) {
      tell(report, 'percent-mismatch', `${prefix}percent.${name}`, { percent: printed, calculated: Math.round(calculated * 100) / 100, amount, required });
    }
  }
  const sum = (percent.received ?? NaN) + (percent.gap ?? NaN);
  if (sum < 99 || sum > 101 && percent.gap) tell(report, 'percent-sum', `${prefix}percent`, { ...percent, sum });
  const given = years?.filter((year, index) => isGiven(year, `${prefix}years[${index}]`, report));
  return { ...rest, percent, parts, ...(given && { years: given }) };
});

/** Tells of a year without amounts, which has nothing to show, and of amounts without their year. */
function isGiven(year: FundingYear, path: string, report: Report): boolean {
  const [amount] = YEAR_AMOUNTS.flatMap((name) => year[name] ?? []);
  if (!amount) {
    report.leftOut++;
    tell(report, 'empty-row', path, {}, 'error');
  } else if (!year.year) {
    tell(report, 'name-missing', path, { value: shown(amount.value) });
  }
  return amount !== undefined;
}
