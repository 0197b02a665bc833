import {
  LitElement,
  html,
  nothing,
  svg,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Formats } from '../../../../format/formats.js';
import { fill } from '../../../../messages/index.js';
import type { FileWords } from '../../messages/files/types.js';
import type { Mark, MarkState } from '../../sheet-text/marks.js';
import { PageDrawing, type PageSize } from './drawing.js';
import { pagesStyles } from './pages.styles.js';
import type { Place } from './places.js';

/** Space around the letters of a marked line, in points. */
const MARGIN = 2.5;
const POINTED_MARGIN = 4;
const STATES: readonly MarkState[] = ['sure', 'doubtful', 'taken'];

/**
 * The pages of a PDF as pictures, with a mark at the place of what was read. A help for the eye:
 * what is marked is in the list beside it, and reached there.
 */
export class ConfiguratorPdfPagesElement extends LitElement {
  static override styles = pagesStyles;

  static override properties: PropertyDeclarations = {
    pdf: { attribute: false },
    marks: { attribute: false },
    words: { attribute: false },
    formats: { attribute: false },
    _sizes: { state: true },
    _failed: { state: true },
  };

  /** The file. */
  pdf: Blob | undefined;
  /** What is marked. */
  marks: readonly Mark[] = [];
  /** What is said of files, and how numbers are written. */
  words: FileWords | undefined;
  formats: Formats | undefined;

  protected _sizes: readonly PageSize[] = [];
  /** The pages that could not be drawn; 0 is all of them. */
  protected _failed: ReadonlySet<number> = new Set();
  #drawing: PageDrawing | undefined;
  #observer: IntersectionObserver | undefined;
  #shown: Mark | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.pdf) void this.#open(this.pdf);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('pdf') && this.pdf) void this.#open(this.pdf);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, formats } = this;
    if (!words || !formats) return nothing;
    return html`<h3 id="pages">${words.pages}</h3>
      <p class="legend" aria-hidden="true">
        ${STATES.map(
          (state) =>
            html`<span
              ><svg viewBox="0 0 28 16" width="28" height="16">
                ${marking({ left: 2, right: 21, top: 6, bottom: 15 }, state, 0)}</svg
              >${words.marks[state]}</span
            >`,
        )}
        <span class="hint">${words.marksHint}</span>
      </p>
      <div class="box" tabindex="0" role="group" aria-labelledby="pages">
        ${this._failed.has(0) ? html`<p>${words.notDrawn}</p>` : nothing}
        ${this._sizes.map((size, index) => this.#page(size, index + 1, words, formats))}
      </div>`;
  }

  #page(
    { width, height }: PageSize,
    number: number,
    words: FileWords,
    formats: Formats,
  ): TemplateResult {
    const name = fill(words.page, { page: formats.count(number) });
    return html`<div class="page" data-page=${number}>
      <canvas role="img" aria-label=${name} width="0" height="0"></canvas>
      <svg viewBox=${`0 0 ${width} ${height}`} aria-hidden="true">
        ${this.marks.map((mark) => (mark.place.page === number ? this.#mark(mark) : nothing))}
      </svg>
      ${this._failed.has(number) ? html`<p>${name}: ${words.notDrawn}</p>` : nothing}
    </div>`;
  }

  #mark(mark: Mark): TemplateResult {
    const { name, place, state, isPointed, go } = mark;
    return svg`<g class="mark" part=${isPointed ? 'mark pointed' : 'mark'} @click=${go}
      ><title>${name}</title>${marking(place, state, isPointed ? POINTED_MARGIN : MARGIN)}</g>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('_sizes')) this.#watch();
    const pointed = this.marks.find(({ isPointed }) => isPointed);
    if (pointed && pointed.name !== this.#shown?.name) this.#scrollTo();
    this.#shown = pointed;
  }

  /** To the marks that are pointed to, in the box of the pages and not with the page around it. */
  #scrollTo(): void {
    const box = this.renderRoot.querySelector('.box');
    const marks = Array.from(this.renderRoot.querySelectorAll('[part~="pointed"]'), (mark) =>
      mark.getBoundingClientRect(),
    );
    const [first] = marks;
    if (!box || !first) return;
    const seen = box.getBoundingClientRect();
    const isSeen =
      first.top >= seen.top &&
      first.bottom <= seen.bottom &&
      first.left >= seen.left &&
      first.right <= seen.right;
    if (isSeen) return;
    box.scrollBy({
      top: (first.top + first.bottom - seen.top - seen.bottom) / 2,
      left: (first.left + first.right - seen.left - seen.right) / 2,
    });
  }

  async #open(pdf: Blob): Promise<void> {
    this.#close();
    this._failed = new Set();
    try {
      const drawing = await PageDrawing.open(pdf);
      if (pdf !== this.pdf || !this.isConnected) {
        drawing.close();
        return;
      }
      this.#drawing = drawing;
      this._sizes = drawing.sizes;
    } catch {
      this._failed = new Set([0]);
    }
  }

  /** Draws pages as they come into sight, and frees those that left it. */
  #watch(): void {
    this.#observer?.disconnect();
    const box = this.renderRoot.querySelector('.box');
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (target instanceof HTMLElement) void this.#show(target, isIntersecting);
      },
      { root: box, rootMargin: '25%' },
    );
    for (const page of this.renderRoot.querySelectorAll('.page')) observer.observe(page);
    this.#observer = observer;
  }

  async #show(page: HTMLElement, isSeen: boolean): Promise<void> {
    const canvas = page.querySelector('canvas');
    const drawing = this.#drawing;
    if (!canvas || !drawing) return;
    if (!isSeen) {
      drawing.free(canvas);
      return;
    }
    const number = Number(page.dataset['page']);
    try {
      await drawing.draw(number, canvas, page.clientWidth * devicePixelRatio);
    } catch {
      if (drawing === this.#drawing) this._failed = new Set([...this._failed, number]);
    }
  }

  #close(): void {
    this.#observer?.disconnect();
    this.#drawing?.close();
    this.#drawing = undefined;
    this._sizes = [];
  }
}

/**
 * A mark around a line. Its state shows without its colour: a line around what is sure, dashes
 * around what is doubtful, a tick beside what was taken.
 */
function marking(
  { left, top, right, bottom }: Place,
  state: MarkState,
  margin: number,
): TemplateResult {
  const [x, y] = [left - margin, top - margin];
  const [tickX, tickY] = [right + margin + 1.5, y - 1.5];
  return svg`<rect
      class=${state}
      x=${x}
      y=${y}
      width=${right + margin - x}
      height=${bottom + margin - y}
      rx="1.5"
    ></rect>${
      state === 'taken'
        ? svg`<circle cx=${tickX} cy=${tickY} r="4"></circle
            ><path d=${`M${tickX - 2} ${tickY}l1.5 1.5 2.5-3`}></path>`
        : nothing
    }`;
}

customElements.define('configurator-pdf-pages', ConfiguratorPdfPagesElement);

declare global {
  interface HTMLElementTagNameMap {
    'configurator-pdf-pages': ConfiguratorPdfPagesElement;
  }
}
