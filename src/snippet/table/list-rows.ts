import type { Printed, Row } from '../../data/fields.js';
import type { SectionName } from '../../data/fields.js';
import { categoryOf, type Category } from '../../tables/categories.js';
import type { Said } from '../../tables/marked-table.js';
import { name } from '../../views/phrases.js';
import type { Kind } from '../../views/print.js';
import { numberIn, stylesAlikeOf } from './previous.js';
import { detailLines, said, shareText, valueTexts, type Writing } from './table-cells.js';

/** A row before it is known which columns the table has. */
export interface WrittenRow {
  readonly name: Said;
  /** What the row is to us, where its name doesn't say it. */
  readonly category: string;
  readonly value: string;
  readonly share: string;
  readonly details: readonly Said[];
}

/** Rows under a heading, which has what is said of them below it. */
export interface WrittenGroup {
  readonly heading: readonly Said[];
  readonly rows: readonly WrittenRow[];
}

/** What a row is to the format, and the name that this has in the language. */
export interface Known {
  readonly category: Category;
  readonly name: string;
  /** The name alone, where it stands with more: an office without its place. */
  readonly bare?: string | undefined;
}

/** What names the rows of a list. */
export interface ListKind<T extends Row> {
  readonly section: SectionName;
  readonly kind: Kind;
  readonly around: Printed;
  /** What a row is to the format, and the name that this has in the language. */
  readonly known: (row: T) => Known | undefined;
  /** What stands first among the details. */
  readonly first?: (row: T, label: string) => Said | undefined;
  readonly total?: number | null | undefined;
}

export function listRows<T extends Row>(
  rows: readonly T[],
  list: ListKind<T>,
  writing: Writing,
): WrittenRow[] {
  const { kind, around, total } = list;
  const totalOf: Row = { value: total ?? null };
  const all: readonly Row[] = [...rows, totalOf];
  const values = valueTexts(all, kind, around, writing);
  const written = rows.map((row, index) => rowOf(row, values[index] ?? '', list, writing));
  return total == null
    ? written
    : [...written, totalRow(writing.locale.messages.total, values.at(-1) ?? '')];
}

export const totalRow = (label: string, value: string): WrittenRow => ({
  name: { text: label },
  category: '',
  value,
  share: '',
  details: [],
});

function rowOf<T extends Row>(
  row: T,
  value: string,
  list: ListKind<T>,
  writing: Writing,
): WrittenRow {
  const { locale } = writing;
  const known = list.known(row);
  const label = said(name(row.label, known?.name, locale));
  const previous =
    row.previous &&
    numberIn(row.previous.value, stylesAlikeOf(row, list.kind, list.around), writing);
  const first = list.first?.(row, label.text);
  return {
    name: label,
    category: categoryText(label, known, list.section, writing),
    value,
    share: shareText(row, writing),
    details: [...(first ? [first] : []), ...detailLines(row, previous, writing)],
  };
}

/** Empty where the row's own name says what it is. */
function categoryText(
  label: Said,
  known: Known | undefined,
  section: SectionName,
  { reading }: Writing,
): string {
  const read = categoryOf(label.text, section, reading)?.category;
  if (
    !known ||
    (known.bare !== undefined && label.text === known.name) ||
    JSON.stringify(read) === JSON.stringify(known.category)
  )
    return '';
  const category = known.bare ?? known.name;
  const isRead = categoryOf(category, section, reading);
  // Two countries go by "Congo": the code says which.
  return isRead || known.category.of !== 'country' ? category : known.category.key;
}
