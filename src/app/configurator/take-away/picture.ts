import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { pngOf } from '../../../base/download-menu/picture-options.js';
import { altText } from '../../../download/alt-text.js';
import { fileName } from '../../../download/file-name.js';
import type { Picture } from '../../../download/picture/picture.js';
import { pictureSvg } from '../../../download/picture/svg.js';
import type { DownloadMessages } from '../../../messages/types.js';
import type { ShownFigure } from '../../../snippet/figures.js';
import { paneStyles } from '../pane.styles.js';
import { segments } from '../segments.js';
import { Latest } from '../latest.js';
import type { SelectedFigures } from '../shown.js';
import './copy-text.js';
import { inkOf } from './ink.js';
import { ObjectAddress } from './object-address.js';
import { partStyles } from './part.styles.js';
import { pictureStyles } from './picture.styles.js';
import { Saving } from './saving.js';
import { CARDS, pictureIn, SHAPES, type Shape } from './shapes.js';
import type { TakeAwayWords } from '../messages/types.js';

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
  readonly #picture = new Latest(this, (shown: SelectedFigures, shape: Shape) =>
    this.#draw(shown, shape),
  );
  readonly #address = new ObjectAddress(this);
  readonly #saving = new Saving(this);

  protected override render(): unknown {
    const { shown, words, downloads } = this;
    const [figure] = shown?.figures ?? [];
    if (!shown || !figure || !words || !downloads) return nothing;
    if (shown.sheet) return html`<p class="hint">${words.noPicture}</p>`;
    const picture = this.#picture.of(shown, this.#shape);
    const alt = altText(figure.view, shown.locale);
    return html`
      ${segments(
        words.shape,
        'shape',
        SHAPES.map((value) => ({ value, text: nameOf(value, words) })),
        this.#shape,
        (value) => {
          this.#shape = value;
          this.requestUpdate();
        },
      )}
      ${
        picture
          ? this.#taken(picture, figure, alt, downloads)
          : html`<p class="warn">${this.#picture.hasFailed ? downloads.failed : nothing}</p>`
      }
      <p role="status">${this.#saving.told(downloads)}</p>
      <configurator-copy .text=${alt} prose .label=${words.alt} .words=${words}></configurator-copy>
      <p class="hint">${words.altHint}</p>
    `;
  }

  async #draw(shown: SelectedFigures, shape: Shape): Promise<Picture> {
    const [figure] = shown.figures;
    const drawBody = await figure?.loadDrawing?.();
    const { renderRoot } = this;
    if (!figure || !drawBody || !(renderRoot instanceof ShadowRoot))
      throw new RangeError('There is no figure.');
    return pictureIn(shape, figure.view, drawBody, inkOf(renderRoot, shown));
  }

  #taken(
    picture: Picture,
    figure: ShownFigure,
    alt: string,
    { svg }: DownloadMessages,
  ): TemplateResult {
    const text = pictureSvg(picture);
    const save = (extension: string, make: () => Blob | Promise<Blob>) => () =>
      void this.#saving.save(this.#nameOf(figure, extension), make);
    return html`
      <img
        class=${this.#shape}
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
      </p>
    `;
  }

  /**
   * `funding-azerbaijan-2024-09.az.wide.2x.png`: pictures in several languages and shapes lie in
   * one folder.
   */
  #nameOf({ section, decoded }: ShownFigure, extension: string): string {
    const parts = [this.shown?.locale.lang, this.#shape === 'figure' ? '' : this.#shape, extension];
    return fileName(
      { name: section, header: decoded.header, asOf: decoded.value?.asOf },
      parts.filter(Boolean).join('.'),
    );
  }
}

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
