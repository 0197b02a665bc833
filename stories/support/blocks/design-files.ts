import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { strToU8, zipSync } from 'fflate';
import { saveFile } from '../../../src/base/download-menu/save-and-copy.js';
import { pictureOptions } from '../../../src/base/download-menu/picture-options.js';
import { figurePicture } from '../../../src/download/picture/figure-picture.js';
import { layeredSvg } from '../../../src/download/picture/layered-svg.js';
import { directionOf } from '../../../src/format/direction.js';
import { LANGUAGE_NAMES } from '../../../src/language/names.js';
import { loadLocaleAndNames } from '../../../src/locale/locale.js';
import { figuresIn } from '../../../src/snippet/figures.js';
import { REGISTRY } from '../../../src/widgets/registry.js';
import { sheet } from '../sheets.js';
import { THEMES } from '../themes.js';
import { blockStyles } from './block.styles.js';

type Option = readonly [value: string, text: string];

const THEME_OPTIONS = Object.entries(THEMES);
const WIDGETS = REGISTRY.map(({ name }): Option => [name, `factlet-${name}`]);

/** As wide as an article's column. */
const WIDTH_PX = 640;

/** Each figure in each theme as an SVG with named layers, to look at and to save. */
class DesignFiles extends LitElement {
  static override styles = [
    blockStyles,
    css`
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 12px 24px;
        align-items: end;
      }
      label {
        display: grid;
        gap: 4px;
      }
      select,
      button {
        padding: 6px 10px;
        font: inherit;
      }
      img {
        display: block;
        max-inline-size: 100%;
        margin-block: 16px;
        border: 1px solid #e5e5e5;
      }
    `,
  ];

  #widget = 'funding-donut';
  #theme = 'light';
  #language = 'en';
  #address: string | undefined;
  #told = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#draw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  protected override render(): TemplateResult {
    return html`<div class="choices">
        ${this.#choice('Figure', WIDGETS, this.#widget, (value) => (this.#widget = value))}
        ${this.#choice('Theme', THEME_OPTIONS, this.#theme, (value) => (this.#theme = value))}
        ${this.#choice(
          'Language',
          Object.entries(LANGUAGE_NAMES),
          this.#language,
          (value) => (this.#language = value),
        )}
        <button type="button" @click=${() => void this.#save()}>Save this SVG</button>
        <button type="button" @click=${() => void this.#saveAll()}>
          Save all figures in all themes (ZIP)
        </button>
      </div>
      <p role="status">${this.#told}</p>
      ${this.#address ? html`<img src=${this.#address} alt="The figure as it is saved" />` : nothing}`;
  }

  #choice(
    label: string,
    options: readonly Option[],
    chosen: string,
    choose: (value: string) => void,
  ): TemplateResult {
    return html`<label
      >${label}<select
        @change=${({ currentTarget }: Event) => {
          if (!(currentTarget instanceof HTMLSelectElement)) return;
          choose(currentTarget.value);
          void this.#draw();
        }}
      >
        ${options.map(
          ([value, text]) =>
            html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
        )}
      </select></label
    >`;
  }

  async #draw(): Promise<void> {
    const svg = await svgOf(this.#widget, this.#theme, this.#language);
    this.#forget();
    this.#address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    this.requestUpdate();
  }

  async #save(): Promise<void> {
    const svg = await svgOf(this.#widget, this.#theme, this.#language);
    const name = `${this.#widget}.${this.#theme}.${this.#language}.svg`;
    saveFile(new Blob([svg], { type: 'image/svg+xml' }), name);
    this.#tell(`Saved: ${name}`);
  }

  async #saveAll(): Promise<void> {
    this.#tell('The files are being made…');
    const files: Record<string, Uint8Array> = {};
    for (const [theme] of THEME_OPTIONS)
      for (const [name] of WIDGETS)
        files[`${theme}/${name}.svg`] = strToU8(await svgOf(name, theme, this.#language));
    const name = `factlet-figures.${this.#language}.zip`;
    saveFile(new Blob([new Uint8Array(zipSync(files))], { type: 'application/zip' }), name);
    this.#tell(`Saved: ${name}, ${Object.keys(files).length} files`);
  }

  #tell(text: string): void {
    this.#told = text;
    this.requestUpdate();
  }

  #forget(): void {
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#address = undefined;
  }
}
customElements.define('story-design-files', DesignFiles);

/** A figure of the real sheet, in the colours of a theme as widgets have them. */
async function svgOf(name: string, theme: string, lang: string): Promise<string> {
  const locale = await loadLocaleAndNames(lang, sheet.lang);
  const figure = figuresIn(sheet, locale).find(({ widget }) => widget === name);
  const drawBody = await figure?.loadDrawing?.();
  if (!figure || !drawBody) throw new Error(`There is no picture of ${name}.`);
  const place = document.createElement('div');
  place.className = `place factlet-theme-${theme}`;
  place.style.cssText = `position: absolute; inset-inline-start: -9999px; inline-size: ${WIDTH_PX}px`;
  const element = document.createElement(`factlet-${name}`);
  place.append(element);
  document.body.append(place);
  try {
    const options = pictureOptions(element, locale, directionOf(lang));
    return layeredSvg(figurePicture(figure.view, drawBody, options));
  } finally {
    place.remove();
  }
}
