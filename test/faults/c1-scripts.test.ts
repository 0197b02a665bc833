import { expect } from '@open-wc/testing';
import { printInPage } from '../../src/app/configurator/take-away/print-in-page.js';
import { LANGUAGES } from '../../src/language/languages.js';
import type { SnippetOptions } from '../../src/snippet/options.js';
import { snippet } from '../../src/snippet/snippet.js';
import { REGISTRY } from '../../src/widgets/registry.js';
import { sample } from '../data/sample.js';
import { answered } from '../support/answers.js';
import {
  SCRIPT,
  drawnIn,
  opened,
  speaks,
  tagged,
  until,
  widgetIn,
  type FramedPage,
} from '../support/framed.js';
import { plain, seen } from '../support/reading.js';
import { faults } from './catalogue.js';

const script = (path: string, attributes = ''): string =>
  `<script type="module" src="${path}" ${attributes}></script>`;
const NEXT = script('/made/next-cdn/factlet.js');
const OTHER_LIT = script('/made/other-lit.js');
const BOTH = tagged('population-counters') + tagged('key-figures');

async function expectDrawn(page: FramedPage): Promise<void> {
  expect(seen(await drawnIn(page, 'population-counters'))).to.include('8,087');
  expect(seen(await drawnIn(page, 'key-figures'))).to.include('2,084');
  expect(page.told.errors).to.deep.equal([]);
}

/** A page whose scripts are none of ours, run before those of Factlet. */
const after = async (code: string, body = SCRIPT + BOTH): Promise<FramedPage> =>
  opened(body, { head: `<script src="${await answered({ body: code }, '.js')}"></script>` });

/** What pages usually have; the room that words keep is for it (src/snippet/room.ts). */
const USUAL_PAGE = '<style>body { margin: 16px; font: 16px/1.5 Arial, sans-serif }</style>';

/** A figure that stands in the page before any script, as `renderFigure` writes it. */
async function standing(
  widget: string,
  styleSheet = '/made/cdn/factlet.css',
  options: Partial<SnippetOptions> = {},
): Promise<string> {
  const text = await snippet((await sample('azerbaijan-2024')) as Record<string, unknown>, {
    widget,
    lang: 'en',
    base: '/made/',
    form: 'prerendered',
    print: printInPage,
    ...options,
  });
  return text
    .replace(/^<script.*?<\/script>\n/, '')
    .replace('/made/cdn/factlet.css', () => styleSheet);
}

/** Where each element of a figure stands, from the figure's own corner, to half a pixel. */
function placesIn(widget: Element): string[] {
  const { left, top } = widget.getBoundingClientRect();
  const halves = (length: number): number => Math.round(length * 2) / 2;
  return Array.from(widget.shadowRoot!.querySelectorAll('figure, figure *'), (element) => {
    const box = element.getBoundingClientRect();
    const numbers = [box.left - left, box.top - top, box.width, box.height].map(halves);
    return `${element.localName} ${numbers.join(' ')}`;
  });
}

export const rows = faults('C. Host page', [
  {
    id: 62,
    title: 'The script twice, two versions, a tag that another library owns',
    checks: {
      ...Object.fromEntries(
        (
          [
            ['the script twice', SCRIPT + SCRIPT],
            ['the script by two addresses', SCRIPT + script('/made/cdn/factlet.js?again')],
            ['two versions', SCRIPT + NEXT],
            ['two versions, the later first', NEXT + SCRIPT],
          ] as const
        ).map(([what, scripts]) => [
          `draws, with ${what}`,
          async () => expectDrawn(await opened(scripts + BOTH)),
        ]),
      ),
      'leaves the other library its tag and draws the rest': async () => {
        const page = await after(
          'customElements.define("factlet-population-counters", class extends HTMLElement {});',
        );
        expect(seen(await drawnIn(page, 'key-figures'))).to.include('2,084');
        expect(speaks(widgetIn(page, 'population-counters'))).to.equal(true);
        expect(page.told.errors).to.deep.equal([]);
        expect(page.told.lines.join()).to.include('factlet-population-counters');
      },
    },
  },
  {
    id: 63,
    title: 'Another Lit on the page',
    checks: Object.fromEntries(
      (
        [
          ['first', OTHER_LIT + SCRIPT],
          ['second', SCRIPT + OTHER_LIT],
        ] as const
      ).map(([when, scripts]) => [
        `draws beside it: ${when}`,
        async () => {
          const page = await opened(`${scripts}${BOTH}<other-lit></other-lit>`);
          await expectDrawn(page);
          await until(
            () =>
              page.document
                .querySelector('other-lit')
                ?.shadowRoot?.textContent?.includes('Another Lit'),
            'the other one draws',
          );
        },
      ]),
    ),
  },
  {
    id: 65,
    title: 'A script that does not match its hash, is blocked or missing; no scripts at all',
    checks: {
      ...Object.fromEntries(
        (
          [
            [
              'another hash',
              script(
                '/made/cdn/factlet.js',
                'integrity="sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" crossorigin',
              ),
              {},
            ],
            ['no file there', script('/made/cdn/missing.js'), {}],
            ['a policy that blocks it', SCRIPT, { 'content-security-policy': "script-src 'none'" }],
          ] as const
        ).map(([what, scripts, headers]) => [
          `leaves the words of the page: ${what}`,
          async () => {
            const page = await opened(scripts + BOTH, { headers });
            expect(page.window.customElements.get('factlet-population-counters')).to.equal(
              undefined,
            );
            expect(speaks(widgetIn(page, 'population-counters'))).to.equal(true);
            expect(page.told?.errors ?? []).to.deep.equal([]);
          },
        ]),
      ),
      'leaves the words of the page where scripts are off': async () => {
        const page = await opened(SCRIPT + BOTH, {
          attributes: { sandbox: 'allow-same-origin' },
        });
        expect(page.told).to.equal(undefined);
        expect(speaks(widgetIn(page, 'population-counters'))).to.equal(true);
      },
      'shows the figure that stands in the page where scripts are off': async () => {
        const page = await opened(SCRIPT + (await standing('population-counters')), {
          attributes: { sandbox: 'allow-same-origin' },
        });
        const figure = (): Element | null | undefined =>
          widgetIn(page, 'population-counters').shadowRoot?.querySelector('figure');
        await until(() => figure()?.getClientRects().length, 'the style sheet shows it');
        expect(seen(widgetIn(page, 'population-counters'))).to.include('8,087');
        const words = widgetIn(page, 'population-counters').querySelector('td');
        expect(words?.checkVisibility({ visibilityProperty: true })).to.equal(false);
      },
      'keeps the words in the place of that figure until its style sheet is there, and nothing moves':
        async () => {
          const sheet = `@import url('${location.origin}/made/cdn/factlet.css');`;
          const late = await answered({ body: sheet, delay: 1000 }, '.css');
          // The page is looked at while its style sheet is on its way, which holds the load event up.
          const watch = await answered(
            {
              body: `window.seen = []; (function look() {
                const widget = document.querySelector('factlet-population-counters');
                const below = document.querySelector('.below');
                const figure = widget?.shadowRoot?.querySelector('figure');
                if (below && figure) seen.push([figure.getClientRects().length > 0, widget.querySelector('td').checkVisibility({ visibilityProperty: true }), Math.round(below.getBoundingClientRect().top)]);
                requestAnimationFrame(look);
              })()`,
            },
            '.js',
          );
          const page = await opened(
            `${await standing('population-counters', late)}<p class="below">Below</p>`,
            { head: `${USUAL_PAGE}<script src="${watch}"></script>` },
          );
          const { seen: frames } = page.window as unknown as {
            seen: [figure: boolean, words: boolean, top: number][];
          };
          await until(() => frames.at(-1)?.[0], 'the figure is shown');
          for (const [figure, words] of frames) expect(words).to.equal(!figure);
          const tops = new Set(frames.map(([, , top]) => top));
          expect([...tops], 'what is below stays').to.have.length(1);
        },
      'leaves that figure as it is where the script has the same one, and draws where it has another':
        async () => {
          const page = await opened(SCRIPT + (await standing('population-counters')));
          const widget = widgetIn(page, 'population-counters');
          const figure = widget.shadowRoot.querySelector('figure');
          await until(
            () => !widget.shadowRoot.querySelector<HTMLButtonElement>('#actions')?.disabled,
            'its button can be pressed',
          );
          expect(widget.shadowRoot.querySelector('figure') === figure).to.equal(true);
          widget.setAttribute('lang', 'fr');
          await until(() => seen(widget).includes('Réfugiés'), 'it speaks French');
          expect(widget.shadowRoot.querySelector('figure') === figure).to.equal(false);
          expect(widget.shadowRoot.querySelector('link')).to.equal(null);
          expect(page.told.errors).to.deep.equal([]);
        },
      ...Object.fromEntries(
        LANGUAGES.map((lang) => [
          `shows figures that stand in the page as the script draws them: ${lang}`,
          async () => {
            const options = { lang, room: false };
            const written = await Promise.all(
              REGISTRY.map(({ name }) => standing(name, undefined, options)),
            );
            const drawn = written.map((text) => text.replace(/<template.*<\/template>/s, ''));
            const given = { lang, head: USUAL_PAGE };
            const [still, live] = [
              await opened(written.join(''), given),
              await opened(SCRIPT + drawn.join(''), given),
            ];
            for (const { name } of REGISTRY) {
              await drawnIn(live, name);
              const figure = (): Element =>
                widgetIn(still, name).shadowRoot.querySelector('figure')!;
              await until(() => figure().getClientRects().length, 'the style sheet shows it');
              for (const width of [320, 768, 1280]) {
                still.frame.style.width = live.frame.style.width = `${width}px`;
                expect(placesIn(widgetIn(still, name)), `${name}, ${width} px`).to.deep.equal(
                  placesIn(widgetIn(live, name)),
                );
              }
            }
          },
        ]),
      ),
      "leaves the words of the page in a tag that there isn't": async () => {
        const page = await opened(
          `${SCRIPT}<factlet-unheard-of><p>The figures are on the sheet.</p></factlet-unheard-of>${BOTH}`,
        );
        await expectDrawn(page);
        expect(speaks(widgetIn(page, 'unheard-of'))).to.equal(true);
      },
    },
  },
  {
    id: 66,
    title: "A script that waits for the reader's first move",
    checks: {
      'shows the words of the page until then, and draws after': async () => {
        const page = await opened(
          `<script type="rocketlazyloadscript" data-rocket-type="module" src="/made/cdn/factlet.js"></script>${BOTH}`,
        );
        expect(speaks(widgetIn(page, 'population-counters'))).to.equal(true);
        const late = page.document.createElement('script');
        Object.assign(late, { type: 'module', src: '/made/cdn/factlet.js' });
        page.document.body.append(late);
        await expectDrawn(page);
      },
    },
  },
  {
    id: 67,
    title: 'A content system that takes the tag, the script or the attributes away',
    checks: Object.fromEntries(
      (
        [
          [
            'scripts',
            (page) => page.querySelectorAll('script').forEach((script) => script.remove()),
          ],
          [
            'the tag',
            (page) =>
              page
                .querySelectorAll('factlet-funding-donut')
                .forEach((tag) => tag.replaceWith(...tag.childNodes)),
          ],
          [
            'attributes',
            (page) =>
              page
                .querySelectorAll('*')
                .forEach((element) =>
                  element
                    .getAttributeNames()
                    .forEach(
                      (name) => name !== 'type' && name !== 'src' && element.removeAttribute(name),
                    ),
                ),
          ],
          [
            'all of them',
            (page) => {
              page.querySelectorAll('script').forEach((script) => script.remove());
              page
                .querySelectorAll('factlet-funding-donut')
                .forEach((tag) => tag.replaceWith(...tag.childNodes));
            },
          ],
        ] satisfies [string, (page: Document) => void][]
      ).map(([what, take]) => [
        `leaves the figures, their date and their source: without ${what}`,
        async () => {
          const document = (await sample('azerbaijan-2024')) as Record<string, unknown>;
          const pasted = new DOMParser().parseFromString(
            await snippet(document, { widget: 'funding-donut', lang: 'en', base: '/made/' }),
            'text/html',
          );
          take(pasted);
          const page = await opened(pasted.head.innerHTML + pasted.body.innerHTML);
          const text = (): string => {
            const widget = widgetIn(page, 'funding-donut');
            // Where the data goes with the attributes, the words in the tag stay.
            const drawn = widget?.hasAttribute('data') && widget.shadowRoot ? seen(widget) : '';
            return plain(drawn || page.document.body.innerText);
          };
          await until(() => text().includes('56%'), 'the figures are there');
          for (const words of ['$8.0M', '$4.5M', '56%', 'September 2024', 'Source: UNHCR'])
            expect(text()).to.include(words);
          expect(page.told?.errors ?? []).to.deep.equal([]);
        },
      ]),
    ),
  },
  {
    id: 68,
    title: 'RequireJS, CommonJS globals',
    checks: {
      'are neither called nor filled': async () => {
        const page = await after(
          `
        window.called = 0;
        window.define = Object.assign(() => { called += 1; throw new Error('Mismatched anonymous define()'); }, { amd: {} });
        window.require = window.requirejs = () => { called += 1; };
        window.module = { exports: {} };
        window.exports = module.exports;`,
          SCRIPT + BOTH,
        );
        await expectDrawn(page);
        const { called, module } = page.window as unknown as {
          called: number;
          module: { exports: object };
        };
        expect([called, Object.keys(module.exports)]).to.deep.equal([0, []]);
      },
    },
  },
  {
    id: 69,
    title: 'Prototypes that the page has added to',
    checks: Object.fromEntries(
      (
        [
          ['Array.prototype.each', 'Array.prototype.each = function () {};'],
          [
            'Object.prototype.foo',
            'Object.prototype.foo = "bar"; Object.prototype.extend = function () {};',
          ],
          [
            'toJSON',
            'for (const type of [Array, Object, String]) type.prototype.toJSON = function () { return "changed"; };',
          ],
        ] as const
      ).map(([what, code]) => [
        `change nothing: ${what}`,
        async () => {
          const plain = await opened(SCRIPT + tagged('fact-sheet'));
          const page = await after(code, SCRIPT + tagged('fact-sheet'));
          const texts = await Promise.all(
            [plain, page].map(async (each) => seen(await drawnIn(each, 'fact-sheet'))),
          );
          await until(
            () => seen(widgetIn(page, 'fact-sheet')) === seen(widgetIn(plain, 'fact-sheet')),
            `the text is the same: ${texts.join('\n')}`,
          );
          // Copied, since what was added to the page's prototypes isn't told.
          expect(structuredClone(page.told.events)).to.deep.equal(
            structuredClone(plain.told.events),
          );
          expect(page.told.errors).to.deep.equal([]);
        },
      ]),
    ),
  },
  {
    id: 70,
    title:
      'A page that puts its own in the place of fetch, Promise, customElements or requestAnimationFrame',
    checks: {
      'has the figures all the same': async () => {
        const page = await after(`
        class Zoned extends Promise { then(...parts) { return super.then(...parts); } }
        const { fetch, requestAnimationFrame } = window;
        window.Promise = Zoned;
        window.fetch = (...parts) => new Zoned((resolve, reject) => fetch.apply(window, parts).then(resolve, reject));
        window.requestAnimationFrame = (run) => requestAnimationFrame((time) => setTimeout(run, 1, time));
        const { define } = customElements;
        customElements.define = function (name, type, options) { return define.call(customElements, name, class extends type {}, options); };
        for (const name of ['addEventListener', 'removeEventListener']) {
          const own = EventTarget.prototype[name];
          EventTarget.prototype[name] = function (...parts) { return own.apply(this, parts); };
        }`);
        await expectDrawn(page);
      },
      'has the failure in its place where its fetch throws or gives nothing': async () => {
        for (const code of [
          'window.fetch = () => { throw new Error("no"); };',
          'window.fetch = () => undefined;',
          'window.fetch = async () => ({});',
          'window.fetch = async () => null;',
        ]) {
          const page = await after(code, SCRIPT + tagged('population-counters'));
          await until(() => page.told.events.length, code);
          expect(page.told.events[0]!.type, code).to.equal('factlet-error');
          expect(speaks(widgetIn(page, 'population-counters'))).to.equal(true);
          expect(page.told.errors).to.deep.equal([]);
        }
      },
    },
  },
]);
