import { expect } from '@open-wc/testing';
import { messages as en } from '../../src/messages/en/reader.js';
import { answered } from '../support/answers.js';
import {
  SCRIPT,
  drawnIn,
  hasDrawn,
  opened,
  speaks,
  tagged,
  until,
  widgetIn,
} from '../support/framed.js';
import { isShown, type Widget } from '../support/page.js';
import { plain, seen } from '../support/reading.js';
import { faults } from './catalogue.js';

const RULES =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const STRICT = `${RULES}; trusted-types factlet`;
const TAGS = [
  'population-counters',
  'funding-donut',
  'origin-bars',
  'staffing-panel',
  'key-figures',
  'donor-list',
  'fact-sheet',
];
const OTHER_LIT = '<script type="module" src="/made/other-lit.js"></script>';
/** Whether the engine holds modules to a nonce under `strict-dynamic`. */
const CHECKS_MODULES = /Chrome\/|Firefox\//.test(navigator.userAgent);
const WORDS = '<p>The figures are on the sheet.</p>';

/** A document of which each section has one row that can't be read. */
const PARTLY = JSON.stringify({
  version: '1',
  population: {
    groups: [
      { label: 'A', value: 8 },
      { label: 'B', value: '1,2' },
    ],
  },
  funding: { required: 10, received: '1,2' },
  origins: {
    lists: [
      {
        rows: [
          { country: 'UA', value: 8 },
          { country: 'AF', value: '1,2' },
        ],
      },
    ],
  },
  staffing: {
    staff: [
      { category: 'national', count: 8 },
      { category: 'interns', count: '1,2' },
    ],
  },
  keyFigures: {
    items: [
      { value: 8, text: 'A' },
      { value: '1,2', text: 'B' },
    ],
  },
  donors: { items: [{ label: 'A' }, { label: 'B', amount: '1,2' }] },
});

const loading = (widget: Widget): boolean => seen(widget).includes(en.loading);
const drawn = (widget: Widget): boolean => hasDrawn(widget);
const failed = (widget: Widget): boolean =>
  seen(widget).includes(en.failed) && widget.shadowRoot.querySelector('details') !== null;

/** The states of a widget: its markup, and how it is seen. */
async function states(): Promise<[string, (tag: string) => string, (widget: Widget) => boolean][]> {
  const never = await answered({ body: '{', ending: 'never' });
  return [
    [
      'waiting for an answer, with words of the page',
      (tag) => `<${tag} src="${never}">${WORDS}</${tag}>`,
      (widget) => isShown(widget.querySelector('p')!),
    ],
    ['loading', (tag) => `<${tag} src="${never}"></${tag}>`, loading],
    ['drawn', (tag) => `<${tag} src="/made/sheets/azerbaijan-2024.json"></${tag}>`, drawn],
    [
      'drawn in Azerbaijani',
      (tag) => `<${tag} lang="az" src="/made/sheets/azerbaijan-2024.json"></${tag}>`,
      drawn,
    ],
    [
      'drawn in Arabic, dark',
      (tag) => `<${tag} lang="ar" theme="dark" src="/made/sheets/azerbaijan-2024.json"></${tag}>`,
      drawn,
    ],
    [
      'partly drawn',
      (tag) => `<${tag}><script type="application/json">${PARTLY}</script></${tag}>`,
      (widget) =>
        drawn(widget) &&
        (widget.localName === 'factlet-fact-sheet' || seen(widget).includes('1 row is not shown')),
    ],
    [
      'empty',
      (tag) => `<${tag} data='{"version": "1"}'></${tag}>`,
      (widget) => seen(widget).includes(en.empty),
    ],
    ['failed', (tag) => `<${tag} src="/made/missing.json"></${tag}>`, failed],
    [
      'failed, with words of the page',
      (tag) => `<${tag} data="{">${WORDS}</${tag}>`,
      (widget) => failed(widget) && isShown(widget.querySelector('p')!),
    ],
    [
      'stale',
      (tag) => `<${tag} class="stale" src="/made/sheets/azerbaijan-2024.json"></${tag}>`,
      (widget) => drawn(widget) && seen(widget).includes(plain(en.stale.split('{date}')[0]!)),
    ],
  ];
}

/** A page of a policy that has its figures, and no error of ours. */
async function expectFigures(policy: string, body: string): Promise<void> {
  const page = await opened(`${body}${tagged('population-counters')}${tagged('key-figures')}`, {
    headers: { 'content-security-policy': policy },
  });
  for (const name of ['population-counters', 'key-figures']) await drawnIn(page, name);
  expect(page.told.errors).to.deep.equal([]);
}

/**
 * A page whose policy forbids ours: it keeps its own words, its author is told once, and there is no
 * error. An engine without Trusted Types draws.
 */
async function expectWords(policy: string, body: string): Promise<void> {
  if (!('trustedTypes' in window))
    return expectFigures(policy, body.replace(/<script src.*?<\/script>/, ''));
  const page = await opened(`${body}${tagged('population-counters')}${tagged('key-figures')}`, {
    headers: { 'content-security-policy': policy },
  });
  const told = (): readonly string[] =>
    page.told.lines.filter((line) => line.includes('Trusted Types policy "factlet"'));
  await until(() => told().length > 0, 'the author is told');
  for (const name of ['population-counters', 'key-figures']) {
    expect(hasDrawn(widgetIn(page, name)), name).to.equal(false);
    expect(speaks(widgetIn(page, name)), name).to.equal(true);
  }
  expect(told()).to.have.length(1);
  expect(page.told.errors).to.deep.equal([]);
}

export const rows = faults('C. Host page', [
  {
    id: 64,
    title: 'A strict policy: nonces, strict-dynamic, Trusted Types',
    checks: {
      ...Object.fromEntries(
        TAGS.map((name) => [
          `has nothing to report of factlet-${name} in any state`,
          async () => {
            const all = await states();
            const page = await opened(
              SCRIPT + all.map(([, markup]) => markup(`factlet-${name}`)).join(''),
              { headers: { 'content-security-policy': STRICT } },
            );
            const widgets = Array.from(page.document.querySelectorAll<Widget>(`factlet-${name}`));
            const stale = widgets.find(({ className }) => className === 'stale')!;
            await until(() => hasDrawn(stale), 'the figures are there before they are stale');
            stale.setAttribute('src', '/made/gone.json');
            for (const [index, [state, , isSeen]] of all.entries())
              await until(() => isSeen(widgets[index]!), state);
            expect(page.told.violations).to.deep.equal([]);
            expect(page.told.errors).to.deep.equal([]);
          },
        ]),
      ),
      ...Object.fromEntries(
        ["'none'", 'other', 'lit-html', ''].map((names) => [
          `keeps the words of the page where the list of policies is "${names}"`,
          () => expectWords(`${RULES}; trusted-types ${names}`, SCRIPT),
        ]),
      ),
      'draws where a list of policies is all there is': () =>
        expectFigures('trusted-types other', SCRIPT),
      'keeps the words of the page where the name of its policy is taken': async () => {
        const taking = await answered(
          { body: 'trustedTypes.createPolicy("factlet", { createHTML: (text) => text });' },
          '.js',
        );
        await expectWords(STRICT, `<script src="${taking}"></script>${SCRIPT}`);
      },
      'draws beside another Lit, whichever is first': async () => {
        for (const scripts of [OTHER_LIT + SCRIPT, SCRIPT + OTHER_LIT]) {
          await expectFigures(`${RULES}; trusted-types lit-html factlet`, scripts);
        }
      },
      'draws under a nonce and strict-dynamic': async () => {
        const policy =
          "script-src 'nonce-abc123' 'strict-dynamic'; object-src 'none'; base-uri 'none'";
        const page = await opened(
          '<script type="module" nonce="abc123" src="/made/cdn/factlet.js"></script>' +
            tagged('population-counters'),
          { headers: { 'content-security-policy': policy } },
        );
        expect(seen(await drawnIn(page, 'population-counters'))).to.include('8,087');
      },
      'leaves the words of the page where its tag has no nonce': async () => {
        const policy = "script-src 'nonce-abc123' 'strict-dynamic'; object-src 'none'";
        const page = await opened(
          SCRIPT + OTHER_LIT.replace('type', 'nonce="abc123" type') + tagged('population-counters'),
          { headers: { 'content-security-policy': policy } },
        );
        const { customElements: elements } = page.window;
        await until(() => elements.get('other-lit'), 'the module after it has run');
        // WebKitGTK runs modules without a nonce all the same. Compared here: an error that holds a class of another page can't be told.
        if (CHECKS_MODULES)
          expect(elements.get('factlet-population-counters') === undefined).to.equal(true);
        expect(speaks(widgetIn(page, 'population-counters'))).to.equal(true);
      },
    },
  },
]);
