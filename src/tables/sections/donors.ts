import type { Reading } from '../reading.js';
import type { ReadRows } from '../rows.js';
import { plainRow, refuseHeadings, totalIn } from './rows-of-section.js';

export function readDonors({ groups, currency }: ReadRows, reading: Reading): object {
  refuseHeadings(groups, reading);
  const rows = groups.flatMap((group) => group.rows);
  return {
    ...(currency && { currency }),
    ...totalIn(rows, reading),
    items: rows.flatMap((row) => {
      const { category } = row;
      if (category?.of === 'total') return [];
      return [
        { ...(category?.of === 'country' && { country: category.key }), ...plainRow(row, reading) },
      ];
    }),
  };
}
