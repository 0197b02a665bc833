import { html, nothing } from 'lit';
/** The row under a figure that hands it out. What does so is fetched when a reader opens the row. */
export class Actions {
    #host;
    #isOpen = false;
    #menu;
    #hasFailed = false;
    constructor(host) {
        this.#host = host;
    }
    render({ data, notLoaded }, subject) {
        return html `<button id="actions" type="button" part="actions" aria-labelledby="actions heading" aria-expanded=${this.#isOpen} @click=${this.#toggle}>${data}</button>${this.#isOpen
            ? html `<div class="menu">${this.#menu ? this.#menu.render(html, subject()) : html `<p role="status">${this.#hasFailed ? notLoaded : ''}</p>`}</div>`
            : nothing}`;
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
