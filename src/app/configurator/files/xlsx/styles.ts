import { builtInFormat, formatOf, type NumberFormat } from './number-format.js';
import { readXml } from './xml.js';

/** The format of numbers of each style, by the style's number. */
export function cellFormats(styles: string): readonly NumberFormat[] {
  const codes = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  readXml(styles, {
    open: (tag, { numFmtId = '0', formatCode }) => {
      const id = Number(numFmtId);
      if (tag === 'cellXfs') isInCells = true;
      else if (tag === 'numFmt' && formatCode !== undefined) codes.set(id, formatOf(formatCode));
      else if (tag === 'xf' && isInCells) formats.push(codes.get(id) ?? builtInFormat(id));
    },
    close: (tag) => {
      if (tag === 'cellXfs') isInCells = false;
    },
  });
  return formats;
}
