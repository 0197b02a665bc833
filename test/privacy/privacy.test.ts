// What a page with Factlet asks for and keeps: nothing but its own files and the figures.
import { expect } from '@open-wc/testing';
import { frame } from '../../src/snippet/frame.js';
import { sample } from '../data/sample.js';
import { answered, answeredAt, askedFor, elsewhere } from '../support/answers.js';
import { SCRIPT, hasDrawn, opened, until, type FramedPage } from '../support/framed.js';

const TAGS = [
  'population-counters',
  'origin-bars',
  'funding-donut',
  'staffing-panel',
  'key-figures',
  'donor-list',
  'fact-sheet',
];
const OWN = /^\/made\/(cdn|embed)\//;

/** The first script of the page: everything that keeps or sends something is told of. */
const WATCH = `
  const kept = (window.kept = []);
  const watch = (object, name, what) => {
    const before = object?.[name];
    if (typeof before === 'function') object[name] = function (...given) { kept.push(what + ' ' + given[0]); return before.apply(this, given); };
  };
  for (const name of ['setItem', 'getItem', 'removeItem']) watch(Storage.prototype, name, 'storage');
  watch(Navigator.prototype, 'sendBeacon', 'beacon');
  watch(window.IDBFactory?.prototype, 'open', 'database');
  watch(window.CacheStorage?.prototype, 'open', 'cache');
  watch(window.ServiceWorkerContainer?.prototype, 'register', 'worker');
  watch(XMLHttpRequest.prototype, 'open', 'request');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', { get() { kept.push('cookie read'); return cookie.get.call(this); }, set(value) { kept.push('cookie ' + value); } });
  for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection', 'Image', 'BroadcastChannel']) {
    if (window[name]) window[name] = new Proxy(window[name], { construct: (type, given) => { kept.push(name + ' ' + given[0]); return new type(...given); } });
  }`;

const keptBy = (page: FramedPage): readonly string[] =>
  (page.window as unknown as { kept: string[] }).kept;
const requestsOf = (window: Window): string[] =>
  window.performance.getEntriesByType('resource').map(({ name }) => name);

describe('privacy', () => {
  it('asks for its own files and the figures alone, and keeps nothing', async () => {
    const watch = await answered({ body: WATCH }, '.js');
    const figures = `/made/${crypto.randomUUID()}/sheet.json`;
    await answeredAt(figures, {
      body: JSON.stringify(await sample('azerbaijan-2024')),
      headers: { 'access-control-allow-origin': '*', 'set-cookie': 'id=1' },
    });
    const src = (await elsewhere()) + figures;
    const tags = TAGS.map((name) => `<factlet-${name} src="${src}"></factlet-${name}>`).join('');
    const page = await opened(
      `${SCRIPT}${tags}<p><factlet-figure src="${src}" path="population.refugees"></factlet-figure></p>`,
      { head: `<script src="${watch}"></script>`, lang: 'az' },
    );
    await until(
      () => TAGS.every((name) => hasDrawn(page.document.querySelector(`factlet-${name}`))),
      'every widget draws',
    );
    await until(
      () => page.document.querySelector('factlet-figure')?.shadowRoot?.querySelector('data'),
      'the figure draws',
    );
    const asked = requestsOf(page.window).filter(
      (address) =>
        !OWN.test(new URL(address).pathname) &&
        !address.endsWith(watch) &&
        !address.endsWith('/probe.js'),
    );
    expect(asked).to.deep.equal([src]);
    expect(keptBy(page)).to.deep.equal([]);
    const [request, ...others] = await askedFor(figures);
    expect(others).to.deep.equal([]);
    expect([request?.headers['cookie'], request?.headers['referer']]).to.deep.equal([
      undefined,
      undefined,
    ]);
  });

  it("sends the figures in a frame's address to no server, and asks for the frame's own files alone", async () => {
    const document = (await sample('azerbaijan-2024')) as Record<string, unknown>;
    const figure = { widget: 'funding-donut', lang: 'az' };
    const [iframe = '', , script = ''] = (
      await frame(document, { ...figure, base: '/made/' })
    ).split('\n');
    // Open to this page, to look inside.
    const page = await opened(iframe.replace(/ sandbox="[^"]*"/, '') + script);
    const inside = (): Window & typeof globalThis =>
      page.document.querySelector('iframe')!.contentWindow as Window & typeof globalThis;
    await until(
      () => inside().document.querySelector('main > *')?.shadowRoot?.querySelector('data'),
      'the frame draws',
    );
    expect(
      requestsOf(inside()).filter(
        (address) =>
          !/\/made\/(cdn\/(factlet\.classic|classic\/country-names\.az)\.js|embed\/embed\.(js|css))$/.test(
            address,
          ),
      ),
    ).to.deep.equal([]);
    expect([
      inside().document.cookie,
      inside().localStorage.length,
      inside().sessionStorage.length,
    ]).to.deep.equal([page.document.cookie, localStorage.length, sessionStorage.length]);
    const sent = (await askedFor('/made/embed/'))
      .map(({ path, headers }) => `${path} ${headers['referer'] ?? ''}`)
      .join('\n');
    expect(sent).not.to.include('data=');
  });
});
