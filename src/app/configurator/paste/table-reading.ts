import type { CodesOfColumn } from '../../../parse/agency-codes.js';
import type { NumberFault, NumberRemark } from '../../../parse/numbers.js';
import type { Question } from './choices.js';
import type { Columns } from './columns.js';
import type { TableRow } from './table.js';

export type RowRemark =
  NumberRemark | 'duplicate' | 'there' | 'unmatched' | 'code-differs' | 'not-whole';
export type RowFault =
  | NumberFault
  | 'two-ways'
  | 'ragged'
  | 'empty'
  | 'merged'
  | 'merged-number'
  | 'broken'
  | 'two-countries'
  | 'foreign'
  | 'other-money';

/** A row as it would stand in the draft, with what has to be said of it. */
export interface UnderstoodRow {
  readonly source: TableRow;
  /** Undefined for a name that is no known one. */
  readonly key: string | undefined;
  readonly label: string | undefined;
  readonly value: number | null | undefined;
  readonly remarks: readonly RowRemark[];
  readonly row: Readonly<Record<string, unknown>>;
  /** The group whose list it belongs to, where a column says so. */
  readonly group?: string | undefined;
}

/** A row that is the sum of others. */
export interface UnderstoodTotal {
  readonly source: TableRow;
  readonly value: number;
  /** The group that it is the sum of; undefined for the whole table. */
  readonly group?: string | undefined;
}

/** What a pasted table was understood to be. */
export interface TableReading {
  readonly columns: Columns;
  readonly rows: readonly UnderstoodRow[];
  /** Offered as the stated total, never added. */
  readonly totals: readonly UnderstoodTotal[];
  readonly unread: readonly { readonly source: TableRow; readonly fault: RowFault }[];
  readonly questions: readonly Question[];
  /** Cells that can be read in two ways. */
  readonly examples: readonly string[];
  /** A number that is two cells, as it would be put together. */
  readonly commaExample: string | undefined;
  /** A line that may be a list of names, and how many they would be. */
  readonly listExample: { readonly line: string; readonly count: number } | undefined;
  readonly codes: CodesOfColumn;
  /** Names that two countries have, each once. */
  readonly shared: readonly { readonly name: string; readonly keys: readonly string[] }[];
  /** Numbers of people with a fraction, and what they can mean. */
  readonly broken: readonly {
    readonly source: TableRow;
    readonly text: string;
    readonly wholes: readonly number[];
  }[];
  /** What the amounts are in, where the table says so. */
  readonly currency: string | undefined;
}
