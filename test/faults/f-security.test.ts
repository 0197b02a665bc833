import { expect } from '@open-wc/testing';
import { isFramedByStrangers } from '../../src/app/configurator/framing.js';
import { documentIn, frameParameters } from '../../src/app/embed/parameters.js';
import { WIDGETS } from '../../src/snippet/content.js';
import { frame } from '../../src/snippet/frame.js';
import { snippet } from '../../src/snippet/snippet.js';
import { SCRIPT, drawnIn, opened, speaks, tagged, widgetIn } from '../support/framed.js';
import { all, drawn, made, place, toldBy } from '../support/page.js';
import { cellsOf, downloaded } from '../support/downloads.js';
import { plain, seen } from '../support/reading.js';
import { fitted, framed } from './frames.js';
import { faults } from './catalogue.js';
import { drawsTelling, failsInPlace } from './fail-in-place.js';
import { waitUntil } from '../support/wait.js';

const COUNTERS = 'factlet-population-counters';
const VECTORS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '"><script>alert(1)</script>',
  '\'"--></style></script><script>alert(1)</script>',
  '<iframe srcdoc="<script>parent.alert(1)</script>">',
  '<math><mtext></mtext><style><img src=x onerror=alert(1)></style></math>',
  '<a href="javascript:alert(1)">x</a>',
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '<!--?lit$--><b>',
  '<template shadowrootmode=open><script>alert(1)</script></template>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '</bdi></figure><h1>x',
];

const FORMULAS = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  ' =',
  '\uFF1D',
  '\n+',
  'x;=',
  'x\t@',
  'x\n-',
  'x"; =',
  '","=',
  '\u0000=',
].map((start) => `${start}HYPERLINK("https://example.org/?"&A1)`);

/** A document in which every text is the same. */
const filled = (text: string): Readonly<Record<string, unknown>> => ({
  version: '1',
  title: text,
  asOf: text,
  source: { text, url: text },
  notes: [text],
  country: text,
  population: {
    title: text,
    note: text,
    groups: [
      {
        label: text,
        value: 1,
        note: text,
        asOf: text,
        source: text,
        partOf: text,
        previous: { value: 1, asOf: text },
      },
      { group: text, value: 2 },
    ],
  },
  funding: {
    title: text,
    currency: text,
    required: { label: text, value: 10 },
    received: 4,
    parts: [{ label: text, value: 1 }],
  },
  origins: {
    lists: [
      {
        title: text,
        group: text,
        rows: [
          { country: text, value: 1 },
          { label: text, value: 2 },
        ],
      },
    ],
  },
  staffing: {
    staff: [
      { category: text, count: 1 },
      { label: text, count: 2 },
    ],
    offices: [{ kind: text, place: text, count: 1 }],
  },
  keyFigures: { items: [{ value: 1, text, unit: text }] },
  donors: { thanks: text, closing: text, items: [{ label: text, amount: 1 }, { country: text }] },
});
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
/** Which elements with which attributes there are, in order. */
const shapeOf = (page: Document): string[] =>
  Array.from(
    page.body.querySelectorAll('*'),
    ({ localName, attributes }) =>
      `${localName} ${Array.from(attributes, ({ name }) => name).join()}`,
  );
const elements = (root: Iterable<Element>): string[] =>
  [...new Set(Array.from(root, ({ localName }) => localName))].sort();

export const rows = faults('F. Security inputs', [
  {
    id: 106,
    title: 'Markup and scripts in any text',
    checks: {
      'are texts: no element and no attribute of theirs, nothing runs': async () => {
        const { alert } = window;
        let run = 0;
        window.alert = () => void (run += 1);
        const calm = await drawn('factlet-fact-sheet', { data: filled('Calm') });
        const known = elements(all(calm, '*'));
        for (const vector of VECTORS) {
          const widget = await drawn('factlet-fact-sheet', {
            data: filled(vector),
            attributes: { heading: vector },
          });
          expect(seen(widget)).to.include(plain(vector));
          expect(
            elements(all(widget, '*')).filter((name) => !known.includes(name)),
            vector,
          ).to.deep.equal([]);
          for (const element of all(widget, '*'))
            expect(
              Array.from(element.attributes, ({ name }) => name).filter((name) =>
                /^on|style|srcdoc/.test(name),
              ),
            ).to.deep.equal([]);
        }
        window.alert = alert;
        expect(run).to.equal(0);
      },
    },
  },
  {
    id: 107,
    title: 'Addresses that run, disguise or carry a password',
    checks: Object.fromEntries(
      [
        'javascript:alert(1)',
        '\u0001javascript:alert(1)',
        'java\nscript:alert(1)',
        ' JaVaScRiPt:alert(1)',
        'vbscript:x',
        'data:text/html,<script>alert(1)</script>',
        'blob:https://example.org/1',
        'https://user:word@example.org/',
        '//example.org/x',
        '/x',
        'mailto:a@example.org',
        'file:///etc/passwd',
      ]
        .map((url) => [
          `are no link: ${JSON.stringify(url)}`,
          async () => {
            const { widget, told } = await drawsTelling(COUNTERS, {
              groups: [{ label: 'A', value: 1, source: { text: 'The source', url } }],
              source: { text: 'The other', url },
            });
            expect(all(widget, 'a')).to.have.length(0);
            expect(seen(widget)).to.include('The source').and.to.include('The other');
            expect(told.filter((each) => each.startsWith('bad-url'))).to.have.length(2);
          },
        ])
        .concat([
          [
            'are as they are read where their letters look like others',
            async () => {
              // The fourth letter is Cyrillic.
              const { hostname, href } = new URL('https://unh\u0441r.org/');
              const { widget } = await drawsTelling(COUNTERS, {
                groups: [{ label: 'A', value: 1 }],
                source: { url: 'https://unh\u0441r.org/' },
              });
              expect(hostname).to.match(/^xn--/);
              expect(
                all(widget, 'a').map((link) => (link as HTMLAnchorElement).hostname),
              ).to.deep.equal([hostname]);
              expect(seen(widget)).to.include(href);
            },
          ],
        ]),
    ),
  },
  {
    id: 108,
    title: 'Keys of a prototype, at any depth',
    checks: {
      'change nothing but what is told of them': async () => {
        const poison =
          '"__proto__": {"polluted": 1, "value": 7}, "constructor": {"prototype": {"polluted": 1}}, "prototype": {"polluted": 1}, "toString": 1, "hasOwnProperty": 2, "valueOf": null';
        const widget = await drawn('factlet-fact-sheet', {
          data: `{${poison}, "version": "1", "population": {${poison}, "groups": [{${poison}, "label": {"__proto__": "x", "en": "A"}, "value": 5}]}, "source": {${poison}, "text": "S"}}`,
        });
        expect(seen(widget)).to.include('5').and.not.to.include('7');
        expect(({} as { polluted?: number }).polluted).to.equal(undefined);
        expect(Object.hasOwn(Object.prototype, 'value')).to.equal(false);
      },
    },
  },
  {
    id: 109,
    title: 'A million levels, a million keys, ten million letters',
    checks: {
      'is told as too deep': ({ lines }) =>
        failsInPlace(
          (widget) =>
            void (widget.data = JSON.parse(`${'{"population":'.repeat(5000)}1${'}'.repeat(5000)}`)),
          { code: 'too-deep', path: /^population\.population\./, parameters: { limit: 32 } },
          lines,
        ),
      'is told as too deep, at a million': ({ lines }) =>
        failsInPlace(
          (widget) =>
            widget.setAttribute(
              'data',
              `{"version":"1","notes":${'['.repeat(900_000)}${']'.repeat(900_000)}}`,
            ),
          { code: 'too-deep', path: /^notes\[0\]/ },
          lines,
        ),
      'is told as too many rows, with their list': ({ lines }) =>
        failsInPlace(
          (widget) =>
            void (widget.data = {
              version: '1',
              population: { groups: Array.from({ length: 5_001 }, () => ({})) },
            }),
          { code: 'too-many-rows', path: 'population.groups', parameters: { limit: 5_000 } },
          lines,
        ),
      'is told as too many values': ({ lines }) =>
        failsInPlace(
          (widget) =>
            void (widget.data = {
              version: '1',
              ...Object.fromEntries(
                Array.from({ length: 300_001 }, (_, index) => [`key${index}`, 1]),
              ),
            }),
          { code: 'too-many-values', parameters: { limit: 300_000 } },
          lines,
        ),
      'is told as too large': ({ lines }) =>
        failsInPlace(
          (widget) => void (widget.data = `{"version": "1", "title": "${'x'.repeat(10_000_000)}"}`),
          { code: 'too-large' },
          lines,
        ),
      'is drawn where one text is long': async () => {
        const widget = await drawn(COUNTERS, {
          data: { groups: [{ label: 'x'.repeat(100_000), value: 5 }] },
        });
        expect(seen(widget)).to.include('5');
      },
    },
  },
  {
    id: 110,
    title: 'Texts that make slow patterns slower',
    checks: {
      'are read as fast as others': async () => {
        const length = 100_000;
        for (const text of [
          '1'.repeat(length) + 'x',
          '1,'.repeat(length / 2),
          ' '.repeat(length),
          '-'.repeat(length),
          'a-'.repeat(length / 2),
          'mid-'.repeat(length / 4),
          '2024-'.repeat(length / 5),
          'https://' + 'a.'.repeat(length / 2),
          'a@'.repeat(length / 2),
          '{'.repeat(length),
          '{value}'.repeat(length / 7),
          '<p>'.repeat(length / 3),
          '“'.repeat(length),
        ]) {
          const started = performance.now();
          const widget = made('factlet-fact-sheet', { data: filled(text) });
          const load = toldBy(widget, 'factlet-load');
          (await place()).append(widget);
          await load;
          // What is quadratic takes minutes here; a busy machine does not.
          expect(performance.now() - started, text.slice(0, 10)).to.be.below(60_000);
          widget.remove();
        }
        for (const json of [
          '{' + '“'.repeat(length),
          '<p>'.repeat(length),
          '{"a":' + '1'.repeat(length),
        ])
          await failsAtOnce(json);
      },
    },
  },
  {
    id: 111,
    title: 'Formulas in a download',
    checks: {
      'are texts, in every field, at the beginning and after what separates cells': async () => {
        for (const formula of FORMULAS) {
          const widget = await drawn('factlet-fact-sheet', { data: filled(formula) });
          const csv = await downloaded(widget, 'Table (CSV)');
          // As it is meant, and as Excel reads it where cells are separated by semicolons or tabs.
          for (const separator of [',', ';', '\t']) {
            for (const cell of cellsOf(csv, separator).filter((each) => !/^-?\d+$/.test(each)))
              expect(cell, formula).not.to.match(/^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/);
          }
          expect(csv).to.include('HYPERLINK');
        }
      },
    },
  },
  {
    id: 112,
    title: 'Messages of strangers to the page around a frame',
    checks: {
      'change nothing, whoever sends them and whatever they are': async () => {
        const { iframe, script } = await framed();
        const {
          window: page,
          one,
          told,
        } = await fitted(iframe + script + '<iframe id="stranger" srcdoc="A stranger"></iframe>');
        const { height } = one;
        const message = { type: 'factlet:height', version: 1, height: 9 };
        for (const data of [message, null, 7, 'factlet:height', [], {}])
          page.postMessage(data, '*');
        const stranger =
          page.document.querySelector<HTMLIFrameElement>('#stranger')!.contentWindow!;
        const forged = (given: MessageEventInit): void => {
          // Firefox makes no event out of a window of another origin.
          if (!navigator.userAgent.includes('Firefox') || given.source === stranger)
            page.dispatchEvent(new page.MessageEvent('message', given));
        };
        // A frame of the page's own origin, that says it has none.
        forged({ data: message, source: stranger, origin: 'null' });
        for (const wrong of [
          1e9,
          -5,
          0,
          NaN,
          Infinity,
          9.5,
          '100px',
          '9',
          null,
          undefined,
          [9],
          {},
        ]) {
          forged({
            data: { ...message, height: wrong },
            source: one.contentWindow,
            origin: 'null',
          });
        }
        forged({ data: message, source: one.contentWindow, origin: 'https://evil.example' });
        for (let time = 0; time < 1e4; time += 1)
          page.postMessage({ type: 'other', height: 9 }, '*');
        // Messages to a window come in their order, and to the listeners of before first.
        const last = new Promise((resolve) =>
          page.addEventListener('message', ({ data }) => data === 'the last' && resolve(data)),
        );
        page.postMessage('the last', '*');
        await last;
        expect([one.height, told.errors]).to.deep.equal([height, []]);
      },
    },
  },
  {
    id: 113,
    title: 'Markup in the snippet of the configurator',
    checks: {
      'is text in every form: no element and no attribute of theirs, and the same figures come out of it':
        async () => {
          for (const widget of WIDGETS) {
            const known = shapeOf(
              parsed(
                await snippet(filled('Calm'), {
                  widget,
                  lang: 'en',
                  base: 'https://example.org/',
                  heading: 'Calm',
                }),
              ),
            );
            for (const vector of VECTORS) {
              const given = filled(vector);
              const page = parsed(
                await snippet(given, {
                  widget,
                  lang: 'en',
                  base: 'https://example.org/',
                  heading: vector,
                }),
              );
              expect(shapeOf(page), vector).to.deep.equal(known);
              const tag = page.querySelector(`factlet-${widget}`)!;
              expect(tag.getAttribute('heading')).to.equal(vector);
              expect(given).to.deep.include(JSON.parse(tag.getAttribute('data')!));
              const frames = parsed(
                await frame(given, {
                  widget,
                  lang: 'en',
                  base: 'https://example.org/',
                  heading: vector,
                }),
              );
              expect(elements(frames.body.querySelectorAll('*'))).to.deep.equal([
                'a',
                'iframe',
                'p',
                'script',
              ]);
              const { search, hash } = new URL(frames.querySelector('iframe')!.src);
              expect([
                frameParameters(search)?.attributes['heading'],
                await documentIn(hash),
              ]).to.deep.equal([vector, JSON.stringify(JSON.parse(tag.getAttribute('data')!))]);
            }
          }
        },
    },
  },
  {
    id: 114,
    title: 'Elements of the page whose names are those of globals',
    checks: {
      'are not taken for them': async () => {
        const page = await opened(
          clobbering([
            'customElements',
            'trustedTypes',
            'fetch',
            'JSON',
            'Intl',
            'ShadyCSS',
            'litNonce',
            'process',
            'global',
            'define',
            'navigator',
            'adoptedStyleSheets',
            'baseURI',
          ]) +
            SCRIPT +
            tagged('population-counters') +
            `<form name="x"><input name="getRootNode">${tagged('key-figures')}</form>`,
        );
        expect(seen(await drawnIn(page, 'population-counters'))).to.include('8,087');
        expect(speaks(widgetIn(page, 'key-figures'))).to.equal(true);
        expect(page.told.errors).to.deep.equal([]);
      },
      ...Object.fromEntries(
        [
          'litHtmlVersions',
          'reactiveElementVersions',
          'litElementVersions',
          'reactiveElementPolyfillSupport',
          'litHtmlPolyfillSupport',
          'litElementPolyfillSupport',
        ].map((name) => [
          `are not taken for those of Lit: ${name}`,
          async () => {
            const page = await opened(clobbering([name]) + SCRIPT + tagged('population-counters'));
            expect(page.told.errors).to.deep.equal([]);
            expect(seen(await drawnIn(page, 'population-counters'))).to.include('8,087');
          },
        ]),
      ),
    },
  },
  {
    id: 115,
    title: "The configurator in somebody's frame",
    checks: {
      'shows nothing that could be pressed': async () => {
        const page = document.createElement('iframe');
        page.src = '/dist/configurator/index.html';
        (await place()).append(page);
        await waitUntil(
          () => page.contentDocument?.querySelector('configurator-page button'),
          'in a frame of its own site it works',
        );
        expect(
          isFramedByStrangers({
            top: {
              get location(): Location {
                throw new DOMException('Blocked', 'SecurityError');
              },
            } as Window,
            self,
            location,
          }),
        ).to.equal(true);
        page.remove();
      },
    },
  },
]);

const clobbering = (names: readonly string[]): string =>
  names
    .map(
      (name) =>
        `<a id="${name}"></a><form name="${name}"><input name="action"></form><img name="${name}" alt="">`,
    )
    .join('');

async function failsAtOnce(json: string): Promise<void> {
  const started = performance.now();
  const widget = made(COUNTERS, { attributes: { data: json } });
  const error = toldBy(widget, 'factlet-error');
  (await place()).append(widget);
  await error;
  expect(performance.now() - started, json.slice(0, 10)).to.be.below(60_000);
}
