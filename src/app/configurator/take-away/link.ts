import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { fill, hasMessages } from '../../../messages/index.js';
import { speaking } from '../../../snippet/figures.js';
import type { Draft } from '../draft.js';
import { Latest } from '../latest.js';
import { paneStyles } from '../pane.styles.js';
import { isOnThisDevice } from './base-address.js';
import './copy-text.js';
import { linkTo, MAIL_LIMIT } from './draft-link.js';
import { partStyles } from './part.styles.js';
import type { TakeAwayWords } from './words.js';

/** A link to the page with the draft in it. */
export class ConfiguratorLinkElement extends LitElement {
  static override styles = [paneStyles, partStyles];

  static override properties: PropertyDeclarations = { draft: { attribute: false }, words: { attribute: false }, page: {}, lang: { reflect: true } };

  draft: Draft = {};
  words: TakeAwayWords | undefined;
  override lang = 'en';

  /** Address of the page that reads the link: this one, by default. */
  page = location.href;

  readonly #link = new Latest(this, linkTo);
  readonly #speech = new Latest(this, (lang: string) => speaking(lang));

  protected override render(): unknown {
    const { draft, words, page } = this;
    const { formats } = this.#speech.of(hasMessages(this.lang) ?? 'en') ?? {};
    if (!words) return nothing;
    const link = this.#link.of(draft, page) ?? '';
    return html`
      <p class="hint">${words.linkHint}</p>
      ${isOnThisDevice(page) ? html`<p class="warn">${words.linkLocal}</p>` : nothing}
      ${link.length > MAIL_LIMIT && formats ? html`<p class="warn">${fill(words.linkLong, { n: formats.count(link.length) })}</p>` : nothing}
      <configurator-copy bare .text=${link} .label=${words.link} .words=${words}></configurator-copy>
    `;
  }
}

customElements.define('configurator-link', ConfiguratorLinkElement);

declare global {
  interface HTMLElementTagNameMap {
    'configurator-link': ConfiguratorLinkElement;
  }
}
