import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import type { Formats } from '../../../format/formats.js';
import { fill } from '../../../messages/index.js';
import type { Draft } from '../draft.js';
import { Latest } from '../latest.js';
import { paneStyles } from '../pane.styles.js';
import { isOnThisDevice } from './base-address.js';
import './copy-text.js';
import { linkTo, MAIL_LIMIT } from './draft-link.js';
import { partStyles } from './part.styles.js';
import type { TakeAwayWords } from '../messages/types.js';

/** A link to the page with the draft in it. */
export class ConfiguratorLinkElement extends LitElement {
  static override styles = [paneStyles, partStyles];

  static override properties: PropertyDeclarations = {
    draft: { attribute: false },
    words: { attribute: false },
    formats: { attribute: false },
    page: {},
  };

  draft: Draft = {};
  words: TakeAwayWords | undefined;
  formats: Formats | undefined;

  /** Address of the page that reads the link: this one, by default. */
  page = location.href;

  readonly #link = new Latest(this, linkTo);

  protected override render(): unknown {
    const { draft, words, formats, page } = this;
    if (!words || !formats) return nothing;
    const link = this.#link.of(draft, page) ?? '';
    return html`
      <p class="hint">${words.linkHint}</p>
      ${isOnThisDevice(page) ? html`<p class="warn">${words.linkLocal}</p>` : nothing}
      ${
        link.length > MAIL_LIMIT
          ? html`<p class="warn">${fill(words.linkLong, { n: formats.count(link.length) })}</p>`
          : nothing
      }
      <configurator-copy
        bare
        .text=${link}
        .label=${words.link}
        .words=${words}
      ></configurator-copy>
    `;
  }
}

customElements.define('configurator-link', ConfiguratorLinkElement);

declare global {
  interface HTMLElementTagNameMap {
    'configurator-link': ConfiguratorLinkElement;
  }
}
