import { expect } from '@open-wc/testing';
import { sample } from '../data/sample.js';
import type { Contract } from './contract.js';
import { testNetwork, promised } from './network.js';
import { complete, drawn, made, place, placed, toldBy, type Widget } from './page.js';
import { seen } from './reading.js';
import { waitUntil } from './wait.js';

const script = (document: unknown, id = ''): string =>
  `<script type="application/json"${id && ` id="${id}"`}>${JSON.stringify(document).replaceAll('<', '\\u003c')}</script>`;

/** Where the data comes from, and which of several is taken. */
export function inputsContract({ tag, sample: name, section, texts }: Contract): void {
  describe('inputs', () => {
    const network = testNetwork();
    let document: Record<string, unknown>;
    beforeEach(async () => {
      document = (await sample(name)) as Record<string, unknown>;
    });

    const expectDrawn = (widget: Widget): void => {
      expect(seen(widget)).to.include(texts[0]);
    };
    const expectEmpty = async (widget: Widget): Promise<void> => {
      await waitUntil(() => seen(widget).includes('No figures are provided here.'));
      expect(seen(widget)).not.to.include(texts[0]);
    };
    const nothing = { version: '1', country: 'AZ' };

    it('draws an object', async () => {
      const widget = await drawn(tag, { data: document });
      for (const text of texts) expect(seen(widget)).to.include(text);
    });

    it('draws JSON text in the property', async () =>
      expectDrawn(await drawn(tag, { data: JSON.stringify(document) })));

    it('draws JSON text in the attribute', async () =>
      expectDrawn(await drawn(tag, { attributes: { data: JSON.stringify(document) } })));

    it('draws a child script', async () =>
      expectDrawn(await drawn(tag, { content: script(document) })));

    it('draws a child script that comes after the element', async () => {
      const widget = await placed(tag);
      const load = toldBy(widget, 'factlet-load');
      widget.insertAdjacentHTML('beforeend', script(document));
      await load;
      await complete(widget);
      expectDrawn(widget);
    });

    it('draws a script of the page by its id', async () => {
      const within = await place();
      within.insertAdjacentHTML('beforeend', script(document, 'the-figures'));
      expectDrawn(await drawn(tag, { src: '#the-figures', place: within }));
    });

    it('draws what an address has', async () => {
      const src = network.newAddress();
      network.answer(src, JSON.stringify(document));
      expectDrawn(await drawn(tag, { src }));
    });

    it('reads an address that is relative to the page', async () => {
      const address = new URL(`./relative-${tag}.json`, window.document.baseURI).href;
      network.answer(address, JSON.stringify(document));
      expectDrawn(await drawn(tag, { src: `./relative-${tag}.json` }));
      expect(network.asked).to.deep.equal([address]);
    });

    it('asks an address without cookies or referrer', async () => {
      const src = network.newAddress();
      network.answer(src, JSON.stringify(document));
      const { fetch } = window;
      let asked: RequestInit | undefined;
      window.fetch = (input, options) => fetch(input, (asked = options));
      await drawn(tag, { src });
      expect([asked?.credentials, asked?.referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
    });

    if (section) {
      it('draws its section alone', async () =>
        expectDrawn(await drawn(tag, { data: document[section] })));
    }

    it('takes the property before a script and an address, whole', async () => {
      const src = network.newAddress();
      network.answer(src, JSON.stringify(document));
      await expectEmpty(await drawn(tag, { data: nothing, content: script(document), src }));
      expect(network.asked).to.deep.equal([]);
    });

    it('takes a child script before an address, whole', async () => {
      const src = network.newAddress();
      network.answer(src, JSON.stringify(document));
      await expectEmpty(await drawn(tag, { content: script(nothing), src }));
      expect(network.asked).to.deep.equal([]);
    });

    it('draws anew for a new object, and again from the address when there is none', async () => {
      const src = network.newAddress();
      network.answer(src, JSON.stringify(document));
      const widget = await drawn(tag, { data: nothing, src });
      await expectEmpty(widget);
      const load = toldBy(widget, 'factlet-load');
      widget.data = undefined;
      await load;
      await complete(widget);
      expectDrawn(widget);
    });

    it('asks once for several widgets', async () => {
      const src = network.newAddress();
      network.answer(src, JSON.stringify(document));
      const within = await place();
      const widgets = await Promise.all([1, 2, 3].map(() => drawn(tag, { src, place: within })));
      widgets.forEach(expectDrawn);
      expect(network.asked).to.deep.equal([src]);
    });

    it('shows the last address, whatever the order of the answers', async () => {
      const [slow, fast] = [network.newAddress(), network.newAddress()];
      const late = promised<Response>();
      network.answer(slow, () => late.promise);
      network.answer(fast, JSON.stringify(document));
      const widget = made(tag, { src: slow });
      (await place()).append(widget);
      await widget.updateComplete;
      const load = toldBy(widget, 'factlet-load');
      widget.src = fast;
      await load;
      let told = 0;
      widget.addEventListener('factlet-load', () => (told += 1));
      late.keep(new Response(JSON.stringify(nothing)));
      // Another widget of the same address sees the late answer: after it, this one had its chance.
      await drawn(tag, { src: slow });
      await complete(widget);
      expectDrawn(widget);
      expect(told).to.equal(0);
    });
  });
}
