// Makes .xlsx files for tests, as spreadsheets write them: a few XML files in a ZIP archive.
import { strToU8, zipSync } from 'fflate';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * The bytes of a workbook. A cell is a text, a number, null for none, or an object: `value`, the
 * code of its `format`, a `formula`, or the `xml` of the cell's inside and its `type`.
 */
export function workbook({ sheets, is1904 = false, files = {} }) {
  const formats = [
    ...new Set(sheets.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell?.format ?? []))),
  ];
  const strings = [];
  const entries = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns:r="${TYPES}"><workbookPr date1904="${Number(is1904)}"/><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        sheetXml(sheet, formats, strings),
      ]),
    ),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', '/xl/sharedStrings.xml'],
    ]),
    'xl/styles.xml': `<styleSheet><numFmts>${formats
      .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`)
      .join(
        '',
      )}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, index) => `<xf numFmtId="${164 + index}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    ...files,
  };
  return zipSync(
    Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])),
  );
}

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const relationships = (targets) =>
  `<Relationships>${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${TYPES}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

function sheetXml({ rows, hiddenRows = [], hiddenColumns = [], merged = [] }, formats, strings) {
  const columns = hiddenColumns
    .map((column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`)
    .join('');
  const cells = rows.map((row, index) => {
    const inside = row.map((cell, column) =>
      cellXml(cell, `${String.fromCharCode(65 + column)}${index + 1}`, formats, strings),
    );
    return `<row r="${index + 1}"${hiddenRows.includes(index + 1) ? ' hidden="1"' : ''}>${inside.join('')}</row>`;
  });
  const areas = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet>${columns && `<cols>${columns}</cols>`}<sheetData>${cells.join('')}</sheetData>${areas && `<mergeCells>${areas}</mergeCells>`}</worksheet>`;
}

function cellXml(cell, address, formats, strings) {
  if (cell === null) return '';
  if (typeof cell === 'string') {
    if (!strings.includes(cell)) strings.push(cell);
    return `<c r="${address}" t="s"><v>${strings.indexOf(cell)}</v></c>`;
  }
  const { value, format, formula, xml, type } = typeof cell === 'number' ? { value: cell } : cell;
  const style = format ? ` s="${formats.indexOf(format) + 1}"` : '';
  const calculated = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  const stored = value === undefined ? '' : `<v>${value}</v>`;
  return `<c r="${address}"${style}${type ? ` t="${type}"` : ''}>${xml ?? calculated + stored}</c>`;
}
