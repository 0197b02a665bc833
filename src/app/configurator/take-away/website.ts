import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { SHEET } from '../../../snippet/content.js';
import { withSlash } from '../../../snippet/snippet.js';
import { Latest } from '../latest.js';
import { paneStyles } from '../pane.styles.js';
import { segments } from '../segments.js';
import type { SelectedFigures } from '../shown.js';
import { folderAddress, isDataAddress, isOnThisDevice } from './base-address.js';
import './copy-text.js';
import { losesHeading, textFor } from './forms.js';
import { FORMS_AT, isAlone, loadsModules, PLACES, type Form, type Place } from './places.js';
import { serverLines } from './server-lines.js';
import { frameLook, type FrameLook } from './frame-look.js';
import { partStyles } from './part.styles.js';
import type { TakeAwayWords } from '../messages/types.js';

/** What is pasted into a page, in the form that the page takes. */
export class ConfiguratorWebsiteElement extends LitElement {
  static override styles = [paneStyles, partStyles];

  static override properties: PropertyDeclarations = {
    shown: { attribute: false },
    words: { attribute: false },
    home: {},
  };

  shown: SelectedFigures | undefined;
  words: TakeAwayWords | undefined;

  /** Address of the folder that this page is a part of. */
  home = '';

  #place: Place = 'own';
  #form: Form = FORMS_AT.own[0];
  /** What the officer typed. */
  #base: string | undefined;
  #src = '';
  #look: FrameLook = {};
  readonly #text = new Latest(this, textFor);

  protected override render(): unknown {
    const { shown, words } = this;
    if (!shown || !words) return nothing;
    const form = this.#form;
    const forms: readonly Form[] = FORMS_AT[this.#place];
    return html`
      ${segments(
        words.place,
        'place',
        PLACES.map((value) => ({ value, text: words.places[value] })),
        this.#place,
        (place) => {
          this.#place = place;
          this.#form = FORMS_AT[place][0];
          this.requestUpdate();
        },
      )}
      <p class="hint">${words.placeHints[this.#place]}</p>
      ${segments(
        words.form,
        'form',
        forms.map((value) => ({ value, text: words.forms[value] })),
        form,
        (value) => {
          this.#form = value;
          this.requestUpdate();
        },
      )}
      <p class="hint">${words.formHints[form]}</p>
      ${this.#formFields(shown, words)}
    `;
  }

  #formFields(shown: SelectedFigures, words: TakeAwayWords): unknown {
    if (this.#form === 'wordpress') return this.#wordpress(shown, words);
    if (this.#form === 'table' && shown.choice.widget === SHEET)
      return html`<p class="warn" role="status">${words.tableWhole}</p>`;
    return isAlone(this.#form) ? this.#snippet(shown, words, '') : this.#files(shown, words);
  }

  /** The forms that name the library's files. */
  #files(shown: SelectedFigures, words: TakeAwayWords): TemplateResult {
    const typed = this.#base ?? folderAddress(this.home) ?? '';
    const base = folderAddress(typed);
    const isLocal =
      base === undefined ? this.home.startsWith('file:') && !typed : isOnThisDevice(base);
    const told = isLocal ? words.baseLocal : base === undefined ? words.baseWrong : '';
    return html`${field('base', words.base, words.baseHint, typed, told, (text) => {
      this.#base = text;
      this.requestUpdate();
    })}${this.#place === 'otherHost' && loadsModules(this.#form) ? serverLines(words) : nothing}${
      this.#form === 'frame' || this.#form === 'link'
        ? frameLook(this.#look, words.look, (look) => {
            this.#look = look;
            this.requestUpdate();
          })
        : nothing
    }${base === undefined ? nothing : this.#snippet(shown, words, withSlash(base))}`;
  }

  #wordpress(shown: SelectedFigures, words: TakeAwayWords): TemplateResult {
    const src = this.#src.trim();
    return html`${field(
      'src',
      words.src,
      words.srcHint,
      this.#src,
      src && !isDataAddress(src) ? words.srcWrong : '',
      (text) => {
        this.#src = text;
        this.requestUpdate();
      },
    )}
    ${losesHeading(shown.choice) ? html`<p class="warn">${words.headingLeftOut}</p>` : nothing}
    ${isDataAddress(src) ? this.#snippet(shown, words, '') : nothing}`;
  }

  #snippet(shown: SelectedFigures, words: TakeAwayWords, base: string): TemplateResult {
    const text =
      this.#text.of(this.#form, shown, base, this.#src.trim(), this.home, this.#look) ?? '';
    // Without a hash the sealed form would be no seal.
    if (this.#text.hasFailed)
      return html`<p class="warn" role="status">${this.#failure(words)}</p>`;
    return html`<configurator-copy
      .text=${text}
      .label=${this.#form === 'words' ? words.text : words.snippet}
      .rows=${this.#form === 'link' ? 3 : 8}
      .words=${words}
    ></configurator-copy>`;
  }

  #failure(words: TakeAwayWords): string {
    if (this.#form === 'table') return words.tableFailed;
    return isSecureContext ? words.hashMissing : words.hashInsecure;
  }
}

/** A field for an address, what it is for, and what is wrong with it. */
function field(
  name: string,
  label: string,
  hint: string,
  value: string,
  told: string,
  typed: (text: string) => void,
): TemplateResult {
  return html`<label class="field"
      ><span>${label}</span
      ><input
        type="url"
        inputmode="url"
        dir="ltr"
        autocomplete="off"
        spellcheck="false"
        .value=${value}
        aria-describedby="${name}-hint ${name}-told"
        aria-invalid=${told ? 'true' : 'false'}
        @input=${({ currentTarget }: Event) =>
          typed(currentTarget instanceof HTMLInputElement ? currentTarget.value : '')}
    /></label>
    <p class="hint" id="${name}-hint">${hint}</p>
    <p class="warn" id="${name}-told" role="status">${told}</p>`;
}

customElements.define('configurator-website', ConfiguratorWebsiteElement);

declare global {
  interface HTMLElementTagNameMap {
    'configurator-website': ConfiguratorWebsiteElement;
  }
}
