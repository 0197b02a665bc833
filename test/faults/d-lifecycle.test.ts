import { expect } from '@open-wc/testing';
import { messages as en } from '../../src/messages/en/reader.js';
import { sample } from '../data/sample.js';
import { answered } from '../support/answers.js';
import { SCRIPT, drawnIn, hasDrawn, opened, openedAt, until, widgetIn } from '../support/framed.js';
import { meanwhile, withClock } from '../support/clock.js';
import { promised } from '../support/network.js';
import {
  complete,
  drawn,
  figureOf,
  made,
  partsOf,
  place,
  toldBy,
  type Widget,
} from '../support/page.js';
import { seen } from '../support/reading.js';
import { faults } from './catalogue.js';

const COUNTERS = 'factlet-population-counters';
const sheet = (): Promise<Record<string, unknown>> =>
  sample('azerbaijan-2024') as Promise<Record<string, unknown>>;
const next = async (): Promise<unknown> =>
  JSON.parse(JSON.stringify(await sheet()).replaceAll('8087', '9191'));
const aTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const movable = 'moveBefore' in Element.prototype;

export const rows = faults('D. Lifecycle', [
  {
    id: 85,
    title: 'A property that is set before the tag is known',
    checks: {
      'is kept, and comes before the attribute': async () => {
        const page = await opened(`<${COUNTERS} data="{"></${COUNTERS}>`);
        Object.assign(widgetIn(page, 'population-counters'), {
          data: await sheet(),
          heading: 'Set early',
        });
        const script = page.document.createElement('script');
        Object.assign(script, { type: 'module', src: '/made/cdn/factlet.js' });
        page.document.body.append(script);
        const widget = await drawnIn(page, 'population-counters');
        expect(seen(widget)).to.include('8,087').and.to.include('Set early');
        expect(Object.hasOwn(widget, 'data')).to.equal(false);
      },
      'is the one that holds where it is set after the attribute': async () => {
        const widget = await drawn(COUNTERS, {
          attributes: { data: JSON.stringify(await sheet()) },
          data: await next(),
        });
        expect(seen(widget)).to.include('9,191');
      },
    },
  },
  {
    id: 86,
    title: 'A framework that sets whatever property there is',
    checks: {
      'may set each of them': async () => {
        const widget = made(COUNTERS);
        const { constructor } = widget as unknown as {
          constructor: { elementProperties: Map<string, unknown> };
        };
        const names = [...constructor.elementProperties.keys()];
        expect(names).to.include.members(['src', 'data', 'heading', 'headingLevel', 'theme']);
        for (const name of names)
          for (const value of [undefined, null, '', 'x', 7, {}]) Reflect.set(widget, name, value);
        (await place()).append(widget);
        await widget.updateComplete;
        for (
          let type = Object.getPrototypeOf(widget) as object;
          type !== HTMLElement.prototype;
          type = Object.getPrototypeOf(type) as object
        ) {
          for (const [name, { get, set }] of Object.entries(
            Object.getOwnPropertyDescriptors(type),
          )) {
            if (get && names.includes(name)) expect(set, name).to.be.a('function');
          }
        }
      },
    },
  },
  {
    id: 87,
    title: 'Children that come late, in parts, or are exchanged',
    checks: {
      'is no fault while the page is on its way': async () => {
        const json = JSON.stringify(await sheet());
        const address = await answered(
          {
            body: `<!doctype html><html lang="en"><script src="/made/probe.js"></script><script type="module" async src="/made/cdn/factlet.js"></script><${COUNTERS}><script type="application/json">${json.slice(0, 300)}`,
            rest: `${json.slice(300)}</script></${COUNTERS}>`,
            pause: 4000,
          },
          '.html',
        );
        const page = await openedAt(address);
        expect(seen(await drawnIn(page, 'population-counters'))).to.include('8,087');
        expect(page.told.events.map(({ type }) => type)).to.deep.equal(['factlet-load']);
        expect(page.told.errors).to.deep.equal([]);
      },
      'draws anew when the script is exchanged': async () => {
        const widget = await drawn(COUNTERS, {
          content: `<script type="application/json">${JSON.stringify(await sheet())}</script>`,
        });
        const load = toldBy(widget, 'factlet-load');
        widget.innerHTML = `<script type="application/json">${JSON.stringify(await next())}</script>`;
        await load;
        await complete(widget);
        expect(seen(widget)).to.include('9,191').and.not.to.include('8,087');
      },
    },
  },
  {
    id: 88,
    title: 'Taken away before it draws, or between the answer and the drawing',
    checks: {
      'tells nothing, and draws when it is put back': async ({ network, lines }) => {
        const json = JSON.stringify(await sheet());
        for (const wait of [
          async () => {},
          async () => aTask(),
          async (widget: Widget) => void (await widget.updateComplete),
        ]) {
          const src = network.newAddress();
          const answer = promised<Response>();
          network.answer(src, () => answer.promise);
          const widget = made(COUNTERS, { src });
          const told: string[] = [];
          widget.addEventListener('factlet-error', () => told.push('error'));
          const within = await place();
          within.append(widget);
          await wait(widget);
          answer.keep(new Response(json));
          widget.remove();
          await aTask();
          await aTask();
          network.answer(src, json);
          const load = toldBy(widget, 'factlet-load');
          within.append(widget);
          await load;
          await complete(widget);
          expect(seen(widget)).to.include('8,087');
          expect(told).to.deep.equal([]);
        }
        expect(lines.filter((line) => / error /.test(line))).to.deep.equal([]);
      },
    },
  },
  {
    id: 89,
    title: 'Moved in the page while it loads',
    checks: {
      'asks once, and draws': async ({ network }) => {
        const src = network.newAddress();
        const answer = promised<Response>();
        network.answer(src, () => answer.promise);
        const widget = made(COUNTERS, { src });
        const [from, to] = [await place(), await place()];
        from.append(widget);
        await widget.updateComplete;
        to.append(widget);
        await aTask();
        from.prepend(widget);
        const load = toldBy(widget, 'factlet-load');
        answer.keep(new Response(JSON.stringify(await sheet())));
        await load;
        expect(network.asked).to.deep.equal([src]);
      },
      ...(movable && {
        'asks once, moved in one step': async ({ network }) => {
          const src = network.newAddress();
          const answer = promised<Response>();
          network.answer(src, () => answer.promise);
          const widget = made(COUNTERS, { src });
          const [from, to] = [await place(), await place()];
          from.append(widget);
          await widget.updateComplete;
          (to as unknown as { moveBefore: (node: Node, child: null) => void }).moveBefore(
            widget,
            null,
          );
          const load = toldBy(widget, 'factlet-load');
          answer.keep(new Response(JSON.stringify(await sheet())));
          await load;
          expect(network.asked).to.deep.equal([src]);
        },
      }),
      'keeps its drawing in a list that is sorted anew': async () => {
        const within = await place();
        const widgets = await Promise.all(
          [1, 2, 3].map(async () => drawn(COUNTERS, { data: await sheet(), place: within })),
        );
        const drawings = widgets.map(figureOf);
        within.append(widgets[1]!, widgets[2]!, widgets[0]!);
        await Promise.all(widgets.map(complete));
        expect(widgets.map(figureOf)).to.deep.equal(drawings);
      },
    },
  },
  {
    id: 90,
    title: 'Adopted into another document',
    checks: {
      'keeps its styles and its figures': async () => {
        const widget = await drawn('factlet-origin-bars', { data: await sheet() });
        const colour = getComputedStyle(partsOf(widget, 'bar')[0]!.firstElementChild!).fill;
        const page = await opened('<p>Another</p>');
        page.document.body.append(widget);
        await widget.updateComplete;
        expect(widget.ownerDocument).to.equal(page.document);
        expect(
          page.window.getComputedStyle(partsOf(widget, 'bar')[0]!.firstElementChild!).fill,
        ).to.equal(colour);
        widget.data = JSON.parse(JSON.stringify(await sheet()).replaceAll('6541', '7171'));
        await widget.updateComplete;
        expect(seen(widget)).to.include('7,171');
        (await place()).append(widget);
        await widget.updateComplete;
        expect(getComputedStyle(partsOf(widget, 'bar')[0]!.firstElementChild!).fill).to.equal(
          colour,
        );
      },
    },
  },
  {
    id: 91,
    title: 'Listeners, observers and timers that are forgotten',
    checks: {
      'are none, in any state': async ({ network }) => {
        const listened = new Set<string>();
        const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
        const named = (target: unknown, type: string): string | undefined =>
          target === window || target === document ? type : undefined;
        const known = network.newAddress();
        network.answer(known, JSON.stringify(await sheet()));
        const gone: string[] = [];
        EventTarget.prototype.addEventListener = function (
          this: EventTarget,
          ...parts: Parameters<typeof add>
        ) {
          const name = named(this, parts[0]);
          const options = parts[2];
          if (name) listened.add(name);
          if (name && typeof options === 'object')
            options.signal?.addEventListener('abort', () => gone.push(name));
          add.apply(this, parts);
        } as typeof add;
        EventTarget.prototype.removeEventListener = function (
          this: EventTarget,
          ...parts: Parameters<typeof remove>
        ) {
          const name = named(this, parts[0]);
          if (name) gone.push(name);
          remove.apply(this, parts);
        } as typeof remove;
        try {
          await drawn(COUNTERS, { src: known });
          await withClock('2026-11-01', async (clock) => {
            const within = document.body.appendChild(document.createElement('div'));
            network.answer(`${known}?never`, () => new Promise(() => {}));
            const states = [
              { src: known, attributes: { refresh: '60' } },
              { src: `${known}?never` },
              { src: `${known}?gone` },
              { src: '#nowhere' },
              {},
              { data: '{' },
              { src: known, attributes: { loading: 'lazy' } },
            ];
            within.append(...states.map((given) => made(COUNTERS, given)));
            await meanwhile(() => seen(within.children[0]!).includes('8,087'));
            await clock.tickAsync(3000);
            within.remove();
            await clock.tickAsync(0);
            expect(clock.countTimers()).to.equal(0);
          });
          expect([...listened].filter((name) => !gone.includes(name))).to.deep.equal([]);
        } finally {
          Object.assign(EventTarget.prototype, {
            addEventListener: add,
            removeEventListener: remove,
          });
        }
      },
    },
  },
  {
    id: 92,
    title: 'A part of the fact sheet that throws',
    checks: {
      'says so in its place, and the others draw': async () => {
        const page = await opened(
          `${SCRIPT}<factlet-fact-sheet src="${await answered({ body: JSON.stringify(await sheet()) })}"></factlet-fact-sheet>`,
        );
        await page.window.customElements.whenDefined('factlet-fact-sheet');
        const found = (): Widget | null | undefined =>
          widgetIn(page, 'fact-sheet').shadowRoot?.querySelector<Widget>(
            '[part~="sheet"] factlet-origin-bars',
          );
        await until(() => hasDrawn(found() ?? null), 'the part is there');
        const part = found()!;
        Object.assign(part, {
          view: () => {
            throw new Error('A fault of ours');
          },
          top: 3,
        });
        await until(() => seen(part).includes(en.failed), 'it says so');
        const others = seen(widgetIn(page, 'fact-sheet'));
        expect(others)
          .to.include('8,087')
          .and.to.include('$4.5M')
          .and.to.include('2,084')
          .and.to.include('Australia');
        expect(page.told.errors).to.deep.equal([]);
      },
    },
  },
  {
    id: 93,
    title: 'Figures in the page that are not those of the widget',
    checks: {
      'are seen until the first drawing, and not beside it': async () => {
        const widget = await drawn(COUNTERS, {
          data: await sheet(),
          content: '<table><tr><th>Refugees</th><td>1,111</td></tr></table>',
        });
        expect(seen(widget)).to.include('8,087');
        expect(widget.querySelector('table')!.getClientRects()).to.have.length(0);
      },
    },
  },
  {
    id: 94,
    title: 'Taken away while a second attempt waits',
    checks: {
      'leaves no timer, and asks no more': async ({ network }) => {
        const src = network.newAddress();
        network.answer(src, 503);
        await withClock('2026-11-01', async (clock) => {
          const within = document.body.appendChild(document.createElement('div'));
          const widget = made(COUNTERS, { src, attributes: { refresh: '60' } });
          within.append(widget);
          await meanwhile(() => network.asked.length === 1);
          await clock.tickAsync(10);
          within.remove();
          await clock.tickAsync(0);
          expect(clock.countTimers()).to.equal(0);
          const { length } = network.asked;
          await clock.tickAsync(3600_000);
          expect(network.asked).to.have.length(length);
        });
      },
    },
  },
  {
    id: 95,
    title: 'A thousand properties set at once',
    checks: {
      'is one drawing and one event': async () => {
        const widget = await drawn(COUNTERS, { data: await sheet() });
        let told = 0;
        widget.addEventListener('factlet-load', () => (told += 1));
        for (let time = 1; time <= 1000; time++)
          widget.data = { groups: [{ label: 'A', value: time }] };
        await complete(widget);
        expect(partsOf(widget, 'value').map(seen)).to.deep.equal(['1,000']);
        expect(told).to.equal(1);
      },
    },
  },
]);
