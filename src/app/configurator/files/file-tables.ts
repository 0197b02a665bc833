import { hasNumber } from '../paste/heading.js';
import type { Table } from '../paste/table.js';

/** A table in a file. */
export interface FileSheet {
  /** Empty for a file that is one table. */
  readonly name: string;
  readonly table: Table;
  /** Rows and columns that are hidden in the file, and were left out. */
  readonly hidden: { readonly rows: number; readonly columns: number };
}

/** The tables of a file. */
export interface FileTables {
  readonly sheets: readonly FileSheet[];
  readonly hiddenSheets: number;
}

/** How many cells of a table are numbers, written or stored. */
export const numbersIn = ({ rows }: Table): number =>
  rows.reduce((sum, { cells }) => sum + cells.filter(hasNumber).length, 0);
