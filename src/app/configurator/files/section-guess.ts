import { currenciesIn } from '../../../parse/currencies.js';
import { hasNumber } from '../paste/heading.js';
import { loadNames, type Names } from '../paste/names.js';
import { PASTE_SECTIONS, type PasteSection } from '../paste/sections.js';
import type { TableRow } from '../paste/table.js';
import { keywordIn, loadKeywords, type Keywords } from '../sheet-text/keywords.js';
import type { FileSheet } from './file-tables.js';

/** Says which section a sheet is for; undefined where nothing tells. */
export type SectionGuess = (sheet: FileSheet) => PasteSection | undefined;

/** The rows that are looked at, and how many of them have to have a name of the section. */
const MAX_ROWS = 200;
const ENOUGH = 0.5;

/** Fetches the names by which sections are told from each other. */
export async function loadSectionGuess(): Promise<SectionGuess> {
  const [keywords, ...names] = await Promise.all([
    loadKeywords(),
    ...PASTE_SECTIONS.map(loadNames),
  ]);
  return (sheet) => {
    const rows = sheet.table.rows.slice(0, MAX_ROWS);
    const hint = headedSection(sheet.name, rows, keywords);
    const ranks = PASTE_SECTIONS.map(
      (section, index) =>
        shareOf(rows, section, names[index]) +
        (section === hint ? ENOUGH : 0) +
        preference(section, rows),
    );
    const best = Math.max(...ranks);
    return best >= ENOUGH ? PASTE_SECTIONS[ranks.indexOf(best)] : undefined;
  };
}

/** How many of the rows have a name of the section beside their number. */
function shareOf(
  rows: readonly TableRow[],
  section: PasteSection,
  names: Names | undefined,
): number {
  const keysIn = ({ cells }: TableRow): string[] =>
    cells.flatMap((cell) => {
      const named = cell === '' || hasNumber(cell) ? undefined : names?.find(cell);
      return named?.kind === 'known' ? [named.key] : named?.kind === 'ambiguous' ? [cell] : [];
    });
  // Amounts of the funding may stand below their names.
  if (section === 'funding') return new Set(rows.flatMap(keysIn)).size > 1 ? 1 : 0;
  const counted = rows.filter(({ cells }) => cells.some(hasNumber));
  const asked = counted.length ? counted : rows;
  return asked.filter((row) => keysIn(row).length > 0).length / asked.length;
}

/** The section that the sheet's name or the words above its rows speak of. */
function headedSection(
  name: string,
  rows: readonly TableRow[],
  { headings }: Keywords,
): PasteSection | undefined {
  const above = rows.slice(
    0,
    rows.findIndex(({ cells }) => cells.some(hasNumber)),
  );
  const found = [name, ...above.flatMap(({ cells }) => cells)]
    .map((text) => keywordIn(headings, text)?.key)
    .find((key) => key !== undefined);
  return PASTE_SECTIONS.find((section) => section === found);
}

/**
 * Countries are those of donors where there is money, else those that people fled; beside them a
 * column of groups parts their list.
 */
function preference(section: PasteSection, rows: readonly TableRow[]): number {
  if (section !== 'donors' && section !== 'origins') return 0;
  const hasMoney = rows.some(({ cells }) => cells.some((cell) => currenciesIn(cell).length > 0));
  return (section === 'donors') === hasMoney ? 0.1 : 0;
}
