import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { Messages } from '../../messages/types.js';
import { h, type Child } from '../../templates/dom.js';
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

  render({ data, notLoaded }: Messages, subject: () => Subject): Child {
    return [
      h(
        'button',
        {
          id: 'actions',
          type: 'button',
          part: 'actions',
          'aria-labelledby': 'actions heading',
          'aria-expanded': String(this.#isOpen),
          onclick: this.#toggle,
        },
        data,
      ),
      this.#isOpen &&
        h(
          'div',
          { class: 'menu' },
          this.#menu
            ? this.#menu.render(subject())
            : h('p', { role: 'status' }, this.#hasFailed && notLoaded),
        ),
    ];
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
