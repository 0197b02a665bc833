import { alpha2Of } from '../../../data/countries.js';
import { columnsOf, type Columns } from './columns.js';
import type { Mark } from '../parse/digits.js';
import type { Meaning } from './header-words.js';
import type { Named, Names } from './names.js';
import { columnMark, isEither, numberCell, numberOf, type NumberCell, type NumberFault, type NumberRemark } from '../parse/numbers.js';
import { rowsOf, type PasteSection } from './sections.js';
import type { Table, TableRow } from './table.js';

export type RowRemark = NumberRemark | 'duplicate' | 'there' | 'unmatched' | 'code-differs' | 'not-whole';
export type RowFault = NumberFault | 'two-ways' | 'ragged' | 'empty';

/** A row as it would stand in the draft, with what has to be said of it. */
export interface UnderstoodRow {
  readonly source: TableRow;
  /** Undefined for a name that is no known one. */
  readonly key: string | undefined;
  readonly label: string | undefined;
  readonly value: number | null | undefined;
  readonly remarks: readonly RowRemark[];
  readonly row: Readonly<Record<string, unknown>>;
}

/** What a pasted table was understood to be. */
export interface Understood {
  readonly columns: Columns;
  readonly headings: readonly string[];
  readonly rows: readonly UnderstoodRow[];
  /** Rows that are the sum of others: offered as the stated total, never added. */
  readonly totals: readonly { readonly source: TableRow; readonly value: number }[];
  readonly unread: readonly { readonly source: TableRow; readonly fault: RowFault }[];
  /** What has to be said before rows can be taken: which column has the numbers, or how their marks are meant. */
  readonly questions: readonly ('value' | 'mark')[];
  /** Cells that can be read in two ways. */
  readonly examples: readonly string[];
}

/** What an officer says otherwise than it was guessed. */
export interface Choices {
  readonly meanings?: readonly Meaning[] | undefined;
  readonly mark?: Mark | undefined;
  readonly zeros?: number | undefined;
}

/** Reads a table as rows of a section. `there` are the names that the draft has already. */
export function understood(table: Table, section: PasteSection, names: Names, choices: Choices, there: ReadonlySet<string>): Understood {
  const guessed = columnsOf(table, (cell) => names.find(cell).kind === 'known');
  const meanings = choices.meanings ?? guessed.meanings;
  const columns = { ...guessed, meanings, zeros: choices.zeros ?? guessed.zeros };
  const [first] = table.rows;
  const body = guessed.hasHeader ? table.rows.slice(1) : table.rows;
  const cellsOf = (row: TableRow, meaning: Meaning): string => row.cells[meanings.indexOf(meaning)] ?? '';
  const numbers = body.map((row) => numberCell(cellsOf(row, 'value'), columns.zeros));
  const before = body.map((row) => numberCell(cellsOf(row, 'previous'), columns.zeros));
  const settled = columnMark([...numbers, ...before]);
  const mark = settled.mark ?? choices.mark;
  const hasValues = meanings.includes('value');
  const seen = new Set<string>();
  const rows: UnderstoodRow[] = [];
  const totals: { source: TableRow; value: number }[] = [];
  const unread: { source: TableRow; fault: RowFault }[] = [];
  const usual = usualLength(table);

  body.forEach((source, index) => {
    const cell = numbers[index] ?? {};
    const name = cellsOf(source, 'name');
    const named = names.find(name);
    const value = hasValues ? numberOf(cell, mark) : undefined;
    const fault = table.delimiter === ',' && source.cells.length > usual ? 'ragged'
      : !name && !cellsOf(source, 'code') ? 'empty'
      : cell.fault && hasValues ? cell.fault
      : hasValues && isEither(cell) && value === undefined ? 'two-ways'
      : undefined;
    if (fault) unread.push({ source, fault });
    else if (named.kind === 'total' && value !== undefined) totals.push({ source, value });
    else rows.push(rowOf({ source, named, name, code: cellsOf(source, 'code'), cell, value, hasValues, previous: numberOf(before[index] ?? {}, mark), asOf: cellsOf(source, 'asOf'), note: cellsOf(source, 'note') }, section, seen, there));
  });
  const questions = [
    ...(hasValues || (section === 'donors' && !guessed.rivals.length) ? [] : ['value' as const]),
    ...(settled.isOpen && !choices.mark ? ['mark' as const] : []),
  ];
  const examples = body.filter((_, index) => settled.isOpen && isEither(numbers[index] ?? {})).map((row) => cellsOf(row, 'value'));
  return { columns, headings: guessed.hasHeader ? first?.cells ?? [] : [], rows, totals, unread, questions, examples };
}

interface ReadRow {
  readonly source: TableRow;
  readonly named: Named;
  readonly name: string;
  readonly code: string;
  readonly cell: NumberCell;
  readonly value: number | undefined;
  readonly hasValues: boolean;
  readonly previous: number | undefined;
  readonly asOf: string;
  readonly note: string;
}

function rowOf({ source, named, name, code, cell, value, hasValues, previous, asOf, note }: ReadRow, section: PasteSection, seen: Set<string>, there: ReadonlySet<string>): UnderstoodRow {
  const { key: field, number } = rowsOf(section);
  const coded = /^(UNK|UKN|XXA)$/.test(code) && section === 'origins' ? code : field === 'country' ? alpha2Of(code) : undefined;
  const key = named.kind === 'known' ? named.key : coded;
  const label = named.kind === 'known' || !name ? undefined : name;
  const identity = key ?? label?.toLowerCase() ?? '';
  const remarks: RowRemark[] = [
    ...cell.remarks ?? [],
    ...(key === undefined && named.kind === 'label' ? ['unmatched' as const] : []),
    ...(named.kind === 'known' && coded && coded !== named.key ? ['code-differs' as const] : []),
    ...(value !== undefined && value % 1 && section !== 'donors' ? ['not-whole' as const] : []),
    ...(seen.has(identity) ? ['duplicate' as const] : []),
    ...(there.has(identity) ? ['there' as const] : []),
  ];
  seen.add(identity);
  const row = {
    ...key !== undefined && { [field]: key },
    ...label !== undefined && { label },
    ...hasValues && { [number]: value ?? null },
    ...cell.qualifier && { qualifier: cell.qualifier },
    ...previous !== undefined && { previous },
    ...asOf && { asOf },
    ...note && { note },
    ...named.kind === 'other' && { other: true },
  };
  return { source, key, label, value: hasValues ? value ?? null : undefined, remarks, row };
}

/** How many cells most rows have; one more is a mark inside a number that was taken for a comma between cells. */
function usualLength({ rows }: Table): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [[usual] = [0]] = [...counts].toSorted(([one, times], [other, more]) => more - times || one - other);
  return usual;
}
