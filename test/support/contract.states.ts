import { expect } from '@open-wc/testing';
import { JsonRequest } from '../../src/controllers/json-request.js';
import { messages as en } from '../../src/messages/en/reader.js';
import { messages as fr } from '../../src/messages/fr/reader.js';
import { sample } from '../data/sample.js';
import type { Contract } from './contract.js';
import { testNetwork } from './network.js';
import {
  all,
  complete,
  drawn,
  failed,
  isShown,
  place,
  placed,
  toldBy,
  type Widget,
} from './page.js';
import { seen } from './reading.js';
import { consoleLines } from './told.js';
import { waitUntil } from './wait.js';

const FALLBACK = '<p>8,087 refugees live here.</p>';
const fallbackOf = (widget: Widget): Element => widget.querySelector('p')!;
const never = (): Promise<Response> => new Promise(() => {});

/** What stands there while there are no figures, and what is told. */
export function statesContract({ tag, sample: name, texts, partly }: Contract): void {
  describe('states', () => {
    const network = testNetwork();
    const lines = consoleLines();
    let json: string;
    beforeEach(async () => {
      json = JSON.stringify(await sample(name));
    });

    const FAILURES = [
      ['text instead of JSON', 'Sorry, try later', 'bad-json'],
      ['a web page instead of JSON', '\n<!DOCTYPE html><title>Sign in</title>', 'got-html'],
      ['an answer without content', '', 'no-data'],
      ['a status of 404', 404, 'http-status'],
      ['a status of 500', 500, 'http-status'],
      ['a list at the top', '[1, 2]', 'not-an-object'],
      ['null at the top', 'null', 'not-an-object'],
      ['a number at the top', '7', 'not-an-object'],
      ['an object of something else', '{"features": []}', 'no-section'],
    ] as const;
    for (const [what, answer, code] of FAILURES) {
      it(`says calmly that there are no figures for ${what}, and tells the author`, async () => {
        const src = network.newAddress();
        network.answer(src, answer);
        const within = await place('fr');
        within.insertAdjacentHTML('beforeend', '<p>The page</p>');
        const told: string[] = [];
        within.addEventListener('factlet-error', () => told.push('error'));
        within.addEventListener('factlet-load', () => told.push('load'));
        const { widget, event } = await failed(tag, { src, place: within });
        expect(
          event.issues.map(({ code, path, severity }) => ({ code, path, severity })),
        ).to.deep.equal([{ code, path: '', severity: 'error' }]);
        expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
        expect(seen(widget)).to.include(fr.failed);
        // What helps the author is loaded when there is trouble.
        await waitUntil(
          () =>
            all(widget, 'li').some((each) =>
              new RegExp(`\\p{L}{3}.*${code}`, 'u').test(seen(each)),
            ),
          'the remedy stands before the code',
        );
        const [details, ...others] = all(widget, 'details') as HTMLDetailsElement[];
        expect([
          details?.open,
          others.length,
          seen(details!.querySelector('summary')!),
        ]).to.deep.equal([false, 0, fr.authorDetails]);
        expect(told).to.deep.equal(['error']);
        expect(lines.filter((line) => line.includes('factlet'))).to.have.length(1);
        expect(lines[0]).to.include(tag).and.to.include(code);
        expect(within.querySelector('p')!.textContent).to.equal('The page');
      });
    }

    it('names an address that is not one of http', async () => {
      const { event } = await failed(tag, { src: 'javascript:alert(1)' });
      expect(event.issues[0]).to.deep.include({
        code: 'bad-address',
        severity: 'error',
        parameters: { got: 'javascript:alert(1)' },
      });
      expect((await failed(tag, { src: '#nowhere' })).event.issues[0]?.code).to.equal(
        'bad-address',
      );
    });

    it('stays calm when the data throws', async () => {
      const data = Object.defineProperty({ version: '1' }, 'population', {
        enumerable: true,
        get() {
          throw new Error('no');
        },
      });
      for (const key of ['funding', 'origins', 'staffing', 'keyFigures', 'donors', 'lang']) {
        Object.defineProperty(data, key, {
          enumerable: true,
          get() {
            throw new Error('no');
          },
        });
      }
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      for (const thrower of [
        data,
        proxy,
        {
          page: 1,
          get items() {
            throw new Error('no');
          },
          get population() {
            throw new Error('no');
          },
        },
      ]) {
        const { widget, event } = await failed(tag, { data: thrower });
        expect(event.issues.every(({ severity }) => severity === 'error')).to.equal(true);
        expect(seen(widget)).to.include(en.failed);
      }
      expect((await failed(tag, { data })).event.issues.map(({ code }) => code)).to.deep.equal([
        'unexpected',
      ]);
    });

    it('keeps room and says that it is loading', async () => {
      const src = network.newAddress();
      network.answer(src, never);
      const widget = await placed(tag, { src });
      await waitUntil(() => seen(widget).includes(en.loading));
      expect(widget.getBoundingClientRect().height).to.be.greaterThan(100);
    });

    it('shows what the page has for it until it draws', async () => {
      const src = network.newAddress();
      network.answer(src, never);
      const widget = await placed(tag, { src, content: FALLBACK });
      expect(isShown(fallbackOf(widget))).to.equal(true);
      expect(seen(widget)).to.equal('');
      const load = toldBy(widget, 'factlet-load');
      widget.data = JSON.parse(json);
      await load;
      expect(isShown(fallbackOf(widget))).to.equal(false);
    });

    it("keeps the page's own words in their place, unseen, where it is asked to", async () => {
      const words = `<div style="height: 3000px">${FALLBACK}</div>`;
      const widget = await drawn(tag, {
        data: JSON.parse(json),
        content: words,
        attributes: { 'keep-room': '' },
      });
      expect(widget.getBoundingClientRect().height).to.be.at.least(3000);
      expect(getComputedStyle(fallbackOf(widget)).visibility).to.equal('hidden');
      expect(seen(widget)).to.not.equal('');
      Object.assign(widget, { keepRoom: false });
      await widget.updateComplete;
      expect(widget.getBoundingClientRect().height).to.be.below(3000);
    });

    it('shows what the page has for it when it fails, with the sentence', async () => {
      const src = network.newAddress();
      network.answer(src, 404);
      const { widget } = await failed(tag, { src, content: FALLBACK });
      expect(isShown(fallbackOf(widget))).to.equal(true);
      expect(seen(widget)).to.include(en.failed);
    });

    it('shows what the page has for it when the document has no such section', async () => {
      const widget = await drawn(tag, { data: { version: '1', country: 'AZ' }, content: FALLBACK });
      expect(isShown(fallbackOf(widget))).to.equal(true);
      expect(seen(widget)).to.include(en.empty);
    });

    it('says that no figures are provided when there are none', async () => {
      const widget = await drawn(tag, { data: { version: '1', country: 'AZ' } });
      expect(seen(widget)).to.include(en.empty);
      expect(seen(widget)).not.to.match(/\d/);
      expect(all(widget, 'details')).to.have.length(0);
    });

    it('shows the rows that can be read and counts the one that cannot', async () => {
      const widget = await drawn(tag, { data: structuredClone(partly) });
      expect(all(widget, '[part~="value"], [part~="label"]').length).to.be.greaterThan(0);
      expect(seen(widget)).to.include('1 row is not shown because it could not be read.');
      expect(all(widget, 'details')).to.have.length(0);
    });

    it('tells the issues of what it draws, once and with their places', async () => {
      const told: (readonly { severity: string; path: string }[])[] = [];
      const within = await place();
      within.addEventListener('factlet-load', ({ issues }) => told.push(issues));
      await drawn(tag, { data: structuredClone(partly), place: within });
      expect(told).to.have.length(1);
      const errors = told[0]!.filter(({ severity }) => severity === 'error');
      expect(errors).to.have.length(1);
      expect(errors[0]!.path).to.match(/\[\d\]|required|received|gap/);
    });

    for (const [what, status, attempts] of [
      ['the address cannot be reached', undefined, 2],
      ['there was none', 404, 1],
      ['the server was busy', 503, 2],
    ] as const) {
      it(`asks again on request where ${what}, and then draws`, async () => {
        const src = network.newAddress();
        if (status) network.answer(src, status);
        const { widget } = await failed(tag, { src });
        network.answer(src, json);
        await waitUntil(() => all(widget, 'button').length === 1);
        const button = all(widget, 'button')[0]!;
        expect(seen(button)).to.equal(en.retry);
        const load = toldBy(widget, 'factlet-load');
        button.click();
        await load;
        await complete(widget);
        expect(network.asked).to.have.length(attempts + 1);
        expect(seen(widget)).to.include(texts[0]).and.not.to.include(en.failed);
      });
    }

    it('keeps the figures where they cannot be fetched anew, and draws them again when they can', async () => {
      const src = network.newAddress();
      network.answer(src, json);
      const widget = await drawn(tag, { src, attributes: { refresh: '60' } });
      network.answer(src, 404);
      const error = toldBy(widget, 'factlet-error');
      JsonRequest.for(src).refresh(0);
      await error;
      await complete(widget);
      expect(seen(widget)).to.include(texts[0]);
      expect(seen(widget)).to.match(/could not be updated.*fetched on/);
      network.answer(src, json);
      const load = toldBy(widget, 'factlet-load');
      JsonRequest.for(src).refresh(0);
      await load;
      await complete(widget);
      expect(seen(widget)).to.include(texts[0]).and.not.to.include('could not be updated');
    });

    it('says that it is loading when it is given another address after a failure', async () => {
      const [src, next] = [network.newAddress(), network.newAddress()];
      const { widget } = await failed(tag, { src });
      network.answer(next, never);
      widget.src = next;
      await widget.updateComplete;
      expect(seen(widget)).to.include(en.loading).and.not.to.include(en.failed);
    });

    it('offers no second try where it could not help', async () => {
      const src = network.newAddress();
      network.answer(src, 'no JSON');
      const { widget } = await failed(tag, { src });
      await waitUntil(() => all(widget, 'details').length === 1);
      expect(all(widget, 'button')).to.have.length(0);
    });

    it('keeps the last figures when new ones cannot be had, with the day on which they were', async () => {
      const widget = await drawn(tag, { data: JSON.parse(json) });
      const [src, next] = [network.newAddress(), network.newAddress()];
      const error = toldBy(widget, 'factlet-error');
      Object.assign(widget, { data: undefined, src });
      await error;
      await complete(widget);
      expect(seen(widget)).to.include(texts[0]);
      expect(seen(widget)).to.match(/could not be updated.*fetched on \d+ \p{L}+ \d{4}\./u);
      network.answer(next, json);
      const load = toldBy(widget, 'factlet-load');
      widget.src = next;
      await load;
      await complete(widget);
      expect(seen(widget)).to.include(texts[0]).and.not.to.include('could not be updated');
    });
  });
}
