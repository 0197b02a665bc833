import { alpha2Of } from '../../../data/countries.js';
import { countryOfCode, type CodeSystem } from '../../../parse/agency-codes.js';
import { isNowhere } from '../../../parse/nowhere.js';
import type { NumberCell } from '../../../parse/numbers.js';
import type { Named } from './names.js';
import { rowsOf, type PasteSection } from './sections.js';
import type { TableRow } from './table.js';
import type { RowRemark, UnderstoodRow } from './table-reading.js';

/** What was read of a row. */
export interface ReadRow {
  readonly source: TableRow;
  readonly named: Named;
  readonly name: string;
  readonly code: string;
  readonly cell: NumberCell;
  readonly value: number | undefined;
  readonly hasValues: boolean;
  readonly previous: number | undefined;
  readonly percent: number | undefined;
  readonly asOf: string;
  readonly note: string;
  readonly group: string | undefined;
}

/**
 * A row as it will stand in the draft. `seen` are the names of the rows before it, `there` those of
 * the draft.
 */
export function rowOf(
  {
    source,
    named,
    name,
    code,
    cell,
    value,
    hasValues,
    previous,
    percent,
    asOf,
    note,
    group,
  }: ReadRow,
  section: PasteSection,
  system: CodeSystem,
  seen: Set<string>,
  there: ReadonlySet<string>,
): UnderstoodRow {
  const { key: field, number } = rowsOf(section);
  const coded =
    field !== 'country'
      ? undefined
      : code.length === 3 && system === 'agency'
        ? countryOfCode(code, system)
        : codedKey(code);
  const key = named.kind === 'known' ? named.key : coded;
  const label =
    (named.kind === 'known' && !named.isLabelled) || !name || name === code ? undefined : name;
  const identity = `${group ?? ''} ${key ?? label?.toLowerCase() ?? ''}`.trim();
  const remarks: RowRemark[] = [
    ...(cell.remarks ?? []),
    ...(key === undefined && named.kind === 'label' ? ['unmatched' as const] : []),
    ...(named.kind === 'known' && coded && coded !== named.key ? ['code-differs' as const] : []),
    ...(value !== undefined && value % 1 && section !== 'donors' ? ['not-whole' as const] : []),
    ...(seen.has(identity) ? ['duplicate' as const] : []),
    ...(group === undefined && there.has(identity) ? ['there' as const] : []),
  ];
  seen.add(identity);
  const row = {
    ...(key !== undefined && { [field]: key }),
    ...(label !== undefined && { label }),
    ...(hasValues && { [number]: value ?? null }),
    ...(percent !== undefined && { percent }),
    ...(cell.qualifier && { qualifier: cell.qualifier }),
    ...(cell.mark && { mark: cell.mark }),
    ...(previous !== undefined && { previous }),
    ...(asOf && { asOf }),
    ...(note && { note }),
    ...(named.kind === 'other' && { other: true }),
  };
  return {
    source,
    key,
    label,
    value: hasValues ? (value ?? null) : undefined,
    remarks,
    row,
    ...(group !== undefined && { group }),
  };
}

/**
 * The country that a code in a column of its own means, or what the statistics count among
 * countries.
 */
const codedKey = (code: string): string | undefined => (isNowhere(code) ? code : alpha2Of(code));
