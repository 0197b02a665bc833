import { BACK_OFF_MS } from '../../src/controllers/json-request.js';

type Answer = () => Response | Promise<Response>;

/** What stands in the place of the network. An address without an answer can't be reached. */
export interface Network {
  /** Every address that was asked for, in order. */
  readonly asked: string[];
  /** An address that nobody has asked for, since widgets remember what they were answered. */
  newAddress(): string;
  /** Answers an address from now on: a text, a status, or a response made when it is asked for. */
  answer(address: string, answer: string | number | Answer): void;
}

let addresses = 0;

/** Puts a network of the tests' own in the place of `fetch`, for each test of a suite. Nobody waits before a second attempt. */
export function testNetwork(): Network {
  const asked: string[] = [];
  const answers = new Map<string, Answer>();
  const { fetch, setTimeout } = window;
  beforeEach(() => {
    window.fetch = async (input, { signal } = {}) => {
      const address = String(input);
      asked.push(address);
      const answer = answers.get(address);
      if (!answer) throw new TypeError('Failed to fetch');
      const aborted = new Promise<never>((_, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason)),
      );
      return Promise.race([answer(), aborted]);
    };
    window.setTimeout = ((handler: () => void, delay?: number) =>
      setTimeout(handler, delay === BACK_OFF_MS ? 0 : delay)) as typeof setTimeout;
  });
  afterEach(() => {
    Object.assign(window, { fetch, setTimeout });
    asked.length = 0;
    answers.clear();
  });
  return {
    asked,
    newAddress: () => `https://figures.example/${++addresses}.json`,
    answer: (address, answer) =>
      answers.set(
        address,
        typeof answer === 'function'
          ? answer
          : () =>
              typeof answer === 'number'
                ? new Response('', { status: answer })
                : new Response(answer),
      ),
  };
}

/** A promise that the test keeps. */
export function promised<T>(): { promise: Promise<T>; keep: (value: T) => void } {
  let keep: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => (keep = resolve));
  return { promise, keep };
}
