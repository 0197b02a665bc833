import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import type { Issue } from '../../../data/issues.js';
import type { Draft } from '../draft.js';
import { Latest } from '../latest.js';
import { loadConfiguratorMessages } from '../messages/index.js';
import type { PageLocale } from '../page-locale.js';
import { paneStyles } from '../pane.styles.js';
import '../take-away/copy-text.js';
import { instructions, repairInstructions } from './instructions.js';

/**
 * Instructions for an assistant, to copy: how to make a sheet of a report or, with a draft, how to
 * mend it. Nothing is sent anywhere.
 */
export class ConfiguratorAssistantElement extends LitElement {
  static override styles = [paneStyles];

  static override properties: PropertyDeclarations = {
    draft: { attribute: false },
    issues: { attribute: false },
    locale: { attribute: false },
  };

  /** The sheet that is to be mended; undefined for a new one. */
  draft: Draft | undefined;

  /** What is told of the draft. */
  issues: readonly Issue[] = [];

  /** The language of the page. */
  locale: PageLocale | undefined;

  readonly #words = new Latest(
    this,
    async (lang: string) => (await loadConfiguratorMessages(lang)).takeAway,
  );

  protected override render(): unknown {
    const { draft, issues, locale } = this;
    const words = locale && (this.#words.of(locale.lang) ?? this.#words.last);
    if (!words) return nothing;
    return html`<configurator-copy
      .text=${draft ? repairInstructions(draft, issues, locale) : instructions()}
      .label=${locale.words.begin.instructions}
      .words=${words}
      prose
    ></configurator-copy>`;
  }
}

customElements.define('configurator-assistant', ConfiguratorAssistantElement);

declare global {
  interface HTMLElementTagNameMap {
    'configurator-assistant': ConfiguratorAssistantElement;
  }
}
