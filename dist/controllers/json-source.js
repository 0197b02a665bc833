import { JsonFailure, parseJson } from './json-text.js';
/** Milliseconds after which a widget that was given nothing says so: scripts of the page may still set `data`. */
const PATIENCE = 2000;
const WAITING = { state: 'waiting' };
const requests = new Map();
/**
 * The JSON that a widget is given, in this order: the `data` property or attribute, a child
 * `<script type="application/json">`, `src` (an http(s) address, or `#id` of such a script in the same document).
 */
export class JsonSource {
    #host;
    #observer;
    #timer;
    #key;
    #result = WAITING;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        // Children may be parsed, or put there by a framework, after the element itself.
        this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
        this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
        if (this.#result.state === 'waiting')
            this.#wait();
    }
    hostDisconnected() {
        this.#observer?.disconnect();
        clearTimeout(this.#timer);
    }
    /** What there is now; the host is updated when that changes. */
    read() {
        const { data, src } = this.#host;
        const script = this.#host.querySelector(':scope > script[type="application/json"]');
        const text = typeof data === 'string' ? data : data == null ? (script?.textContent ?? undefined) : undefined;
        const key = text ?? data ?? src;
        if (Object.is(key, this.#key))
            return this.#result;
        this.#key = key;
        if (text !== undefined)
            this.#result = parsed(text);
        else if (data != null)
            this.#result = { state: 'ready', document: data };
        else
            this.#result = src ? this.#fetch(src) : WAITING;
        return this.#result;
    }
    /** Whether asking for the same address again may help. */
    get transient() {
        return this.#result.state === 'failed' && this.#result.failure.transient;
    }
    /** Asks for the same address again, after a failure. */
    retry() {
        this.#key = undefined;
        this.#host.requestUpdate();
    }
    #fetch(src) {
        if (src.startsWith('#')) {
            const script = this.#host.ownerDocument.getElementById(src.slice(1));
            if (script)
                return parsed(script.textContent ?? '');
            this.#wait();
            return WAITING;
        }
        const address = httpAddress(src, this.#host.baseURI);
        if (!address)
            return failed(new JsonFailure('bad-address', { got: src }));
        let request = requests.get(address);
        if (!request)
            requests.set(address, (request = load(address)));
        void request.then((result) => {
            if (result.state === 'failed')
                requests.delete(address);
            // The last address wins, whatever the order of the answers.
            if (this.#key !== src)
                return;
            this.#result = result;
            this.#host.requestUpdate();
        });
        return WAITING;
    }
    /** What wasn't there at first, a script further down in the page or one that sets `data`, isn't there after a while either. */
    #wait() {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
            if (this.#result.state !== 'waiting')
                return;
            const id = String(this.#key ?? '');
            if (this.#key && !id.startsWith('#'))
                return;
            const script = id && this.#host.ownerDocument.getElementById(id.slice(1));
            this.#result = script ? parsed(script.textContent ?? '') : failed(id ? new JsonFailure('bad-address', { got: id }) : new JsonFailure('no-data'));
            this.#host.requestUpdate();
        }, PATIENCE);
    }
}
function parsed(text) {
    try {
        return { state: 'ready', document: parseJson(text) };
    }
    catch (error) {
        return failed(error);
    }
}
async function load(address) {
    try {
        const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
        if (!response.ok)
            return failed(new JsonFailure('http-status', { status: response.status }));
        return { state: 'ready', document: parseJson(await response.text()) };
    }
    catch (error) {
        // The browser tells scripts no more than "TypeError", whether it was the network, CORS, a policy or a blocker.
        return failed(error instanceof JsonFailure ? error : new JsonFailure('network'));
    }
}
const failed = (error) => ({ state: 'failed', failure: error instanceof JsonFailure ? error : new JsonFailure('unexpected') });
function httpAddress(src, base) {
    try {
        const { protocol, href } = new URL(src, base);
        return /^https?:$/.test(protocol) ? href : undefined;
    }
    catch {
        return undefined;
    }
}
