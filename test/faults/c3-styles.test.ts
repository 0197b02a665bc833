import { expect } from '@open-wc/testing';
import { answered } from '../support/answers.js';
import {
  SCRIPT,
  drawnIn,
  opened,
  tagged,
  until,
  widgetIn,
  type FramedPage,
  type PageGiven,
} from '../support/framed.js';
import { all, drawn, figureOf, partsOf, place, type Widget } from '../support/page.js';
import { seen } from '../support/reading.js';
import { contrasts } from './contrast.js';
import { faults } from './catalogue.js';

const INHERITED = [
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontVariant',
  'fontStretch',
  'letterSpacing',
  'wordSpacing',
  'textTransform',
  'textIndent',
  'textAlign',
  'textShadow',
  'direction',
  'whiteSpace',
  'lineHeight',
  'color',
  'cursor',
  'visibility',
  'listStyleType',
  'wordBreak',
  'hyphens',
] as const;
const PARTS = ['heading', 'value', 'label', 'takeaway', 'source'] as const;

/** How the texts of a widget look, and how large its marks are. */
function look(widget: Widget): unknown {
  const view = figureOf(widget)?.ownerDocument.defaultView ?? window;
  const texts = PARTS.flatMap((part) =>
    partsOf(widget, part)
      .slice(0, 2)
      .map((each) => [
        part,
        ...INHERITED.map((name) => `${name}: ${view.getComputedStyle(each)[name]}`),
      ]),
  );
  const marks = all(widget, 'svg').map((mark) => {
    const { width, height } = mark.getBoundingClientRect();
    return [Math.round(width), Math.round(height)];
  });
  return { texts, marks };
}

const NAMES = [
  'population-counters',
  'funding-donut',
  'origin-bars',
  'staffing-panel',
  'key-figures',
  'donor-list',
];

/** A page with a style sheet of its own, and every widget drawn. */
async function styled(css: string, given: PageGiven = {}): Promise<FramedPage> {
  const sheet = await answered(
    { body: `body { font-family: sans-serif; font-size: 16px; margin: 0 } ${css}` },
    '.css',
  );
  const page = await opened(SCRIPT + NAMES.map((name) => tagged(name)).join(''), {
    ...given,
    head: `<link rel="stylesheet" href="${sheet}">`,
  });
  for (const name of NAMES) await drawnIn(page, name);
  return page;
}

/** The styles of a page change neither what is read nor how it looks. */
async function expectShielded(css: string): Promise<void> {
  const [plain, page] = [await styled(''), await styled(css)];
  for (const name of NAMES) {
    expect(seen(widgetIn(page, name)), name).to.equal(seen(widgetIn(plain, name)));
    expect(look(widgetIn(page, name)), name).to.deep.equal(look(widgetIn(plain, name)));
  }
}

export const rows = faults('C. Host page', [
  {
    id: 71,
    title: 'A root of 62.5 % or of 8 pixels',
    checks: Object.fromEntries(
      ['62.5%', '8px', '200%'].map((size) => [
        `leaves the size to the text around the widget: ${size}`,
        () => expectShielded(`html { font-size: ${size} }`),
      ]),
    ),
  },
  {
    id: 72,
    title: 'Styles that texts inherit',
    checks: {
      'change nothing, all but fonts and sizes': () =>
        expectShielded(
          'body { font-style: italic; font-weight: 900; letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase; white-space: pre; text-indent: 4em; text-align: right; line-height: 3; cursor: wait; text-shadow: 0 0 2px red; color: pink; list-style: square; word-break: break-all; font-variant: small-caps }',
        ),
      "change nothing where the page's direction is a style alone": () =>
        expectShielded('body { direction: rtl }'),
      'lose no text and no mark where they are for everything and important': async () => {
        const css =
          '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; text-transform: uppercase !important; text-indent: 2em !important; white-space: pre !important; margin: 3px !important; border: 1px solid red !important; float: none !important }';
        const [plain, page] = [await styled(''), await styled(css)];
        for (const name of NAMES) {
          const widget = widgetIn(page, name);
          expect(seen(widget), name).to.equal(seen(widgetIn(plain, name)));
          for (const each of all(widget, '[part~="value"], [part~="label"], [part~="heading"]'))
            expect(each.getBoundingClientRect().width, `${name}: ${seen(each)}`).to.be.greaterThan(
              0,
            );
        }
      },
      'let a reader have the spacing of WCAG 1.4.12, with nothing cut off': async () => {
        const page = await styled(
          '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
          { width: '320px' },
        );
        for (const name of NAMES) {
          const widget = widgetIn(page, name);
          expect(widget.scrollWidth, name).to.be.at.most(320);
          const text = partsOf(widget, 'label')[0] ?? partsOf(widget, 'heading')[0]!;
          expect(
            Number.parseFloat(page.window.getComputedStyle(text).letterSpacing),
            name,
          ).to.be.greaterThan(0);
        }
      },
    },
  },
  {
    id: 73,
    title: 'Styles for svg, table, figure and lists',
    checks: {
      'do not come in': () =>
        expectShielded(
          'svg { height: auto; max-width: 10px } img, svg { display: none } table { display: block } figure { margin: 0 40px; display: none } dl, dt, dd, ul, li, p, h3, bdi, data, small { display: none; color: red; font-size: 40px }',
        ),
    },
  },
  {
    id: 74,
    title: 'A page that hides the widget',
    checks: {
      'is obeyed': async () => {
        const page = await styled('');
        const style = page.document.createElement('style');
        style.textContent =
          NAMES.map((name) => `factlet-${name}`).join() + '{ display: none !important }';
        page.document.head.append(style);
        for (const name of NAMES)
          expect(widgetIn(page, name).getClientRects(), name).to.have.length(0);
      },
      'and asks for nothing where it is hidden and lazy, until it is shown': async ({
        network,
      }) => {
        const src = network.newAddress();
        network.answer(src, '{"groups": [{"label": "A", "value": 8087}]}');
        const within = await place();
        const widget = document.createElement('factlet-population-counters') as unknown as Widget;
        widget.setAttribute('loading', 'lazy');
        widget.setAttribute('src', src);
        widget.style.setProperty('display', 'none', 'important');
        within.append(widget);
        // A widget that isn't lazy is asked for and drawn meanwhile.
        const other = network.newAddress();
        network.answer(other, '{"groups": [{"label": "B", "value": 1}]}');
        await drawn('factlet-population-counters', { src: other });
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        expect(network.asked).to.deep.equal([other]);
        widget.style.removeProperty('display');
        await until(() => seen(widget).includes('8,087'), 'it draws when it is shown');
      },
    },
  },
  {
    id: 79,
    title: 'A dark page, and a ground that is seen through',
    checks: Object.fromEntries(
      (
        [
          ['a page of a dark scheme', 'html { color-scheme: dark; background: #222 }', '', ''],
          ['a light page, and a dark widget', '', 'theme="dark"', ''],
          [
            'a dark page, and a light widget',
            'html { color-scheme: dark }',
            'theme="light"',
            'white',
          ],
        ] as const
      ).map(([what, css, attributes, ground]) => [
        `can be read: ${what}`,
        async () => {
          const sheet = await answered({ body: css }, '.css');
          const page = await opened(
            SCRIPT +
              tagged('population-counters', { attributes }) +
              tagged('funding-donut', { attributes }),
            { head: `<link rel="stylesheet" href="${sheet}">` },
          );
          for (const name of ['population-counters', 'funding-donut']) {
            expect(
              contrasts(await drawnIn(page, name), ground).filter(({ ratio }) => ratio < 4.5),
              name,
            ).to.deep.equal([]);
          }
        },
      ]),
    ),
  },
]);
