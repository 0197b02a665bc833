import { richText } from './strings.js';
import { isTrue, readXml } from './xml.js';

/** A cell as the file has it. Rows and columns count from 0. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** `n` for a number, `s` for a shared text and so on (ECMA-376, 18.18.11). */
  readonly type: string;
  readonly style: number;
  /** Undefined where a formula has no result yet. */
  readonly value: string | undefined;
  readonly formula: string | undefined;
}

/** Cells from a corner to the one across. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a sheet's file says. */
export interface StoredSheet {
  readonly cells: readonly StoredCell[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly isHiddenColumn: (column: number) => boolean;
  readonly merged: readonly Area[];
}

/** Reads the file of a sheet. */
export function storedSheet(xml: string): StoredSheet {
  const cells: StoredCell[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns: (readonly [from: number, to: number])[] = [];
  const merged: Area[] = [];
  const inline = richText();
  let row = -1;
  let column = -1;
  let current: Readonly<Record<string, string>> = {};
  let tag = '';
  let value: string | undefined;
  let formula: string | undefined;
  readXml(xml, {
    open: (name, attributes) => {
      tag = name;
      inline.handlers.open(name, attributes);
      if (name === 'row') {
        // Files may leave out where rows and cells stand, when none is missing.
        row = attributes['r'] ? Number(attributes['r']) - 1 : row + 1;
        column = -1;
        if (isTrue(attributes['hidden'])) hiddenRows.add(row);
      } else if (name === 'c') {
        current = attributes;
        column = placeOf(attributes['r'] ?? '')?.column ?? column + 1;
        value = formula = undefined;
      } else if (name === 'v') value = '';
      else if (name === 'f') formula = '';
      else if (name === 'col' && isTrue(attributes['hidden']))
        hiddenColumns.push([Number(attributes['min']) - 1, Number(attributes['max']) - 1]);
      else if (name === 'mergeCell') merged.push(...areaOf(attributes['ref'] ?? ''));
    },
    close: (name) => {
      inline.handlers.close(name);
      tag = '';
      if (name !== 'c') return;
      const type = current['t'] ?? 'n';
      const text = inline.take();
      cells.push({
        row,
        column,
        type,
        style: Number(current['s'] ?? 0),
        value: type === 'inlineStr' ? text : value,
        formula,
      });
    },
    text: (text) => {
      inline.handlers.text(text);
      if (tag === 'v') value = (value ?? '') + text;
      else if (tag === 'f') formula = (formula ?? '') + text;
    },
  });
  return {
    cells,
    hiddenRows,
    isHiddenColumn: (at) => hiddenColumns.some(([from, to]) => at >= from && at <= to),
    merged,
  };
}

/** Where `B12` is. */
function placeOf(address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(address) ?? [];
  if (!letters) return undefined;
  const column = Array.from(letters.toUpperCase()).reduce(
    (before, letter) => before * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(digits) - 1, column: column - 1 };
}

function areaOf(reference: string): readonly Area[] {
  const [from, to] = reference.split(':').map(placeOf);
  return from && to ? [{ top: from.row, left: from.column, bottom: to.row, right: to.column }] : [];
}
