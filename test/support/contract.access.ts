import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { messages as en } from '../../src/messages/en/reader.js';
import { sample } from '../data/sample.js';
import { axeFindings } from './axe.js';
import type { Contract } from './contract.js';
import { testNetwork } from './network.js';
import { all, drawn, failed, headingOf, partsOf, place, placed, widgetsIn } from './page.js';
import { heard, seen } from './reading.js';
import { waitUntil } from './wait.js';

/** That everybody can read it, and that a page with strict rules can have it. */
export function accessContract({ tag, sample: name, texts, partly }: Contract): void {
  describe('access', () => {
    const network = testNetwork();
    let data: unknown;
    beforeEach(async () => {
      data = await sample(name);
    });
    const expectClean = async (within: Element): Promise<void> => {
      expect(await axeFindings(within)).to.deep.equal({ violations: [], undecided: [] });
    };

    for (const [theme, lang] of [
      ['light', 'en'],
      ['dark', 'en'],
      ['light', 'ar'],
      ['dark', 'ar'],
      ['2021', 'az'],
    ] as const) {
      it(`leaves axe nothing to say, drawn in ${lang} with the theme ${theme}`, async () => {
        const within = await place(lang);
        if (lang === 'ar') within.dir = 'rtl';
        await drawn(tag, { data, place: within, attributes: { theme } });
        await expectClean(within);
      });
    }

    it('leaves axe nothing to say while it is loading', async () => {
      const src = network.newAddress();
      network.answer(src, () => new Promise(() => {}));
      const widget = await placed(tag, { src });
      await waitUntil(() => seen(widget).includes(en.loading));
      await expectClean(widget.parentElement!);
    });

    it('leaves axe nothing to say when it is empty', async () => {
      const widget = await drawn(tag, { data: { version: '1' } });
      await expectClean(widget.parentElement!);
    });

    it('leaves axe nothing to say when it failed, with the details open or closed', async () => {
      const { widget } = await failed(tag, { src: network.newAddress() });
      await waitUntil(() => heard(widget).includes('CORS'));
      await expectClean(widget.parentElement!);
      (all(widget, 'details')[0] as HTMLDetailsElement).open = true;
      await expectClean(widget.parentElement!);
    });

    it('leaves axe nothing to say when it is partly drawn, or not anew', async () => {
      const widget = await drawn(tag, { data: structuredClone(partly) });
      await expectClean(widget.parentElement!);
      Object.assign(widget, { data: undefined, src: network.newAddress() });
      await waitUntil(() => seen(widget).includes('could not be updated'));
      await expectClean(widget.parentElement!);
    });

    it('gives a screen reader what it shows', async () => {
      const widget = await drawn(tag, { data });
      for (const text of texts) expect(heard(widget)).to.include(text);
    });

    it('is a figure with a name for assistive technology', async function () {
      const widget = await drawn(tag, { data });
      const name = heard(headingOf(widget));
      // Firefox and WebKitGTK have no such view, and the runner then knows no such command.
      const told: unknown = await executeServerCommand('aria-snapshot', { selector: tag }).catch(
        () => undefined,
      );
      if (typeof told !== 'string') this.skip();
      expect(told).to.match(new RegExp(`^- figure "${name}":`));
      expect(told).to.include(
        `- heading "${name}" [level=${headingOf(widget).localName.slice(1)}]`,
      );
    });

    it('gives each number as a value for machines', async () => {
      const widget = await drawn(tag, { data });
      for (const value of partsOf(widget, 'value')) {
        expect(value.localName).to.equal('data');
        expect(
          Number((value as HTMLDataElement).value),
          (value as HTMLDataElement).value,
        ).to.be.at.least(0);
        expect(seen(value)).not.to.equal('');
      }
    });

    it('stops the tab key at nothing but links, buttons and summaries', async () => {
      const widget = await drawn(tag, { data });
      expect(all(widget, '[tabindex], [contenteditable], input, select, textarea')).to.have.length(
        0,
      );
    });

    it('has no style in its markup, and nothing that would be fetched', async () => {
      const widget = await drawn(tag, { data });
      expect(all(widget, '[style], style, [onclick]')).to.have.length(0);
      expect(
        all(widget, 'img, image, link, script, iframe, video, [src], [srcset], use, [fill^="url"]'),
      ).to.have.length(0);
      for (const { shadowRoot } of [widget, ...widgetsIn(widget)]) {
        const sheets = shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) =>
          Array.from(cssRules, ({ cssText }) => cssText),
        );
        expect(sheets.join('')).not.to.match(/url\(|@import|@font-face/);
      }
    });

    it('gives no id twice, and leads nowhere', async () => {
      const widget = await drawn(tag, { data });
      for (const { shadowRoot } of [widget, ...widgetsIn(widget)]) {
        const ids = Array.from(shadowRoot.querySelectorAll('[id]'), ({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        for (const each of shadowRoot.querySelectorAll('[aria-labelledby], [aria-describedby]')) {
          const names =
            each.getAttribute('aria-labelledby') ?? each.getAttribute('aria-describedby') ?? '';
          for (const name of names.split(' '))
            expect(shadowRoot.getElementById(name), name).not.to.equal(null);
        }
      }
    });

    for (const [size, text] of [
      ['280px', '100%'],
      ['560px', '200%'],
    ] as const) {
      it(`fits a column of ${size} with text of ${text}, in both directions`, async () => {
        for (const lang of ['en', 'ar', 'ru']) {
          const within = await place(lang);
          Object.assign(within.style, { inlineSize: size, fontSize: text });
          const widget = await drawn(tag, { data, place: within });
          expect(widget.scrollWidth, lang).to.be.at.most(Number.parseInt(size, 10));
        }
      });
    }
  });
}
