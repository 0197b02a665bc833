import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { messages as en } from '../../src/messages/en/reader.js';
import { sample } from '../data/sample.js';
import { answered } from '../support/answers.js';
import { SCRIPT, drawnIn, opened, tagged, until, widgetIn } from '../support/framed.js';
import { all, complete, drawn, made, partsOf, place, toldBy } from '../support/page.js';
import { seen } from '../support/reading.js';
import { EMULATES, faults, where } from './catalogue.js';

const NAMES = [
  'population-counters',
  'funding-donut',
  'origin-bars',
  'staffing-panel',
  'key-figures',
  'donor-list',
  'fact-sheet',
];
const sheet = (): Promise<Record<string, unknown>> =>
  sample('azerbaijan-2024') as Promise<Record<string, unknown>>;
const NO_EMULATION = "the driver of this engine can't emulate it";

async function emulating(media: object, run: () => Promise<void>): Promise<void> {
  await executeServerCommand('emulate', media);
  try {
    await run();
  } finally {
    await executeServerCommand('emulate', {
      media: null,
      forcedColors: null,
      colorScheme: null,
      reducedMotion: null,
      contrast: null,
    });
  }
}

export const rows = faults('E. Layout and output', [
  {
    id: 96,
    title: 'A place of 0, 40, 280 or 4,000 pixels, inline, flex, grid',
    checks: Object.fromEntries(
      (
        [
          ['0 pixels', { width: '0' }],
          ['40 pixels', { width: '40px' }],
          ['280 pixels', { width: '280px' }],
          ['4,000 pixels', { width: '4000px' }],
          ['inline', { display: 'inline' }],
          ['flex without a width', { display: 'flex' }],
          ['a column of flex', { display: 'flex', flexDirection: 'column', alignItems: 'start' }],
          ['a grid of 1fr', { display: 'grid', gridTemplateColumns: '1fr 1fr', width: '600px' }],
          ['as high as a place of no height', { height: '100%', minHeight: '100px' }],
        ] as const
      ).map(([what, style]) => [
        `is drawn, whole and again when there is room: ${what}`,
        async () => {
          const within = await place();
          Object.assign(within.style, style);
          for (const name of NAMES) {
            within.replaceChildren();
            const widget = await drawn(`factlet-${name}`, { data: await sheet(), place: within });
            for (const mark of all(widget, 'svg *'))
              for (const { value } of mark.attributes)
                expect(value).not.to.match(/NaN|Infinity|-\d+(\.\d+)?%/);
            if (what === '280 pixels') expect(widget.scrollWidth, name).to.be.at.most(280);
            if (/flex|inline|grid|4,000/.test(what))
              expect(widget.getBoundingClientRect().width, name).to.be.greaterThan(100);
            const text = seen(widget);
            Object.assign(within.style, { display: 'block', width: '900px' });
            expect(widget.getBoundingClientRect().width, name).to.equal(900);
            expect(seen(widget)).to.equal(text);
            within.removeAttribute('style');
            Object.assign(within.style, style);
          }
        },
      ]),
    ),
  },
  {
    id: 97,
    title: 'Shown after it was hidden',
    checks: {
      'has bars and a ring of their size, with no script run': async () => {
        const within = await place();
        within.style.display = 'none';
        const bars = await drawn('factlet-origin-bars', { data: await sheet(), place: within });
        const donut = await drawn('factlet-funding-donut', { data: await sheet(), place: within });
        Object.assign(within.style, { display: 'block', width: '600px' });
        expect(partsOf(bars, 'bar')[0]!.getBoundingClientRect().width).to.be.greaterThan(100);
        expect(
          all(donut, '[part~="ring"] svg')[0]!.getBoundingClientRect().width,
        ).to.be.greaterThan(100);
      },
    },
  },
  {
    id: 98,
    title: 'Zoom from 50 to 500 %, text of 200 %',
    checks: {
      'cuts nothing off and needs no scrolling sideways': async () => {
        for (const [width, size] of [
          ['2560px', '100%'],
          ['640px', '100%'],
          ['320px', '100%'],
          ['256px', '100%'],
          ['640px', '200%'],
        ] as const) {
          const within = await place();
          Object.assign(within.style, { width, fontSize: size });
          for (const name of NAMES) {
            const widget = await drawn(`factlet-${name}`, { data: await sheet(), place: within });
            expect(widget.scrollWidth, `${name} at ${width} and ${size}`).to.be.at.most(
              Number.parseInt(width, 10),
            );
            for (const text of all(widget, '[part~="label"], [part~="value"]'))
              expect(getComputedStyle(text).textOverflow).to.equal('clip');
          }
        }
      },
    },
  },
  {
    id: 99,
    title: 'Print',
    ...where(EMULATES, NO_EMULATION, {
      'has every number and every mark without backgrounds, and no buttons': () =>
        emulating({ media: 'print' }, async () => {
          for (const name of NAMES) {
            const widget = await drawn(`factlet-${name}`, { data: await sheet() });
            for (const value of partsOf(widget, 'value'))
              expect(value.getClientRects().length, name).to.be.greaterThan(0);
            for (const mark of all(widget, '[part~="bar"], [part~="ring"] svg'))
              expect(mark.getBoundingClientRect().width, name).to.be.greaterThan(0);
            expect(
              all(widget, 'button, details').filter((each) => each.getClientRects().length),
            ).to.deep.equal([]);
            // The words of the ring stand on an empty ground; everything that carries meaning is geometry.
            for (const element of all(widget, 'dt, dd, dl > div, [part~="bar"], [part~="ring"]'))
              expect(getComputedStyle(element).backgroundColor, name).to.equal('rgba(0, 0, 0, 0)');
          }
        }),
      'does not break a figure': () =>
        emulating({ media: 'print' }, async () => {
          const widget = await drawn('factlet-origin-bars', { data: await sheet() });
          expect(getComputedStyle(partsOf(widget, 'figure')[0]!).breakInside).to.equal('avoid');
        }),
    }),
  },
  {
    id: 100,
    title: 'Forced colours, more contrast',
    ...where(
      EMULATES,
      NO_EMULATION,
      Object.fromEntries(
        (['light', 'dark'] as const).map((colorScheme) => [
          `keeps every mark apart from its ground: ${colorScheme}`,
          () =>
            emulating({ forcedColors: 'active', colorScheme }, async () => {
              const canvas = colour('Canvas');
              for (const [name, selector] of [
                ['origin-bars', '[part~="bar"] rect'],
                ['funding-donut', '[part~="ring"] path'],
                ['staffing-panel', 'dt path'],
                ['population-counters', 'dt rect'],
              ] as const) {
                const widget = await drawn(`factlet-${name}`, { data: await sheet() });
                const marks = all(widget, selector);
                expect(marks).not.to.have.length(0);
                for (const mark of marks) {
                  const { fill, stroke } = getComputedStyle(mark);
                  expect(
                    [fill, stroke].some((each) => each !== 'none' && each !== canvas),
                    `${name} ${selector}: ${fill} ${stroke} on ${canvas}`,
                  ).to.equal(true);
                }
              }
            }),
        ]),
      ),
    ),
  },
  {
    id: 101,
    title: 'Less motion, and numbers that count up',
    checks: {
      'no number is ever on its way: the first that is seen is the last': async () => {
        for (const name of NAMES) {
          const widget = made(`factlet-${name}`, { data: await sheet() });
          const load = toldBy(widget, 'factlet-load');
          (await place()).append(widget);
          await load;
          await complete(widget);
          const first = seen(widget);
          expect(
            [widget, ...all(widget, '*')].flatMap((each) => each.getAnimations()),
            name,
          ).to.deep.equal([]);
          await new Promise((resolve) =>
            requestAnimationFrame(() => requestAnimationFrame(resolve)),
          );
          expect(seen(widget)).to.equal(first);
        }
      },
      'moves nothing while it loads, where less motion is asked for': async () => {
        const widget = made('factlet-origin-bars', { src: '#nowhere' });
        (await place()).append(widget);
        await until(() => seen(widget).includes(en.loading), 'it is loading');
        for (const { cssText } of widget.shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) =>
          Array.from(cssRules),
        )) {
          if (cssText.includes('breathe') && !cssText.startsWith('@keyframes'))
            expect(cssText).to.include('prefers-reduced-motion: no-preference');
        }
      },
    },
  },
  {
    id: 102,
    title: 'A crawler, a screenshot, a reader without scripts',
    checks: {
      'has the numbers as text, in the tag and in the drawing': async () => {
        const widget = await drawn('factlet-fact-sheet', {
          data: await sheet(),
          content: '<p>8,087 refugees live here.</p>',
        });
        for (const number of ['8,087', '6,541', '$4.5M', '56%', '2,084'])
          expect(seen(widget)).to.include(number);
        expect(all(widget, 'canvas, img, svg text')).to.have.length(0);
        expect(widget.textContent).to.include('8,087');
      },
    },
  },
  {
    id: 103,
    title: 'A page that jumps',
    checks: {
      'keeps the room that the page gives it': async () => {
        const css = await answered(
          { body: 'factlet-population-counters { display: block; min-height: 420px }' },
          '.css',
        );
        const src = await answered({ body: JSON.stringify(await sheet()), delay: 300 });
        const page = await opened(
          `<script type="module" src="/made/cdn/factlet.js"></script><factlet-population-counters src="${src}"></factlet-population-counters><p id="below">Below</p>`,
          { head: `<link rel="stylesheet" href="${css}">` },
        );
        const below = page.document.getElementById('below')!;
        const before = below.offsetTop;
        await drawnIn(page, 'population-counters');
        expect(below.offsetTop).to.equal(before);
        Object.assign(widgetIn(page, 'population-counters'), { src: '/made/gone.json' });
        await until(
          () => page.told.events.some(({ type }) => type === 'factlet-error'),
          'it fails',
        );
        expect(below.offsetTop).to.equal(before);
      },
      ...(EMULATES && {
        'measures no shift of the layout, from the words of the page to the figures': async () => {
          // The margin of a first paragraph would stand above the tag, and not above the figures.
          const css = await answered(
            {
              body: 'factlet-population-counters { display: block; min-height: 420px } p { margin: 0 }',
            },
            '.css',
          );
          const page = await opened(`${SCRIPT}${tagged('population-counters')}<p>Below</p>`, {
            head: `<link rel="stylesheet" href="${css}">`,
          });
          const shifts: number[] = [];
          new page.window.PerformanceObserver((list) =>
            list
              .getEntries()
              .forEach((entry) => shifts.push((entry as unknown as { value: number }).value)),
          ).observe({ type: 'layout-shift', buffered: true });
          await drawnIn(page, 'population-counters');
          await new Promise((resolve) =>
            page.window.requestAnimationFrame(() => page.window.requestAnimationFrame(resolve)),
          );
          expect(shifts.reduce((sum, value) => sum + value, 0)).to.be.at.most(0.001);
        },
      }),
    },
  },
  {
    id: 104,
    title: 'A font that is missing',
    checks: {
      "is the page's matter: no font is asked for, and every text has the system's behind it":
        async () => {
          const page = await opened(SCRIPT + tagged('fact-sheet'), {
            head: '<style>body { font-family: "No Such Font", sans-serif }</style>',
            lang: 'ar',
          });
          const widget = await drawnIn(page, 'fact-sheet');
          expect(page.window.getComputedStyle(partsOf(widget, 'sheet')[0]!).fontFamily).to.include(
            'sans-serif',
          );
          const asked = page.window.performance
            .getEntriesByType('resource')
            .map(({ name }) => new URL(name).pathname);
          expect(asked.filter((path) => !/\.(js|json)$/.test(path))).to.deep.equal([]);
        },
    },
  },
  {
    id: 105,
    title: "A loop of size observers in the page's log",
    checks: {
      'cannot be: sizes are those of style sheets': async () => {
        const page = await opened(SCRIPT + NAMES.map((name) => tagged(name)).join(''));
        for (const name of NAMES) await drawnIn(page, name);
        for (const size of ['10px', '280px', '1000px', '281px', '560px']) {
          page.frame.style.width = size;
          await new Promise((resolve) =>
            page.window.requestAnimationFrame(() => page.window.requestAnimationFrame(resolve)),
          );
        }
        expect(page.told.errors).to.deep.equal([]);
      },
    },
  },
]);

function colour(name: string): string {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.color = name;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
