import { html, nothing } from 'lit';
import { opener } from '../../templates/frame.js';
import { lineContent, phraseContent, valueContent } from '../../templates/text.js';
/**
 * What readers open in a figure: what it can be taken away as, a whole list, definitions. What does
 * so, marks a row and says what has changed is fetched when it is needed first.
 */
export class Openers {
    #host;
    #subject;
    #open;
    #menu;
    #exploration;
    #hasFailed;
    /** What was told last. */
    #drawn;
    constructor(host, subject) {
        this.#open = new Set();
        this.#hasFailed = false;
        /** A button that opens something, and what it has opened. */
        this.opener = (id, label) => {
            const isOpen = this.#open.has(id);
            const tool = id === 'actions' ? this.#menu : this.#exploration;
            // The figure isn't looked through before a reader opens something.
            const subject = isOpen && this.#subject();
            const opened = subject && tool?.render(subject, id);
            const close = isOpen && this.#exploration?.closing(id);
            const toggle = () => {
                if (!this.#open.delete(id))
                    this.#open.add(id);
                void this.#use(id);
            };
            return [opener(id, close || label, isOpen, toggle), isOpen ? opened || this.#waiting : nothing];
        };
        this.#host = host;
        this.#subject = subject;
    }
    get #waiting() {
        return html `<p role="status">
      ${this.#hasFailed ? this.#subject()?.locale.messages.notLoaded : nothing}
    </p>`;
    }
    /** A view with a row marked, once that can be done. */
    marked(view, row) {
        if (row && !this.#exploration && !this.#hasFailed)
            void this.#use();
        return (row && this.#exploration?.marked(view, row, this.#subject())) || view;
    }
    /** Has changes said where a view takes the place of another. */
    follow(view) {
        const before = this.#drawn;
        this.#drawn = view;
        if (!before || before === view)
            return;
        const subject = this.#subject();
        if (!subject)
            return;
        const { element, locale } = subject;
        void this.#fetch().then(() => this.#exploration?.tell(before, view, element, locale));
    }
    /** Draws what a button opens, at once and when what works behind it is here. */
    async #use(id) {
        this.#host.requestUpdate();
        await this.#fetch(id);
        this.#host.requestUpdate();
    }
    async #fetch(id) {
        const update = () => this.#host.requestUpdate();
        try {
            if (id === 'actions')
                this.#menu ??= new (await import('../download-menu/menu.js')).Menu(html, update);
            else
                this.#exploration ??= new (await import('./exploration.js')).Exploration({ html, lineContent, phraseContent, valueContent }, update);
        }
        catch {
            this.#hasFailed = true;
        }
    }
}
