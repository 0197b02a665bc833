import { expect } from '@open-wc/testing';
import { JsonRequest } from '../../src/controllers/json-request.js';
import { loadJson } from '../../src/controllers/load-json.js';
import { testNetwork } from '../support/network.js';

const never = (): Promise<Response> => new Promise(() => {});

describe('loadJson', () => {
  const network = testNetwork();

  it('gives the document at an address, or why there is none', async () => {
    const [good, bad] = [network.newAddress(), network.newAddress()];
    network.answer(good, '{"a": 1}');
    network.answer(bad, 404);
    expect(await loadJson(good)).to.deep.include({ state: 'ready', document: { a: 1 } });
    const result = await loadJson(bad);
    expect(result.state === 'failed' && result.failure.code).to.equal('http-status');
  });

  it('asks once for two that want the same address', async () => {
    const address = network.newAddress();
    network.answer(address, '{}');
    const [one, other] = await Promise.all([loadJson(address), loadJson(address)]);
    expect(one).to.equal(other);
    expect(network.asked).to.deep.equal([address]);
  });

  it('gives what is there already', async () => {
    const address = network.newAddress();
    network.answer(address, '{}');
    const request = JsonRequest.for(address);
    const follow = (): void => {};
    request.follow(follow);
    const result = await loadJson(address);
    expect(await loadJson(address)).to.equal(result);
    request.unfollow(follow);
    expect(network.asked).to.have.length(1);
  });

  it('ends with its signal, and the request with it', async () => {
    const address = network.newAddress();
    let ended = false;
    const { fetch } = window;
    window.fetch = (input, init) => {
      init?.signal?.addEventListener('abort', () => (ended = true));
      return fetch(input, init);
    };
    network.answer(address, never);
    const life = new AbortController();
    const loading = loadJson(address, { signal: life.signal }).catch((error: unknown) => error);
    await Promise.resolve();
    life.abort(new Error('not wanted'));
    expect(String(await loading)).to.equal('Error: not wanted');
    expect(ended).to.equal(true);
    const gone = loadJson(address, { signal: life.signal }).catch((error: unknown) => error);
    expect(String(await gone)).to.equal('Error: not wanted');
    expect(network.asked).to.have.length(1);
  });
});
