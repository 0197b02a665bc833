import { adoptStyles } from 'lit';
/**
 * A figure that stood in the page before any script: the element's shadow root is there already,
 * with a link to the style sheet. It is left alone until the element has a figure of its own that
 * differs; drawing the same one twice would cost more than a page without it.
 */
export class StandingFigure {
    #host;
    /** What it is made of (fingerprint.ts). */
    #fingerprint;
    constructor(host) {
        /**
         * Whether its style sheet gave the room of the page's words away: what takes its place then
         * leaves that room to what is below, which has had it since the page was painted.
         */
        this.hasGivenRoomAway = false;
        this.#host = host;
        this.#fingerprint = host.shadowRoot?.querySelector('link')?.dataset['figure'];
        if (this.#fingerprint !== undefined)
            this.root = host.shadowRoot ?? undefined;
    }
    /**
     * Settles when the element may work. A script that is quick to arrive would delay the paint of
     * what is there already; so it waits for the page's next frame, but not long, since pages that
     * nobody sees have none.
     */
    painted() {
        return new Promise((resolve) => {
            requestAnimationFrame(() => setTimeout(resolve));
            setTimeout(resolve, 200);
        });
    }
    /**
     * Whether the element shall draw: there is no such figure, or another than the element's own,
     * whose fingerprint `find` gives. From now on a reader can use the buttons of one that stays.
     */
    yieldsTo(find) {
        if (!this.root)
            return true;
        const own = find();
        if (own === undefined)
            return false;
        if (own !== this.#fingerprint)
            return true;
        for (const button of this.root.querySelectorAll('button[disabled]')) {
            button.disabled = false;
            button.addEventListener('click', () => void this.#press(`#${button.id}`));
        }
        return false;
    }
    /** Makes the root the element's, with its style sheets in place before the linked one goes. */
    replace() {
        if (!this.root)
            return;
        const slot = this.root.querySelector('slot');
        this.hasGivenRoomAway = !!slot && getComputedStyle(slot).display === 'none';
        adoptStyles(this.root, Reflect.get(this.#host.constructor, 'elementStyles'));
        this.root = undefined;
    }
    /** Draws, and presses the button that has taken the place of the pressed one. */
    async #press(id) {
        this.#fingerprint = '';
        this.#host.requestUpdate();
        await this.#host.updateComplete;
        const button = this.#host.renderRoot.querySelector(id);
        button?.focus();
        button?.click();
    }
}
