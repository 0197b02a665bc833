import { withValueAt, type Draft } from '../draft.js';
import { withoutCurrency } from '../../../parse/currencies.js';
import type { Names } from './names.js';
import type { Table, TableRow } from './table.js';

/**
 * A table of the funding with its names in the first column: where they are headings, with their
 * amounts below, it is turned.
 */
export function uprightFunding(table: Table, names: Names): Table {
  const isKnown = (cell: string | undefined): boolean => names.find(cell ?? '').kind === 'known';
  const heading = table.rows.findIndex(({ cells }) => cells.filter(isKnown).length > 1);
  const isUpright = table.rows.some(({ cells }, index) => index !== heading && isKnown(cells[0]));
  if (heading < 0 || isUpright) return table;
  const below = table.rows.slice(heading);
  const rows = Array.from({ length: table.columns }, (_, column): TableRow => {
    const cells = below.map((row) => row.cells[column] ?? '');
    return {
      line: below[1]?.line ?? 1,
      cells,
      text: cells.join('\t'),
      stored: below.map((row) => row.stored?.[column]),
    };
  }).filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { delimiter: table.delimiter, rows, columns: below.length };
}

/** A row that says the currency, and nothing else: "Currency | USD". */
export const currencyRow = (rows: readonly TableRow[]): TableRow | undefined =>
  rows.find(({ cells: [name, ...cells] }) => {
    const filled = cells.filter((cell) => cell !== '');
    return name && filled.length === 1 && filled.every(isCurrency);
  });

function isCurrency(cell: string): boolean {
  const { rest, currencies } = withoutCurrency(cell);
  return rest === '' && currencies.length > 0;
}

/** A draft with amounts and shares of the funding, each in its place. */
export function withFunding(draft: Draft, rows: readonly object[]): Draft {
  return rows.reduce<Draft>((before, row) => {
    const { name, percent, ...figure } = { name: '', percent: undefined, ...row };
    const path = `funding.${name.replace('percent.', '')}`;
    const said = Object.entries(figure);
    const [[only, value] = ['', undefined]] = said;
    const withFigure = said.length
      ? withValueAt(before, path, said.length === 1 && only === 'value' ? value : figure)
      : before;
    return percent === undefined
      ? withFigure
      : withValueAt(withFigure, path.replace('.', '.percent.'), percent);
  }, draft);
}
