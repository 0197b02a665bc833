// Longer than others: the draft, its steps back and the two dialogues are of the whole page, and
// every part of it asks here for them.
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { JsonFailure } from '../../controllers/json-result.js';
import { fill } from '../../messages/index.js';
import type { Language } from '../../language/languages.js';
import type { Selection } from './choice.js';
import { beginTemplate, type StartOptions } from './begin.js';
import { checksTemplate } from './checks/checks.js';
import { isBlocking } from './checks/issues.js';
import { dialogTemplate, isWhole, type DialogSource } from './dialog.js';
import { hasFigures, type Draft } from './draft.js';
import type { Editions } from './edition/editions.js';
import type { ConfiguratorFormElement } from './form/form.js';
import { choiceAt } from './follow-section.js';
import { isFramedByStrangers } from './framing.js';
import { dropSign } from './files/drop-sign.js';
import { FileIntake } from './files/file-intake.js';
import { fileText } from './draft-storage.js';
import { handleOf } from './same-file/handles.js';
import type { FileSaving, SavingActions } from './same-file/file-saving.js';
import type { FileReading } from './files/read-file.js';
import type { RefusedKind } from './files/kinds.js';
import { draftAt, draftInLink, emptyDraft, type Opening } from './opening.js';
import { loadSheetPanes, loadSheetTextPane, seePane, takeAwayPane } from './panes.js';
import {
  firstLanguage,
  applyPageLanguage,
  keepLanguage,
  issueText,
  loadPageLocale,
  type PageLocale,
} from './page-locale.js';
import { sheetName } from './sheet-name.js';
import { topTemplate, viewsTemplate, type ToolbarState, type View } from './top.js';
import { stepAsked } from './undo-keys.js';
import { WorkingDraft } from './working-draft.js';

/** What a view is the focus of. */
const PANES: Readonly<Record<View, string>> = {
  form: '.pane.form',
  see: '.pane.see',
  takeAway: '.pane.take-away',
};

/** Always the same: a form that is drawn anew takes what is half typed out of its field. */
const NOTHING: ReadonlyMap<string, string> = new Map();

/**
 * The page on which a fact sheet's numbers are typed, checked and taken away. Nothing that is typed
 * leaves the browser.
 */
export class ConfiguratorPageElement extends LitElement {
  static override properties = {
    locale: { state: true },
    view: { state: true },
    begins: { state: true },
    isBusy: { state: true },
    failure: { state: true },
    refused: { state: true },
    announcement: { state: true },
    hasFailed: { state: true },
    lacksPanes: { state: true },
    dialog: { state: true },
    textInto: { state: true },
    choice: { state: true },
    editions: { state: true },
  };

  declare private locale: PageLocale | undefined;
  declare private view: View;
  /** The beginning is shown, whether there is a draft or not. */
  declare private begins: boolean;
  declare private isBusy: boolean;
  /** Why nothing came of the last beginning. */
  declare private failure: JsonFailure | undefined;
  /** What the last file is, where it is one that the page can't read; or its reader didn't come. */
  declare private refused: RefusedKind | 'not-loaded' | undefined;
  declare private announcement: string;
  /** The page's words could not be fetched. */
  declare private hasFailed: boolean;
  /** What shows an open sheet could not be fetched. */
  declare private lacksPanes: boolean;
  declare private dialog: DialogSource | undefined;
  /**
   * Where the numbers of a sheet's text or of a file go: into a new sheet, or the one that is open.
   * Once they went somewhere, the others follow.
   */
  declare private textInto: 'new' | 'open' | 'taken';
  /** What of the draft is seen, and taken away. */
  declare private choice: Selection;
  /** What there is to say of editions, once it is needed. */
  declare private editions: Editions | undefined;

  readonly #work = new WorkingDraft(() => this.requestUpdate());
  readonly #files = new FileIntake(this, (files) => void this.#openFiles(files));
  /** The files that were given last: what comes of others comes too late. */
  #asked: readonly File[] | undefined;
  #editions: Promise<Editions> | undefined;
  /** The files that drafts were opened from, once there is one. */
  #fileSaving: FileSaving | undefined;
  #panes: Promise<unknown> | undefined;

  constructor() {
    super();
    this.view = 'form';
    this.begins = this.isBusy = this.hasFailed = this.lacksPanes = false;
    this.announcement = '';
    this.textInto = 'new';
    this.choice = {};
    this.addEventListener('configurator-draft', ({ draft, path }) =>
      this.#takeOrBegin(draft, path),
    );
    this.addEventListener('configurator-announcement', ({ text }) => (this.announcement = text));
    this.addEventListener('configurator-open-dialog', ({ from }) => (this.dialog = from));
    this.addEventListener('configurator-choice', ({ choice }) => (this.choice = choice));
    this.addEventListener('configurator-go', ({ path }) => void this.#go(path));
    this.addEventListener('focusin', ({ target }) => {
      this.choice = choiceAt(target, this.choice);
    });
    this.addEventListener('input', () => this.#work.type());
    this.addEventListener('focusout', () => this.#work.endTyping());
    this.addEventListener('change', () => this.#work.endTyping());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#onKey);
    addEventListener('hashchange', this.#follow);
    this.#work.start();
    this.#work.resume();
    void this.#follow();
    void this.#speak(firstLanguage());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#onKey);
    removeEventListener('hashchange', this.#follow);
    this.#work.stop();
  }

  protected override willUpdate(): void {
    if (this.#work.present) this.#panes ??= this.#loadPanes();
  }

  /** The first sheet is what its panes are fetched for. Where that fails, the page says so. */
  async #loadPanes(): Promise<void> {
    try {
      await loadSheetPanes();
    } catch {
      this.lacksPanes = true;
    }
  }

  // Labels, descriptions and links join what stands in different parts of the page, so that all of
  // it is one tree.
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { locale, dialog } = this;
    if (!locale)
      return this.hasFailed
        ? html`<p role="alert">
            This page could not be loaded. Check the connection, then reload it.
          </p>`
        : nothing;
    if (isFramedByStrangers(window))
      return html`<p>
        <a href=${location.href} target="_blank" rel="noopener">${locale.words.framed}</a>
      </p>`;
    const draft = this.#work.present;
    const problem = this.#problem(locale);
    return html` ${topTemplate(locale, this.#standing())}
      <p role="status" class="announcement">${this.announcement}</p>
      ${
        draft && !this.begins
          ? viewsTemplate(locale.words, this.view, (view) => (this.view = view))
          : nothing
      }
      <main>
        ${
          draft && !this.begins
            ? nothing
            : html`<div class="beginning">
                <p class="lead">${locale.words.lead} ${locale.words.privacy}</p>
                ${beginTemplate(locale, this.#beginnings(locale), this.isBusy, problem)}
              </div>`
        }
        ${
          this.lacksPanes
            ? html`<p class="problem" role="alert">${locale.messages.notLoaded}</p>`
            : nothing
        }
        ${draft ? this.#sheet(draft, locale) : nothing}
      </main>
      ${dialog ? this.#dialog(dialog, draft, locale) : nothing}
      ${this.#files.isOver ? dropSign(locale.words) : nothing}`;
  }

  #dialog(from: DialogSource, draft: Draft | undefined, locale: PageLocale): TemplateResult {
    const isNew = isWhole(from) && this.textInto === 'new';
    const canChoose = isWhole(from) && draft !== undefined && this.textInto !== 'taken';
    const into = canChoose
      ? {
          open: draft,
          isNew,
          choose: (chosen: boolean) => (this.textInto = chosen ? 'new' : 'open'),
        }
      : undefined;
    return dialogTemplate(
      from,
      isNew || !draft ? emptyDraft(locale.lang) : draft,
      locale,
      () => void this.#endDialog(),
      into,
    );
  }

  #sheet(draft: Draft, locale: PageLocale): TemplateResult {
    const { words, lang } = locale;
    if (this.#work.before && !this.editions) void this.#withEditions();
    const edition = this.editions?.show(locale, draft, {
      begin: () => void this.#beginEdition(draft),
      go: (path) => void this.#go(path),
    }) ?? { pane: nothing, locale, earlier: NOTHING };
    const { issues } = this.#work;
    const blocked = issues.filter(isBlocking);
    // Hidden, not taken away: whoever comes back finds open what was open.
    return html` <div class="sheet" data-view=${this.view} ?hidden=${this.begins}>
      <div class="pane form" tabindex="-1" role="group" aria-label=${words.views.form}>
        ${edition.pane}
        <configurator-form
          .draft=${draft}
          .locale=${edition.locale}
          .issues=${issues}
          .earlier=${edition.earlier}
        ></configurator-form>
        ${checksTemplate(draft, issues, edition.locale, (path) => void this.#go(path))}
      </div>
      <div class="side">
        <section class="pane see" tabindex="-1" aria-label=${words.views.see}>
          ${seePane(draft, lang, this.choice, blocked)}
        </section>
        <section class="pane take-away" tabindex="-1" aria-label=${words.views.takeAway}>
          ${takeAwayPane(draft, lang, this.choice, blocked, edition.locale.issues)}
        </section>
      </div>
    </div>`;
  }

  #standing(): ToolbarState {
    const { keeper, issues, canUndo, canRedo, present, before } = this.#work;
    return {
      keeper,
      issues,
      canUndo,
      canRedo,
      hasDraft: present !== undefined,
      undo: () => this.#step('undo'),
      redo: () => this.#step('redo'),
      begin: () => this.#showBeginning(),
      newEdition: present && !before ? () => void this.#beginEdition(present) : undefined,
      save: () => this.#save(),
      intoFile: present && this.#intoFile(present),
      check: () => this.#show('#checks'),
      keepAgain: () => this.#work.keepAgain(),
      name: this.#work.name,
      called: present && this.locale ? sheetName(present, this.locale) : '',
      rename: (name) => this.#work.rename(name),
      speak: (language) => void this.#speak(language, true),
      skip: this.begins ? undefined : (view) => void this.#skipTo(view),
    };
  }

  #beginnings(locale: PageLocale): StartOptions {
    return {
      empty: () => this.#replace(emptyDraft(locale.lang)),
      sample: () =>
        void this.#open(draftAt(new URL('azerbaijan-2024.json', document.baseURI).href)),
      files: (files) => void this.#openFiles(files),
      address: (address) => void this.#openAndOffer(draftAt(address)),
      sheetText: () => void this.#openSheetText(),
      kept: this.#work.others,
      goOn: (kept) => {
        this.#work.goOn(kept);
        this.#show('configurator-form button.heading');
      },
      newEdition: ({ draft }) => void this.#beginEdition(draft),
      rename: ({ id }, name) => this.#work.rename(name, id),
      forgotten: this.#work.forgotten,
      forget: (kept) => {
        this.#work.forgetOther(kept);
        void this.#focus('.forgotten:last-of-type button');
      },
      bringBack: (kept) => {
        this.#work.bringBack(kept);
        void this.#focus('#begin');
      },
      back: this.#work.present ? () => this.#show('configurator-form button.heading') : undefined,
    };
  }

  /**
   * What the page's address asks for: a field, from any pane, or the draft of a link. A draft
   * stands beside those that are kept here; Undo brings back the one of last time.
   */
  readonly #follow = async (): Promise<void> => {
    const { hash, pathname, search } = location;
    const path = /^#field:(.*)$/.exec(hash)?.[1];
    const linked = await draftInLink(hash);
    if (path === undefined && !linked) return;
    history.replaceState(null, '', pathname + search);
    if (linked) await this.#open(Promise.resolve(linked));
    else await this.#go(decodeURIComponent(path ?? ''));
  };

  async #open(opening: Promise<Opening>): Promise<void> {
    this.isBusy = true;
    this.failure = this.refused = undefined;
    const opened = await opening.catch((): Opening => ({
      failure: { code: 'unexpected', parameters: {} },
    }));
    this.isBusy = false;
    if ('draft' in opened) return this.#replace(opened.draft);
    this.begins = true;
    this.failure = opened.failure;
  }

  /** Opens a file, or shows what it has; one that can't be read is named, and changes nothing. */
  async #openFiles(files: readonly File[]): Promise<void> {
    const { locale } = this;
    if (!locale) return;
    this.isBusy = true;
    this.failure = this.refused = undefined;
    this.#asked = files;
    const read = await this.#files
      .read(files, locale.lang)
      .catch((): FileReading | undefined => undefined);
    if (files !== this.#asked) return;
    this.isBusy = false;
    this.dialog = undefined;
    if (read && ('draft' in read || 'failure' in read)) {
      await this.#openAndOffer(Promise.resolve(read));
      if ('draft' in read) await this.#knowFile(files, this.#work.place);
      return;
    }
    if (!read || 'refused' in read) {
      if (!this.begins) this.#showBeginning();
      this.refused = read?.refused ?? 'not-loaded';
      return;
    }
    // A sheet that has figures is never the one, unless somebody says so.
    const { present } = this.#work;
    this.textInto = present && !this.begins && !hasFigures(present) ? 'open' : 'new';
    const [{ name }] = [...files, { name: '' }];
    this.dialog = { content: { name, ...read }, words: this.#files.words };
  }

  /** Where the browser says where a file is, the sheet can be saved into it. */
  async #knowFile([file]: readonly File[], place: string): Promise<void> {
    const handle = file && (await handleOf(file));
    if (!file || !handle) return;
    const { FileSaving } = await import('./same-file/file-saving.js');
    this.#fileSaving ??= new FileSaving(() => this.requestUpdate());
    this.#fileSaving.know(place, handle, await file.text().catch(() => undefined));
  }

  #intoFile(draft: Draft): ToolbarState['intoFile'] {
    const { locale } = this;
    const { words } = this.#files;
    if (!locale || !words || !this.#fileSaving) return undefined;
    const { place } = this.#work;
    const actions: SavingActions = {
      text: fileText(draft),
      saved: () => this.#work.savedAsFile(),
      download: () => this.#save(),
    };
    return {
      button: this.#fileSaving.button(place, words, actions),
      status: this.#fileSaving.status(place, words, locale, actions),
    };
  }

  async #openSheetText(): Promise<void> {
    this.textInto = 'new';
    try {
      await loadSheetTextPane();
      this.dialog = 'sheet-text';
    } catch {
      this.refused = 'not-loaded';
    }
  }

  /** Why nothing came of the last beginning. */
  #problem(locale: PageLocale): string | undefined {
    const { failure, refused } = this;
    const { begin } = locale.words;
    if (failure) return failure.code === 'no-data' ? begin.nothing : issueText(failure, locale);
    if (refused === 'not-loaded') return locale.messages.notLoaded;
    const why = refused && this.#files.words?.refused[refused];
    return why && fill(why, { sheetText: begin.sheetText });
  }

  /** What was opened may be last year's sheet: a new edition is offered, and not begun. */
  async #openAndOffer(opening: Promise<Opening>): Promise<void> {
    await this.#open(opening);
    const { present } = this.#work;
    if (present && !this.begins) (await this.#withEditions())?.offer(present);
  }

  async #beginEdition(draft: Draft): Promise<void> {
    const editions = await this.#withEditions();
    if (!editions) return;
    this.announcement = editions.begin(draft);
    this.#show('#edition');
  }

  /** What editions need, fetched for the first. Where that fails, the page says so. */
  async #withEditions(): Promise<Editions | undefined> {
    const { locale } = this;
    if (!locale || this.editions) return this.editions;
    this.#editions ??= import('./edition/editions.js').then(({ Editions: { load } }) =>
      load(this.#work, locale, () => this.requestUpdate()),
    );
    try {
      return (this.editions = await this.#editions);
    } catch {
      this.#editions = undefined;
      this.announcement = locale.messages.notLoaded;
      return undefined;
    }
  }

  #replace(draft: Draft): void {
    if (this.#work.present) this.announcement = this.locale?.words.begin.replaced ?? '';
    this.#work.begin(draft);
    this.#show('configurator-form button.heading');
  }

  /**
   * What a pane changed. The numbers of a text begin a sheet of their own, unless it was said that
   * they belong to the open one.
   */
  #takeOrBegin(draft: Draft, path: string): void {
    if ((isWhole(this.dialog) && this.textInto === 'new') || !this.#work.present)
      this.#work.begin(draft);
    else this.#work.take(draft, path);
    if (isWhole(this.dialog)) this.textInto = 'taken';
    this.begins = false;
  }

  #step(step: 'undo' | 'redo'): void {
    const isUndo = step === 'undo';
    if (!(isUndo ? this.#work.canUndo : this.#work.canRedo)) return;
    this.#work[step]();
    this.announcement = this.locale?.words.form[isUndo ? 'undone' : 'redone'] ?? '';
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const step = stepAsked(event, this.#work.isTyping);
    if (!step) return;
    event.preventDefault();
    this.#step(step);
  };

  #save(): void {
    const name = this.#work.save();
    if (name && this.locale)
      this.announcement = fill(this.locale.words.keeping.downloaded, { name });
  }

  #showBeginning(): void {
    this.begins = true;
    this.failure = this.refused = undefined;
    void this.#focus('#begin');
  }

  async #endDialog(): Promise<void> {
    this.dialog = undefined;
    await this.updateComplete;
    // What it was opened from may be gone: a sheet's text can be what somebody begins with.
    if (document.activeElement === document.body) this.#show('configurator-form button.heading');
  }

  /** The form, with the focus on something in it. */
  #show(selector: string): void {
    this.begins = false;
    this.view = 'form';
    this.failure = this.refused = undefined;
    this.requestUpdate();
    void this.#focus(selector);
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    await this.#panes;
    await this.#form?.updateComplete;
    const target = this.querySelector(selector);
    if (target instanceof HTMLElement) target.focus();
  }

  /** To a pane, past all that stands before it. */
  async #skipTo(view: View): Promise<void> {
    this.view = view;
    await this.updateComplete;
    this.querySelector<HTMLElement>(PANES[view])?.focus();
  }

  /** From another view: a field can only be focused where it is shown. */
  async #go(path: string): Promise<void> {
    this.view = 'form';
    await this.updateComplete;
    await this.#panes;
    await this.#form?.focusPath(path);
  }

  get #form(): ConfiguratorFormElement | undefined {
    return this.querySelector('configurator-form') ?? undefined;
  }

  async #speak(language: Language, isChosen = false): Promise<void> {
    try {
      const [locale] = await Promise.all([loadPageLocale(language), this.#files.speak(language)]);
      this.locale = locale;
    } catch {
      this.hasFailed = true;
      this.announcement = this.locale?.messages.notLoaded ?? '';
      return;
    }
    if (isChosen) keepLanguage(language);
    applyPageLanguage(this.locale);
  }
}
