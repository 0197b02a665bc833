import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The JSON that an element has as a child: `<script type="application/json">`. */
export class ChildScript implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Its text now; undefined where there is no such child. */
  get text(): string | undefined {
    const child = this.#host.querySelector(':scope > script[type="application/json"]');
    return child?.textContent ?? undefined;
  }

  hostConnected(): void {
    // Children may be parsed, or put there by a framework, after the element itself.
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
