import type { PDFDocumentLoadingTask, PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { openPdf } from './pdf-js.js';

/** How large a page is, in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels of a picture of a page at most: an A4 page over a screen's half, at twice its pixels. */
const MAX_PIXELS = 4_000_000;

/** The pages of an open PDF as pictures. Each takes memory from its drawing until it is freed. */
export class PageDrawing {
  /** How large each page is. */
  readonly sizes: readonly PageSize[];
  readonly #task: PDFDocumentLoadingTask;
  readonly #document: PDFDocumentProxy;
  readonly #wanted = new Set<HTMLCanvasElement>();
  readonly #tasks = new Map<HTMLCanvasElement, RenderTask>();

  /** Opens a PDF. Rejects where that can't be done. */
  static async open(pdf: Blob): Promise<PageDrawing> {
    const task = openPdf(new Uint8Array(await pdf.arrayBuffer()), true);
    const document = await task.promise;
    const sizes: PageSize[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
      sizes.push({ width, height });
    }
    return new PageDrawing(task, document, sizes);
  }

  private constructor(
    task: PDFDocumentLoadingTask,
    document: PDFDocumentProxy,
    sizes: readonly PageSize[],
  ) {
    this.#task = task;
    this.#document = document;
    this.sizes = sizes;
  }

  /** Draws a page, by its number, as wide as is said in pixels. Rejects where it can't be drawn. */
  async draw(number: number, canvas: HTMLCanvasElement, width: number): Promise<void> {
    if (this.#wanted.has(canvas)) return;
    this.#wanted.add(canvas);
    const page = await this.#document.getPage(number);
    if (!this.#wanted.has(canvas)) return;
    const own = page.getViewport({ scale: 1 });
    const scale = Math.min(width / own.width, Math.sqrt(MAX_PIXELS / (own.width * own.height)));
    const viewport = page.getViewport({ scale });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    const task = page.render({ canvas, viewport });
    this.#tasks.set(canvas, task);
    try {
      await task.promise;
    } catch (error) {
      // Who scrolled on has no need of it.
      if (this.#tasks.get(canvas) === task) throw error;
    }
  }

  /** Gives back the memory of a page's picture. */
  free(canvas: HTMLCanvasElement): void {
    const task = this.#tasks.get(canvas);
    this.#wanted.delete(canvas);
    this.#tasks.delete(canvas);
    task?.cancel();
    canvas.width = canvas.height = 0;
  }

  /** Gives back all memory. */
  close(): void {
    for (const canvas of [...this.#wanted]) this.free(canvas);
    void this.#task.destroy();
  }
}
