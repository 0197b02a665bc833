import { expect } from '@open-wc/testing';
import { sample } from '../data/sample.js';
import type { Contract } from './contract.js';
import {
  all,
  complete,
  drawn,
  figureOf,
  headingOf,
  isShown,
  partsOf,
  place,
  toldBy,
} from './page.js';
import { seen } from './reading.js';
import { waitUntil } from './wait.js';

/** Heading, takeaway, source, theme; and what comes and goes with the element. */
export function frameContract({ tag, sample: name, section, texts, composed }: Contract): void {
  describe('frame', () => {
    let document: Record<string, unknown>;
    beforeEach(async () => {
      document = (await sample(name)) as Record<string, unknown>;
    });
    /** The document, with something said of the section; of all where there is none. */
    const saying = (said: object): object =>
      section
        ? { ...document, [section]: { ...(document[section] as object), ...said } }
        : { ...document, ...said };

    for (const level of [2, 3, 4, 5, 6]) {
      it(`has a heading of level ${level}`, async () => {
        const widget = await drawn(tag, {
          data: document,
          attributes: { 'heading-level': String(level) },
        });
        expect(headingOf(widget).localName).to.equal(`h${level}`);
      });
    }

    it('has a heading of its usual level when another is asked for', async () => {
      for (const level of ['0', '1', '7', 'x']) {
        const widget = await drawn(tag, { data: document, attributes: { 'heading-level': level } });
        expect(headingOf(widget).localName, level).to.match(/^h[2-6]$/);
      }
    });

    it('names the figure by its heading', async () => {
      const widget = await drawn(tag, { data: document });
      const named = widget.shadowRoot.getElementById(
        figureOf(widget).getAttribute('aria-labelledby') ?? '',
      );
      expect(figureOf(widget).localName).to.equal('figure');
      expect(named).to.equal(headingOf(widget));
      expect(seen(headingOf(widget))).not.to.equal('');
    });

    it('shows the heading of the attribute', async () => {
      const widget = await drawn(tag, {
        data: document,
        attributes: { heading: 'Our <b>figures</b>' },
      });
      expect(seen(headingOf(widget))).to.equal('Our <b>figures</b>');
      widget.heading = 'Other figures';
      await widget.updateComplete;
      expect(seen(headingOf(widget))).to.equal('Other figures');
    });

    if (!composed)
      it('names its place and date below its heading, and leaves the place out on request', async () => {
        const data = { ...saying({ asOf: 'mid-2024' }), country: 'AZ' };
        const widget = await drawn(tag, { data });
        const line = (of: typeof widget): string => seen(partsOf(of, 'as-of')[0]!);
        await waitUntil(() => line(widget) === 'Azerbaijan · mid-2024', 'the place is named');
        const bare = await drawn(tag, { data, attributes: { 'without-place': '' } });
        expect(line(bare)).to.equal('mid-2024');
        const named = await drawn(tag, {
          data: { ...data, country: { en: 'The office', az: 'x' } },
        });
        expect(line(named)).to.equal('The office · mid-2024');
        const placeless = await drawn(tag, { data: { ...data, country: undefined } });
        expect(line(placeless)).to.equal('mid-2024');
      });

    if (!composed)
      it("says its author's takeaway in the place of ours, in the reader's language", async () => {
        const takeaway = { en: 'What we say ourselves.', az: 'Sözümüz.' };
        const said = async (lang: string): Promise<string> =>
          partsOf(await drawn(tag, { data: saying({ takeaway }), lang }), 'takeaway')
            .map(seen)
            .join();
        expect(await said('en')).to.match(/^What we say ourselves\./);
        expect(await said('az')).to.match(/^Sözümüz\./);
      });

    it('says under the figures what was corrected in them, and which edition they are', async () => {
      const corrections = [{ date: '2026-03-03', what: 'Refugees', was: 8078, now: 8087 }];
      const data = { ...document, edition: 'Mid-year update', corrections };
      const shown = async (lang: string): Promise<string[]> =>
        partsOf(await drawn(tag, { data, lang }), 'note')
          .filter(isShown)
          .map(seen);
      const english = ['Corrected (3 March 2026): Refugees · before: 8,078 · now: 8,087'];
      expect(await shown('en')).to.include.members(['Edition: Mid-year update', ...english]);
      // A sheet says it once, its sections don't say it again.
      expect((await shown('en')).filter((note) => english.includes(note))).to.have.length(1);
      expect((await shown('az')).join()).to.match(/Düzəliş .*əvvəl: 8\.078 · indi: 8\.087/);
    });

    it('tells its readers of newer figures where the page asks for it', async () => {
      const supersededBy = 'https://example.org/2026.html';
      const data = { ...document, supersededBy };
      const quiet = await drawn(tag, { data });
      expect(partsOf(quiet, 'newer')).to.have.length(0);
      quiet.toggleAttribute('tell-newer', true);
      await complete(quiet);
      const [line, ...others] = partsOf(quiet, 'newer');
      expect(others).to.have.length(0);
      expect(seen(line!)).to.equal('Newer figures are available');
      expect(line!.querySelector('a')?.href).to.equal(supersededBy);
      const nowhere = await drawn(tag, { data: document, attributes: { 'tell-newer': '' } });
      expect(partsOf(nowhere, 'newer')).to.have.length(0);
    });

    it('leaves the takeaway out on request, and the source', async () => {
      const source = { text: 'Where it is from', url: 'https://example.org/figures' };
      const data = saying({ source });
      const whole = await drawn(tag, { data });
      expect(seen(whole)).to.include('Source: Where it is from');
      const bare = await drawn(tag, {
        data,
        attributes: { 'without-takeaway': '', 'without-source': '' },
      });
      expect(partsOf(bare, 'takeaway')).to.have.length(0);
      expect(seen(bare)).not.to.include('Where it is from');
      if (!composed) expect(partsOf(bare, 'source')).to.have.length(0);
      expect(seen(bare)).to.include(texts[0]);
    });

    it('links the source to an address of http or https, and never hands the page over', async () => {
      for (const url of ['https://example.org/figures', 'http://example.org/figures']) {
        const widget = await drawn(tag, { data: saying({ source: { text: 'The source', url } }) });
        const [link] = all(widget, 'a') as HTMLAnchorElement[];
        expect([link?.href, seen(link!)]).to.deep.equal([url, 'The source']);
        expect(link!.relList.contains('noopener')).to.equal(true);
      }
    });

    it('names a source without a link when its address is of another kind', async () => {
      for (const url of [
        'javascript:alert(1)',
        'data:text/html,x',
        'ftp://example.org',
        '/figures',
        'https://user:word@example.org/',
        ' ',
      ]) {
        const widget = await drawn(tag, { data: saying({ source: { text: 'The source', url } }) });
        expect(
          all(widget, 'a').filter((link) => seen(link) === 'The source'),
          url,
        ).to.have.length(0);
        expect(seen(widget)).to.include('The source');
      }
    });

    it('prints what the data says, and never reads it as markup', async () => {
      const text = '<img src=x onerror="alert(1)"><b>bold</b>';
      const widget = await drawn(tag, { data: saying({ title: text, source: text, asOf: text }) });
      expect(seen(widget)).to.include(text);
      expect(all(widget, 'img, b')).to.have.length(0);
    });

    it('reflects its theme', async () => {
      const widget = await drawn(tag, { data: document });
      for (const theme of ['dark', 'light', '2021']) {
        widget.theme = theme;
        await widget.updateComplete;
        expect(widget.getAttribute('theme')).to.equal(theme);
      }
      expect((await drawn(tag, { data: document, attributes: { theme: 'dark' } })).theme).to.equal(
        'dark',
      );
      expect(
        getComputedStyle(await drawn(tag, { data: document, attributes: { theme: 'dark' } }))
          .colorScheme,
      ).to.equal('dark');
    });

    it('draws again what it drew when it is moved, without being told twice', async () => {
      const widget = await drawn(tag, { data: document });
      let told = 0;
      widget.addEventListener('factlet-load', () => (told += 1));
      widget.remove();
      (await place()).append(widget);
      await complete(widget);
      expect(seen(widget)).to.include(texts[0]);
      expect(told).to.equal(0);
      const load = toldBy(widget, 'factlet-load');
      widget.data = structuredClone(document);
      await load;
      expect(told).to.equal(1);
    });

    it('leaves nothing behind when it has come and gone a hundred times', async () => {
      const kept = keepCount();
      try {
        const within = await place();
        const widget = await drawn(tag, { data: document, place: within });
        for (let time = 0; time < 100; time++) {
          widget.remove();
          within.append(widget);
        }
        await complete(widget);
        const present = kept();
        for (let time = 0; time < 100; time++) {
          widget.remove();
          within.append(widget);
        }
        await complete(widget);
        expect(kept()).to.deep.equal(present);
        widget.remove();
        expect(kept().observers).to.equal(0);
      } finally {
        kept.end();
      }
    });
  });
}

/** Counts what is listened to and observed from now on. */
function keepCount(): { (): { listeners: number; observers: number }; end: () => void } {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const { observe, disconnect } = MutationObserver.prototype;
  let listeners = 0;
  const observers = new Set<MutationObserver>();
  const outside = (target: unknown): boolean => target === window || target === document;
  EventTarget.prototype.addEventListener = function (
    this: EventTarget,
    ...parts: Parameters<typeof addEventListener>
  ) {
    if (outside(this)) listeners += 1;
    addEventListener.apply(this, parts);
  } as typeof addEventListener;
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget,
    ...parts: Parameters<typeof removeEventListener>
  ) {
    if (outside(this)) listeners -= 1;
    removeEventListener.apply(this, parts);
  } as typeof removeEventListener;
  MutationObserver.prototype.observe = function (...parts) {
    observers.add(this);
    observe.apply(this, parts);
  };
  MutationObserver.prototype.disconnect = function () {
    observers.delete(this);
    disconnect.call(this);
  };
  const end = (): void => {
    Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    Object.assign(MutationObserver.prototype, { observe, disconnect });
  };
  return Object.assign(() => ({ listeners, observers: observers.size }), { end });
}
