import { expect, waitUntil } from '@open-wc/testing';
import { JsonSource, type JsonResult } from '../../src/controllers/json-source.js';
import { place } from '../support/page.js';
import { promised, testNetwork } from '../support/network.js';
import { HostElement } from './host.js';

class SourceHost extends HostElement {
  src = '';
  data: unknown;
  readonly source = new JsonSource(this);
  results: JsonResult[] = [];

  protected override willUpdate(): void {
    this.results.push(this.source.read());
  }

  get last(): JsonResult | undefined {
    return this.results.at(-1);
  }
}
customElements.define('factlet-test-source', SourceHost);

describe('JsonSource', () => {
  const network = testNetwork();

  async function host(given: Partial<Pick<SourceHost, 'src' | 'data' | 'innerHTML'>> = {}): Promise<SourceHost> {
    const element = Object.assign(document.createElement('factlet-test-source') as SourceHost, given);
    (await place()).append(element);
    await element.updateComplete;
    return element;
  }
  const ready = (element: SourceHost): Promise<void> => waitUntil(() => element.last?.state === 'ready') as Promise<void>;
  const failedWith = async (element: SourceHost): Promise<string> => {
    await waitUntil(() => element.last?.state === 'failed', 'fails', { timeout: 5000 });
    return element.last?.state === 'failed' ? element.last.failure.code : '';
  };

  it('has an object at once', async () => {
    const data = { a: 1 };
    expect((await host({ data })).last).to.deep.equal({ state: 'ready', document: data });
  });

  it('has falsy JSON too: a zero, false and an empty text are given', async () => {
    expect((await host({ data: 0 })).last).to.deep.equal({ state: 'ready', document: 0 });
    expect((await host({ data: false })).last).to.deep.equal({ state: 'ready', document: false });
    expect(await failedWith(await host({ data: '', src: network.newAddress() }))).to.equal('no-data');
  });

  it('waits for an address, and then has its document', async () => {
    const src = network.newAddress();
    network.answer(src, '{"a": 1}');
    const element = await host({ src });
    expect(element.last).to.deep.equal({ state: 'waiting' });
    await ready(element);
    expect(element.last).to.deep.equal({ state: 'ready', document: { a: 1 } });
  });

  it('gives the same object to all that ask for an address', async () => {
    const src = network.newAddress();
    network.answer(src, '{"a": 1}');
    const [one, other] = [await host({ src }), await host({ src })];
    await Promise.all([ready(one), ready(other)]);
    expect((one.last as { document: unknown }).document).to.equal((other.last as { document: unknown }).document);
  });

  it('remembers an answer, and asks again after a failure', async () => {
    const src = network.newAddress();
    expect(await failedWith(await host({ src }))).to.equal('network');
    network.answer(src, 503);
    expect(await failedWith(await host({ src }))).to.equal('http-status');
    network.answer(src, '{}');
    await ready(await host({ src }));
    await ready(await host({ src }));
    expect(network.asked).to.deep.equal([src, src, src]);
  });

  it('asks again on request', async () => {
    const src = network.newAddress();
    const element = await host({ src });
    await failedWith(element);
    network.answer(src, '{}');
    element.source.retry();
    await ready(element);
  });

  it('names what went wrong', async () => {
    const src = network.newAddress();
    network.answer(src, () => new Response(null, { status: 403 }));
    const element = await host({ src });
    expect(await failedWith(element)).to.equal('http-status');
    expect(element.last?.state === 'failed' && element.last.failure.parameters).to.deep.equal({ status: 403 });
  });

  it('fetches from http and https alone', async () => {
    for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'ftp://example.org/a.json', 'file:///etc/passwd', 'https://', '#nowhere', '#']) {
      expect(await failedWith(await host({ src })), src).to.equal('bad-address');
    }
    expect(network.asked).to.deep.equal([]);
  });

  it('lets the last address win, whatever the order of the answers', async () => {
    const [slow, fast] = [network.newAddress(), network.newAddress()];
    const late = promised<Response>();
    network.answer(slow, () => late.promise);
    network.answer(fast, '{"fast": true}');
    const element = await host({ src: slow });
    element.src = fast;
    element.requestUpdate();
    await ready(element);
    late.keep(new Response('{"slow": true}'));
    await ready(await host({ src: slow }));
    element.requestUpdate();
    await element.updateComplete;
    expect(element.last).to.deep.equal({ state: 'ready', document: { fast: true } });
  });

  it('reads a child script of its own alone, and again when its text changes', async () => {
    const element = await host({ innerHTML: '<div><script type="application/json">{"deep": true}</script></div>' });
    expect(element.last?.state).to.equal('waiting');
    element.insertAdjacentHTML('beforeend', '<script type="application/json">{"a": 1}</script>');
    await ready(element);
    element.lastElementChild!.textContent = '{"a": 2}';
    await waitUntil(() => JSON.stringify(element.last).includes('2'));
  });

  it('says that it was given nothing, but not at once: scripts of the page may still set it', async () => {
    const element = await host();
    expect(element.last?.state).to.equal('waiting');
    expect(await failedWith(element)).to.equal('no-data');
    element.data = { a: 1 };
    element.requestUpdate();
    await ready(element);
  });

  it('waits for a script of the page that comes after it, and says in the end that there is none', async () => {
    const [early, never] = [await host({ src: '#late-figures' }), await host({ src: '#no-figures' })];
    expect(early.last?.state).to.equal('waiting');
    early.insertAdjacentHTML('afterend', '<script type="application/json" id="late-figures">{"a": 1}</script>');
    await waitUntil(() => early.last?.state === 'ready', 'finds it', { timeout: 5000 });
    expect(await failedWith(never)).to.equal('bad-address');
  });

  it('is patient again where it was taken away while it waited', async () => {
    const element = await host();
    element.remove();
    (await place()).append(element);
    expect(await failedWith(element)).to.equal('no-data');
  });

  it('gives one result as long as nothing changes', async () => {
    for (const data of ['{"a": 1}', '{', { a: 1 }, 0, NaN]) {
      const element = await host({ data });
      element.requestUpdate();
      await element.updateComplete;
      expect(element.results[0], String(data)).to.equal(element.results[1]);
    }
  });
});
