/** The JSON that an element has as a child: `<script type="application/json">`. */
export class ChildScript {
    #host;
    #observer;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    /** Its text now; undefined where there is no such child. */
    get text() {
        const child = this.#host.querySelector(':scope > script[type="application/json"]');
        return child?.textContent ?? undefined;
    }
    hostConnected() {
        // Children may be parsed, or put there by a framework, after the element itself.
        this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
        this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    }
    hostDisconnected() {
        this.#observer?.disconnect();
    }
}
