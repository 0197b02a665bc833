import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import type { Issue } from '../../../data/issues.js';
import { AnnouncementEvent } from '../announcement-event.js';
import { withValueAt, type Draft } from '../draft.js';
import { DraftEvent } from '../draft-event.js';
import { OpenDialogEvent } from '../open-dialog-event.js';
import { LANGUAGE_NAMES } from '../../../language/names.js';
import { type PageLocale } from '../page-locale.js';
import { PROPOSALS } from './choice-fields.js';
import { fieldId, type FormContext } from './context.js';
import { countriesIn } from './country-names.js';
import { FORM, type FormSection } from './fields.js';
import { CURRENCIES } from '../../../parse/currencies.js';
import { loadCountries, countriesNow } from '../../../parse/countries.js';
import { languageTag } from '../../../parse/languages.js';
import { languagesTemplate } from './languages.js';
import { isWithin, rowPath } from './paths.js';
import { sectionId, sectionTemplate } from './section.js';
import { languagesIn } from './texts.js';

/**
 * The fields of a fact sheet, section by section. Dispatches `configurator-draft` with each change.
 */
export class ConfiguratorFormElement extends LitElement {
  static override properties = {
    draft: { attribute: false },
    locale: { attribute: false },
    issues: { attribute: false },
    earlier: { attribute: false },
    open: { state: true },
    added: { state: true },
    hasLanguageProblem: { state: true },
    freshRow: { state: true },
    grouping: { state: true },
    notices: { state: true },
  };

  /** The sheet. */
  declare draft: Draft;
  /** The language of the page. */
  declare locale: PageLocale | undefined;
  /** What there is to tell of the sheet. */
  declare issues: readonly Issue[];

  /** What the edition before has, by the path of today's field. */
  declare earlier: ReadonlyMap<string, string>;

  declare private open: ReadonlySet<string>;
  /** Languages that no text is in yet. */
  declare private added: readonly string[];
  declare private hasLanguageProblem: boolean;
  declare private freshRow: string | undefined;
  declare private grouping: ReadonlySet<string>;
  declare private notices: ReadonlyMap<string, string>;
  #toFocus = '';
  #focused: { readonly element: Element; readonly path: string } | undefined;

  constructor() {
    super();
    this.draft = {};
    this.issues = [];
    this.earlier = new Map();
    this.open = new Set([sectionId('')]);
    this.added = [];
    this.hasLanguageProblem = false;
    this.grouping = new Set();
    this.notices = new Map();
    this.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLInputElement && target.getAttribute('list') === PROPOSALS.countries)
        void this.#loadCountries();
      if (target instanceof Element) this.#focused = { element: target, path: pathOf(target) };
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      const row =
        this.freshRow && this.querySelector(`[id="${CSS.escape(`row:${this.freshRow}`)}"]`);
      // A new row may be empty as long as somebody is filling it in.
      if (row && !(relatedTarget instanceof Node && row.contains(relatedTarget)))
        this.freshRow = undefined;
    });
  }

  /** Opens what a path is in, and focuses its field, or the nearest to it. */
  async focusPath(path: string): Promise<void> {
    const section = FORM.find(({ name }) => name && path.startsWith(name))?.name ?? '';
    this.open = new Set([...this.open, sectionId(section)]);
    await this.updateComplete;
    const target = nearest(this, path) ?? this.#headingOf(path);
    if (target instanceof HTMLElement) {
      target.focus();
      target.scrollIntoView({ block: 'center' });
    }
  }

  // Labels, descriptions and links join what stands in different parts of the page, so that all of
  // it is one tree.
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | undefined {
    const { locale } = this;
    if (!locale) return undefined;
    const context = this.#context(locale);
    const paste = (section: Exclude<FormSection['name'], ''>): void =>
      void this.dispatchEvent(new OpenDialogEvent(section));
    return html` ${FORM.map((section) =>
        sectionTemplate(
          section,
          context,
          paste,
          section.name === ''
            ? languagesTemplate(context, this.hasLanguageProblem, (tag) => this.#addLanguage(tag))
            : undefined,
        ),
      )}
      <datalist id=${PROPOSALS.countries}>
        ${countriesIn(locale.formats).map(({ name }) => html`<option value=${name}></option>`)}
      </datalist>
      <datalist id=${PROPOSALS.languages}>
        ${Object.entries(LANGUAGE_NAMES).map(
          ([tag, name]) => html`<option value=${tag} label=${name}></option>`,
        )}
      </datalist>
      <datalist id=${PROPOSALS.currencies}>
        ${CURRENCIES.map((code) => html`<option value=${code}></option>`)}
      </datalist>`;
  }

  /**
   * The names of countries in all languages are fetched for the first that has to be found by its
   * name.
   */
  protected override willUpdate(): void {
    if (!countriesNow() && this.issues.some(({ code }) => code === 'unknown-country'))
      void this.#loadCountries();
  }

  protected override updated(changed: PropertyValues<this>): void {
    // What is to be focused comes with the draft that it is in, through the page.
    const wanted =
      changed.has('draft') && this.#toFocus
        ? this.querySelector(`[id="${CSS.escape(this.#toFocus)}"]`)
        : null;
    if (changed.has('draft')) this.#toFocus = '';
    // A button that has done its work may be gone, a row that was taken back: the focus stays near.
    const { element, path } = this.#focused ?? {};
    const isLost = element?.isConnected === false && document.activeElement === document.body;
    const target =
      wanted ??
      (isLost && path !== undefined ? (nearest(this, path) ?? this.#headingOf(path)) : undefined);
    if (target instanceof HTMLElement) target.focus();
  }

  #headingOf(path: string): Element | null {
    const section = FORM.find(({ name }) => name && path.startsWith(name))?.name ?? '';
    return this.querySelector(`[id="heading:${sectionId(section)}"]`);
  }

  #context(locale: PageLocale): FormContext {
    const { draft, issues, freshRow, grouping, notices, earlier } = this;
    return {
      draft,
      locale,
      issues,
      freshRow,
      grouping,
      notices,
      earlier,
      languages: [...new Set([...languagesIn(draft), ...this.added])],
      learn: (mark) => (this.grouping = new Set([...this.grouping, mark])),
      notice: (path, text) =>
        (this.notices = new Map(
          [...this.notices]
            .filter(([each]) => each !== path)
            .concat(text === undefined ? [] : [[path, text]]),
        )),
      isOpen: (id) => this.open.has(id),
      toggle: (id) =>
        (this.open = new Set(
          this.open.has(id) ? [...this.open].filter((each) => each !== id) : [...this.open, id],
        )),
      change: (changed, path) => this.#change(changed, path),
      announce: (text) => this.dispatchEvent(new AnnouncementEvent(text)),
      focus: (id) => (this.#toFocus = id),
      addRow: (list, rows) => {
        this.freshRow = rowPath(list, rows.length - 1);
        this.#change(withValueAt(draft, list, rows), list);
      },
    };
  }

  #change(draft: Draft, path: string): void {
    // What was said of a value is said of that value alone; rows that move take no notices along.
    this.notices = new Map(
      [...this.notices].filter(([each]) => !isWithin(each, path) && !isWithin(path, each)),
    );
    this.dispatchEvent(new DraftEvent(draft, path));
  }

  async #loadCountries(): Promise<void> {
    if (countriesNow()) return;
    // Without them, names in the page's language and in English are known.
    await loadCountries().catch(() => undefined);
    // A drawing would take what is half typed out of its field: the next change draws.
    if (!(document.activeElement instanceof HTMLInputElement)) this.requestUpdate();
  }

  #addLanguage(tag: string): void {
    const language = languageTag(tag);
    this.hasLanguageProblem = language === undefined;
    if (language !== undefined) this.added = [...new Set([...this.added, language])];
  }
}

/** The field of a path, or of the place that it is in. */
function nearest(form: HTMLElement, path: string): Element | undefined {
  for (let place = path; place; place = place.replace(/(\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/, '')) {
    const found =
      form.querySelector(`[id="${CSS.escape(fieldId(place))}"]`) ??
      form.querySelector(
        `[id="${CSS.escape(`row:${place}`)}"] :is(input, select, textarea, button)`,
      );
    if (found) return found;
  }
  return undefined;
}

/** The path of the place that an element of the form is in. */
function pathOf(element: Element): string {
  const [, path = ''] =
    /^\w+:(.*)$/.exec(
      element.closest(
        '[id^="field:"], [id^="told:"], [id^="row:"], [id^="details:"], [id^="languages:"], ' +
          '[id^="list:"]',
      )?.id ?? '',
    ) ?? [];
  return path;
}
