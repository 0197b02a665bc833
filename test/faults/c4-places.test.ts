import { expect } from '@open-wc/testing';
import { sample } from '../data/sample.js';
import { answered, elsewhere, timesAsked } from '../support/answers.js';
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
import { all, complete, drawn, figureOf, made, place, partsOf } from '../support/page.js';
import { seen } from '../support/reading.js';
import { faults } from './catalogue.js';
import { framed } from './frames.js';

const COUNTERS = 'factlet-population-counters';
const sheet = (): Promise<unknown> => sample('azerbaijan-2024');
const CHILD = async (): Promise<string> =>
  `<script type="application/json">${JSON.stringify(await sheet())}</script>`;

/** Wraps every text of a shadow root in an element, as translating extensions do. */
function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data }) => /\S/.test(data))) {
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(text);
  }
}

/** What translators, extensions and scripts of the page do to the nodes of a figure. */
const ALTERED: readonly (readonly [string, (root: ShadowRoot) => void])[] = [
  ['wrapped', translate],
  [
    'written over',
    (root) =>
      root
        .querySelectorAll('[part~="label"], [part~="value"]')
        .forEach((each) => (each.textContent = '?')),
  ],
  ['in part removed', (root) => root.querySelector('[part~="body"] > *')?.replaceChildren()],
  ['all removed', (root) => root.replaceChildren()],
];

export const rows = faults('C. Host page', [
  {
    id: 75,
    title: 'A page whose language is missing or written wrongly',
    checks: Object.fromEntries(
      ['', 'en_US', 'x-default', 'EN', 'en-US-u-nu-arab', 'en-US@posix', 'C'].map((lang) => [
        `speaks English: lang="${lang}"`,
        async () => {
          const data = { ...((await sheet()) as object), lang: 'en' };
          const [odd, usual] = [
            await drawn('factlet-fact-sheet', { data, lang }),
            await drawn('factlet-fact-sheet', {
              data: structuredClone(data),
              lang: /^en[-_]US(?!@)/.test(lang) ? 'en-US' : 'en',
            }),
          ];
          expect(seen(odd)).to.equal(seen(usual));
        },
      ]),
    ),
  },
  {
    id: 76,
    title: 'A language that the browser lacks',
    checks: {
      ...Object.fromEntries(
        ['so', 'ps', 'ti', 'my', 'km', 'ku'].map((lang) => [
          `speaks the data's language, and writes numbers by it: ${lang}`,
          async () => {
            const data = { ...((await sheet()) as object), lang: 'fr' };
            const [unknown, french] = [
              await drawn(COUNTERS, { data, lang }),
              await drawn(COUNTERS, { data: structuredClone(data), lang: 'fr' }),
            ];
            await until(() => figureOf(unknown)?.lang === 'fr', 'it speaks French');
            expect(seen(unknown)).to.equal(seen(french));
          },
        ]),
      ),
      'writes Azerbaijani as Azerbaijan does, whatever the browser makes of it': async () => {
        const widget = await drawn('factlet-fact-sheet', { data: await sheet(), lang: 'az' });
        expect(seen(widget))
          .to.include('8.087')
          .and.not.to.match(/\d,\d{3}/);
      },
    },
  },
  {
    id: 77,
    title: "A direction that is not the page's, and that changes",
    checks: {
      'is the nearest, and is followed': async () => {
        const within = await place('en');
        within.dir = 'rtl';
        const widget = await drawn(COUNTERS, { data: await sheet(), place: within });
        expect(figureOf(widget).dir).to.equal('rtl');
        widget.dir = 'ltr';
        await until(() => figureOf(widget).dir === 'ltr', 'it runs from the left');
        widget.removeAttribute('dir');
        await until(() => figureOf(widget).dir === 'rtl', 'it runs from the right again');
        const label = partsOf(widget, 'label')[0]!.getBoundingClientRect();
        const value = partsOf(widget, 'value')[0]!.getBoundingClientRect();
        expect(label.right).to.be.greaterThan(value.left);
        expect(getComputedStyle(figureOf(widget)).direction).to.equal('rtl');
      },
    },
  },
  {
    id: 78,
    title: 'A translator that wraps every text',
    checks: Object.fromEntries(
      ALTERED.flatMap(([what, alter]) =>
        [
          'population-counters',
          'funding-donut',
          'origin-bars',
          'staffing-panel',
          'key-figures',
          'donor-list',
        ].map((name) => [
          `never leaves an old number, ${what}: ${name}`,
          async () => {
            const within = await place('en');
            // What is said of the change isn't the figure: it comes and goes in its own time.
            within.setAttribute('aria-live', 'off');
            const widget = await drawn(`factlet-${name}`, { data: await sheet(), place: within });
            alter(widget.shadowRoot);
            const next = JSON.parse(
              JSON.stringify(await sheet())
                .replaceAll('8087', '9191')
                .replaceAll('6541', '7171')
                .replaceAll('4500000', '5600000')
                .replaceAll('2084', '3535')
                .replaceAll('"count":22', '"count":66'),
            ) as object;
            const fresh = seen(await drawn(`factlet-${name}`, { data: structuredClone(next) }));
            widget.data = next;
            await complete(widget);
            expect(seen(widget)).to.equal(fresh);
            within.lang = 'fr';
            await until(() => figureOf(widget).lang === 'fr', 'it speaks French');
            await complete(widget);
            expect(seen(widget)).to.equal(
              seen(await drawn(`factlet-${name}`, { data: structuredClone(next), lang: 'fr' })),
            );
          },
        ]),
      ),
    ),
  },
  {
    id: 80,
    title: 'Details, a tab, a template, a clone, an editor, a paragraph',
    checks: {
      'draws in closed details and in a hidden tab, and is whole when they open': async () => {
        const within = await place();
        within.innerHTML = '<details><summary>More</summary></details><div hidden></div>';
        for (const holder of within.querySelectorAll('details, div')) {
          const widget = await drawn('factlet-origin-bars', { data: await sheet(), place: holder });
          expect(seen(widget)).to.include('6,541');
          holder.toggleAttribute(holder.localName === 'details' ? 'open' : 'hidden');
          expect(partsOf(widget, 'bar')[0]!.getBoundingClientRect().width).to.be.greaterThan(50);
        }
      },
      'draws the copies of a template, and of a slide that has drawn': async () => {
        const within = await place();
        const template = document.createElement('template');
        template.innerHTML = `<${COUNTERS}>${await CHILD()}</${COUNTERS}>`;
        for (let copy = 0; copy < 2; copy++) within.append(template.content.cloneNode(true));
        await until(() => Array.from(within.children).every(hasDrawn), 'the copies draw');
        within.append(within.firstElementChild!.cloneNode(true));
        await until(() => hasDrawn(within.lastElementChild), 'the copy of a drawn one draws');
        expect(Array.from(within.children, seen)).to.deep.equal(
          Array.from({ length: 3 }, () => seen(within.firstElementChild!)),
        );
        expect(within.textContent).not.to.include('8,087');
      },
      'stays as it is where the page can be edited': async () => {
        const within = await place();
        within.contentEditable = 'true';
        const widget = await drawn(COUNTERS, { data: await sheet(), place: within });
        expect(seen(widget)).to.include('8,087');
        expect(all(widget, '*').filter((each) => each.isContentEditable)).to.deep.equal([]);
      },
      'draws in a paragraph, which its own paragraph closes': async () => {
        const page = await opened(`${SCRIPT}<p>Before ${tagged('population-counters')} after</p>`);
        expect(seen(await drawnIn(page, 'population-counters'))).to.include('8,087');
        expect(page.told.errors).to.deep.equal([]);
      },
      'draws in a dialog': async () => {
        const dialog = (await place()).appendChild(document.createElement('dialog'));
        const widget = await drawn('factlet-origin-bars', { data: await sheet(), place: dialog });
        dialog.showModal();
        expect(partsOf(widget, 'bar')[0]!.getBoundingClientRect().width).to.be.greaterThan(50);
        dialog.close();
      },
    },
  },
  {
    id: 81,
    title: 'In a shadow root, a frame, srcdoc or a sandbox',
    checks: {
      'draws in a shadow root': async () => {
        const root = (await place('fr')).attachShadow({ mode: 'closed' });
        const widget = await drawn(COUNTERS, { data: await sheet(), place: root });
        await until(() => figureOf(widget)?.lang === 'fr', 'it speaks the language around');
      },
      'draws in srcdoc': async () => {
        const frame = document.createElement('iframe');
        frame.srcdoc = `<!doctype html><html lang="en"><script type="module" src="${location.origin}/made/cdn/factlet.js"></script>${tagged('population-counters')}`;
        (await place()).append(frame);
        await until(
          () => hasDrawn(frame.contentDocument?.querySelector(COUNTERS) ?? null),
          'it draws',
        );
      },
      'draws in a sandbox that has no origin': async () => {
        const told = new Promise<string>((resolve) =>
          addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data), {
            once: true,
          }),
        );
        const cors = { 'access-control-allow-origin': '*' };
        const json = await answered({ body: JSON.stringify(await sheet()), headers: cors });
        const teller = await answered(
          {
            headers: cors,
            body: `
        const errors = [];
        addEventListener('error', ({ message }) => errors.push(message));
        addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
        document.addEventListener('factlet-load', ({ target }) => parent.postMessage(errors.concat(target.shadowRoot.textContent).join(' '), '*'));
        document.addEventListener('factlet-error', ({ issues }) => parent.postMessage(issues[0].code, '*'));`,
          },
          '.js',
        );
        const address = await answered(
          {
            body: `<!doctype html><html lang="en"><script src="${teller}"></script>${SCRIPT}<${COUNTERS} src="${json}"></${COUNTERS}>`,
          },
          '.html',
        );
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-scripts');
        frame.src = address;
        (await place()).append(frame);
        expect(await told)
          .to.include('8,087')
          .and.not.to.match(/error/i);
      },
    },
  },
  {
    id: 82,
    title: '50 widgets on a page, 1,000 that come and go',
    checks: {
      'draws all 50 from one request': async () => {
        const src = await answered({ body: JSON.stringify(await sheet()) });
        const page = await opened(
          SCRIPT +
            `<factlet-population-counters src="${src}"></factlet-population-counters>`.repeat(50),
        );
        await until(
          () => Array.from(page.document.querySelectorAll(COUNTERS)).every(hasDrawn),
          'all draw',
        );
        expect(await timesAsked(src)).to.equal(1);
        expect(page.told.errors).to.deep.equal([]);
      },
      'lives through 1,000 that are put in and taken out': async ({ lines }) => {
        const within = await place();
        const data = await sheet();
        for (let round = 0; round < 1000; round++) {
          const widget = made(COUNTERS, { data });
          within.append(widget);
          if (round % 3 === 0) await widget.updateComplete;
          widget.remove();
        }
        const last = await drawn(COUNTERS, { data: structuredClone(data), place: within });
        expect(seen(last)).to.include('8,087');
        expect(within.children).to.have.length(1);
        expect(lines.length, lines.join('\n')).to.be.at.most(2);
      },
    },
  },
  {
    id: 83,
    title: 'A browser without constructable style sheets',
    checks: Object.fromEntries(
      (
        [
          [
            'a constructor of style sheets',
            'const { prototype } = CSSStyleSheet; window.CSSStyleSheet = function () { throw new TypeError("Illegal constructor"); }; CSSStyleSheet.prototype = prototype;',
          ],
          ['style sheets by script', 'Reflect.deleteProperty(window, "CSSStyleSheet");'],
        ] as const
      ).map(([what, code]) => [
        `leaves the words of the page, and defines nothing: without ${what}`,
        async () => {
          const old = await answered({ body: code }, '.js');
          const page = await opened(SCRIPT + tagged('population-counters'), {
            head: `<script src="${old}"></script>`,
          });
          // The author is told when the tag is left undefined.
          await until(
            () =>
              page.told.lines.some((line) => line.includes('no figure can be drawn here')) ||
              page.window.customElements.get(COUNTERS),
            'the script has come to the tag',
          );
          expect(Boolean(page.window.customElements.get(COUNTERS))).to.equal(false);
          expect(speaks(widgetIn(page, 'population-counters'))).to.equal(true);
          expect(page.told.errors).to.deep.equal([]);
        },
      ]),
    ),
  },
  {
    id: 84,
    title: 'A page that may not show the frame',
    checks: {
      'has a link to the figure': async () => {
        const { iframe, link, script } = await framed();
        const page = await opened(iframe + link + script, {
          headers: { 'content-security-policy': "frame-src 'none'" },
        });
        await until(() => page.told.violations.length, 'the browser refuses the frame');
        const { href, textContent } = page.document.querySelector('a')!;
        expect([textContent, new URL(href).searchParams.get('widget')]).to.deep.equal([
          'Maliyyə məlumatı · Azərbaycan',
          'funding-donut',
        ]);
        expect(page.told.errors).to.deep.equal([]);
        const alone = await opened('', {});
        alone.window.location.href = href.replace(await elsewhere(), '');
        await until(
          () =>
            alone.frame.contentDocument
              ?.querySelector('main > *')
              ?.shadowRoot?.querySelector('data'),
          'the link leads to the figure',
        );
      },
    },
  },
]);
