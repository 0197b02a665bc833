import {
  LitElement,
  css,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { fill } from '../../../messages/index.js';
import type { Draft } from '../draft.js';
import { DraftEvent } from '../draft-event.js';
import type { FileContent } from '../files/file-content.js';
import type { FileWords } from '../messages/files/types.js';
import { LanguageInForce, type Spoken } from '../paste/language.js';
import { paneStyles } from '../paste/pane.styles.js';
import { proposalRow, type ProposalRow } from './proposal-row.js';
import { placeOf, type Proposal } from './proposals.js';
import { loadKnowledge, readText, type Knowledge, type TextRead } from './reading.js';
import { sureProposals } from './sure.js';
import { presentIn, withProposal } from './taking.js';
import type { SheetTextWords } from '../messages/types.js';

/**
 * The text of a fact sheet: what it seems to say, beside the lines that say it. What is ticked is
 * taken, and nothing else.
 *
 * @fires {DraftEvent} configurator-draft - What was ticked was taken.
 */
export class ConfiguratorSheetTextElement extends LitElement {
  static override styles = [
    paneStyles,
    css`
      .there {
        padding-block: 0.1875em;
      }
      .value {
        margin-inline-start: 0.5em;
      }
      .row > div,
      .row > fieldset {
        margin-block: 0 0.25em;
        margin-inline-start: 1.875em;
      }
      .raw + .raw {
        margin-block-start: 0.125em;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    draft: { attribute: false },
    content: { attribute: false },
    fileWords: { attribute: false },
    lang: { reflect: true },
    _text: { state: true },
    _knowledge: { state: true },
  };

  /** The draft that the figures are for. */
  draft: Draft = {};

  /** The file that the text is of; it is pasted where there is none. */
  content: FileContent | undefined;

  /** What is said of files. */
  fileWords: FileWords | undefined;

  /** The language of the page. `en` by default. */
  override lang = 'en';

  readonly #language = new LanguageInForce(this, ({ sheetText }) => sheetText);
  #spoken: Spoken<SheetTextWords> | undefined;
  #read: TextRead | undefined;
  #readText: string | undefined;
  #sure: readonly Proposal[] = [];
  #ticked = new Set<Proposal>();
  #chosen = new Map<Proposal, number | string>();
  #taken: number | undefined;
  protected _text = '';
  protected _knowledge: Knowledge | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#learn();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#spoken = this.#language.read(this.lang);
    if (changed.has('content')) this._text = this.content?.text ?? '';
    this.#readAgain();
    this.#sure = this.fileWords ? sureProposals(this.#read?.proposals ?? [], this.draft) : [];
  }

  /** Ticks belong to what was read: it is read once, and not with every change of the draft. */
  #readAgain(): void {
    if (!this._knowledge || this._text === this.#readText) return;
    this.#readText = this._text;
    this.#read = /\S/.test(this._text) ? readText(this._text, this._knowledge) : undefined;
    this.#ticked = new Set();
    this.#chosen = new Map();
    this.#taken = undefined;
  }

  protected override render(): unknown {
    const spoken = this.#spoken;
    if (!spoken) return nothing;
    const { words, formats } = spoken;
    return html` <label class="label" for="text">${words.text}</label>
      <p class="hint" id="hint">${this.fileWords ? this.fileWords.sureHint : words.hint}</p>
      <textarea
        class="prose"
        id="text"
        aria-describedby="hint"
        spellcheck="false"
        dir="auto"
        .value=${this._text}
        @input=${this.#type}
      ></textarea>
      <p class="status" role="status">${this.#status(spoken)}</p>
      ${
        this.#read
          ? html`${this.#ofFile(spoken)} ${this.#proposals(this.#read.proposals, spoken)}
            ${
              this.#read.proposals.length
                ? html`<div class="actions">
                    <button
                      type="button"
                      class="strong"
                      aria-disabled=${this.#ticked.size ? nothing : 'true'}
                      @click=${this.#take}
                    >
                      ${fill(words.take, { n: formats.count(this.#ticked.size) })}
                    </button>
                  </div>`
                : nothing
            }
            ${this.#unread(this.#read, spoken)}`
          : nothing
      }`;
  }

  /** What a file has beside its text, and the way to take all of it that is sure. */
  #ofFile({ formats }: Spoken<SheetTextWords>): TemplateResult | typeof nothing {
    const { fileWords, content } = this;
    if (!fileWords) return nothing;
    const pages = content?.scannedPages?.map((page) => formats.count(page)).join(', ');
    const count = formats.count(this.#sure.length);
    return html`${
        pages ? html`<p class="remark">${fill(fileWords.scannedPages, { pages })}</p>` : nothing
      }
      <div class="actions">
        <button
          type="button"
          class="strong"
          aria-describedby="hint"
          aria-disabled=${this.#sure.length ? nothing : 'true'}
          @click=${() => this.#takeAll(this.#sure)}
        >
          ${fill(fileWords.takeSure, { n: count })}
        </button>
      </div>`;
  }

  #status({ words, formats }: Spoken<SheetTextWords>): string {
    if (!this.#read) return '';
    if (this.#taken !== undefined) return fill(words.taken, { n: formats.count(this.#taken) });
    const { proposals, unread } = this.#read;
    const counts = fill(words.counts, {
      found: formats.count(proposals.length),
      unread: formats.count(unread.length),
    });
    return proposals.length ? counts : `${words.nothing} ${counts}`;
  }

  #proposals(proposals: readonly Proposal[], spoken: Spoken<SheetTextWords>): TemplateResult[] {
    const sections = [...new Set(proposals.map(({ section }) => section))];
    return sections.map(
      (section) =>
        html`<section>
          <h3 id=${section}>${spoken.messages.headings[section]}</h3>
          <ul class="rows" aria-labelledby=${section}>
            ${proposals.map((proposal, index) =>
              proposal.section === section
                ? proposalRow(this.#row(proposal), `proposal-${index}`, spoken)
                : nothing,
            )}
          </ul>
        </section>`,
    );
  }

  #row(proposal: Proposal): ProposalRow {
    const value = this.#valueOf(proposal);
    return {
      proposal,
      value,
      present:
        value === undefined && proposal.values.length
          ? { state: 'absent' }
          : presentIn(this.draft, proposal, value),
      isTicked: this.#ticked.has(proposal),
      tick: () => {
        this.#tick(proposal);
      },
      choose: (chosen) => {
        this.#chosen.set(proposal, chosen);
        this.requestUpdate();
      },
    };
  }

  /** Of two that are for one place, one can be ticked. */
  #tick(proposal: Proposal): void {
    const isTicked = this.#ticked.has(proposal);
    this.#ticked = new Set(
      [...this.#ticked].filter((other) => placeOf(other) !== placeOf(proposal)),
    );
    if (!isTicked) this.#ticked.add(proposal);
    this.requestUpdate();
  }

  #unread(
    { unread }: TextRead,
    { words, formats }: Spoken<SheetTextWords>,
  ): TemplateResult | typeof nothing {
    if (!unread.length) return nothing;
    return html`<section>
      <h3 id="unread">${words.unread}</h3>
      <p class="hint">${words.unreadHint}</p>
      <ul class="rows" aria-labelledby="unread">
        ${unread.map(
          ({ number, text }) =>
            html` <li class="row raw">
              <span class="line">${fill(words.line, { n: formats.count(number) })}</span> ${text}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #valueOf(proposal: Proposal): number | string | undefined {
    return (
      this.#chosen.get(proposal) ?? (proposal.values.length === 1 ? proposal.values[0] : undefined)
    );
  }

  readonly #type = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLTextAreaElement) this._text = currentTarget.value;
  };

  readonly #take = (): void => {
    this.#takeAll(this.#read?.proposals.filter((proposal) => this.#ticked.has(proposal)) ?? []);
  };

  #takeAll(proposals: readonly Proposal[]): void {
    const missing = proposals.filter(
      (proposal) => presentIn(this.draft, proposal, this.#valueOf(proposal)).state !== 'same',
    );
    if (!missing.length) return;
    const draft = missing.reduce(
      (before, proposal) => withProposal(before, proposal, this.#valueOf(proposal)),
      this.draft,
    );
    this.#ticked = new Set();
    this.#taken = missing.length;
    this.requestUpdate();
    // Several places at once: the path of the whole.
    this.dispatchEvent(new DraftEvent(draft, ''));
  }

  async #learn(): Promise<void> {
    this._knowledge ??= await loadKnowledge();
  }
}

customElements.define('configurator-sheet-text', ConfiguratorSheetTextElement);

declare global {
  interface HTMLElementTagNameMap {
    'configurator-sheet-text': ConfiguratorSheetTextElement;
  }
}
