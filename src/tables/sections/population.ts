import type { Reading } from '../reading.js';
import type { ReadRows } from '../rows.js';
import { plainRow, refuseHeadings, totalIn } from './rows-of-section.js';

export function readPopulation({ groups }: ReadRows, reading: Reading): object {
  refuseHeadings(groups, reading);
  const rows = groups.flatMap((group) => group.rows);
  return {
    ...totalIn(rows, reading),
    groups: rows.flatMap((row) => {
      const { category } = row;
      if (category?.of === 'total') return [];
      return [
        { ...(category?.of === 'group' && { group: category.key }), ...plainRow(row, reading) },
      ];
    }),
  };
}
