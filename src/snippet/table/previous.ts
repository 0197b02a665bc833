import type { Printed, Row } from '../../data/fields.js';
import { stylesOf, SHARE, type Style } from '../../views/numbers.js';
import type { Kind } from '../../views/print.js';
import { valueText, type Writing } from './table-cells.js';

/** How the value before this one is printed: as the row's own. */
export function stylesAlikeOf(row: Row, kind: Kind, around: Printed): Style {
  const own = row.value === null && row.percent !== undefined ? SHARE : kind;
  const [style] = stylesOf([{ ...row, value: row.previous?.value ?? 0 }], own, around);
  return style ?? { kind: own, print: {} };
}

export const numberIn = (value: number, style: Style, writing: Writing): string =>
  valueText({ value }, style, writing);
