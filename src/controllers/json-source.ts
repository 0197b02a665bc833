import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Issue } from '../data/issues.js';
import { JsonRequest } from './json-request.js';
import {
  failed,
  isAnswer,
  isTransient,
  ready,
  WAITING,
  type JsonResult,
  type Ready,
} from './json-result.js';
import { parseJson } from './json-text.js';
import { isMixedContent } from './mixed-content.js';
import type * as timing from './timing.js';

type Host = ReactiveControllerHost &
  HTMLElement & { src: string; data: unknown; loading: string; refresh: number; adapter: string };

/**
 * Milliseconds after which a widget that was given nothing says so: scripts of the page may still
 * set `data`.
 */
const PATIENCE = 2000;

/**
 * The JSON that a widget is given, in this order: the `data` property or attribute, a child
 * `<script type="application/json">`, `src` (an http(s) address, or `#id` of such a script in the
 * same document).
 */
export class JsonSource implements ReactiveController {
  readonly #host: Host;
  #children: MutationObserver | undefined;
  #isNear = false;
  #stopWatching: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isPatient = true;
  #key: unknown;
  #result = WAITING;
  #request: JsonRequest | undefined;
  /** An answer in another form, and what came of it. */
  #foreign: JsonResult | undefined;
  #asked = '';
  #ours = WAITING;
  #seconds = 0;
  #stopRefreshing: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Children may be parsed, or put there by a framework, after the element itself.
    this.#children ??= new MutationObserver(this.#update);
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    if (this.#result === WAITING) this.#update();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    clearTimeout(this.#timer);
    // What is only moved in the page is back at once.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#leave();
    });
  }

  /** What there is now; the host is updated when that changes. */
  read(): JsonResult {
    const { data, src, adapter, isConnected } = this.#host;
    if (!isConnected) {
      this.#result = WAITING;
      return this.#result;
    }
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    // With an adapter the script says what the author has to add to the answer.
    const overlay =
      data == null && src && adapter && script ? (script.textContent ?? '') : undefined;
    const text =
      typeof data === 'string'
        ? data
        : data == null && overlay === undefined
          ? (script?.textContent ?? undefined)
          : undefined;
    const key = text ?? data ?? src;
    const isNew = !Object.is(key, this.#key);
    if (isNew) {
      this.#key = key;
      this.#isPatient = true;
      this.#leave();
    }
    if (isNew || (this.#result === WAITING && !this.#request)) {
      const issues =
        [data != null, overlay === undefined && script, src].filter(Boolean).length > 1
          ? [SEVERAL]
          : [];
      if (text !== undefined) this.#result = this.#parsed(text, data == null, issues);
      else this.#result = data != null ? ready(data, issues) : this.#look(src);
    }
    this.#keepFresh();
    const result = this.#request?.result ?? this.#result;
    return result.state === 'ready' && (adapter || isAnswer(result.document))
      ? this.#adapted(result, adapter, overlay)
      : result;
  }

  #adapted(result: Ready, adapter: string, overlay: string | undefined): JsonResult {
    const asked = `${adapter}\n${overlay ?? ''}`;
    if (this.#foreign === result && this.#asked === asked) return this.#ours;
    this.#foreign = result;
    this.#asked = asked;
    this.#ours = WAITING;
    void import('./adapting.js')
      .then(({ adapted }) => adapted(result, adapter, overlay))
      .catch(() => failed('network'))
      .then((ours) => {
        if (this.#foreign !== result || this.#asked !== asked) return;
        this.#ours = ours;
        this.#update();
      });
    return this.#ours;
  }

  /** Whether asking for the same address again may help. */
  get transient(): boolean {
    return isTransient(this.#request?.result ?? this.#result);
  }

  /** Asks for the same address again, after a failure. */
  retry(): void {
    this.#request?.retry();
  }

  readonly #update = (): void => this.#host.requestUpdate();

  #look(src: string): JsonResult {
    if (!src) return this.#later(failed('no-data'));
    if (src.startsWith('#')) {
      const script = this.#host.ownerDocument.getElementById(src.slice(1));
      return script
        ? this.#parsed(script.textContent ?? '', true)
        : this.#later(failed('bad-address', { got: src }));
    }
    const address = httpAddress(src, this.#host.baseURI);
    if (typeof address !== 'string') return address;
    if (this.#host.loading === 'lazy' && !this.#isNear) return this.#untilNear();
    this.#request = JsonRequest.for(address);
    this.#request.follow(this.#update);
    return WAITING;
  }

  #parsed(text: string, isScript: boolean, issues: readonly Issue[] = []): JsonResult {
    const result = parseJson(text, undefined, issues);
    const isReady = 'state' in result && result.state === 'ready';
    // The rest of a script may be on its way.
    if (!isReady && isScript && this.#isLoading) return this.#later(WAITING);
    if ('state' in result) return result;
    const pending: JsonResult = { state: 'waiting' };
    void result.then((failure) => {
      if (this.#result !== pending) return;
      this.#result = isScript ? failure : this.#explained(failure);
      this.#update();
    });
    return pending;
  }

  /**
   * An apostrophe in a text ends an attribute, and what follows becomes attributes of the strangest
   * names.
   */
  #explained(result: JsonResult): JsonResult {
    const isCut = result.state === 'failed' && result.failure.code === 'json-ended';
    const hasRests = Array.from(this.#host.attributes).some(({ name }) => /["{}[\]]/.test(name));
    return isCut && hasRests
      ? failed('quote-ended', { excerpt: result.failure.parameters['excerpt'] ?? '' })
      : result;
  }

  get #isLoading(): boolean {
    return this.#host.ownerDocument.readyState === 'loading';
  }

  /**
   * What isn't there yet, a script further down in the page or one that sets `data`, isn't there
   * after a while either.
   */
  #later(failure: JsonResult): JsonResult {
    clearTimeout(this.#timer);
    if (!this.#isPatient && !this.#isLoading) return failure;
    this.#timer = setTimeout(() => {
      this.#isPatient = false;
      this.#update();
    }, PATIENCE);
    return WAITING;
  }

  #untilNear(): JsonResult {
    const near = (): void => {
      this.#isNear = true;
      this.#update();
    };
    this.#stopWatching ??= background(({ whenNear }) => whenNear(this.#host, near), near);
    return WAITING;
  }

  #leave(): void {
    if (this.#request) this.#result = WAITING;
    this.#request?.unfollow(this.#update);
    this.#request = undefined;
    this.#keepFresh();
  }

  #keepFresh(): void {
    const request = this.#request;
    const seconds = request && this.#host.refresh > 0 ? this.#host.refresh : 0;
    if (seconds === this.#seconds) return;
    this.#seconds = seconds;
    this.#stopRefreshing?.();
    // Where it can't be loaded the figures stay, with their date.
    this.#stopRefreshing =
      request &&
      background(
        ({ keepFresh }) => keepFresh(request, seconds),
        () => {},
      );
  }
}

/** Does what few pages ask for, and what is loaded for those. Returns what ends it. */
function background(
  start: (module: typeof timing) => () => void,
  otherwise: () => void,
): () => void {
  let isOver = false;
  let end = (): void => {};
  import('./timing.js').then((module) => {
    if (!isOver) end = start(module);
  }, otherwise);
  return () => {
    isOver = true;
    end();
  };
}

const SEVERAL: Issue = { path: '', severity: 'warning', code: 'several-sources', parameters: {} };

/** The address that a widget may fetch, or why it may not. */
function httpAddress(src: string, base: string): string | JsonResult {
  try {
    const address = new URL(src, base);
    if (isMixedContent(address, location.protocol))
      return failed('mixed-content', { address: address.href });
    if (/^https?:$/.test(address.protocol)) return address.href;
  } catch {
    // No address at all.
  }
  return failed('bad-address', { got: src });
}
