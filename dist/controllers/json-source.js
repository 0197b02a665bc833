import { JsonRequest } from './json-request.js';
import { failed, isAnswer, isTransient, ready, WAITING } from './json-result.js';
import { parseJson } from './json-text.js';
/** Milliseconds after which a widget that was given nothing says so: scripts of the page may still set `data`. */
const PATIENCE = 2000;
/**
 * The JSON that a widget is given, in this order: the `data` property or attribute, a child
 * `<script type="application/json">`, `src` (an http(s) address, or `#id` of such a script in the same document).
 */
export class JsonSource {
    #host;
    #children;
    #isNear = false;
    #stopWatching;
    #timer;
    #isPatient = true;
    #key;
    #result = WAITING;
    #request;
    /** An answer in another form, and what came of it. */
    #foreign;
    #asked = '';
    #ours = WAITING;
    #seconds = 0;
    #stopRefreshing;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        // Children may be parsed, or put there by a framework, after the element itself.
        this.#children ??= new MutationObserver(this.#update);
        this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
        if (this.#result === WAITING)
            this.#update();
    }
    hostDisconnected() {
        this.#children?.disconnect();
        this.#stopWatching?.();
        this.#stopWatching = undefined;
        clearTimeout(this.#timer);
        // What is only moved in the page is back at once.
        queueMicrotask(() => {
            if (!this.#host.isConnected)
                this.#leave();
        });
    }
    /** What there is now; the host is updated when that changes. */
    read() {
        const { data, src, adapter, isConnected } = this.#host;
        if (!isConnected) {
            this.#result = WAITING;
            return this.#result;
        }
        const script = this.#host.querySelector(':scope > script[type="application/json"]');
        // With an adapter the script says what the author has to add to the answer.
        const overlay = data == null && src && adapter && script ? script.textContent ?? '' : undefined;
        const text = typeof data === 'string' ? data : data == null && overlay === undefined ? (script?.textContent ?? undefined) : undefined;
        const key = text ?? data ?? src;
        const isNew = !Object.is(key, this.#key);
        if (isNew) {
            this.#key = key;
            this.#isPatient = true;
            this.#leave();
        }
        if (isNew || (this.#result === WAITING && !this.#request)) {
            const issues = [data != null, overlay === undefined && script, src].filter(Boolean).length > 1 ? [SEVERAL] : [];
            if (text !== undefined)
                this.#result = this.#parsed(text, data == null, issues);
            else
                this.#result = data != null ? ready(data, issues) : this.#look(src);
        }
        this.#keepFresh();
        const result = this.#request?.result ?? this.#result;
        return result.state === 'ready' && (adapter || isAnswer(result.document)) ? this.#adapted(result, adapter, overlay) : result;
    }
    #adapted(result, adapter, overlay) {
        const asked = `${adapter}\n${overlay ?? ''}`;
        if (this.#foreign === result && this.#asked === asked)
            return this.#ours;
        this.#foreign = result;
        this.#asked = asked;
        this.#ours = WAITING;
        void import('./adapting.js').then(({ adapted }) => adapted(result, adapter, overlay)).catch(() => failed('network')).then((ours) => {
            if (this.#foreign !== result || this.#asked !== asked)
                return;
            this.#ours = ours;
            this.#update();
        });
        return this.#ours;
    }
    /** Whether asking for the same address again may help. */
    get transient() {
        return isTransient(this.#request?.result ?? this.#result);
    }
    /** Asks for the same address again, after a failure. */
    retry() {
        this.#request?.retry();
    }
    #update = () => this.#host.requestUpdate();
    #look(src) {
        if (!src)
            return this.#later(failed('no-data'));
        if (src.startsWith('#')) {
            const script = this.#host.ownerDocument.getElementById(src.slice(1));
            return script ? this.#parsed(script.textContent ?? '', true) : this.#later(failed('bad-address', { got: src }));
        }
        const address = httpAddress(src, this.#host.baseURI);
        if (typeof address !== 'string')
            return address;
        if (this.#host.loading === 'lazy' && !this.#isNear)
            return this.#untilNear();
        this.#request = JsonRequest.for(address);
        this.#request.follow(this.#update);
        return WAITING;
    }
    #parsed(text, isScript, issues = []) {
        const result = parseJson(text, undefined, issues);
        const isReady = 'state' in result && result.state === 'ready';
        // The rest of a script may be on its way.
        if (!isReady && isScript && this.#isLoading)
            return this.#later(WAITING);
        if ('state' in result)
            return result;
        const pending = { state: 'waiting' };
        void result.then((failure) => {
            if (this.#result !== pending)
                return;
            this.#result = isScript ? failure : this.#explained(failure);
            this.#update();
        });
        return pending;
    }
    /** An apostrophe in a text ends an attribute, and what follows becomes attributes of the strangest names. */
    #explained(result) {
        const isCut = result.state === 'failed' && result.failure.code === 'json-ended';
        const hasRests = Array.from(this.#host.attributes).some(({ name }) => /["{}[\]]/.test(name));
        return isCut && hasRests ? failed('quote-ended', { excerpt: result.failure.parameters['excerpt'] ?? '' }) : result;
    }
    get #isLoading() {
        return this.#host.ownerDocument.readyState === 'loading';
    }
    /** What isn't there yet, a script further down in the page or one that sets `data`, isn't there after a while either. */
    #later(failure) {
        clearTimeout(this.#timer);
        if (!this.#isPatient && !this.#isLoading)
            return failure;
        this.#timer = setTimeout(() => {
            this.#isPatient = false;
            this.#update();
        }, PATIENCE);
        return WAITING;
    }
    #untilNear() {
        const near = () => {
            this.#isNear = true;
            this.#update();
        };
        this.#stopWatching ??= background(({ whenNear }) => whenNear(this.#host, near), near);
        return WAITING;
    }
    #leave() {
        if (this.#request)
            this.#result = WAITING;
        this.#request?.unfollow(this.#update);
        this.#request = undefined;
        this.#keepFresh();
    }
    #keepFresh() {
        const request = this.#request;
        const seconds = request && this.#host.refresh > 0 ? this.#host.refresh : 0;
        if (seconds === this.#seconds)
            return;
        this.#seconds = seconds;
        this.#stopRefreshing?.();
        // Where it can't be loaded the figures stay, with their date.
        this.#stopRefreshing = request && background(({ keepFresh }) => keepFresh(request, seconds), () => { });
    }
}
/** Does what few pages ask for, and what is loaded for those. Returns what ends it. */
function background(start, otherwise) {
    let isOver = false;
    let end = () => { };
    import('./timing.js').then((module) => {
        if (!isOver)
            end = start(module);
    }, otherwise);
    return () => {
        isOver = true;
        end();
    };
}
const SEVERAL = { path: '', severity: 'warning', code: 'several-sources', parameters: {} };
/** The address that a widget may fetch, or why it may not. */
function httpAddress(src, base) {
    try {
        const { protocol, hostname, href } = new URL(src, base);
        // Browsers refuse it without a word that a script could tell from other failures.
        if (protocol === 'http:' && location.protocol === 'https:' && !/^(localhost|127\..*|\[::1\])$/.test(hostname))
            return failed('mixed-content', { address: href });
        if (/^https?:$/.test(protocol))
            return href;
    }
    catch {
        // No address at all.
    }
    return failed('bad-address', { got: src });
}
