import type { SectionName } from '../../data/fields.js';
import type { Cell, MarkedTable, Said, TableRow } from '../../tables/marked-table.js';
import type { FigureView } from '../../views/figure-view.js';
import type { WrittenRow } from './list-rows.js';
import type { WrittenSection } from './written-section.js';
import { cell, footOf, said, type Writing } from './table-cells.js';

type ColumnName = 'name' | 'category' | 'value' | 'share' | 'details';

/** A section as a table: its columns are those that its rows need. */
export function gridOf(
  written: WrittenSection,
  { heading, place }: Pick<FigureView, 'heading' | 'place'>,
  section: SectionName,
  writing: Writing,
): MarkedTable {
  const { groups, above, below } = written;
  const rows = groups.flatMap((group) => group.rows);
  const columns = columnsFor(rows, section);
  const { tables } = writing.reading.words;
  return {
    lang: writing.locale.lang,
    caption: [said(heading), ...(above ? [above] : [])],
    head: columns.length > 1 ? columns.map((column) => [{ text: tables[column] }]) : undefined,
    rows: groups.flatMap((group) => [
      ...(group.heading.length ? [[cell(...group.heading)]] : []),
      ...group.rows.map((row) => columns.map((column) => cellOf(row, column))),
    ]),
    foot: [...(below ? [below] : []), ...footOf(written.section, place, writing)],
  };
}

function columnsFor(rows: readonly WrittenRow[], section: SectionName): ColumnName[] {
  const has = (column: 'category' | 'value' | 'share'): boolean =>
    rows.some((row) => row[column] !== '');
  const isNamed = section === 'donors' || section === 'keyFigures';
  return [
    'name',
    ...(has('category') ? (['category'] as const) : []),
    ...(has('value') || !isNamed ? (['value'] as const) : []),
    ...(has('share') ? (['share'] as const) : []),
    ...(rows.some(({ details }) => details.length) ? (['details'] as const) : []),
  ];
}

function cellOf(row: WrittenRow, column: ColumnName): Cell {
  if (column === 'name') return cell(row.name);
  if (column === 'details') return cell(...row.details);
  const text: Said = { text: row[column] };
  return cell(text);
}

/** Whether a row is the heading of those below. */
export const isHeadingRow = (row: TableRow, table: MarkedTable): boolean =>
  row.length === 1 && (table.head?.length ?? 1) > 1;
