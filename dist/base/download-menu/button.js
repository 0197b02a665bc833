import { h } from '../../templates/dom.js';
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
        return [
            h('button', {
                id: 'actions',
                type: 'button',
                part: 'actions',
                'aria-labelledby': 'actions heading',
                'aria-expanded': String(this.#isOpen),
                onclick: this.#toggle,
            }, data),
            this.#isOpen &&
                h('div', { class: 'menu' }, this.#menu
                    ? this.#menu.render(subject())
                    : h('p', { role: 'status' }, this.#hasFailed && notLoaded)),
        ];
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
