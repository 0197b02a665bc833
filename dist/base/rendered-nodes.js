import { tryOrUndefined } from './try-or-undefined.js';
/**
 * What Lit has rendered into an element's root. It notices what others do to it: translators,
 * extensions, scripts of the page. What they add is theirs. Where they remove or write over a node,
 * Lit would go on writing into one that nobody sees, and an old number would stay.
 */
export class RenderedNodes {
    #host;
    #standing;
    #observer = new MutationObserver((records) => this.#read(records));
    #isAltered = false;
    constructor(host, standing) {
        this.#host = host;
        this.#standing = standing;
        host.addController(this);
    }
    hostConnected() {
        if (this.#host.hasUpdated)
            this.#observe();
    }
    hostDisconnected() {
        this.#read(this.#observer.takeRecords());
        this.#observer.disconnect();
    }
    /**
     * Renders into the root; anew where others have altered it, or Lit no longer finds its nodes.
     * Where that throws, `fail` is called, and what it makes of it is rendered.
     */
    update(render, fail) {
        this.#read(this.#observer.takeRecords());
        if (this.#isAltered || this.#standing.root) {
            this.#standing.replace();
            this.#clear();
        }
        if (!succeeds(render)) {
            this.#clear();
            if (!succeeds(render)) {
                fail();
                this.#clear();
                render();
            }
        }
        this.#observer.takeRecords();
        this.#isAltered = false;
        if (this.#host.isConnected)
            this.#observe();
    }
    #observe() {
        const options = { childList: true, characterData: true, subtree: true };
        this.#observer.observe(this.#host.renderRoot, options);
    }
    /** Empties the root. What is rendered next is rendered as into a new one. */
    #clear() {
        const { renderRoot, renderOptions } = this.#host;
        renderRoot.replaceChildren();
        renderOptions.renderBefore = renderRoot.appendChild(document.createComment(''));
    }
    #read(records) {
        const added = new Set();
        for (const { type, addedNodes, removedNodes } of records) {
            const isOurs = (node) => !added.has(node);
            this.#isAltered ||= type === 'characterData' || [...removedNodes].some(isOurs);
            addedNodes.forEach((node) => added.add(node));
        }
    }
}
const succeeds = (render) => tryOrUndefined(() => {
    render();
    return true;
}) ?? false;
