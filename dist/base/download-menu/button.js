import { html, nothing } from 'lit';
import { dataButton } from '../../templates/frame.js';
/**
 * The row under a figure that hands it out. What does so is fetched when a reader opens the row.
 */
export class Actions {
    #host;
    #isOpen = false;
    #menu;
    #hasFailed = false;
    constructor(host) {
        this.#host = host;
    }
    render({ data, notLoaded }, subject) {
        const waiting = html `<p role="status">${this.#hasFailed ? notLoaded : nothing}</p>`;
        const menu = () => html `<div class="menu">${this.#menu ? this.#menu.render(html, subject()) : waiting}</div>`;
        return html `
      ${dataButton(data, this.#isOpen, this.#toggle)}${this.#isOpen ? menu() : nothing}
    `;
    }
    #toggle = () => {
        this.#isOpen = !this.#isOpen;
        this.#host.requestUpdate();
        if (this.#isOpen && !this.#menu)
            void this.#load();
    };
    async #load() {
        try {
            const { Menu } = await import('./menu.js');
            this.#menu ??= new Menu(() => this.#host.requestUpdate());
        }
        catch {
            this.#hasFailed = true;
        }
        this.#host.requestUpdate();
    }
}
