import { expect } from '@open-wc/testing';
import { sample } from '../data/sample.js';
import { meanwhile, withClock } from '../support/clock.js';
import { until } from '../support/framed.js';
import { promised } from '../support/network.js';
import { complete, drawn, failed, made, place, toldBy, type Widget } from '../support/page.js';
import { seen } from '../support/reading.js';
import { faults } from './catalogue.js';
import { failsInPlace } from './fail-in-place.js';

const COUNTERS = 'factlet-population-counters';
const sheet = (value: number): string =>
  JSON.stringify({ groups: [{ label: `Answer ${value}`, value }] });

function online(is: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => is });
  dispatchEvent(new Event(is ? 'online' : 'offline'));
}

const orders = (items: readonly number[]): number[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((first) =>
        orders(items.filter((each) => each !== first)).map((rest) => [first, ...rest]),
      );

export const rows = faults('B. Loading', [
  {
    id: 52,
    title: 'No network at all',
    checks: {
      'is told as offline': async ({ network, lines }) => {
        const src = network.newAddress();
        online(false);
        try {
          await failsInPlace(
            (widget) => widget.setAttribute('src', src),
            { code: 'offline' },
            lines,
          );
          expect(network.asked.length).to.be.at.most(3);
        } finally {
          Reflect.deleteProperty(navigator, 'onLine');
        }
      },
      'asks by itself when the network is back, and not before': async ({ network }) => {
        const src = network.newAddress();
        online(false);
        try {
          const widget = made(COUNTERS, { src });
          const within = await place();
          await withClock('2026-11-01', async (clock) => {
            const error = toldBy(widget, 'factlet-error');
            within.append(widget);
            await error;
            await clock.tickAsync(3600_000);
          });
          expect(network.asked).to.deep.equal([src]);
          network.answer(src, sheet(5));
          const load = toldBy(widget, 'factlet-load');
          online(true);
          await load;
          await complete(widget);
          expect(seen(widget)).to.include('Answer 5');
          expect(network.asked).to.deep.equal([src, src]);
        } finally {
          Reflect.deleteProperty(navigator, 'onLine');
        }
      },
    },
  },
  {
    id: 53,
    title: 'Answers in another order than they were asked for',
    checks: {
      'shows the last address in each of 24 orders, whatever the others answer': async ({
        network,
      }) => {
        for (const order of orders([0, 1, 2, 3])) {
          const answers = order.map(() => promised<Response>());
          const addresses = answers.map(({ promise }) => {
            const address = network.newAddress();
            network.answer(address, () => promise);
            return address;
          });
          const widget = made(COUNTERS);
          const told: string[] = [];
          for (const type of ['factlet-load', 'factlet-error'])
            widget.addEventListener(type, () => told.push(type));
          (await place()).append(widget);
          for (const address of addresses) {
            widget.src = address;
            await widget.updateComplete;
          }
          const bodies = [
            () => new Response(sheet(0)),
            () => new Response('', { status: 404 }),
            () => new Response('{'),
            () => new Response(sheet(3)),
          ];
          for (const index of order) {
            answers[index]!.keep(bodies[index]!());
            await new Promise((resolve) => setTimeout(resolve));
          }
          await until(() => told.length, 'the last is told');
          await complete(widget);
          expect(seen(widget), order.join()).to.include('Answer 3').and.not.to.include('Answer 0');
          expect(told, order.join()).to.deep.equal(['factlet-load']);
        }
      },
    },
  },
  {
    id: 54,
    title: 'One address on 20 widgets',
    checks: {
      'is asked for once': async ({ network }) => {
        const src = network.newAddress();
        const answer = promised<Response>();
        network.answer(src, () => answer.promise);
        const within = await place();
        const widgets = Array.from({ length: 20 }, () => made(COUNTERS, { src }));
        const loads = widgets.map((widget) => toldBy(widget, 'factlet-load'));
        within.append(...widgets);
        answer.keep(new Response(sheet(7)));
        await Promise.all(loads);
        expect(network.asked).to.deep.equal([src]);
        for (const widget of widgets) expect(seen(widget)).to.include('Answer 7');
      },
      'is given up when the last of them is taken away, and not before': async ({ network }) => {
        const src = network.newAddress();
        network.answer(src, () => new Promise(() => {}));
        const { fetch } = window;
        let signal: AbortSignal | null | undefined;
        window.fetch = (input, options) => {
          signal = options?.signal;
          return fetch(input, options);
        };
        const [within, other] = [await place(), await place()];
        const [first, second] = [made(COUNTERS, { src }), made(COUNTERS, { src })];
        within.append(first, second);
        await until(() => signal, 'it is asked for');
        first.remove();
        other.append(second);
        await new Promise((resolve) => setTimeout(resolve));
        expect(signal!.aborted).to.equal(false);
        second.remove();
        await new Promise((resolve) => setTimeout(resolve));
        expect(signal!.aborted).to.equal(true);
      },
    },
  },
  {
    id: 55,
    title: 'An address that is empty, of another kind, or none',
    checks: {
      'is told as no data where it is empty': async () => {
        expect(
          (await failed(COUNTERS, { src: '' })).event.issues.map(({ code }) => code),
        ).to.deep.equal(['no-data']);
      },
      ...Object.fromEntries(
        [
          '#',
          '#nowhere',
          'javascript:alert(1)',
          'data:application/json,{}',
          'blob:https://example.org/1',
          'file:///etc/passwd',
          'ftp://example.org/x',
          'http://[',
        ].map((src) => [
          `is told as bad, and never asked for: ${src}`,
          async ({ network, lines }) => {
            await failsInPlace(
              (widget: Widget) => widget.setAttribute('src', src),
              { code: 'bad-address', parameters: { got: src } },
              lines,
            );
            expect(network.asked).to.deep.equal([]);
          },
        ]),
      ),
      'may be that of a script of the page': async () => {
        const within = await place();
        within.insertAdjacentHTML(
          'beforeend',
          `<script type="application/json" id="figures">${sheet(4)}</script>`,
        );
        expect(seen(await drawn(COUNTERS, { src: '#figures', place: within }))).to.include(
          'Answer 4',
        );
      },
    },
  },
  {
    id: 56,
    title: 'An old copy, a clock that is wrong',
    checks: {
      'leave the date of the data as it is': async ({ network }) => {
        const src = network.newAddress();
        const json = JSON.stringify(await sample('azerbaijan-2024'));
        network.answer(
          src,
          () =>
            new Response(json, {
              headers: {
                date: 'Fri, 01 Jan 1999 00:00:00 GMT',
                'last-modified': 'Fri, 01 Jan 1999 00:00:00 GMT',
                age: '999999',
              },
            }),
        );
        const widget = await drawn(COUNTERS, { src });
        expect(seen(widget))
          .to.include('mid-2024')
          .and.not.to.include('1999')
          .and.not.to.include(String(new Date().getFullYear()));
      },
    },
  },
  {
    id: 61,
    title: 'Back from the cache of pages, or from a hidden tab',
    checks: {
      'asks for nothing where nothing is to be refreshed': async ({ network }) => {
        const src = network.newAddress();
        network.answer(src, sheet(6));
        const widget = await drawn(COUNTERS, { src });
        for (let time = 0; time < 50; time++) {
          dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
          dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
          document.dispatchEvent(new Event('visibilitychange'));
        }
        await complete(widget);
        expect(network.asked).to.deep.equal([src]);
      },
      'asks once, however many refreshes were missed': async ({ network }) => {
        const src = network.newAddress();
        network.answer(src, sheet(6));
        await withClock('2026-11-01', async (clock) => {
          const within = document.body.appendChild(document.createElement('div'));
          within.lang = 'en';
          const widgets = Array.from({ length: 10 }, () =>
            made(COUNTERS, { src, attributes: { refresh: '60' } }),
          );
          within.append(...widgets);
          await meanwhile(() => seen(widgets[9]!).includes('Answer 6'));
          expect(network.asked).to.have.length(1);
          await meanwhile(() => clock.countTimers());
          clock.jump(24 * 3600_000);
          await clock.tickAsync(100);
          expect(network.asked.length).to.be.within(1, 2);
          within.remove();
        });
      },
    },
  },
]);
