import { failed, WAITING } from './json-result.js';
import { MAX_CHARACTERS, parseJson } from './parse-json.js';
/** Milliseconds for an answer, and before the second attempt. */
const TIME_OUT_MS = 10_000;
export const BACK_OFF_MS = 1500;
const requests = new Map();
/**
 * The one request of the page for an address: all widgets that follow it get the same answer, the
 * same object.
 */
export class JsonRequest {
    #address;
    #followers;
    /** Ends what is under way, or waits to be. */
    #life;
    #asked;
    constructor(address) {
        this.result = WAITING;
        this.#followers = new Set();
        this.#asked = 0;
        this.#address = address;
    }
    static for(address) {
        const request = requests.get(address) ?? new JsonRequest(address);
        requests.set(address, request);
        return request;
    }
    /**
     * Calls back after each answer. An answer that is there already is not asked for again; a failure
     * is.
     */
    follow(follower) {
        this.#followers.add(follower);
        if (this.result.state !== 'ready' && !this.#life)
            this.retry();
    }
    /**
     * The last one to leave ends what is under way. An answer that nobody shows is not kept: it would
     * grow old.
     */
    unfollow(follower) {
        this.#followers.delete(follower);
        if (this.#followers.size)
            return;
        requests.delete(this.#address);
        this.#life?.abort();
        this.#life = undefined;
    }
    /** Asks again after a failure. */
    retry() {
        this.result = WAITING;
        this.#tell();
        void this.#ask('default');
    }
    /**
     * Asks anew where the last time is longer ago than that. The answer that is there stays until the
     * next one is.
     */
    refresh(seconds) {
        if (Date.now() - this.#asked >= seconds * 1000 - BACK_OFF_MS)
            void this.#ask('no-cache');
    }
    #tell() {
        this.#followers.forEach((follower) => follower());
    }
    async #ask(cache) {
        this.#life?.abort();
        const life = (this.#life = new AbortController());
        this.#asked = Date.now();
        const answer = await requestWithRetry(this.#address, cache, life.signal);
        // Nobody follows it any more, or it was asked for anew.
        if (this.#life !== life)
            return;
        this.result = answer;
        if (answer.state === 'failed' && answer.failure.code === 'offline')
            addEventListener('online', () => this.retry(), { once: true, signal: life.signal });
        else
            this.#life = undefined;
        this.#tell();
    }
}
/**
 * An answer, at the second attempt where the first says that the network or the server is to blame.
 */
async function requestWithRetry(address, cache, signal) {
    const first = await requestOnce(address, cache, signal);
    const { code, parameters: { status = 0 } = {} } = first.state === 'failed' ? first.failure : {};
    if (signal.aborted || !(code === 'network' || Number(status) >= 500))
        return first;
    await new Promise((resolve) => {
        const timer = setTimeout(resolve, BACK_OFF_MS);
        signal.addEventListener('abort', () => clearTimeout(timer));
    });
    return requestOnce(address, cache, signal);
}
async function requestOnce(address, cache, life) {
    const patience = new AbortController();
    const { signal } = patience;
    const end = () => patience.abort();
    life.addEventListener('abort', end);
    const timer = setTimeout(end, TIME_OUT_MS);
    try {
        const response = await fetch(address, {
            cache,
            signal,
            credentials: 'omit',
            referrerPolicy: 'no-referrer',
        });
        if (!response.ok)
            return failed('http-status', { status: response.status, host: new URL(address).host });
        const text = await textOf(response);
        return text === undefined
            ? failed('too-large', { limit: MAX_CHARACTERS / 1e6 })
            : parseJson(text, response.url || address);
    }
    catch {
        if (signal.aborted)
            return failed('timeout', { seconds: TIME_OUT_MS / 1000 });
        // The browser tells scripts no more than "TypeError", whether it was the network, CORS, a
        // policy or a blocker.
        if (!navigator.onLine)
            return failed('offline');
        // Another host has to allow it, which is the likeliest cause; this one never has to.
        const { host } = new URL(address);
        return failed('network', host === location.host ? {} : { CORS: host });
    }
    finally {
        clearTimeout(timer);
        life.removeEventListener('abort', end);
        // What isn't read to its end isn't downloaded to its end.
        end();
    }
}
/** The body as text. Reading stops above the limit, whatever the length that the server claims. */
async function textOf(response) {
    const reader = response.body?.getReader();
    const chunks = [];
    let bytes = 0;
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
        bytes += part.value.length;
        if (bytes > MAX_CHARACTERS)
            return undefined;
        chunks.push(part.value);
    }
    return new Blob(chunks).text();
}
