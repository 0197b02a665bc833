/**
 * What Lit has rendered into a root. It notices what others do to it: translators, extensions,
 * scripts of the page. What they add is theirs. Where they remove or write over a node, Lit would
 * go on writing into one that nobody sees, and an old number would stay.
 */
export class RenderedNodes {
    #root;
    #options;
    #observer = new MutationObserver((records) => this.#read(records));
    #isAltered = false;
    constructor(root, options) {
        this.#root = root;
        this.#options = options;
    }
    /** Whether others have changed something since `accept`. */
    get areAltered() {
        this.#read(this.#observer.takeRecords());
        return this.#isAltered;
    }
    /** Takes what stands in the root now for what belongs there. */
    accept() {
        this.#observer.observe(this.#root, { childList: true, characterData: true, subtree: true });
        this.#observer.takeRecords();
        this.#isAltered = false;
    }
    /** Empties the root. What is rendered next is rendered as into a new one. */
    clear() {
        this.#root.replaceChildren();
        this.#options.renderBefore = this.#root.appendChild(document.createComment(''));
    }
    #read(records) {
        const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
        this.#isAltered ||= records.some(({ type, removedNodes }) => type === 'characterData' || [...removedNodes].some((node) => !added.has(node)));
    }
}
