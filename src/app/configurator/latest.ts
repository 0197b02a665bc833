import type { ReactiveControllerHost } from 'lit';

/**
 * What comes of a promise for the inputs of now. What comes too late for them is let go: an old
 * snippet never stands beside new figures.
 */
export class Latest<Inputs extends readonly unknown[], Value> {
  readonly #host: ReactiveControllerHost;
  readonly #make: (...inputs: Inputs) => Promise<Value>;
  #inputs: Inputs | undefined;
  #value: Value | undefined;
  #last: Value | undefined;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost, make: (...inputs: Inputs) => Promise<Value>) {
    this.#host = host;
    this.#make = make;
  }

  /** What came of these inputs; undefined while it is on its way, and when nothing came. */
  of(...inputs: Inputs): Value | undefined {
    if (!this.#inputs || inputs.some((input, index) => input !== this.#inputs?.[index])) {
      this.#inputs = inputs;
      this.#value = undefined;
      this.#hasFailed = false;
      void this.#start(inputs);
    }
    return this.#value;
  }

  /** What came last, of whatever inputs: words of another language are better than none. */
  get last(): Value | undefined {
    return this.#last;
  }

  /** Nothing came of the inputs of now. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  async #start(inputs: Inputs): Promise<void> {
    const result = await this.#make(...inputs).then(
      (value) => ({ value }),
      () => undefined,
    );
    if (inputs !== this.#inputs) return;
    this.#value = result?.value;
    this.#last = result?.value ?? this.#last;
    this.#hasFailed = !result;
    this.#host.requestUpdate();
  }
}
