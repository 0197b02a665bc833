import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { saved } from '../../base/handing-out.js';
import { decodeHeader } from '../../data/header.js';
import type { Issue } from '../../data/issues.js';
import { fileName } from '../../download/file-name.js';
import { directionOf } from '../../format/direction.js';
import { fill } from '../../messages/index.js';
import type { Language } from '../../messages/messages.js';
import { beginTemplate } from './begin.js';
import { checksTemplate } from './checks/checks.js';
import { isBlocking, issuesOf } from './checks/issues.js';
import { dialogTemplate } from './dialog.js';
import type { Draft } from './draft.js';
import { ConfiguratorFormElement } from './form/form.js';
import { History } from './history.js';
import { Keeper } from './keeper.js';
import { fileText, keptDraft } from './keeping.js';
import type { OpenDialogEvent } from './open-dialog-event.js';
import { draftAt, draftInFile, draftInLink, emptyDraft, type Opening } from './opening.js';
import { seePane, takeAwayPane } from './panes.js';
import { firstLanguage, keepLanguage, loadSpeech, told, type Speech } from './speech.js';
import { topTemplate, viewsTemplate, type View } from './top.js';

/** The page on which a fact sheet's numbers are typed, checked and taken away. Nothing that is typed leaves the browser. */
export class ConfiguratorPageElement extends LitElement {
  static override properties = {
    speech: { state: true },
    view: { state: true },
    begins: { state: true },
    isBusy: { state: true },
    problem: { state: true },
    announcement: { state: true },
    hasFailed: { state: true },
    dialog: { state: true },
  };

  declare private speech: Speech | undefined;
  declare private view: View;
  declare private begins: boolean;
  declare private isBusy: boolean;
  declare private problem: string;
  declare private announcement: string;
  /** The page's words could not be fetched. */
  declare private hasFailed: boolean;
  declare private dialog: OpenDialogEvent['from'] | undefined;

  readonly #history = new History();
  readonly #keeper = new Keeper(() => this.requestUpdate());
  /** While letters are typed, what is told stays: it would come and go, and move the field away. */
  #isTyping = false;
  #issues: readonly Issue[] = [];
  #toFocus = '';

  constructor() {
    super();
    this.view = 'form';
    this.begins = false;
    this.isBusy = false;
    this.problem = this.announcement = '';
    this.hasFailed = false;
    this.addEventListener('configurator-draft', ({ draft, path }) => this.#take(draft, path));
    this.addEventListener('configurator-announcement', ({ text }) => this.announcement = text);
    this.addEventListener('configurator-open-dialog', ({ from }) => this.dialog = from);
    this.addEventListener('input', () => this.#isTyping = true);
    this.addEventListener('focusout', () => this.#endTyping());
    this.addEventListener('change', () => this.#endTyping());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#onKey);
    this.#keeper.start();
    void this.#speak(firstLanguage());
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#onKey);
    this.#keeper.stop();
  }

  // Labels, descriptions and links join what stands in different parts of the page, so that all of it is one tree.
  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const draft = this.#history.present;
    if (!this.#isTyping) this.#issues = draft ? issuesOf(draft) : [];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { speech } = this;
    if (!speech) return this.hasFailed ? html`<p role="alert">This page could not be loaded. Check the connection, then reload it.</p>` : nothing;
    const draft = this.#history.present;
    const { words } = speech;
    return html`
      ${topTemplate(speech, {
        hasDraft: draft !== undefined,
        canUndo: this.#history.canUndo,
        canRedo: this.#history.canRedo,
        keeper: this.#keeper,
        issues: this.#issues,
        undo: () => this.#undo(),
        redo: () => this.#redo(),
        begin: () => this.#showBeginning(),
        save: () => this.#save(),
        check: () => this.#showChecks(),
        keepAgain: () => draft && this.#keeper.resume(draft),
        speak: (language) => void this.#speak(language, true),
      })}
      <p role="status" class="announcement">${this.announcement}</p>
      ${draft && !this.begins ? this.#sheet(draft, speech) : html`<main class="beginning">
        <p class="lead">${words.lead} ${words.privacy}</p>
        ${beginTemplate(words, this.#beginnings(speech), this.isBusy, this.problem)}
      </main>`}
      ${this.dialog ? dialogTemplate(this.dialog, draft ?? emptyDraft(speech.lang), speech, () => this.dialog = undefined) : nothing}`;
  }

  protected override updated(): void {
    const target = this.#toFocus && this.querySelector(this.#toFocus);
    if (target instanceof HTMLElement) {
      this.#toFocus = '';
      target.focus();
    }
  }

  #sheet(draft: Draft, speech: Speech): TemplateResult {
    const { words, lang } = speech;
    return html`
      ${viewsTemplate(words, this.view, (view) => this.view = view)}
      <main class="sheet" data-view=${this.view}>
        <div class="pane form" id="view-form">
          <configurator-form .draft=${draft} .speech=${speech} .issues=${this.#issues}></configurator-form>
          ${checksTemplate(draft, this.#issues, speech, (path) => this.#go(path))}
        </div>
        <div class="side">
          <section class="pane see" id="view-see" aria-label=${words.views.see}>${seePane(draft, lang)}</section>
          <section class="pane take-away" id="view-takeAway" aria-label=${words.views.takeAway}>${takeAwayPane(draft, lang, this.#issues.filter(isBlocking))}</section>
        </div>
      </main>`;
  }

  #beginnings(speech: Speech): Parameters<typeof beginTemplate>[1] {
    return {
      empty: () => this.#replace(emptyDraft(speech.lang)),
      sample: () => void this.#open(draftAt(new URL('azerbaijan-2024.json', document.baseURI).href)),
      file: (file) => void this.#open(draftInFile(file)),
      address: (address) => void this.#open(draftAt(address)),
      sheetText: () => this.dialog = 'sheet-text',
      back: this.#history.present ? () => this.#showSheet() : undefined,
    };
  }

  /** The draft of a link or of last time. A link's is laid over the other, which Undo brings back. */
  async #begin(): Promise<void> {
    const kept = keptDraft();
    if (kept) {
      this.#history.change(kept.draft, '');
      this.#keeper.since(kept.at);
    }
    const linked = await draftInLink(location.hash);
    if (linked) {
      history.replaceState(null, '', location.pathname + location.search);
      await this.#open(Promise.resolve(linked));
    }
    this.requestUpdate();
  }

  async #open(opening: Promise<Opening>): Promise<void> {
    this.isBusy = true;
    this.problem = '';
    const opened = await opening.catch((): Opening => ({ failure: { code: 'unexpected', parameters: {} } }));
    this.isBusy = false;
    if ('draft' in opened) return this.#replace(opened.draft);
    this.begins = true;
    const { speech } = this;
    if (speech) this.problem = fill(speech.words.begin.failed, { why: opened.failure.code === 'no-data' ? speech.words.begin.nothing : told(opened.failure, speech) });
  }

  #replace(draft: Draft): void {
    if (this.#history.present) this.announcement = this.speech?.words.begin.replaced ?? '';
    this.#take(draft, '');
    this.#showSheet();
  }

  #take(draft: Draft, path: string): void {
    this.#history.change(draft, path);
    this.#keeper.keep(draft);
    this.begins = false;
    this.requestUpdate();
  }

  #endTyping(): void {
    if (!this.#isTyping) return;
    this.#isTyping = false;
    this.#history.seal();
    this.requestUpdate();
  }

  #undo(): void {
    if (this.#history.canUndo) this.#step(() => this.#history.undo(), this.speech?.words.form.undone);
  }

  #redo(): void {
    if (this.#history.canRedo) this.#step(() => this.#history.redo(), this.speech?.words.form.redone);
  }

  #step(step: () => void, announcement = ''): void {
    this.#isTyping = false;
    step();
    const draft = this.#history.present;
    if (draft) this.#keeper.keep(draft);
    this.announcement = announcement;
    this.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { target, key } = event;
    // In a text the browser takes back letters.
    const isText = target instanceof HTMLElement && target.matches('textarea, input:not([type="checkbox"], [type="file"])');
    if (isText || event.altKey || !(event.ctrlKey || event.metaKey) || event.composedPath()[0] !== target) return;
    const isRedo = key.toLowerCase() === 'y' || event.shiftKey && key.toLowerCase() === 'z';
    if (!isRedo && key.toLowerCase() !== 'z') return;
    event.preventDefault();
    if (isRedo) this.#redo();
    else this.#undo();
  };

  #save(): void {
    const draft = this.#history.present;
    if (!draft || !this.speech) return;
    const { header } = decodeHeader(draft);
    const name = fileName({ name: 'fact-sheet', header }, 'json');
    saved(new Blob([fileText(draft)], { type: 'application/json' }), name);
    this.#keeper.savedAsFile();
    this.announcement = fill(this.speech.words.keeping.downloaded, { name });
  }

  #showBeginning(): void {
    this.begins = true;
    this.problem = '';
    this.#toFocus = '#begin';
  }

  #showSheet(): void {
    this.begins = false;
    this.view = 'form';
    this.problem = '';
    this.#toFocus = 'configurator-form button.heading';
  }

  #showChecks(): void {
    this.begins = false;
    this.view = 'form';
    this.#toFocus = '#checks';
  }

  #go(path: string): void {
    const form = this.querySelector('configurator-form');
    if (form instanceof ConfiguratorFormElement) void form.focusPath(path);
  }

  async #speak(language: Language, isChosen = false): Promise<void> {
    try {
      this.speech = await loadSpeech(language);
    } catch {
      this.hasFailed = true;
      this.announcement = this.speech?.messages.notLoaded ?? '';
      return;
    }
    if (isChosen) keepLanguage(language);
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    document.title = `${this.speech.words.page} – Factlet`;
  }
}
