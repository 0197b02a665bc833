import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LIMITS } from '../../../data/limits.js';
import { fill } from '../../../messages/index.js';
import type { Draft } from '../draft.js';
import type { FileWords } from '../messages/files/types.js';
import type { PageLocale } from '../page-locale.js';
import { paneStyles } from '../paste/pane.styles.js';
import '../paste/paste.js';
import { PASTE_SECTIONS, type PasteSection } from '../paste/sections.js';
import { DoneEvent } from './done-event.js';
import { differingLines, type EncodingReading } from './encoding.js';
import type { FileContent } from './file-content.js';
import { filePaneStyles } from './file-pane.styles.js';
import { numbersIn, type FileSheet, type FileTables } from './file-tables.js';
import { previewTable } from './preview.js';
import { readTextTable } from './read-file.js';
import { loadSectionGuess } from './section-guess.js';

/**
 * The tables of a file, a sheet after the other: what is in it, which section it is for, and what
 * was understood. The sheet with the most numbers comes first.
 *
 * @fires {DraftEvent} configurator-draft - Rows were taken.
 * @fires {DoneEvent} configurator-done - The last sheet was taken.
 */
export class ConfiguratorFileElement extends LitElement {
  static override styles = [paneStyles, filePaneStyles];

  static override properties = {
    draft: { attribute: false },
    content: { attribute: false },
    locale: { attribute: false },
    words: { attribute: false },
    _tables: { state: true },
    _sections: { state: true },
    _current: { state: true },
    _reading: { state: true },
    _said: { state: true },
  };

  /** The draft that the rows are for. */
  declare draft: Draft;
  /** The file. */
  declare content: FileContent | undefined;
  /** The language of the page, and what is said of files in it. */
  declare locale: PageLocale | undefined;
  declare words: FileWords | undefined;

  declare protected _tables: FileTables | undefined;
  /** The section of each sheet, as guessed or chosen; undefined until they are guessed. */
  declare protected _sections: readonly (PasteSection | undefined)[] | undefined;
  declare protected _current: number;
  declare protected _reading: EncodingReading | undefined;
  /** What was done, for those who can't see it and those who can. */
  declare protected _said: string;
  /** How many numbers each sheet has. */
  #numbers: readonly number[] = [];
  #taken = new Set<number>();

  constructor() {
    super();
    this.draft = {};
    this._current = 0;
    this._said = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('content')) {
      this._reading = undefined;
      void this.#show(this.content?.tables);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { locale, words } = this;
    if (!locale || !words) return nothing;
    const sheet = this._sections && this._tables?.sheets[this._current];
    return html`<p class="said" role="status">${this._said}</p>
      ${this.#encodings(words)} ${this.#sheets(locale, words)}
      ${sheet ? this.#sheet(sheet, locale, words) : nothing}`;
  }

  /** Several ways to read the letters: nobody but the officer knows which is right. */
  #encodings({ encoding }: FileWords): TemplateResult | typeof nothing {
    const { encodings } = this.content ?? {};
    if (!encodings) return nothing;
    return html`<fieldset class="question readings">
      <legend>${encoding}</legend>
      ${encodings.map(
        (reading) =>
          html`<label
            ><input
              type="radio"
              name="encoding"
              .checked=${live(reading === this._reading)}
              @change=${() => this.#choose(reading)}
            /><span dir="auto">${differingLines(reading).join('\n')}</span></label
          >`,
      )}
    </fieldset>`;
  }

  #sheets({ formats }: PageLocale, words: FileWords): TemplateResult | typeof nothing {
    const { sheets = [], hiddenSheets = 0 } = this._tables ?? {};
    const hidden = hiddenSheets
      ? html`<p class="hint">${fill(words.hiddenSheets, { n: formats.count(hiddenSheets) })}</p>`
      : nothing;
    if (sheets.length < 2) return hidden;
    return html`<fieldset>
        <legend>${words.sheets}</legend>
        <div class="sheets">
          ${sheets.map(
            ({ name }, index) =>
              html`<label
                ><input
                  type="radio"
                  name="sheet"
                  .checked=${live(index === this._current)}
                  @change=${() => (this._current = index)}
                /><bdi>${name}</bdi>
                <span class="quiet"
                  >${fill(words.numbers, { n: formats.count(this.#numbers[index] ?? 0) })}</span
                >
                ${this.#taken.has(index) ? html`<strong>✓ ${words.taken}</strong>` : nothing}</label
              >`,
          )}
        </div>
      </fieldset>
      ${hidden}`;
  }

  #sheet({ table, hidden }: FileSheet, locale: PageLocale, words: FileWords): TemplateResult {
    const { formats } = locale;
    const section = this._sections?.[this._current];
    const isTooLong = table.rows.length > LIMITS.rows;
    return html`${previewTable(table, words.preview)}
    ${
      hidden.rows || hidden.columns
        ? html`<p class="told">
            ${fill(words.hiddenCells, {
              rows: formats.count(hidden.rows),
              columns: formats.count(hidden.columns),
            })}
          </p>`
        : nothing
    }
    ${
      isTooLong
        ? html`<p class="told">
            ${fill(words.tooLong, {
              n: formats.count(table.rows.length),
              max: formats.count(LIMITS.rows),
            })}
          </p>`
        : html`${this.#sectionChoice(section, locale, words)}
          ${
            section
              ? html`<configurator-paste
                  .draft=${this.draft}
                  .lang=${locale.lang}
                  .section=${section}
                  .table=${table}
                  @configurator-draft=${this.#goOn}
                ></configurator-paste>`
              : nothing
          }`
    }`;
  }

  #sectionChoice(
    chosen: PasteSection | undefined,
    { words: page }: PageLocale,
    words: FileWords,
  ): TemplateResult {
    return html`<label class="section label"
      >${words.section}
      <select @change=${this.#chooseSection}>
        ${chosen ? nothing : html`<option value="" selected>${words.choose}</option>`}
        ${PASTE_SECTIONS.map(
          (section) =>
            html`<option value=${section} .selected=${live(section === chosen)}>
              ${page.sections[section]}
            </option>`,
        )}
      </select></label
    >`;
  }

  readonly #chooseSection = ({ currentTarget }: Event): void => {
    const { value } = currentTarget instanceof HTMLSelectElement ? currentTarget : { value: '' };
    const section = PASTE_SECTIONS.find((each) => each === value);
    if (section) this._sections = this._sections?.with(this._current, section);
  };

  #choose(reading: EncodingReading): void {
    this._reading = reading;
    const read = readTextTable(reading.text);
    if ('tables' in read) void this.#show(read.tables);
  }

  /** Shows the sheets, and first the one that has the most to give. */
  async #show(tables: FileTables | undefined): Promise<void> {
    this._tables = tables;
    this._sections = undefined;
    this._current = 0;
    this._said = '';
    this.#taken = new Set();
    this.#numbers = (tables?.sheets ?? []).map(({ table }) => numbersIn(table));
    if (!tables) return;
    const guess = await loadSectionGuess();
    if (tables !== this._tables) return;
    this._sections = tables.sheets.map(guess);
    this._current = this.#next() ?? 0;
  }

  /** Of the sheets that are left and are for a section, the one with the most numbers. */
  #next(): number | undefined {
    const [next] = [...this.#numbers.keys()]
      .filter((index) => !this.#taken.has(index) && this._sections?.[index])
      .sort((one, other) => (this.#numbers[other] ?? 0) - (this.#numbers[one] ?? 0));
    return next;
  }

  readonly #goOn = (): void => {
    this.#taken.add(this._current);
    const next = this.#next();
    if (next === undefined) {
      // The page has yet to take the rows.
      queueMicrotask(() => this.dispatchEvent(new DoneEvent()));
      return;
    }
    this._current = next;
    void this.#focusSheet(this._tables?.sheets[next]?.name ?? '');
  };

  async #focusSheet(name: string): Promise<void> {
    this._said = fill(this.words?.next ?? '', { name });
    await this.updateComplete;
    const chosen = this.renderRoot.querySelector<HTMLElement>('[name="sheet"]:checked');
    chosen?.focus();
    chosen?.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('configurator-file', ConfiguratorFileElement);

declare global {
  interface HTMLElementTagNameMap {
    'configurator-file': ConfiguratorFileElement;
  }
}
