import { install, type Clock } from '@sinonjs/fake-timers';
import { expect } from '@open-wc/testing';
// Fetched before, so that nothing waits for it.
import '../../src/controllers/explain-json-error.js';
import { BACK_OFF_MS, JsonRequest } from '../../src/controllers/json-request.js';
import type { JsonResult } from '../../src/controllers/json-result.js';
import { keepFresh, whenNear } from '../../src/controllers/lazy-and-refresh.js';
import { promised, testNetwork } from '../support/network.js';

const { setTimeout: realTimeout } = window;
const never = (): Promise<never> => new Promise(() => {});

describe('JsonRequest', () => {
  const network = testNetwork();
  let clock: Clock;
  const ends: (() => void)[] = [];

  beforeEach(() => {
    clock = install({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    });
  });
  afterEach(() => {
    for (const end of ends.splice(0)) end();
    clock.uninstall();
    window.setTimeout = realTimeout;
    Reflect.deleteProperty(navigator, 'onLine');
    Reflect.deleteProperty(document, 'hidden');
  });

  /** A request that is followed, and what it tells. */
  function followed(address: string): { request: JsonRequest; told: string[]; leave: () => void } {
    const request = JsonRequest.for(address);
    const told: string[] = [];
    const follower = (): void => void told.push(codeOf(request.result));
    const leave = (): void => request.unfollow(follower);
    ends.push(leave);
    request.follow(follower);
    return { request, told, leave };
  }
  /** Lets time pass, and then what is read from answers be read. */
  async function pass(milliseconds: number): Promise<void> {
    await clock.tickAsync(milliseconds);
    // Several turns of the page, and not one long wait: a busy machine gives few in a time.
    for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => realTimeout(resolve, 3));
    await clock.tickAsync(0);
  }
  const codeOf = (result: JsonResult): string =>
    result.state === 'failed' ? result.failure.code : result.state;
  const say = (name: 'onLine' | 'hidden', value: boolean): void =>
    void Object.defineProperty(name === 'hidden' ? document : navigator, name, {
      value,
      configurable: true,
    });
  const askedFor = (src: string): number => network.asked.filter((each) => each === src).length;

  it('asks once more after a failure of the network or the server, and after a pause', async () => {
    for (const answer of [undefined, 500, 503]) {
      const src = network.newAddress();
      if (answer) network.answer(src, answer);
      const { request } = followed(src);
      await pass(BACK_OFF_MS - 1);
      expect([askedFor(src), request.result.state]).to.deep.equal([1, 'waiting']);
      network.answer(src, '{}');
      await pass(1);
      expect([askedFor(src), request.result.state], String(answer)).to.deep.equal([2, 'ready']);
    }
  });

  it('gives up after the second attempt', async () => {
    const src = network.newAddress();
    const { told } = followed(src);
    await pass(60_000);
    expect([askedFor(src), told.at(-1)]).to.deep.equal([2, 'network']);
  });

  it('asks once for what a second attempt would not change', async () => {
    for (const [answer, code] of [
      [404, 'http-status'],
      [403, 'http-status'],
      ['{', 'json-ended'],
      ['<html>', 'got-html'],
      ['', 'no-data'],
    ] as const) {
      const src = network.newAddress();
      network.answer(src, answer);
      const { told } = followed(src);
      await pass(60_000);
      await pass(0);
      expect(askedFor(src)).to.equal(1);
      expect(told.at(-1), String(answer)).to.equal(code);
    }
  });

  it('waits ten seconds for an answer, and as long for its end', async () => {
    const [silent, endless] = [network.newAddress(), network.newAddress()];
    network.answer(silent, never);
    network.answer(endless, () => new Response(new ReadableStream({ pull: never })));
    const requests = [followed(silent), followed(endless)];
    await pass(9_999);
    expect(requests.map(({ request }) => codeOf(request.result))).to.deep.equal([
      'waiting',
      'waiting',
    ]);
    await pass(1);
    // The end of a body that nobody sends is up to the browser's fetch; the tests' own doesn't know the signal.
    expect(codeOf(requests[0]!.request.result)).to.equal('timeout');
    expect(askedFor(silent)).to.equal(1);
  });

  it('stops reading above two million bytes, whatever else would come', async () => {
    const src = network.newAddress();
    let sent = 0;
    let signal: AbortSignal | null | undefined;
    const { fetch } = window;
    window.fetch = (input, init) => fetch(input, (({ signal } = init ?? {}), init));
    network.answer(
      src,
      () =>
        new Response(
          new ReadableStream({
            pull(stream) {
              sent += 1;
              stream.enqueue(new Uint8Array(100_000).fill(32));
            },
          }),
        ),
    );
    const { request } = followed(src);
    await pass(0);
    await pass(0);
    expect(request.result).to.deep.equal({
      state: 'failed',
      failure: { code: 'too-large', parameters: { limit: 2 } },
    });
    expect(sent).to.be.within(20, 25);
    expect(signal?.aborted).to.equal(true);
  });

  it('sends no cookies and no referrer', async () => {
    const src = network.newAddress();
    const { fetch } = window;
    let given: RequestInit | undefined;
    window.fetch = (input, init) => fetch(input, (given = init));
    network.answer(src, '{}');
    followed(src);
    await pass(0);
    expect([given?.credentials, given?.referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
  });

  it("says that the device is offline, and asks by itself when it isn't any more", async () => {
    const src = network.newAddress();
    say('onLine', false);
    const [one, other] = [followed(src), followed(src)];
    await pass(60_000);
    expect([askedFor(src), one.told.at(-1), other.told.at(-1)]).to.deep.equal([
      1,
      'offline',
      'offline',
    ]);
    say('onLine', true);
    network.answer(src, '{}');
    window.dispatchEvent(new Event('online'));
    await pass(0);
    expect([askedFor(src), one.told.at(-1), other.told.at(-1)]).to.deep.equal([
      2,
      'ready',
      'ready',
    ]);
    window.dispatchEvent(new Event('online'));
    await pass(0);
    expect(askedFor(src)).to.equal(2);
  });

  it('ends with its last follower, in whatever it waits for', async () => {
    const [slow, failing, offline] = [
      network.newAddress(),
      network.newAddress(),
      network.newAddress(),
    ];
    let isAborted = false;
    const { fetch } = window;
    window.fetch = (input, init) => {
      if (String(input) === slow) init?.signal?.addEventListener('abort', () => (isAborted = true));
      return fetch(input, init);
    };
    network.answer(slow, never);
    const [one, other, retrying] = [followed(slow), followed(slow), followed(failing)];
    await pass(10);
    say('onLine', false);
    const waiting = followed(offline);
    await pass(10);
    one.leave();
    expect(isAborted).to.equal(false);
    for (const each of [other, retrying, waiting]) each.leave();
    expect(isAborted).to.equal(true);
    await pass(0);
    expect(clock.countTimers()).to.equal(0);
    window.dispatchEvent(new Event('online'));
    await pass(60_000);
    expect(network.asked).to.deep.equal([slow, failing, offline]);
  });

  it('tells nobody of an answer that comes when it was left or asked anew', async () => {
    const src = network.newAddress();
    const late = promised<Response>();
    network.answer(src, () => late.promise);
    const left = followed(src);
    left.leave();
    network.answer(src, '{"new": true}');
    const { request } = followed(src);
    late.keep(new Response('{"old": true}'));
    await pass(0);
    expect(left.told).to.deep.equal(['waiting']);
    expect(request.result).to.deep.include({ state: 'ready', document: { new: true } });
  });

  it('is asked anew every so many seconds, and never more often than once a minute', async () => {
    for (const [seconds, pause] of [
      [90, 90],
      [1, 60],
      [0.001, 60],
    ] as const) {
      const src = network.newAddress();
      network.answer(src, '{}');
      const { request } = followed(src);
      await pass(0);
      // A second widget with the same address asks for nothing more.
      const stops = [keepFresh(request, seconds), keepFresh(request, seconds)];
      await pass(pause * 1000 - 10);
      expect(askedFor(src)).to.equal(1);
      await pass(10);
      expect(askedFor(src)).to.equal(2);
      await pass(pause * 1000);
      expect(askedFor(src)).to.equal(3);
      stops.forEach((stop) => stop());
      await pass(pause * 3000);
      expect(askedFor(src), String(seconds)).to.equal(3);
    }
  });

  it('is not asked anew at once for a time that no timer can wait', async () => {
    const src = network.newAddress();
    network.answer(src, '{}');
    const { request } = followed(src);
    await pass(0);
    ends.push(keepFresh(request, 1e12));
    await pass(86_400_000);
    expect(askedFor(src)).to.equal(1);
  });

  it('keeps the answer that is there while a new one is on its way, and is asked again after a failure', async () => {
    const src = network.newAddress();
    network.answer(src, '{"old": true}');
    const { request, told } = followed(src);
    await pass(0);
    ends.push(keepFresh(request, 60));
    network.answer(src, 404);
    await pass(60_000);
    expect(told).to.deep.equal(['waiting', 'ready', 'http-status']);
    network.answer(src, '{"new": true}');
    await pass(60_000);
    expect(told).to.deep.equal(['waiting', 'ready', 'http-status', 'ready']);
    expect(request.result).to.deep.include({ document: { new: true }, received: new Date() });
  });

  it("isn't asked anew for a page that nobody sees, but once when it is seen again", async () => {
    const src = network.newAddress();
    network.answer(src, '{}');
    const { request } = followed(src);
    await pass(0);
    ends.push(keepFresh(request, 60));
    say('hidden', true);
    await pass(600_000);
    expect(askedFor(src)).to.equal(1);
    say('hidden', false);
    for (let time = 0; time < 3; time++) document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(askedFor(src)).to.equal(2);
  });

  it('watches no longer than it is wanted', async () => {
    const element = document.body.appendChild(document.createElement('p'));
    ends.push(() => element.remove());
    let calls = 0;
    whenNear(element, () => (calls += 1))();
    whenNear(element, () => (calls += 1));
    await new Promise((resolve) => realTimeout(resolve, 200));
    expect(calls).to.equal(1);
  });
});
