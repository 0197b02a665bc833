import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/types.js';
import { dataButton } from '../../templates/frame.js';
import type { Menu, Subject } from './menu.js';

/**
 * The row under a figure that hands it out. What does so is fetched when a reader opens the row.
 */
export class Actions {
  readonly #host: ReactiveControllerHost;
  #isOpen = false;
  #menu: Menu | undefined;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  render({ data, notLoaded }: Messages, subject: () => Subject): TemplateResult {
    const waiting = html`<p role="status">${this.#hasFailed ? notLoaded : nothing}</p>`;
    const menu = (): TemplateResult =>
      html`<div class="menu">${this.#menu ? this.#menu.render(html, subject()) : waiting}</div>`;
    return html`
      ${dataButton(data, this.#isOpen, this.#toggle)}${this.#isOpen ? menu() : nothing}
    `;
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
    if (this.#isOpen && !this.#menu) void this.#load();
  };

  async #load(): Promise<void> {
    try {
      const { Menu } = await import('./menu.js');
      this.#menu ??= new Menu(() => this.#host.requestUpdate());
    } catch {
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }
}
