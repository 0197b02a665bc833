import {
  LitElement,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { isObject } from '../../../data/read-fields.js';
import { fill } from '../../../messages/index.js';
import type { Draft } from '../draft.js';
import { DraftEvent } from '../draft-event.js';
import { writtenNumber } from '../written-number.js';
import { LanguageInForce, type Spoken } from './language.js';
import { currencyThere, namesThere, withRows } from './merging.js';
import type { SectionNames } from './columns.js';
import { loadNames } from './names.js';
import { paneStyles } from './pane.styles.js';
import { questions, understoodColumns } from './questions.js';
import type { Choices } from './choices.js';
import { readTable } from './rows.js';
import { listAt, rowsOf, type PasteSection } from './sections.js';
import { tableOf, type Table } from './table.js';
import type { TableReading, UnderstoodTotal } from './table-reading.js';
import { groupName, understoodRows } from './understood-rows.js';
import type { PasteWords } from '../messages/types.js';

/**
 * Rows out of a spreadsheet: pasted, read, looked at, and then added to the draft or put in the
 * place of its own.
 *
 * @fires {DraftEvent} configurator-draft - Rows were taken.
 */
export class ConfiguratorPasteElement extends LitElement {
  static override styles = [paneStyles];

  static override properties: PropertyDeclarations = {
    draft: { attribute: false },
    section: {},
    table: { attribute: false },
    lang: { reflect: true },
    _text: { state: true },
    _choices: { state: true },
    _names: { state: true },
  };

  /** The draft that the rows are for. */
  draft: Draft = {};

  /** The section that they are for. */
  section: PasteSection = 'population';

  /** A table out of a file, in the place of what is pasted. Undefined by default. */
  table: Table | undefined;

  /** The language of the page. `en` by default. */
  override lang = 'en';

  readonly #language = new LanguageInForce(this, ({ paste }) => paste);
  #spoken: Spoken<PasteWords> | undefined;
  #understood: TableReading | undefined;
  #list = 0;
  #totals: readonly UnderstoodTotal[] = [];
  #taken: number | undefined;
  protected _text = '';
  protected _choices: Choices = {};
  protected _names: SectionNames | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    this.#spoken = this.#language.read(this.lang);
    if (changed.has('section')) {
      this._names = undefined;
      void this.#loadNames(this.section);
    }
    if (changed.has('table') || changed.has('section')) this.#forget();
    const table = this.table ?? (/\S/.test(this._text) ? tableOf(this._text) : undefined);
    this.#understood =
      this._names && table
        ? readTable(
            table,
            this._names,
            this._choices,
            namesThere(this.draft, this.section, this.#list),
            currencyThere(this.draft, this.section),
          )
        : undefined;
  }

  protected override render(): unknown {
    const spoken = this.#spoken;
    if (!spoken) return nothing;
    const { words } = spoken;
    const read = this.#understood;
    return html` ${this.table ? nothing : this.#field(words)}
      <p class="status" role="status">${this.#status(read, spoken)}</p>
      ${
        read
          ? html` ${this.#lists(read, spoken)} ${understoodColumns(read, spoken, this.#choose)}
            ${questions(
              read,
              spoken,
              this._choices,
              currencyThere(this.draft, this.section),
              this.#choose,
            )}
            ${understoodRows(read, spoken, this.section)} ${this.#offered(read, spoken)}
            ${this.#actions(read, spoken)}`
          : nothing
      }`;
  }

  #field({ text, hint }: PasteWords): TemplateResult {
    return html`<label class="label" for="text">${text}</label>
      <p class="hint" id="hint">${hint}</p>
      <textarea
        id="text"
        aria-describedby="hint"
        spellcheck="false"
        dir="auto"
        .value=${this._text}
        @input=${this.#type}
      ></textarea>`;
  }

  #status(read: TableReading | undefined, { words, formats }: Spoken<PasteWords>): string {
    if (read)
      return fill(words.counts, {
        rows: formats.count(read.rows.length),
        totals: formats.count(read.totals.length),
        unread: formats.count(read.unread.length),
      });
    return this.#taken === undefined ? '' : fill(words.added, { n: formats.count(this.#taken) });
  }

  /** Which list of origins the rows belong to, where there are several. */
  #lists(read: TableReading, spoken: Spoken<PasteWords>): TemplateResult | typeof nothing {
    const { words, messages } = spoken;
    const named = [...new Set(read.rows.flatMap(({ group }) => group ?? []))];
    if (named.length)
      return html`<p class="told">
        ${words.byGroup} ${spoken.formats.list(named.map((group) => groupName(group, spoken)))}
      </p>`;
    if (read.currency)
      return html`<p class="hint">${words.currencyIs} <bdi>${read.currency}</bdi></p>`;
    const lists = this.section === 'origins' ? listAt(this.draft, 'origins.lists') : [];
    if (lists.length < 2) return nothing;
    const groups: Readonly<Record<string, string>> = messages.groups;
    const nameOf = (list: unknown, index: number): string =>
      (isObject(list) && typeof list['group'] === 'string' && groups[list['group']]) ||
      String(index + 1);
    return html`<section class="choices">
      <label
        >${words.list}
        <select @change=${this.#chooseList}>
          ${lists.map(
            (list, index) =>
              html`<option value=${index} ?selected=${index === this.#list}>
                ${nameOf(list, index)}
              </option>`,
          )}
        </select>
      </label>
    </section>`;
  }

  #offered({ totals }: TableReading, spoken: Spoken<PasteWords>): TemplateResult | typeof nothing {
    const { words, formats } = spoken;
    if (!totals.length) return nothing;
    return html`<fieldset>
      <legend>${words.totals}</legend>
      ${totals.map(
        (total) =>
          html` <label class="check"
            ><input
              type="checkbox"
              .checked=${this.#totals.some(({ source }) => source.line === total.source.line)}
              @change=${() => this.#chooseTotal(total)}
            />
            <span
              >${
                total.group === undefined ? nothing : `${groupName(total.group, spoken)}: `
              }${fill(words.takeTotal, { value: writtenNumber(total.value, formats) })}
              <span class="line"
                >${fill(words.line, { n: formats.count(total.source.line) })}</span
              ></span
            ></label
          >`,
      )}
    </fieldset>`;
  }

  #actions(
    { rows, questions: open }: TableReading,
    { words, formats }: Spoken<PasteWords>,
  ): TemplateResult {
    const isFunding = this.section === 'funding';
    // Amounts of the funding have one place each: where there is one, it is replaced or left.
    const there = isFunding
      ? rows.filter(({ remarks }) => remarks.includes('there')).length
      : listAt(this.draft, rowsOf(this.section, this.#list).rows).length;
    const isReady = rows.length > 0 && !open.length;
    const n = formats.count(rows.length);
    const button = (label: string, name: string, replace: boolean): TemplateResult =>
      html`<button
        type="button"
        class=${name}
        aria-disabled=${isReady ? nothing : 'true'}
        aria-describedby=${open.length ? 'ask' : nothing}
        @click=${() => isReady && this.#take(replace)}
      >
        ${label}
      </button>`;
    return html`<div class="actions">
        ${isFunding && there ? nothing : button(fill(words.add, { n }), 'strong', false)}${
          there
            ? button(fill(words.replace, { n, there: formats.count(there) }), '', true)
            : nothing
        }
      </div>
      ${open.length ? html`<p class="hint" id="ask">${words.askFirst}</p>` : nothing}`;
  }

  readonly #type = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLTextAreaElement)) return;
    this._text = currentTarget.value;
    this.#forget();
  };

  /** What was chosen for one table isn't meant for the next. */
  #forget(): void {
    this._choices = {};
    this.#totals = [];
    this.#taken = undefined;
  }

  readonly #choose = (choices: Choices): void => {
    this._choices = { ...this._choices, ...choices };
    // A total that was read otherwise isn't the one that was chosen.
    this.#totals = [];
  };

  readonly #chooseList = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) this.#list = currentTarget.selectedIndex;
    this.requestUpdate();
  };

  /** One total for the table, or for each group. */
  #chooseTotal(total: UnderstoodTotal): void {
    const others = this.#totals.filter(({ group }) => group !== total.group);
    const isChosen = this.#totals.some(({ source }) => source.line === total.source.line);
    this.#totals = isChosen ? others : [...others, total];
    this.requestUpdate();
  }

  #take(replace: boolean): void {
    const { rows = [], currency } = this.#understood ?? {};
    const draft = withRows(this.draft, this.section, {
      rows,
      totals: this.#totals,
      list: this.#list,
      replace,
      currency,
    });
    this.#taken = rows.length;
    this._text = '';
    this.#totals = [];
    // The button that has the focus goes.
    this.renderRoot.querySelector<HTMLElement>('textarea')?.focus();
    this.dispatchEvent(new DraftEvent(draft, rowsOf(this.section, this.#list).rows));
  }

  async #loadNames(section: PasteSection): Promise<void> {
    const [names, groups] = await Promise.all([
      loadNames(section),
      section === 'origins' ? loadNames('population') : undefined,
    ]);
    if (section === this.section) this._names = { section, names, groups };
  }
}

customElements.define('configurator-paste', ConfiguratorPasteElement);

declare global {
  interface HTMLElementTagNameMap {
    'configurator-paste': ConfiguratorPasteElement;
  }
}
