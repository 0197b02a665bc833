import { LitElement, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { RenameEvent } from './rename-event.js';

const MAX_LETTERS = 80;

/**
 * The button that gives a draft a name of its own, and the field in which it is typed.
 *
 * @fires {RenameEvent} configurator-rename - A name was given.
 */
export class ConfiguratorRenameElement extends LitElement {
  static override properties: PropertyDeclarations = {
    name: { attribute: false },
    called: { attribute: false },
    action: { attribute: false },
    field: { attribute: false },
    _isOpen: { state: true },
  };

  /** The name that it has, and what it is called where it has none. */
  name = '';
  called = '';
  /** What the button and the field say. */
  action = '';
  field = '';

  protected _isOpen = false;

  // Its button looks like those beside it.
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return this._isOpen
      ? html`<form @submit=${this.#give} @keydown=${this.#leave}>
          <input
            name="name"
            dir="auto"
            autocomplete="off"
            .maxLength=${MAX_LETTERS}
            aria-label=${this.field}
            .value=${this.name || this.called}
          /><button type="submit">${this.action}</button>
        </form>`
      : html`<button
          type="button"
          class="quiet"
          aria-label=${`${this.action}: ${this.name || this.called}`}
          @click=${() => void this.#show(true)}
        >
          ${this.action}
        </button>`;
  }

  readonly #give = (event: Event): void => {
    event.preventDefault();
    const typed = this.querySelector('input')?.value.trim() ?? '';
    this.dispatchEvent(new RenameEvent(typed === this.called ? '' : typed));
    void this.#show(false);
  };

  readonly #leave = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') void this.#show(false);
  };

  async #show(isOpen: boolean): Promise<void> {
    this._isOpen = isOpen;
    await this.updateComplete;
    const input = this.querySelector('input');
    (input ?? this.querySelector('button'))?.focus();
    input?.select();
  }
}

customElements.define('configurator-rename', ConfiguratorRenameElement);

declare global {
  interface HTMLElementTagNameMap {
    'configurator-rename': ConfiguratorRenameElement;
  }
}
