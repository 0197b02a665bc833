import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Issue } from '../../../data/issues.js';
import type { IssueMessages } from '../../../messages/types.js';
import { directionOf } from '../../../format/direction.js';
import { loadDownloadMessages } from '../../../messages/downloads.js';
import type { DownloadMessages } from '../../../messages/types.js';
import { supportedLanguage } from '../../../language/languages.js';
import { loadLocaleAndNames, type Locale } from '../../../locale/locale.js';
import { ChoiceEvent, languageOf, type Selection } from '../choice.js';
import type { Draft } from '../draft.js';
import { figureChoice, languageChoice, nameOf } from '../figure-choice.js';
import { GoEvent } from '../go-event.js';
import { Latest } from '../latest.js';
import { paneStyles } from '../pane.styles.js';
import { shownOf, type SelectedFigures } from '../shown.js';
import { LANGUAGE_NAMES } from '../../../language/names.js';
import { loadPageLocale, type PageLocale } from '../page-locale.js';
import { blocked } from './blocked.js';
import './files.js';
import './link.js';
import './picture.js';
import { takeAwayStyles } from './take-away.styles.js';
import './website.js';
import { loadConfiguratorMessages } from '../messages/index.js';
import type { TakeAwayWords } from '../messages/types.js';

/**
 * What an officer takes away: code for a page, pictures, files and a link. While something
 * contradicts, the data file alone.
 */
export class ConfiguratorTakeAwayElement extends LitElement {
  static override styles = [paneStyles, takeAwayStyles];

  static override properties: PropertyDeclarations = {
    draft: { attribute: false },
    choice: { attribute: false },
    blocked: { attribute: false },
    sentences: { attribute: false },
    lang: { reflect: true },
    home: {},
  };

  /** The fact sheet as its author has it. */
  draft: Draft = {};

  /** What is taken: the same that the preview shows. */
  choice: Selection = {};

  /**
   * What has to be mended or confirmed first. While there is any of it, nothing is given but the
   * draft itself.
   */
  blocked: readonly Issue[] = [];
  /** What is said of issues, where that is more than what any sheet needs. */
  sentences: IssueMessages | undefined;

  /** The language of the officer, one that the page speaks. */
  override lang = 'en';

  /**
   * Address of the folder that this page is a part of, with the library beside it. The folder above
   * the page by default.
   */
  home = new URL('..', location.href).href;

  readonly #words = new Latest(
    this,
    async (lang: string) => (await loadConfiguratorMessages(lang)).takeAway,
  );
  readonly #downloads = new Latest(this, loadDownloadMessages);
  readonly #officer = new Latest(this, loadPageLocale);
  readonly #locale = new Latest(this, loadLocaleAndNames);
  #lastLocale: Locale | undefined;
  /** The language of what is shown is the chosen one. */
  #isSpoken = false;
  #shown: SelectedFigures | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { lang: dataLang } = this.draft;
    const now = this.#locale.of(
      languageOf(this.choice, this.draft, this.lang),
      typeof dataLang === 'string' ? dataLang : undefined,
    );
    this.#isSpoken = now !== undefined;
    // The names to choose from stay while another language is on its way. Nothing is given in the
    // wrong one.
    const locale = now ?? this.#locale.last;
    if (locale === this.#lastLocale && !changed.has('draft') && !changed.has('choice')) return;
    this.#lastLocale = locale;
    this.#shown = locale && shownOf(this.draft, this.choice, locale);
  }

  protected override render(): unknown {
    const words = this.#words.of(this.lang) ?? this.#words.last;
    const downloads = this.#downloads.of(this.lang) ?? this.#downloads.last;
    const officer = this.#officer.of(supportedLanguage(this.lang) ?? 'en') ?? this.#officer.last;
    if (!words || !downloads || !officer) return nothing;
    return html`<div class="parts" dir=${directionOf(this.lang)}>
      ${
        this.blocked.length
          ? blocked(
              this.blocked,
              words,
              { ...officer, issues: this.sentences ?? officer.issues },
              (path) => this.dispatchEvent(new GoEvent(path)),
            )
          : this.#chosen(words, downloads, officer)
      }
      ${this.#part(
        'files',
        words.files,
        html`<configurator-files
          .draft=${this.draft}
          .shown=${this.blocked.length ? undefined : this.#given}
          .words=${words}
          .downloads=${downloads}
        ></configurator-files>`,
      )}
      ${
        this.blocked.length || !this.#shown
          ? nothing
          : this.#part(
              'link',
              words.link,
              html`<configurator-link
                .draft=${this.draft}
                .words=${words}
                .formats=${officer.formats}
              ></configurator-link>`,
            )
      }
    </div>`;
  }

  get #given(): SelectedFigures | undefined {
    return this.#isSpoken ? this.#shown : undefined;
  }

  #chosen(
    words: TakeAwayWords,
    downloads: DownloadMessages,
    { messages: names }: PageLocale,
  ): unknown {
    const shown = this.#shown;
    const change = (choice: Selection): void =>
      void this.dispatchEvent(new ChoiceEvent({ ...this.choice, ...choice }));
    const lang = languageOf(this.choice, this.draft, this.lang);
    const told = this.#locale.hasFailed
      ? words.notLoaded
      : this.#locale.last && !shown
        ? words.nothing
        : '';
    return html`
      <p role="status">${told}</p>
      ${
        shown
          ? html` <details>
                <summary>
                  ${nameOf(shown, names)} · <span lang=${lang}>${LANGUAGE_NAMES[lang]}</span>
                </summary>
                <div class="bar">
                  ${figureChoice(
                    shown,
                    words.figure,
                    names,
                    change,
                  )}${languageChoice(words.language, lang, change)}
                </div>
              </details>
              ${this.#part(
                'website',
                words.website,
                html`<configurator-website
                  .shown=${this.#given}
                  .words=${words}
                  .home=${this.home}
                ></configurator-website>`,
              )}
              ${this.#part(
                'picture',
                words.picture,
                html`<configurator-picture
                  .shown=${this.#given}
                  .words=${words}
                  .downloads=${downloads}
                ></configurator-picture>`,
              )}`
          : nothing
      }
    `;
  }

  #part(name: string, heading: string, content: TemplateResult): TemplateResult {
    return html`<section aria-labelledby=${name}>
      <h2 id=${name}>${heading}</h2>
      ${content}
    </section>`;
  }
}

customElements.define('configurator-take-away', ConfiguratorTakeAwayElement);

declare global {
  interface HTMLElementTagNameMap {
    'configurator-take-away': ConfiguratorTakeAwayElement;
  }
}
