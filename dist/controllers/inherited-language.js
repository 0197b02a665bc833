const followers = new Set();
const watched = new Map();
let observer;
/** The next element outwards, through shadow roots. */
const outwards = (node) => node.parentNode ?? hostOf(node);
const hostOf = (node) => (node instanceof ShadowRoot ? node.host : null);
// Not instanceof: an element that was adopted from another document is of that document's class.
const isElement = (node) => node.nodeType === 1;
/**
 * Follows the nearest `lang` and `dir` around an element, through shadow roots, and updates the
 * element when they change.
 */
export class InheritedLanguage {
    #host;
    #roots;
    constructor(host) {
        /** The nearest `lang` as it is written; an empty string when there is none. */
        this.lang = '';
        /** The nearest `dir`, unless a `lang` is nearer: who names a language says its direction too. */
        this.dir = '';
        this.#roots = [];
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        followers.add(this);
        observer ??= new MutationObserver(() => followers.forEach((follower) => follower.#read()));
        for (let root = this.#host.getRootNode(); root; root = hostOf(root)?.getRootNode()) {
            this.#roots.push(root);
            const count = watched.get(root) ?? 0;
            watched.set(root, count + 1);
            if (count === 0)
                observer.observe(root, {
                    subtree: true,
                    attributes: true,
                    attributeFilter: ['lang', 'dir'],
                });
        }
        this.#read();
    }
    hostDisconnected() {
        followers.delete(this);
        for (const root of this.#roots.splice(0)) {
            const count = (watched.get(root) ?? 1) - 1;
            if (count)
                watched.set(root, count);
            else
                watched.delete(root);
        }
        // An observer can't let go of one root alone; it lets go of all when nobody is left.
        if (!followers.size) {
            observer?.disconnect();
            observer = undefined;
        }
    }
    #read() {
        let lang = '';
        let dir = '';
        for (let node = this.#host; node && !lang; node = outwards(node)) {
            if (!isElement(node))
                continue;
            dir ||= (node.getAttribute('dir') ?? '').toLowerCase();
            lang = node.getAttribute('lang') ?? '';
        }
        if (lang === this.lang && dir === this.dir)
            return;
        this.lang = lang;
        this.dir = dir;
        this.#host.requestUpdate();
    }
}
