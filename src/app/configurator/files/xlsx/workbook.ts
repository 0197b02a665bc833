import { isTrue, readXml } from './xml.js';

/** A sheet of a workbook, and where its cells are. */
export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

/** What a workbook has, and where. */
export interface WorkbookParts {
  readonly sheets: readonly SheetEntry[];
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  /** Days are counted from 1904 on, as Excel for Mac once did. */
  readonly is1904: boolean;
}

type Read = (path: string) => string | undefined;

/** A relationship of a part to another. */
interface Relationship {
  readonly id: string;
  /** The end of its type: "worksheet". */
  readonly type: string;
  readonly path: string;
}

/** Finds the parts of a workbook; undefined where there is none. */
export function workbookParts(read: Read): WorkbookParts | undefined {
  const path = relationshipsOf('', read).find(({ type }) => type === 'officeDocument')?.path;
  const xml = read(path ?? 'xl/workbook.xml');
  if (xml === undefined) return undefined;
  const related = relationshipsOf(path ?? 'xl/workbook.xml', read);
  const partOf = (wanted: string): string | undefined =>
    related.find(({ type }) => type === wanted)?.path;
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  readXml(xml, {
    open: (tag, { name = '', id, state = 'visible', date1904 }) => {
      if (tag === 'workbookPr') is1904 = isTrue(date1904);
      // A sheet may also be a chart.
      const part = related.find((each) => each.id === id && each.type === 'worksheet');
      if (tag === 'sheet' && part)
        sheets.push({ name, path: part.path, isHidden: state !== 'visible' });
    },
  });
  return {
    sheets,
    styles: partOf('styles'),
    sharedStrings: partOf('sharedStrings'),
    is1904,
  };
}

function relationshipsOf(part: string, read: Read): readonly Relationship[] {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(part) ?? [];
  const relationships: Relationship[] = [];
  readXml(read(`${folder}_rels/${file}.rels`) ?? '', {
    open: (tag, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (tag === 'Relationship')
        relationships.push({ id, type: type.replace(/^.*\//, ''), path: resolved(folder, target) });
    },
  });
  return relationships;
}

/** Targets are addresses: from the root, or from the folder of their part. */
const resolved = (folder: string, target: string): string =>
  decodeURI(new URL(target, `file:///${folder}`).pathname).slice(1);
