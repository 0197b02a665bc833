import {
  LitElement,
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
import { focusRow, proposalRow, type ProposalRow } from './proposal-row.js';
import { marksOf, placesAfter, type Marking } from './marks.js';
import { nameOf, shownValue } from './naming.js';
import { placeOf, type Proposal } from './proposals.js';
import { loadKnowledge, readText, type Knowledge, type TextRead } from './reading.js';
import { sheetTextStyles } from './sheet-text.styles.js';
import { sureProposals } from './sure.js';
import { takeSureTemplate } from './take-sure.js';
import { presentIn, withProposal } from './taking.js';
import { unreadLines } from './unread-lines.js';
import type { SheetTextWords } from '../messages/types.js';

/**
 * The text of a fact sheet: what it seems to say, beside the lines that say it. What is ticked is
 * taken, and nothing else.
 *
 * @fires {DraftEvent} configurator-draft - What was ticked was taken.
 */
export class ConfiguratorSheetTextElement extends LitElement {
  static override styles = [paneStyles, sheetTextStyles];

  static override properties: PropertyDeclarations = {
    draft: { attribute: false },
    content: { attribute: false },
    fileWords: { attribute: false },
    lang: { reflect: true },
    _text: { state: true },
    _knowledge: { state: true },
    _pointed: { state: true },
    _lacksPages: { state: true },
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
  /** The proposal whose row somebody is at. */
  protected _pointed: Proposal | undefined;
  /** What shows the pages of a PDF could not be fetched. */
  protected _lacksPages = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#learn();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#spoken = this.#language.read(this.lang);
    if (changed.has('content')) {
      this._text = this.content?.text ?? '';
      if (this.content?.pages) void this.#loadPages();
    }
    const isRead = this.#readAgain();
    if (isRead || changed.has('draft') || changed.has('fileWords'))
      this.#sure = this.fileWords ? sureProposals(this.#read?.proposals ?? [], this.draft) : [];
  }

  /** Ticks belong to what was read: it is read once, and not with every change of the draft. */
  #readAgain(): boolean {
    if (!this._knowledge || this._text === this.#readText) return false;
    this.#readText = this._text;
    this.#read = /\S/.test(this._text) ? readText(this._text, this._knowledge) : undefined;
    this.#ticked = new Set();
    this.#chosen = new Map();
    this.#taken = this._pointed = undefined;
    return true;
  }

  protected override render(): unknown {
    const spoken = this.#spoken;
    if (!spoken) return nothing;
    const { words, formats } = spoken;
    return html`<div class=${this.content?.pages ? 'with-pages' : ''}>
      <div>
        <label class="label" for="text">${words.text}</label>
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
      </div>
      ${this.#pages(spoken)}
      ${
        this.#read
          ? html`<div>
              ${this.#ofFile(spoken)} ${this.#proposals(this.#read.proposals, spoken)}
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
              ${unreadLines(this.#read.unread, spoken)}
            </div>`
          : nothing
      }
    </div>`;
  }

  /** The pages that the text stands on, with a mark for each line that gave something. */
  #pages(spoken: Spoken<SheetTextWords>): TemplateResult | typeof nothing {
    const { content, fileWords } = this;
    if (!content?.pages) return nothing;
    if (this._lacksPages) return html`<p class="remark">${spoken.messages.notLoaded}</p>`;
    const { pdf, places } = content.pages;
    const markings = (this.#read?.proposals ?? []).map((each) => this.#marking(each, spoken));
    return html`<configurator-pdf-pages
      .pdf=${pdf}
      .marks=${marksOf(markings, placesAfter(content.text ?? '', this._text, places))}
      .words=${fileWords}
      .formats=${spoken.formats}
    ></configurator-pdf-pages>`;
  }

  #marking(proposal: Proposal, spoken: Spoken<SheetTextWords>): Marking {
    const value = this.#valueOf(proposal);
    const name = nameOf(proposal, spoken);
    const isTaken = presentIn(this.draft, proposal, value).state === 'same';
    return {
      proposal,
      state: isTaken ? 'taken' : this.#sure.includes(proposal) ? 'sure' : 'doubtful',
      name: value === undefined ? name : `${name} ${shownValue(value, proposal, spoken)}`,
      isPointed: proposal === this._pointed,
      go: () => this.#goTo(proposal),
    };
  }

  /** To a proposal's row, from its place on a page. */
  #goTo(proposal: Proposal): void {
    this._pointed = proposal;
    focusRow(this.renderRoot, this.#read?.proposals.indexOf(proposal) ?? -1);
  }

  #ofFile(spoken: Spoken<SheetTextWords>): TemplateResult | typeof nothing {
    const { fileWords, content } = this;
    if (!fileWords) return nothing;
    return takeSureTemplate(content, fileWords, spoken, this.#sure.length, () =>
      this.#takeAll(this.#sure),
    );
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
                ? proposalRow(this.#row(proposal), index, spoken)
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
      isPointed: this._pointed === proposal,
      point: () => (this._pointed = proposal),
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

  async #loadPages(): Promise<void> {
    try {
      await import('../files/pdf/pages.js');
      this._lacksPages = false;
    } catch {
      this._lacksPages = true;
    }
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
