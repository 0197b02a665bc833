import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Issue } from '../../../data/issues.js';
import { directionOf } from '../../../format/direction.js';
import { supportedLanguage } from '../../../language/languages.js';
import { fill, loadMessages } from '../../../messages/index.js';
import type { Messages } from '../../../messages/types.js';
import '../../../sheets/fact-sheet/fact-sheet.define.js';
import { loadLocaleAndNames } from '../../../locale/locale.js';
import { ChoiceEvent, languageOf, type Selection } from '../choice.js';
import type { Draft } from '../draft.js';
import { figureChoice, languageChoice } from '../figure-choice.js';
import { Latest } from '../latest.js';
import { paneStyles } from '../pane.styles.js';
import { select } from '../select.js';
import { shownOf, type SelectedFigures } from '../shown.js';
import { LiveWidget } from '../live-widget.js';
import { options } from './options.js';
import { PrintRules } from './print-rules.js';
import { heardOf } from './reading.js';
import { seeStyles } from './see.styles.js';
import { loadConfiguratorMessages } from '../messages/index.js';
import type { SeeWords } from '../messages/types.js';

const WIDTHS = ['phone', 'article', 'wide', 'full'] as const;
const GROUNDS = ['light', 'dark', 'paper'] as const;

/**
 * The figures of a draft as readers get them: the real widget in the widths, languages and on the
 * grounds that it will meet, and what a screen reader reads of it.
 */
export class ConfiguratorSeeElement extends LitElement {
  static override styles = [paneStyles, seeStyles];

  static override properties: PropertyDeclarations = {
    draft: { attribute: false },
    choice: { attribute: false },
    blocked: { attribute: false },
    lang: { reflect: true },
  };

  /** The fact sheet as its author has it. */
  draft: Draft = {};

  /**
   * What is shown: the page keeps it, and hands it to the take-away too. The draft's first figure
   * in the draft's language by default.
   */
  choice: Selection = {};

  /**
   * What has to be mended or confirmed before figures are taken away: while there is any of it, the
   * widget hands nothing out either.
   */
  blocked: readonly Issue[] = [];

  /** The language of the officer, one that the page speaks. */
  override lang = 'en';

  // An article's column is wider than a phone.
  #width: (typeof WIDTHS)[number] = matchMedia('(min-width: 36em)').matches ? 'article' : 'full';
  #ground: (typeof GROUNDS)[number] = 'light';
  readonly #words = new Latest(
    this,
    async (lang: string) => (await loadConfiguratorMessages(lang)).see,
  );
  readonly #names = new Latest(this, (lang: string) =>
    loadMessages(supportedLanguage(lang) ?? 'en'),
  );
  readonly #locale = new Latest(this, loadLocaleAndNames);
  readonly #widget = new LiveWidget();
  #shown: SelectedFigures | undefined;

  constructor() {
    super();
    new PrintRules(this, () => this.#ground === 'paper');
  }

  protected override willUpdate(): void {
    const { lang: dataLang } = this.draft;
    const now = this.#locale.of(
      languageOf(this.choice, this.draft, this.lang),
      typeof dataLang === 'string' ? dataLang : undefined,
    );
    // Until another language is there, the figures of now stand in the one before.
    const locale = now ?? this.#locale.last;
    this.#shown = locale && shownOf(this.draft, this.choice, locale);
  }

  protected override render(): unknown {
    const words = this.#words.of(this.lang) ?? this.#words.last;
    const names = this.#names.of(this.lang) ?? this.#names.last;
    if (!words || !names) return nothing;
    const shown = this.#shown;
    return html`<div dir=${directionOf(this.lang)}>
      <h2 class="unseen">${words.preview}</h2>
      ${this.#bar(words, names)}
      <p role="status">
        ${
          this.#locale.hasFailed
            ? words.notLoaded
            : this.#locale.last && !shown
              ? words.nothing
              : ''
        }
      </p>
      ${shown ? this.#stage(shown, words) : nothing}
      ${
        shown
          ? html` <details>
                <summary>${words.options}</summary>
                <div class="options">${options(shown, words, names, this.#change)}</div>
              </details>
              <details>
                <summary>${words.heard}</summary>
                ${this.#heard(shown, words)}
              </details>`
          : nothing
      }
    </div>`;
  }

  #bar(words: SeeWords, names: Messages): TemplateResult {
    const shown = this.#shown;
    return html`<div class="bar">
      ${shown ? figureChoice(shown, words.figure, names, this.#change) : nothing}
      ${languageChoice(
        words.language,
        languageOf(this.choice, this.draft, this.lang),
        this.#change,
      )}
      ${select(
        words.ground,
        GROUNDS.map((value) => [value, words.grounds[value]] as const),
        this.#ground,
        (ground) => {
          this.#ground = ground;
          this.requestUpdate();
        },
      )}
      ${
        this.#ground === 'paper'
          ? nothing
          : select(
              words.width,
              WIDTHS.map((value) => [value, words.widths[value]] as const),
              this.#width,
              (width) => {
                this.#width = width;
                this.requestUpdate();
              },
            )
      }
    </div>`;
  }

  // A place that scrolls has to be in reach of the keyboard. Its figures change at each stroke of a
  // key: nobody wants to hear each.
  #stage({ draft, choice, dir }: SelectedFigures, words: SeeWords): TemplateResult {
    const width = this.#ground === 'paper' ? '' : this.#width;
    return html`<div class="stage" role="group" aria-label=${words.preview} tabindex="0">
      <div class="ground ${this.#ground} ${width}" lang=${choice.lang} dir=${dir} aria-live="off">
        ${this.#widget.show(draft, choice, !this.blocked.length)}
      </div>
    </div>`;
  }

  #heard(shown: SelectedFigures, words: SeeWords): TemplateResult {
    return html`<div class="heard">
      <p class="hint">${words.heardHint}</p>
      <ol>
        ${heardOf(shown).map(
          ({ kind, text, level }) =>
            html`<li>
              <span class="kind">${fill(words.kinds[kind], { n: String(level) })}</span>
              <span class="is-${kind}" lang=${shown.choice.lang} dir=${shown.dir}>${text}</span>
            </li>`,
        )}
      </ol>
    </div>`;
  }

  readonly #change = (change: Selection): void => {
    this.dispatchEvent(new ChoiceEvent({ ...this.choice, ...change }));
  };
}

customElements.define('configurator-see', ConfiguratorSeeElement);

declare global {
  interface HTMLElementTagNameMap {
    'configurator-see': ConfiguratorSeeElement;
  }
}
