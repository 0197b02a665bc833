import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * An address for a text that a page shows as a picture. Let go when there is another, and with the
 * page.
 */
export class ObjectAddress implements ReactiveController {
  #text: string | undefined;
  #address = '';

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  of(text: string, type: string): string {
    if (text !== this.#text) {
      this.hostDisconnected();
      this.#text = text;
      this.#address = URL.createObjectURL(new Blob([text], { type }));
    }
    return this.#address;
  }

  hostDisconnected(): void {
    URL.revokeObjectURL(this.#address);
    this.#text = undefined;
  }
}
