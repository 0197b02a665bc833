import { codesOfColumn, type CodesOfColumn } from '../../../parse/agency-codes.js';
import { currenciesIn } from '../../../parse/currencies.js';
import { columnMark, isEither, numberOf, type NumberCell } from '../../../parse/numbers.js';
import { isNowhere } from '../../../parse/nowhere.js';
import { columnCurrency, isForeign } from './amounts.js';
import { cellNumber, cellShare } from './cell-number.js';
import type { Choices, Question } from './choices.js';
import { columnsOf, type Columns, type SectionNames } from './columns.js';
import { listedDonors } from './donor-lists.js';
import { currencyRow, uprightFunding } from './funding.js';
import type { Meaning } from '../../../parse/header-words.js';
import { carriedDown, mergedRows } from './merged.js';
import type { Named } from './names.js';
import { rowOf } from './row.js';
import { isMoneySection } from './sections.js';
import type { Table, TableRow } from './table.js';
import type { RowFault, TableReading, UnderstoodRow, UnderstoodTotal } from './table-reading.js';
import { countOf, isBroken, isEitherCount, wholesOf } from './whole.js';

/**
 * Reads a table as rows of a section. `there` are the names that the draft has already, `currency`
 * what it says of its amounts.
 */
export function readTable(
  pasted: Table,
  known: SectionNames,
  choices: Choices,
  there: ReadonlySet<string>,
  currency?: string,
): TableReading {
  const { section, names, groups } = known;
  const listed = section === 'donors' ? listedDonors(pasted, names, choices.isList) : undefined;
  const given =
    listed?.table ?? (choices.comma === 'joined' && pasted.joined ? pasted.joined : pasted);
  const isFunding = section === 'funding';
  const said = isFunding ? currencyRow(given.rows) : undefined;
  const table = isFunding
    ? uprightFunding({ ...given, rows: given.rows.filter((row) => row !== said) }, names)
    : given;
  const guessed = columnsOf(table, known);
  const meanings = choices.meanings ?? guessed.meanings;
  const columns = { ...guessed, meanings, zeros: choices.zeros ?? guessed.zeros };
  const { body, headings } = columns;
  const place = (meaning: Meaning): number => meanings.indexOf(meaning);
  const cellOf = (row: TableRow, meaning: Meaning): string => row.cells[place(meaning)] ?? '';

  const isMoney = isMoneySection(section);
  const hasValues = meanings.includes('value');
  const numbers = body.map((row) => cellNumber(row, place('value'), columns.zeros));
  const before = body.map((row) => cellNumber(row, place('previous'), columns.zeros));
  const isTwoWays = isMoney ? isEither : isEitherCount;
  const settled = settledOf([...numbers, ...before], isMoney);
  const mark = settled.mark ?? choices.mark;
  const read = (cell: NumberCell): number | undefined =>
    isMoney ? numberOf(cell, mark) : countOf(cell, mark);
  const amountsIn =
    isMoney && hasValues
      ? (columnCurrency(numbers, headings[place('value')] ?? '') ??
        currenciesIn(said?.cells.slice(1).join(' ') ?? '')[0])
      : undefined;

  const codes = codesIn(body, place('name'), place('code'), headings, known);
  const system = choices.codes ?? codes.system;
  const groupOf = place('group') < 0 ? [] : carriedDown(body, place('group'));
  const merged =
    hasValues && place('group') < 0
      ? mergedRows(body, place('name'), place('value'))
      : new Set<TableRow>();
  const limit = table.delimiter === ',' ? widthOf(guessed, table) : Infinity;

  const seen = new Set<string>();
  const rows: UnderstoodRow[] = [];
  const totals: UnderstoodTotal[] = [];
  const unread: { source: TableRow; fault: RowFault }[] = [];
  const shared = new Map<string, readonly string[]>();
  const broken: { source: TableRow; text: string; wholes: readonly number[] }[] = [];

  body.forEach((source, index) => {
    const cell = numbers[index] ?? {};
    const name = cellOf(source, 'name');
    const code = cellOf(source, 'code');
    const groupName = groupOf[index] ?? '';
    const isTotalOfAll =
      groups?.find(groupName).kind === 'total' ||
      (!name && source.cells.some((each) => names.find(each).kind === 'total'));
    const found: Named = isTotalOfAll ? { kind: 'total' } : names.find(name, system);
    const answer = found.kind === 'ambiguous' ? choices.countries?.[name] : undefined;
    const isShare = isFunding && cell.fault === 'percent' && found.kind === 'known';
    const named: Named =
      answer !== undefined
        ? { kind: 'known', key: answer }
        : isShare
          ? { kind: 'known', key: `percent.${found.key}` }
          : found;
    if (found.kind === 'ambiguous') shared.set(name, found.keys);

    const isFractional =
      hasValues && !isMoney && isBroken(cell) && !isFraction(source, place('value'));
    const whole = isFractional ? choices.wholes?.[source.line] : undefined;
    if (isFractional && named.kind !== 'total')
      broken.push({
        source,
        text: cellOf(source, 'value'),
        wholes: wholesOf(cellOf(source, 'value'), cell),
      });
    const value = !hasValues ? undefined : whole === undefined ? read(cell) : (whole ?? undefined);

    const fault =
      source.cells.length > limit
        ? 'ragged'
        : !name && !code && named.kind !== 'total'
          ? merged.has(source)
            ? 'merged'
            : 'empty'
          : isFunding && named.kind !== 'known'
            ? 'other-money'
            : hasValues && cell.fault && !(isShare && found.key !== 'required')
              ? cell.fault
              : isFunding && cellOf(source, 'value') === ''
                ? 'not-a-number'
                : merged.has(source)
                  ? 'merged'
                  : source.merged?.has(place('value'))
                    ? 'merged-number'
                    : !isMoney && cell.currencies
                      ? 'not-a-number'
                      : isForeign(cell, amountsIn)
                        ? 'foreign'
                        : isFractional && whole === undefined
                          ? 'broken'
                          : hasValues && isTwoWays(cell) && value === undefined
                            ? 'two-ways'
                            : named.kind === 'ambiguous'
                              ? 'two-countries'
                              : undefined;
    const group = groupName ? groupKey(groupName, groups) : undefined;
    if (fault) unread.push({ source, fault });
    else if (named.kind === 'total' && value !== undefined)
      totals.push({ source, value, ...(!isTotalOfAll && group && { group }) });
    else {
      const previous = read(before[index] ?? {});
      const percent = cellShare(source, place(isShare ? 'value' : 'percent'), mark);
      rows.push(
        rowOf(
          {
            source,
            named,
            name,
            code,
            cell,
            value,
            hasValues: hasValues && !isShare,
            previous,
            percent,
            asOf: cellOf(source, 'asOf'),
            note: cellOf(source, 'note'),
            group,
          },
          section,
          system,
          seen,
          there,
        ),
      );
    }
  });

  const isOpen = settled.isOpen && !choices.mark;
  const questions: Question[] = [
    ...(pasted.joined && !choices.comma && !listed ? ['comma' as const] : []),
    ...(listed?.unsure !== undefined && choices.isList === undefined ? ['list' as const] : []),
    ...(hasValues || meanings.includes('percent') || (isMoney && !guessed.rivals.length)
      ? []
      : ['value' as const]),
    ...(isOpen ? ['mark' as const] : []),
    ...(codes.isOpen && !choices.codes ? ['codes' as const] : []),
    ...([...shared.keys()].some((name) => choices.countries?.[name] === undefined)
      ? ['countries' as const]
      : []),
    ...(broken.some(({ source: { line } }) => choices.wholes?.[line] === undefined)
      ? ['wholes' as const]
      : []),
    ...(amountsIn && currency && amountsIn !== currency && choices.currency !== amountsIn
      ? ['currency' as const]
      : []),
  ];
  return {
    columns,
    rows,
    totals,
    unread,
    questions,
    codes,
    broken,
    examples: body
      .filter((_, index) => settled.isOpen && isTwoWays(numbers[index] ?? {}))
      .map((row) => cellOf(row, 'value')),
    commaExample: pasted.joined?.rows.flatMap(({ cells }) =>
      cells.filter((each) => /\d,\d{3}/.test(each)),
    )[0],
    listExample:
      listed?.unsure === undefined ? undefined : { line: listed.unsure, count: listed.count },
    shared: [...shared].map(([name, keys]) => ({ name, keys })),
    currency: amountsIn,
  };
}

/**
 * A fraction that a file stores is one, as in 3.5 posts. Three digits behind the point are asked
 * about: 6.541 may be what became of 6,541 in a spreadsheet of another language.
 */
const isFraction = ({ stored, cells }: TableRow, column: number): boolean =>
  stored?.[column] !== undefined && !/\.\d{3}$/.test(cells[column] ?? '');

/** How marks are meant in a column. People are whole: a fraction among them settles nothing. */
function settledOf(cells: readonly NumberCell[], isMoney: boolean): ReturnType<typeof columnMark> {
  if (isMoney) return columnMark(cells);
  const { mark } = columnMark(cells.filter((cell) => !isBroken(cell)));
  return { mark, isOpen: mark === undefined && cells.some(isEitherCount) };
}

/**
 * Whose the codes of a table are: those that stand in the place of a name that isn't known
 * otherwise.
 */
function codesIn(
  body: readonly TableRow[],
  name: number,
  code: number,
  headings: readonly string[],
  { section, names }: SectionNames,
): CodesOfColumn {
  if (section !== 'origins' && section !== 'donors') return codesOfColumn([]);
  const isCode = (cell: string | undefined): cell is string =>
    cell !== undefined && /^[A-Z]{3}$/.test(cell) && !isNowhere(cell);
  const codes = body.flatMap(({ cells }) => {
    const named = cells[name] ?? '';
    if (isCode(named)) return [named];
    return names.find(named).kind === 'known' || !isCode(cells[code]) ? [] : [cells[code]];
  });
  return codesOfColumn(codes, `${headings[name] ?? ''} ${code < 0 ? '' : (headings[code] ?? '')}`);
}

const groupKey = (name: string, groups: SectionNames['groups']): string | undefined => {
  const found = groups?.find(name);
  return found?.kind === 'known' ? found.key : undefined;
};

/**
 * How many cells rows have: as many as headings, or as most of them; one more is a mark inside a
 * number that was taken for a comma between cells.
 */
function widthOf({ hasHeader, headings }: Columns, { rows }: Table): number {
  if (hasHeader) return headings.findLastIndex((heading) => heading !== '') + 1;
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [[usual] = [0]] = [...counts].toSorted(
    ([one, times], [other, more]) => more - times || one - other,
  );
  return usual;
}
