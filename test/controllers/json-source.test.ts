import { expect } from '@open-wc/testing';
import type { JsonResult } from '../../src/controllers/json-result.js';
import { JsonSource } from '../../src/controllers/json-source.js';
import { AZERBAIJAN } from '../data/adapters/answers.js';
import { place } from '../support/page.js';
import { promised, testNetwork } from '../support/network.js';
import { HostElement } from './host.js';
import { waitUntil } from '../support/wait.js';

class SourceHost extends HostElement {
  src = '';
  loading = 'eager';
  refresh = 0;
  adapter = '';
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

  async function host(
    given: Partial<
      Pick<SourceHost, 'src' | 'data' | 'innerHTML' | 'loading' | 'refresh' | 'adapter'>
    > = {},
  ): Promise<SourceHost> {
    const element = Object.assign(
      document.createElement('factlet-test-source') as SourceHost,
      given,
    );
    (await place()).append(element);
    await element.updateComplete;
    return element;
  }
  const ready = (element: SourceHost): Promise<void> =>
    waitUntil(() => element.last?.state === 'ready');
  const failedWith = async (element: SourceHost): Promise<string> => {
    await waitUntil(() => element.last?.state === 'failed', 'fails');
    return element.last?.state === 'failed' ? element.last.failure.code : '';
  };

  it('has an object at once', async () => {
    const data = { a: 1 };
    expect((await host({ data })).last).to.deep.include({ state: 'ready', document: data });
  });

  it('has falsy JSON too: a zero, false and an empty text are given', async () => {
    expect((await host({ data: 0 })).last).to.deep.include({ state: 'ready', document: 0 });
    expect((await host({ data: false })).last).to.deep.include({ state: 'ready', document: false });
    expect(await failedWith(await host({ data: '', src: network.newAddress() }))).to.equal(
      'no-data',
    );
  });

  it('waits for an address, and then has its document', async () => {
    const src = network.newAddress();
    network.answer(src, '{"a": 1}');
    const element = await host({ src });
    expect(element.last).to.deep.equal({ state: 'waiting' });
    await ready(element);
    expect(element.last).to.deep.include({ state: 'ready', document: { a: 1 } });
  });

  it('gives the same object to all that ask for an address', async () => {
    const src = network.newAddress();
    network.answer(src, '{"a": 1}');
    const [one, other] = [await host({ src }), await host({ src })];
    await Promise.all([ready(one), ready(other)]);
    expect((one.last as { document: unknown }).document).to.equal(
      (other.last as { document: unknown }).document,
    );
  });

  it('keeps an answer as long as somebody shows it, and asks again after a failure', async () => {
    const src = network.newAddress();
    network.answer(src, 404);
    const failing = await host({ src });
    expect(await failedWith(failing)).to.equal('http-status');
    network.answer(src, '{}');
    const [first, second] = [await host({ src }), await host({ src })];
    await Promise.all([ready(failing), ready(first), ready(second)]);
    expect(network.asked).to.deep.equal([src, src]);
    for (const each of [failing, first, second]) each.remove();
    await Promise.resolve();
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
    expect(element.last?.state === 'failed' && element.last.failure.parameters).to.deep.equal({
      status: 403,
      host: 'figures.example',
    });
  });

  it('fetches from http and https alone', async () => {
    for (const src of [
      'javascript:alert(1)',
      'data:application/json,{}',
      'ftp://example.org/a.json',
      'file:///etc/passwd',
      'https://',
      '#nowhere',
      '#',
    ]) {
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
    expect(element.last).to.deep.include({ state: 'ready', document: { fast: true } });
  });

  it('reads a child script of its own alone, and again when its text changes', async () => {
    const element = await host({
      innerHTML: '<div><script type="application/json">{"deep": true}</script></div>',
    });
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
    const [early, never] = [
      await host({ src: '#late-figures' }),
      await host({ src: '#no-figures' }),
    ];
    expect(early.last?.state).to.equal('waiting');
    early.insertAdjacentHTML(
      'afterend',
      '<script type="application/json" id="late-figures">{"a": 1}</script>',
    );
    await waitUntil(() => early.last?.state === 'ready', 'finds it');
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
      expect(element.results.at(-2), String(data)).to.equal(element.results.at(-1));
    }
  });

  it('says once that it was given more than one', async () => {
    const script = '<script type="application/json">{}</script>';
    const issues = (element: SourceHost): readonly string[] =>
      element.last?.state === 'ready' ? element.last.issues.map(({ code }) => code) : ['?'];
    expect(issues(await host({ data: {}, src: '#x' }))).to.deep.equal(['several-sources']);
    expect(issues(await host({ data: '{}', innerHTML: script }))).to.deep.equal([
      'several-sources',
    ]);
    expect(issues(await host({ src: network.newAddress(), innerHTML: script }))).to.deep.equal([
      'several-sources',
    ]);
    for (const given of [{ data: {} }, { innerHTML: script }])
      expect(issues(await host(given))).to.deep.equal([]);
  });

  it('fetches a lazy one when it comes near, and one that is hidden never', async () => {
    const [far, hidden, near] = [network.newAddress(), network.newAddress(), network.newAddress()];
    for (const src of [far, hidden, near]) network.answer(src, '{}');
    const below = await host({ src: far, loading: 'lazy' });
    Object.assign(below.style, { display: 'block', marginBlockStart: '5000px' });
    const unseen = await host({ src: hidden, loading: 'lazy' });
    unseen.style.display = 'none';
    // The browser looks at it after the others, and tells of it after them.
    const seen = await host({ src: near, loading: 'lazy' });
    Object.assign(seen.style, { position: 'fixed', insetBlockStart: '0' });
    await ready(seen);
    expect([network.asked, below.last?.state]).to.deep.equal([[near], 'waiting']);
    below.style.marginBlockStart = '0';
    await ready(below);
    expect(network.asked).to.deep.equal([near, far]);
    unseen.loading = 'eager';
    unseen.requestUpdate();
    await ready(unseen);
  });

  describe('given an answer of a statistics service', () => {
    const answered = (body: unknown = AZERBAIJAN): string => {
      const src = network.newAddress();
      network.answer(src, JSON.stringify(body));
      return src;
    };
    const documentOf = (element: SourceHost): unknown =>
      element.last?.state === 'ready' ? element.last.document : undefined;

    it('reads it by its form, and gives one document to all that ask for the address', async () => {
      const src = answered();
      const [one, other] = [await host({ src }), await host({ src })];
      await Promise.all([ready(one), ready(other)]);
      expect(documentOf(one)).to.have.nested.property('population.groups[0].value', 6365);
      expect(documentOf(one)).to.equal(documentOf(other));
      expect(
        one.results.filter(
          (result) => result.state === 'ready' && 'items' in (result.document as object),
        ),
      ).to.deep.equal([]);
    });

    it("takes nothing else for one: a section of a document may have a field that it doesn't know", async () => {
      const donors = { page: 3, items: [{ country: 'AU' }] };
      expect(documentOf(await host({ data: donors }))).to.equal(donors);
    });

    it('lays the script inside over it, where the adapter is named, and follows the script', async () => {
      const content = (label: string): string =>
        `<script type="application/json">{"population": {"groups": [{"group": "refugees", "label": "${label}"}]}}</script>`;
      const element = await host({
        src: answered(),
        adapter: 'unhcr-population',
        innerHTML: content('A'),
      });
      await ready(element);
      expect(documentOf(element)).to.have.nested.property('population.groups[0].label', 'A');
      expect(documentOf(element)).to.have.nested.property('population.groups[0].value', 6365);
      expect(element.last?.state === 'ready' && element.last.issues).to.deep.equal([]);
      element.innerHTML = content('B');
      // On the way there is no document.
      await waitUntil(
        () =>
          documentOf(element) !== undefined && JSON.stringify(documentOf(element)).includes('"B"'),
      );
    });

    it('uses the script alone without an adapter, as ever', async () => {
      const element = await host({
        src: answered(),
        innerHTML: '<script type="application/json">{"population": {}}</script>',
      });
      expect(documentOf(element)).to.deep.equal({ population: {} });
    });

    it('says what is wrong with the answer, the adapter or the script', async () => {
      expect(
        await failedWith(
          await host({ src: answered({ version: '1' }), adapter: 'unhcr-population' }),
        ),
      ).to.equal('wrong-answer');
      expect(await failedWith(await host({ src: answered(), adapter: 'unhcr' }))).to.equal(
        'wrong-adapter',
      );
      expect(
        await failedWith(await host({ src: answered({ ...AZERBAIJAN, maxPages: 3 }) })),
      ).to.equal('several-pages');
      expect(
        await failedWith(
          await host({
            src: answered(),
            adapter: 'unhcr-population',
            innerHTML: '<script type="application/json">{"a": 1,}</script>',
          }),
        ),
      ).to.equal('bad-json');
      expect(
        await failedWith(
          await host({
            src: answered(),
            adapter: 'unhcr-population',
            innerHTML: '<script type="application/json">[]</script>',
          }),
        ),
      ).to.equal('not-an-object');
    });
  });

  it('says that an apostrophe in the text ended the attribute', async () => {
    const within = await place();
    within.innerHTML = `<factlet-test-source data='{"items":[{"value":40,"text":"jeunes ont accédé à l'université."}]}'></factlet-test-source>`;
    const element = within.firstElementChild as SourceHost;
    element.data = element.getAttribute('data');
    element.requestUpdate();
    expect(await failedWith(element)).to.equal('quote-ended');
    expect(await failedWith(await host({ data: '{"items":[{"value":40,"text":"jeunes' }))).to.equal(
      'json-ended',
    );
  });

  it("doesn't fetch for one that is taken away before it was drawn", async () => {
    const element = Object.assign(document.createElement('factlet-test-source') as SourceHost, {
      src: network.newAddress(),
    });
    const within = await place();
    within.append(element);
    element.remove();
    await element.updateComplete;
    expect(network.asked).to.deep.equal([]);
    network.answer(element.src, '{}');
    within.append(element);
    await ready(element);
  });
});
