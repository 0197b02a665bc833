import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../data/issues.js';
import { AdaptedAnswer } from './adapted-answer.js';
import { ChildScript } from './child-script.js';
import { explainCut } from './cut-attribute.js';
import { httpAddress } from './http-address.js';
import { isSameInput, issuesOf, jsonInputOf, overlayOf, type JsonInput } from './json-input.js';
import { JsonRequest } from './json-request.js';
import { failed, ready, WAITING, type JsonResult } from './json-result.js';
import { parseJson } from './parse-json.js';
import { Patience } from './patience.js';
import { TimingOnDemand } from './timing-on-demand.js';

type Host = ReactiveControllerHost &
  HTMLElement & { src: string; data: unknown; loading: string; refresh: number; adapter: string };

/** The JSON that an element is given (json-input.ts), read and kept up to date. */
export class JsonSource implements ReactiveController {
  readonly #host: Host;
  readonly #update = (): void => this.#host.requestUpdate();
  readonly #script: ChildScript;
  readonly #patience: Patience;
  readonly #timing = new TimingOnDemand();
  readonly #adapted = new AdaptedAnswer(this.#update);
  #input: JsonInput | undefined;
  #result = WAITING;
  /** What the result waits for. */
  #pending: JsonRequest | Promise<JsonResult> | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#script = new ChildScript(host);
    this.#patience = new Patience(host.ownerDocument, this.#update);
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#result === WAITING) this.#update();
  }

  hostDisconnected(): void {
    this.#timing.stopWatching();
    this.#patience.stop();
    // What is only moved in the page is back at once.
    queueMicrotask(() => {
      if (this.#request && !this.#host.isConnected) this.#leave();
    });
  }

  /** What there is now; the host is updated when that changes. */
  read(): JsonResult {
    const { data, src, adapter, refresh, isConnected } = this.#host;
    if (!isConnected) return (this.#result = WAITING);
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
  retry(): void {
    this.#request?.retry();
  }

  get #request(): JsonRequest | undefined {
    return this.#pending instanceof JsonRequest ? this.#pending : undefined;
  }

  #open(input: JsonInput, issues: readonly Issue[]): JsonResult {
    if (input.kind === 'none') return this.#patience.waitOr(failed('no-data'));
    if (input.kind === 'object') return ready(input.document, issues);
    if (input.kind === 'text') return this.#parse(input.text, input.isScript, issues);
    if (input.kind === 'address') return this.#ask(input.src);
    const text = this.#host.ownerDocument.getElementById(input.src.slice(1))?.textContent;
    if (text != null) return this.#parse(text, true);
    return this.#patience.waitOr(failed('bad-address', { got: input.src }));
  }

  #parse(text: string, isScript: boolean, issues: readonly Issue[] = []): JsonResult {
    const result = parseJson(text, undefined, issues);
    if ('state' in result && result.state === 'ready') return result;
    // The rest of a script may be on its way.
    if (isScript && this.#patience.isPageLoading) return this.#patience.waitOr(WAITING);
    if ('state' in result) return result;
    this.#pending = result;
    void result.then((failure) => {
      if (this.#pending !== result) return;
      this.#pending = undefined;
      this.#result = isScript ? failure : explainCut(failure, this.#host);
      this.#update();
    });
    return WAITING;
  }

  #ask(src: string): JsonResult {
    const address = httpAddress(src, this.#host.baseURI);
    if (typeof address !== 'string') return address;
    if (this.#host.loading === 'lazy' && !this.#timing.isNear(this.#host, this.#update))
      return WAITING;
    this.#pending = JsonRequest.for(address);
    this.#pending.follow(this.#update);
    return WAITING;
  }

  /** Lets go of the request, of what is read, and of the result. */
  #leave(): void {
    this.#request?.unfollow(this.#update);
    this.#pending = undefined;
    this.#result = WAITING;
    this.#timing.keepFresh(undefined, 0);
  }
}
