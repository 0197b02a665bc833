// pdf.js, fetched with the first PDF. It runs on the page and not in a worker: the page's policy
// trusts no address of a script, and a sheet's text is read in a fraction of a second.
import { getDocument, OPS, VerbosityLevel, type PDFDocumentLoadingTask } from 'pdfjs-dist';
import { WorkerMessageHandler } from 'pdfjs-dist/build/pdf.worker.mjs';

/** The names of what a page does to be drawn, by their numbers. */
export const OPERATIONS: readonly string[] = Object.entries(OPS).reduce<string[]>(
  (names, [name, number]) => {
    names[number] = name;
    return names;
  },
  [],
);

// Where pdf.js looks for what a worker would do, before it fetches one.
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });

/** Pixels of a picture on a page that is drawn: those of a whole page that was scanned. */
const MAX_PIXELS = 16_000_000;

/**
 * Opens a PDF for its text alone, or to draw it: nothing is run or fetched. Letters are drawn as
 * outlines; those of a font that isn't in the file are the device's own.
 */
export const openPdf = (data: Uint8Array, isToDraw = false): PDFDocumentLoadingTask =>
  getDocument({
    data,
    // Else it tries what the page's policy forbids, and the browser reports it.
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    // What letters are in PDFs that write Chinese in codes of its own.
    cMapUrl: new URL('./cmaps/', import.meta.url).href,
    cMapPacked: true,
    // Pictures have no text.
    maxImageSize: isToDraw ? MAX_PIXELS : 1,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
