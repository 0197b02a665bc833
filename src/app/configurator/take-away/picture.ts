import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { pngOf } from '../../../base/download-menu/picture-options.js';
import { decodeHeader } from '../../../data/header.js';
import { altText } from '../../../download/alt-text.js';
import { fileName } from '../../../download/file-name.js';
import type { Picture } from '../../../download/picture/picture.js';
import { pictureSvg } from '../../../download/picture/svg.js';
import type { DownloadMessages } from '../../../messages/types.js';
import { paneStyles } from '../pane.styles.js';
import { segments } from '../segments.js';
import { Latest } from '../latest.js';
import type { SelectedFigures } from '../shown.js';
import './copy-text.js';
import { drawnFigure } from './drawn-figures.js';
import { inkOf } from './ink.js';
import { ObjectAddress } from './object-address.js';
import { partStyles } from './part.styles.js';
import { pictureStyles } from './picture.styles.js';
import { Saving } from './saving.js';
import { CARDS, SHAPES, type Shape } from './shapes.js';
import type { TakeAwayWords } from '../messages/types.js';
import { wholeSheetAlt, wholeSheetPicture } from './whole-sheet.js';

/** A figure as a picture: seen before it is saved, with the text for those who don't see it. */
export class ConfiguratorPictureElement extends LitElement {
  static override styles = [paneStyles, partStyles, pictureStyles];

  static override properties: PropertyDeclarations = {
    shown: { attribute: false },
    words: { attribute: false },
    downloads: { attribute: false },
  };

  shown: SelectedFigures | undefined;
  words: TakeAwayWords | undefined;
  downloads: DownloadMessages | undefined;

  #shape: Shape = 'figure';
  /** What came of the last click is a picture in the clipboard. */
  #isCopied = false;
  readonly #picture = new Latest(this, (shown: SelectedFigures, shape: Shape) =>
    this.#draw(shown, shape),
  );
  readonly #address = new ObjectAddress(this);
  readonly #saving = new Saving(this);

  protected override render(): unknown {
    const { shown, words, downloads } = this;
    const [figure] = shown?.figures ?? [];
    if (!shown || !figure || !words || !downloads) return nothing;
    const picture = this.#picture.of(shown, this.#shape);
    const alt = shown.sheet ? wholeSheetAlt(shown) : altText(figure.view, shown.locale);
    return html`
      ${shown.sheet ? nothing : this.#shapes(words)}
      ${
        picture
          ? this.#taken(picture, alt, words, downloads)
          : html`<p class="warn">${this.#picture.hasFailed ? downloads.failed : nothing}</p>`
      }
      <p role="status">${this.#isCopied ? words.copied : this.#saving.told(downloads)}</p>
      <configurator-copy .text=${alt} prose .label=${words.alt} .words=${words}></configurator-copy>
      <p class="hint">${words.altHint}</p>
    `;
  }

  #shapes(words: TakeAwayWords): TemplateResult {
    return segments(
      words.shape,
      'shape',
      SHAPES.map((value) => ({ value, text: nameOf(value, words) })),
      this.#shape,
      (value) => {
        this.#shape = value;
        this.requestUpdate();
      },
    );
  }

  async #draw(shown: SelectedFigures, shape: Shape): Promise<Picture> {
    const { renderRoot } = this;
    if (!(renderRoot instanceof ShadowRoot)) throw new RangeError('There is no figure.');
    const ink = inkOf(renderRoot, shown);
    const [figure] = shown.figures;
    const picture = shown.sheet
      ? await wholeSheetPicture(shown, ink)
      : figure && (await drawnFigure(figure, shape, ink));
    if (!picture) throw new RangeError('There is no figure.');
    return picture;
  }

  #taken(
    picture: Picture,
    alt: string,
    { copyPicture }: TakeAwayWords,
    { svg }: DownloadMessages,
  ): TemplateResult {
    const text = pictureSvg(picture);
    const save = (extension: string, make: () => Blob | Promise<Blob>) => () => {
      this.#isCopied = false;
      void this.#saving.save(this.#nameOf(extension), make);
    };
    return html`
      <img
        class=${this.shown?.sheet ? 'figure' : this.#shape}
        src=${this.#address.of(text, 'image/svg+xml')}
        width=${picture.width}
        height=${picture.height}
        alt=${alt}
      />
      <p class="row">
        ${[1, 2, 3].map(
          (scale) =>
            html`<button
              type="button"
              @click=${save(scale === 1 ? 'png' : `${scale}x.png`, () => pngOf(picture, scale))}
            >
              PNG <bdi>${picture.width * scale} × ${picture.height * scale}</bdi>
            </button>`,
        )}
        <button
          type="button"
          @click=${save('svg', () => new Blob([text], { type: 'image/svg+xml' }))}
        >
          ${svg}
        </button>
        ${
          CAN_COPY
            ? html`<button type="button" @click=${() => void this.#copy(picture)}>
                ${copyPicture}
              </button>`
            : nothing
        }
      </p>
    `;
  }

  /** Where the browser doesn't allow it, the picture is saved instead. */
  async #copy(picture: Picture): Promise<void> {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(picture, 2) })]);
      this.#isCopied = true;
      this.requestUpdate();
    } catch {
      await this.#saving.save(this.#nameOf('2x.png'), () => pngOf(picture, 2));
    }
  }

  /**
   * `funding-azerbaijan-2024-09.az.wide.2x.png`: pictures in several languages and shapes lie in
   * one folder.
   */
  #nameOf(extension: string): string {
    const { shown } = this;
    const [figure] = shown?.figures ?? [];
    const isFigure = shown?.sheet !== undefined || this.#shape === 'figure';
    const parts = [shown?.locale.lang, isFigure ? '' : this.#shape, extension].filter(Boolean);
    return fileName(
      shown?.sheet || !figure
        ? { name: 'fact-sheet', header: decodeHeader(shown?.draft).header }
        : {
            name: figure.section,
            header: figure.decoded.header,
            asOf: figure.decoded.value?.asOf,
          },
      parts.join('.'),
    );
  }
}

/** Pages without https, and some browsers, have no clipboard for pictures. */
const CAN_COPY = typeof ClipboardItem === 'function';

// Isolates: a size is read from the left in Arabic, too.
const nameOf = (shape: Shape, { shapes }: TakeAwayWords): string =>
  shape === 'figure'
    ? shapes.figure
    : `${shapes[shape]} \u2066${CARDS[shape].width} × ${CARDS[shape].height}\u2069`;

customElements.define('configurator-picture', ConfiguratorPictureElement);

declare global {
  interface HTMLElementTagNameMap {
    'configurator-picture': ConfiguratorPictureElement;
  }
}
