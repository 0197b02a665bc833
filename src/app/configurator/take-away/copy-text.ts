import { html, LitElement, type PropertyDeclarations } from 'lit';
import { paneStyles } from '../pane.styles.js';
import { copyStyles } from './copy-text.styles.js';
import type { TakeAwayWords } from '../messages/types.js';

/**
 * A text to copy, with a button that does. Where the browser doesn't allow it, the text is selected
 * for the reader to do it.
 */
export class ConfiguratorCopyElement extends LitElement {
  static override styles = [paneStyles, copyStyles];

  static override properties: PropertyDeclarations = {
    text: {},
    label: {},
    rows: { type: Number },
    prose: { type: Boolean, reflect: true },
    bare: { type: Boolean, reflect: true },
    words: { attribute: false },
  };

  /** What is copied, to the letter; empty while it is on its way. */
  text = '';

  /** What it is. */
  label = '';

  /** Lines that are seen at once. 4 by default. */
  rows = 4;

  /** The text is a text, not code. False by default. */
  prose = false;

  /** What it is stands above already, and isn't repeated for the eye. False by default. */
  bare = false;

  words: Pick<TakeAwayWords, 'copy' | 'copied' | 'selected'> = {
    copy: '',
    copied: '',
    selected: '',
  };

  /** What came of the last click, for the text that it was about. */
  #came: { readonly of: string; readonly as: 'copied' | 'selected' } | undefined;

  protected override render(): unknown {
    const { text, label, rows, words } = this;
    const came = this.#came?.of === text ? words[this.#came.as] : '';
    // The text says its own direction: code is read from the left in every language.
    return html`
      <label class="field"
        ><span id="label">${label}</span
        ><textarea readonly dir="auto" spellcheck="false" rows=${rows} .value=${text}></textarea>
      </label>
      <p class="row">
        <button
          id="copy"
          type="button"
          class="first"
          aria-labelledby="copy label"
          @click=${this.#copy}
        >
          ${words.copy}
        </button>
        <span role="status">${came}</span>
      </p>
    `;
  }

  readonly #copy = async (): Promise<void> => {
    const { text } = this;
    if (!text) return;
    const isCopied = await (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => true,
      () => false,
    );
    if (!isCopied) {
      const area = this.renderRoot.querySelector('textarea');
      area?.focus();
      area?.select();
    }
    this.#came = { of: text, as: isCopied ? 'copied' : 'selected' };
    this.requestUpdate();
  };
}

customElements.define('configurator-copy', ConfiguratorCopyElement);

declare global {
  interface HTMLElementTagNameMap {
    'configurator-copy': ConfiguratorCopyElement;
  }
}
