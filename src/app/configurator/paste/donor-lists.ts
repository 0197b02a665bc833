import { nameListIn } from '../../../parse/name-list.js';
import type { Names } from './names.js';
import type { Table } from './table.js';

/** A table whose lines are lists of names, a row each. */
export interface Listed {
  readonly table: Table;
  /** A line that may be a list, or one name with commas in it. */
  readonly unsure: string | undefined;
  /** How many names it would be. */
  readonly count: number;
}

/**
 * Donors that stand in a line, as sheets have them: "Australia | Belgium | Denmark". Undefined
 * where no line is a list.
 */
export function listedDonors(
  table: Table,
  names: Names,
  isList: boolean | undefined,
): Listed | undefined {
  const keyOf = (name: string): string | undefined => {
    const named = names.find(name);
    return named.kind === 'known' ? named.key : undefined;
  };
  const lists = table.rows.map((row) => ({ row, list: nameListIn(row.text, keyOf) }));
  if (!lists.some(({ list }) => list)) return undefined;

  const unsure = lists.find(({ list }) => list?.isUnsure);
  const rows = lists.flatMap(({ row, list }) => {
    const isTaken = list && (!list.isUnsure || isList === true);
    return isTaken
      ? list.names.map((name) => ({ ...row, cells: [name] }))
      : [{ ...row, cells: [row.text.trim()] }];
  });
  return {
    table: { delimiter: undefined, rows, columns: 1 },
    unsure: unsure?.row.text.trim(),
    count: unsure?.list?.names.length ?? 0,
  };
}
