// The pane that shows the text comes with its reader.
import '../../sheet-text/sheet-text.js';
import type { PDFPageProxy } from 'pdfjs-dist';
import { isObject } from '../../../../data/read-fields.js';
import { RefusedFile } from '../kinds.js';
import { ANEW, pageText, type PageText } from './page-text.js';
import type { PagePlace, PdfPages } from './places.js';
import { runsOf } from './runs.js';
import { matrixOf } from './text-state.js';

/** The text of a PDF, as it is read. */
export interface PdfText {
  readonly text: string;
  readonly pages: PdfPages;
  /** The numbers of the pages that are pictures, and have no text. */
  readonly scannedPages: readonly number[];
}

/** A fact sheet has few pages; a book would hold up the page. */
const MAX_PAGES = 50;
/** Comments and fields of a form are no text of the sheet. */
const NO_ANNOTATIONS = 0;

/** Reads a PDF. Throws a RefusedFile for one that is locked, damaged or has no text. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const { OPERATIONS, openPdf } = await import('./pdf-js.js');
  // Before pdf.js takes the bytes for itself.
  const pdf = new Blob([Uint8Array.from(bytes)]);
  const task = openPdf(bytes);
  try {
    const document = await task.promise;
    const { numPages } = document;
    if (numPages > MAX_PAGES) throw new RefusedFile('too-large');
    const texts: string[] = [];
    const places: (PagePlace | undefined)[] = [];
    const scannedPages: number[] = [];
    for (let page = 1; page <= numPages; page++) {
      const read = await textOf(await document.getPage(page), OPERATIONS);
      if (!read) {
        scannedPages.push(page);
        continue;
      }
      // Nothing of one page belongs to what is on the next.
      if (texts.length) places.push(...Array.from({ length: ANEW }, () => undefined));
      texts.push(read.text);
      places.push(...read.places.map((place) => place && { ...place, page }));
    }
    if (texts.every((text) => text === '')) throw new RefusedFile('pdf-scan');
    return { text: texts.join('\n'.repeat(ANEW + 1)), pages: { pdf, places }, scannedPages };
  } catch (error) {
    throw refusalOf(error);
  } finally {
    void task.destroy();
  }
}

/** The text of a page; undefined where it is a picture, or what a machine saw in one. */
async function textOf(page: PDFPageProxy, names: readonly string[]): Promise<PageText | undefined> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
  const operations = fnArray.map((operation, index) => {
    const given: unknown = argsArray[index];
    return { name: names[operation] ?? '', given: Array.isArray(given) ? given : [] };
  });
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const written = runsOf(operations, matrixOf(transform), (font) => unitOf(page, font));
  // What stands beside the page was cut off, such as another draft of a number.
  const runs = written.runs.filter(
    ({ left, right, baseline }) => right > 0 && left < width && baseline > 0 && baseline < height,
  );
  if (runs.length) return pageText(runs);
  return written.hasUnseen || operations.some(({ name }) => name.startsWith('paint'))
    ? undefined
    : { text: '', places: [undefined] };
}

/** A glyph's unit is a thousandth of its size, but in fonts that are drawings of their own. */
function unitOf({ commonObjs }: PDFPageProxy, font: string): number {
  const known: unknown = commonObjs.has(font) ? commonObjs.get(font) : undefined;
  const matrix = isObject(known) ? known['fontMatrix'] : undefined;
  const unit: unknown = Array.isArray(matrix) ? matrix[0] : undefined;
  return typeof unit === 'number' && unit > 0 ? unit : 0.001;
}

function refusalOf(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new RefusedFile('pdf-locked');
  return /^(InvalidPDF|MissingPDF|UnknownError|FormatError|ResponseException)/.test(name)
    ? new RefusedFile('damaged')
    : error;
}
