import { expect } from '@open-wc/testing';
import { messages as en } from '../../src/messages/en/reader.js';
import { sample } from '../data/sample.js';
import { answered, answeredAt, elsewhere, timesAsked } from '../support/answers.js';
import {
  SCRIPT,
  opened,
  openedAt,
  speaks,
  until,
  widgetIn,
  type FramedPage,
} from '../support/framed.js';
import { meanwhile, withClock } from '../support/clock.js';
import {
  all,
  complete,
  drawn,
  isShown,
  made,
  place,
  toldBy,
  type Widget,
} from '../support/page.js';
import { seen } from '../support/reading.js';
import { faults, where } from './catalogue.js';
import { drawsTelling, failsInPlace } from './fail-in-place.js';

const COUNTERS = 'factlet-population-counters';
const from =
  (src: string) =>
  (widget: Widget): void =>
    widget.setAttribute('src', src);
const never = (): Promise<Response> => new Promise(() => {});

/** A page of its own with one widget, once it has told that it can't draw. */
async function failing(
  src: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<FramedPage> {
  const page = await opened(
    `${SCRIPT}<factlet-population-counters src="${src}"><p>The figures are on the sheet.</p></factlet-population-counters>`,
    { headers },
  );
  await until(() => page.told.events.length, 'the widget tells');
  expect(page.told.errors).to.deep.equal([]);
  expect(speaks(widgetIn(page, 'population-counters'))).to.equal(true);
  return page;
}
const codesOf = ({ told }: FramedPage): readonly string[] =>
  told.events.flatMap(({ codes }) => codes);

export const rows = faults('B. Loading', [
  {
    id: 43,
    title: 'A status of 401, 403, 404, 410 or 5xx',
    checks: Object.fromEntries(
      (
        [
          [401, 1],
          [403, 1],
          [404, 1],
          [410, 1],
          [500, 2],
          [503, 2],
        ] as const
      ).map(([status, times]) => [
        `names ${status} and the host; asks ${times === 1 ? 'no second time' : 'once more'}`,
        async ({ network, lines }) => {
          const src = network.newAddress();
          network.answer(src, status);
          await failsInPlace(
            from(src),
            {
              code: 'http-status',
              parameters: { status, host: 'figures.example' },
              says: new RegExp(`${status}`),
            },
            lines,
          );
          expect(network.asked).to.have.length(3 * times);
        },
      ]),
    ),
  },
  {
    id: 44,
    title: 'No connection, no CORS, a policy, a blocker: one and the same error',
    checks: {
      'lists the causes, since the browser tells none': ({ network, lines }) =>
        failsInPlace(from(network.newAddress()), { code: 'network', says: /CORS/ }, lines),
      'draws where the second try succeeds': async ({ network }) => {
        const [src, json] = [network.newAddress(), JSON.stringify(await sample('azerbaijan-2024'))];
        network.answer(src, () => {
          network.answer(src, json);
          throw new TypeError('Failed to fetch');
        });
        expect(seen(await drawn(COUNTERS, { src }))).to.include('8,087');
        expect(network.asked).to.have.length(2);
      },
      'is told of a server without CORS': async () => {
        expect(
          codesOf(await failing(`${await elsewhere()}${await answered({ body: '{}' })}`)),
        ).to.deep.equal(['network']);
      },
      'is told of a page that allows no connection': async () => {
        expect(
          codesOf(
            await failing(await answered({ body: '{}' }), {
              'content-security-policy': "connect-src 'none'",
            }),
          ),
        ).to.deep.equal(['network']);
      },
    },
  },
  {
    id: 45,
    title: 'An address of http on a page of https',
    notApplicable: "the tests' server has no certificate, so there is no page of https",
  },
  {
    id: 46,
    title: 'An answer that takes half a minute',
    checks: {
      "keeps room, shows the page's own words, gives up after 10 seconds and can be asked again":
        async ({ network }) => {
          const src = network.newAddress();
          network.answer(src, never);
          await drawn(COUNTERS, { data: await sample('azerbaijan-2024') });
          const [bare, worded] = [
            made(COUNTERS, { src }),
            made(COUNTERS, { src, content: '<p>8,087 refugees live here.</p>' }),
          ];
          const within = await place();
          await withClock('2026-11-01', async (clock) => {
            const error = toldBy(bare, 'factlet-error');
            within.append(bare, worded);
            await clock.tickAsync(9000);
            expect(seen(bare)).to.include(en.loading);
            expect(bare.getBoundingClientRect().height).to.be.greaterThan(100);
            expect(isShown(worded.querySelector('p')!)).to.equal(true);
            await clock.tickAsync(3000);
            expect(
              (await error).issues.map(({ code, parameters }) => ({ code, parameters })),
            ).to.deep.equal([{ code: 'timeout', parameters: { seconds: 10 } }]);
          });
          await until(() => all(bare, 'button').length === 1, 'it can be asked again');
          expect(seen(bare)).to.include(en.failed);
          expect(isShown(worded.querySelector('p')!)).to.equal(true);
          network.answer(src, JSON.stringify(await sample('azerbaijan-2024')));
          const load = toldBy(bare, 'factlet-load');
          all(bare, 'button')[0]!.click();
          await load;
          await complete(bare);
          expect(seen(bare)).to.include('8,087');
        },
    },
  },
  {
    id: 47,
    title: 'An answer without end',
    checks: {
      'is stopped above two million bytes': async ({ network, lines }) => {
        const src = network.newAddress();
        let given = 0;
        network.answer(
          src,
          () =>
            new Response(
              new ReadableStream({
                pull(controller) {
                  controller.enqueue(new Uint8Array(100_000).fill(32));
                  given += 100_000;
                  if (given > 20_000_000) controller.close();
                },
              }),
            ),
        );
        await failsInPlace(from(src), { code: 'too-large', parameters: { limit: 2 } }, lines);
        expect(given).to.be.at.most(3 * 3_000_000);
      },
      'is stopped on the way from a server': async () => {
        expect(
          codesOf(await failing(await answered({ body: '{', ending: 'endless' }))),
        ).to.deep.equal(['too-large']);
      },
    },
  },
  {
    id: 48,
    title: 'An answer that is cut',
    checks: {
      'is told as ended early': async ({ network, lines }) => {
        const src = network.newAddress();
        network.answer(src, JSON.stringify(await sample('azerbaijan-2024')).slice(0, 700));
        await failsInPlace(from(src), { code: 'json-ended' }, lines);
      },
      'is told where the connection is cut': async () => {
        expect(['network', 'json-ended']).to.include(
          codesOf(
            await failing(await answered({ body: '{"version": "1", "popul', ending: 'cut' })),
          )[0],
        );
      },
    },
  },
  {
    id: 49,
    title: 'JSON under another type',
    checks: Object.fromEntries(
      ['text/plain', 'application/octet-stream', ''].map((type) => [
        `is drawn: "${type}"`,
        async ({ network }) => {
          const src = network.newAddress();
          const json = JSON.stringify(await sample('azerbaijan-2024'));
          network.answer(
            src,
            () => new Response(json, { headers: type ? { 'content-type': type } : {} }),
          );
          expect(seen(await drawn(COUNTERS, { src }))).to.include('8,087');
        },
      ]),
    ),
  },
  {
    id: 50,
    title: 'Bytes of another character set',
    checks: {
      'are told at their places, and the figures are drawn': async ({ network }) => {
        const src = network.newAddress();
        const bytes = Uint8Array.from(
          '{"groups": [{"label": "R\xe9fugi\xe9s", "value": 8087}]}',
          (letter) => letter.charCodeAt(0),
        );
        network.answer(src, () => new Response(bytes));
        const widget = made(COUNTERS, { src });
        const load = toldBy(widget, 'factlet-load');
        (await place()).append(widget);
        expect((await load).issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
          'broken-text groups[0].label',
        ]);
        expect(seen(widget)).to.include('8,087');
      },
    },
  },
  {
    id: 51,
    title: 'A redirection to a page for signing in',
    checks: {
      'names the address where it ended': async () => {
        const page = await answered(
          {
            body: '<!doctype html><title>Sign in</title>',
            headers: { 'access-control-allow-origin': '*' },
          },
          '.html',
        );
        const signIn = `${await elsewhere()}${page}`;
        const src = await answered({ status: 302, headers: { location: signIn } });
        const { told } = await failing(src);
        expect(told.events[0]?.codes).to.deep.equal(['got-html']);
        expect(told.lines.filter((line) => line.includes('got-html')).join()).to.include(signIn);
      },
    },
  },
  {
    id: 57,
    title: 'A service worker that answers with junk',
    ...where('serviceWorker' in navigator, 'the engine has no service workers here', {
      'is told as what it is': async () => {
        const folder = `/made/${crypto.randomUUID()}`;
        await answeredAt(`${folder}/worker.js`, {
          body: 'addEventListener("install", () => skipWaiting()); addEventListener("activate", (event) => event.waitUntil(clients.claim())); addEventListener("fetch", (event) => event.request.url.endsWith("sheet.json") && event.respondWith(new Response("<html>junk")));',
        });
        await answeredAt(`${folder}/page.html`, {
          body: `<!doctype html><script src="/made/probe.js"></script>${SCRIPT}<factlet-population-counters src="sheet.json"><p>The figures are on the sheet.</p></factlet-population-counters>`,
        });
        await answeredAt(`${folder}/sheet.json`, {
          body: JSON.stringify(await sample('azerbaijan-2024')),
        });
        const registration = await navigator.serviceWorker.register(`${folder}/worker.js`);
        await until(() => registration.active?.state === 'activated', 'the worker is there');
        const page = await openedAt(`${folder}/page.html`);
        await until(() => page.told.events.length, 'the widget tells');
        expect(await timesAsked(`${folder}/sheet.json`)).to.equal(0);
        expect(codesOf(page)).to.deep.equal(['got-html']);
        expect(speaks(widgetIn(page, 'population-counters'))).to.equal(true);
        await registration.unregister();
      },
    }),
  },
  {
    id: 58,
    title: 'An answer with fewer rows than the one before',
    checks: {
      'takes its place, and is not mixed in': async ({ network }) => {
        const src = network.newAddress();
        const answer = (...values: number[]): void =>
          network.answer(
            src,
            JSON.stringify({ groups: values.map((value) => ({ label: `Group ${value}`, value })) }),
          );
        answer(1, 2, 3);
        await withClock('2026-11-01', async (clock) => {
          const widget = made(COUNTERS, { src, attributes: { refresh: '60' } });
          const within = document.body.appendChild(document.createElement('div'));
          within.lang = 'en';
          within.append(widget);
          await meanwhile(() => seen(widget).includes('Group 3'));
          expect(seen(widget)).to.include('Group 3');
          await meanwhile(() => clock.countTimers());
          answer(9);
          await clock.tickAsync(61_000);
          await meanwhile(() => seen(widget).includes('Group 9'));
          expect(seen(widget))
            .to.include('Group 9')
            .and.not.to.match(/Group [123]/);
          within.remove();
        });
      },
    },
  },
  {
    id: 59,
    title: 'A refresh that fails after a good load',
    checks: {
      'keeps the figures, with the day on which they were fetched, until the next that succeeds':
        async ({ network }) => {
          const [src, json] = [
            network.newAddress(),
            JSON.stringify(await sample('azerbaijan-2024')),
          ];
          network.answer(src, json);
          await withClock('2026-10-31T12:00:00Z', async (clock) => {
            const widget = made(COUNTERS, { src, attributes: { refresh: '300' } });
            const within = document.body.appendChild(document.createElement('div'));
            within.lang = 'en';
            within.append(widget);
            await meanwhile(() => seen(widget).includes('8,087'));
            await meanwhile(() => clock.countTimers());
            network.answer(src, 404);
            await clock.tickAsync(3600_000);
            await meanwhile(() => seen(widget).includes('could not be updated'));
            expect(seen(widget))
              .to.include('8,087')
              .and.to.include('could not be updated')
              .and.to.include('31 October 2026');
            network.answer(src, json.replace('8087', '8088'));
            await clock.tickAsync(301_000);
            await meanwhile(() => seen(widget).includes('8,088'));
            expect(seen(widget)).to.include('8,088').and.not.to.include('could not be updated');
            within.remove();
          });
        },
    },
  },
  {
    id: 60,
    title: 'Data, script, address and words of the page, all at once',
    checks: {
      'are taken in the documented order, and told once': async ({ network, lines }) => {
        const script =
          '<script type="application/json">{"groups": [{"label": "Script", "value": 2}]}</script>';
        const widget = made(COUNTERS, {
          data: { groups: [{ label: 'Property', value: 1 }] },
          src: network.newAddress(),
          content: `${script}<p>Words</p>`,
        });
        const load = toldBy(widget, 'factlet-load');
        (await place()).append(widget);
        const [issue] = (await load).issues;
        expect([issue?.code, issue?.severity]).to.deep.equal(['several-sources', 'warning']);
        expect(seen(widget)).to.include('Property').and.not.to.include('Script');
        expect(network.asked).to.deep.equal([]);
        expect(lines.filter((line) => line.includes('several-sources'))).to.have.length(1);
      },
      'are no matter of warning where there is one': async () => {
        expect(
          (await drawsTelling(COUNTERS, { groups: [{ label: 'A', value: 1 }] })).told,
        ).to.deep.equal([]);
      },
    },
  },
]);
