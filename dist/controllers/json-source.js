import { AdaptedAnswer } from './adapted-answer.js';
import { ChildScript } from './child-script.js';
import { explainCut } from './cut-attribute.js';
import { httpAddress } from './http-address.js';
import { isSameInput, issuesOf, jsonInputOf, overlayOf } from './json-input.js';
import { JsonRequest } from './json-request.js';
import { failed, ready, WAITING } from './json-result.js';
import { parseJson } from './parse-json.js';
import { Patience } from './patience.js';
import { TimingOnDemand } from './timing-on-demand.js';
/** The JSON that an element is given (json-input.ts), read and kept up to date. */
export class JsonSource {
    #host;
    #update = () => this.#host.requestUpdate();
    #script;
    #patience;
    #timing = new TimingOnDemand();
    #adapted = new AdaptedAnswer(this.#update);
    #input;
    #result = WAITING;
    /** What the result waits for. */
    #pending;
    constructor(host) {
        this.#host = host;
        this.#script = new ChildScript(host);
        this.#patience = new Patience(host.ownerDocument, this.#update);
        host.addController(this);
    }
    hostConnected() {
        if (this.#result === WAITING)
            this.#update();
    }
    hostDisconnected() {
        this.#timing.stopWatching();
        this.#patience.stop();
        // What is only moved in the page is back at once.
        queueMicrotask(() => {
            if (this.#request && !this.#host.isConnected)
                this.#leave();
        });
    }
    /** What there is now; the host is updated when that changes. */
    read() {
        const { data, src, adapter, refresh, isConnected } = this.#host;
        if (!isConnected)
            return (this.#result = WAITING);
        const given = { data, src, adapter, script: this.#script.text };
        const input = jsonInputOf(given);
        if (!isSameInput(input, this.#input)) {
            this.#input = input;
            this.#patience.renew();
            this.#leave();
        }
        if (this.#result === WAITING && !this.#pending)
            this.#result = this.#open(input, issuesOf(given));
        this.#timing.keepFresh(this.#request, refresh);
        return this.#adapted.read(this.#request?.result ?? this.#result, adapter, overlayOf(given));
    }
    /** Asks for the same address again, after a failure. */
    retry() {
        this.#request?.retry();
    }
    get #request() {
        return this.#pending instanceof JsonRequest ? this.#pending : undefined;
    }
    #open(input, issues) {
        if (input.kind === 'none')
            return this.#patience.waitOr(failed('no-data'));
        if (input.kind === 'object')
            return ready(input.document, issues);
        if (input.kind === 'text')
            return this.#parse(input.text, input.isScript, issues);
        if (input.kind === 'address')
            return this.#ask(input.src);
        const text = this.#host.ownerDocument.getElementById(input.src.slice(1))?.textContent;
        if (text != null)
            return this.#parse(text, true);
        return this.#patience.waitOr(failed('bad-address', { got: input.src }));
    }
    #parse(text, isScript, issues = []) {
        const result = parseJson(text, undefined, issues);
        if ('state' in result && result.state === 'ready')
            return result;
        // The rest of a script may be on its way.
        if (isScript && this.#patience.isPageLoading)
            return this.#patience.waitOr(WAITING);
        if ('state' in result)
            return result;
        this.#pending = result;
        void result.then((failure) => {
            if (this.#pending !== result)
                return;
            this.#pending = undefined;
            this.#result = isScript ? failure : explainCut(failure, this.#host);
            this.#update();
        });
        return WAITING;
    }
    #ask(src) {
        const address = httpAddress(src, this.#host.baseURI);
        if (typeof address !== 'string')
            return address;
        if (this.#host.loading === 'lazy' && !this.#timing.isNear(this.#host, this.#update))
            return WAITING;
        this.#pending = JsonRequest.for(address);
        this.#pending.follow(this.#update);
        return WAITING;
    }
    /** Lets go of the request, of what is read, and of the result. */
    #leave() {
        this.#request?.unfollow(this.#update);
        this.#pending = undefined;
        this.#result = WAITING;
        this.#timing.keepFresh(undefined, 0);
    }
}
