import type { Previous, Qualifier, Source, Text } from '../data/fields.js';
import type { SectionName, Printed } from '../data/fields.js';
import { categoryOf, type Category } from './categories.js';
import { columnsOf, type Column, type Columns } from './columns.js';
import { dateOf, readLines, type Lines } from './lines.js';
import { cellText, type Cell, type MarkedTable, type Said, type TableRow } from './marked-table.js';
import { tell, textOf, type Place, type Reading } from './reading.js';
import { plain } from './templates.js';
import { readValue, type Value } from './values.js';

/** A row as the format keeps it, but for what names it. */
export interface RowFields extends Printed {
  readonly value?: number;
  readonly percent?: number;
  readonly qualifier?: Qualifier;
  readonly mark?: string;
  readonly asOf?: Text;
  readonly note?: Text;
  readonly source?: Source;
  readonly partOf?: Text;
  readonly previous?: Omit<Previous, 'unit'>;
}

/** A row that was read. */
export interface ReadRow {
  readonly name: Said | undefined;
  readonly category: Category | undefined;
  /** The row's own name, where it isn't the one that its category has in the language. */
  readonly label: Text | undefined;
  readonly fields: RowFields;
  readonly place: Place;
  /** Lines of the details that begin with no word of ours. */
  readonly rest: readonly Said[];
}

/** Rows under one heading; those before the first heading have none. */
export interface RowGroup {
  readonly heading: Said | undefined;
  readonly lines: Lines;
  readonly rows: ReadRow[];
}

export interface ReadRows {
  readonly groups: readonly RowGroup[];
  /** What the amounts are in, where the table says it. */
  readonly currency: string | undefined;
  readonly hasValues: boolean;
}

/** Reads the rows of a section: numbers that people count have to be whole. */
export function readRows(table: MarkedTable, section: SectionName, reading: Reading): ReadRows {
  const columns = columnsOf(table, reading);
  const isMoney = section === 'funding' || section === 'donors';
  const currencies = new Currency(reading, isMoney);
  currencies.add(columns.currencies, table.head ? { row: 1 } : {}, cellText(table.head?.at(-1)));
  const groups: RowGroup[] = [];
  table.rows.forEach((row, index) => {
    const line = index + (table.head ? 2 : 1);
    if (row.every((cell) => !plain(cellText(cell)))) return;
    if (isHeading(row, columns)) return void groups.push(headed(row[0] ?? [], reading));
    if (row.length > columns.columns.length)
      tell(reading, { row: line }, cellText(row.at(-1)), 'too-many-cells');
    if (!groups.length) groups.push({ heading: undefined, lines: { rest: [] }, rows: [] });
    groups.at(-1)?.rows.push(readRow(row, line, columns, { section, reading, currencies }));
  });
  return {
    groups,
    currency: currencies.code,
    hasValues: columns.columns.includes('value') || columns.columns.includes('share'),
  };
}

/** A row of one cell stands above those that follow, where rows have several. */
const isHeading = (row: TableRow, { columns }: Columns): boolean =>
  row.length === 1 && columns.length > 1;

const headed = ([heading, ...lines]: Cell, reading: Reading): RowGroup => ({
  heading,
  lines: readLines(lines, reading),
  rows: [],
});

interface RowContext {
  readonly section: SectionName;
  readonly reading: Reading;
  readonly currencies: Currency;
}

function readRow(
  row: TableRow,
  line: number,
  { columns, zeros }: Columns,
  context: RowContext,
): ReadRow {
  const { section, reading } = context;
  const at = (column: Column): number => columns.indexOf(column);
  const cell = (column: Column): Cell => row[at(column)] ?? [];
  const place = (column: Column): Place => ({ row: line, column: at(column) + 1 });
  const [named, ...below] = cell('name');
  const name =
    named && plain(named.text) === plain(reading.locale.messages.nameMissing) ? undefined : named;

  const details = readLines([...below, ...cell('details')], reading);
  const number = valueIn(cellText(cell('value')), place('value'), context, zeros);
  const share = shareIn(cellText(cell('share')), place('share'), context);
  const before = details.previous?.text ?? cellText(cell('previous'));
  const earlier = valueIn(before, place('previous'), context, zeros);
  const previous = earlier?.value ?? undefined;
  // A row has one number that a mark can stand after.
  const isAlone = number?.value == null && share?.mark;
  if (earlier?.mark) tell(reading, place('previous'), before, 'footnote');
  if (share?.mark && !isAlone) tell(reading, place('share'), cellText(cell('share')), 'footnote');
  const date = cell('date')[0];
  const [note] = cell('note');
  const categorised = categoryIn(name, cellText(cell('category')), place('category'), context);
  return {
    name,
    category: categorised?.category,
    label: !name || (categorised?.isOurs && !name.isForeign) ? undefined : textOf(name),
    place: place('name'),
    rest: details.rest,
    fields: {
      ...(number && fieldsOf(number)),
      ...(share?.value != null && { percent: share.value }),
      ...(isAlone && { mark: isAlone }),
      ...saidOf(details),
      ...(date && { asOf: dateOf(date.text, reading.locale) ?? textOf(date) }),
      ...(note && { note: textOf(note) }),
      ...(previous !== undefined && {
        previous: {
          value: previous,
          ...(details.previous?.asOf !== undefined && { asOf: details.previous.asOf }),
        },
      }),
    },
  };

  function categoryIn(
    named: Said | undefined,
    stated: string,
    where: Place,
    { section: of }: RowContext,
  ): ReturnType<typeof categoryOf> {
    const own = named && categoryOf(named.text, of, reading);
    if (!plain(stated)) return own;
    const found = categoryOf(stated, section, reading);
    if (!found) return tell(reading, where, stated, 'unknown-category');
    // A category beside a name says that the name is the row's own.
    return { category: found.category, isOurs: own?.isOurs === true };
  }
}

/** What is said of a row beside its number. */
export const saidOf = ({ asOf, note, source, partOf }: Lines): RowFields => ({
  ...(asOf !== undefined && { asOf }),
  ...(note !== undefined && { note }),
  ...(source && { source }),
  ...(partOf !== undefined && { partOf }),
});

function fieldsOf({ value, qualifier, mark, scale, decimals, isShare }: Value): RowFields {
  if (value === null) return {};
  const said = { ...(qualifier && { qualifier }), ...(mark && { mark }) };
  if (isShare) return { ...said, percent: value };
  return {
    ...said,
    value,
    ...(scale && { scale }),
    ...(decimals !== undefined && { decimals }),
  };
}

function valueIn(
  text: string,
  place: Place,
  { section, reading, currencies }: RowContext,
  zeros: number,
): Value | undefined {
  const value = readValue(text, reading, zeros);
  if (typeof value === 'string') return tell(reading, place, text, value);
  if (value.currency) currencies.add([value.currency], place, text);
  const counts = section === 'population' || section === 'origins' || section === 'staffing';
  if (counts && !value.isShare && !Number.isInteger(value.value ?? 0))
    return tell(reading, place, text, 'not-whole');
  return value;
}

function shareIn(text: string, place: Place, { reading }: RowContext): Value | undefined {
  const value = readValue(text, reading);
  if (typeof value === 'string') return tell(reading, place, text, value);
  return value.currency || value.scale ? tell(reading, place, text, 'not-a-number') : value;
}

/** The one currency of a table. */
class Currency {
  code: string | undefined;
  readonly #reading: Reading;
  readonly #isMoney: boolean;

  constructor(reading: Reading, isMoney: boolean) {
    this.#reading = reading;
    this.#isMoney = isMoney;
  }

  add([code, another]: readonly string[], place: Place, text: string): void {
    if (code === undefined) return;
    if (!this.#isMoney) tell(this.#reading, place, text, 'not-a-number');
    else if (another !== undefined) tell(this.#reading, place, text, 'ambiguous-currency');
    else if (this.code !== undefined && this.code !== code)
      tell(this.#reading, place, text, 'several-currencies');
    else this.code = code;
  }
}
