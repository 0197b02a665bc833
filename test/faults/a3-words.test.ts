import { expect } from '@open-wc/testing';
import { all, drawn, partsOf, place, type Widget } from '../support/page.js';
import { expectInOrder } from '../support/order.js';
import { plain, seen } from '../support/reading.js';
import { faults } from './catalogue.js';
import { drawsTelling } from './fail-in-place.js';

/** A document that has a text as the name of a row in every widget. */
const named = (label: string): object => ({
  version: '1',
  population: {
    groups: [
      { label, value: 12 },
      { label: 'Neighbour', value: 7 },
    ],
  },
  funding: { required: { label, value: 100 }, received: 40, gap: 60 },
  origins: {
    lists: [
      {
        rows: [
          { label, value: 12 },
          { label: 'Neighbour', value: 7 },
        ],
      },
    ],
  },
  staffing: {
    staff: [
      { label, count: 12 },
      { label: 'Neighbour', count: 7 },
    ],
  },
  keyFigures: {
    items: [
      { value: 12, text: label },
      { value: 7, text: 'Neighbour' },
    ],
  },
  donors: { items: [{ label }, { label: 'Neighbour' }] },
});

/** The elements that hold a text and nothing else. */
const holders = (widget: Widget, text: string): HTMLElement[] =>
  all(widget, '*').filter((each) => !each.children.length && each.textContent === text);

export const rows = faults('A. Data content', [
  {
    id: 29,
    title: 'A name of 200 characters without a space',
    checks: Object.fromEntries(
      (
        [
          ['an address', `https://example.org/${'a'.repeat(180)}`],
          [
            'a German compound',
            'Flüchtlingshilfsorganisationszusammenarbeitsvereinbarung'.repeat(4),
          ],
          ['an Azerbaijani word', 'məcburiköçkünləşdirilmişlərdənsiniz'.repeat(6)],
        ] as const
      ).map(([what, label]) => [
        `wraps and is whole: ${what}`,
        async () => {
          const within = await place();
          within.style.inlineSize = '320px';
          const widget = await drawn('factlet-fact-sheet', { data: named(label), place: within });
          expect(widget.scrollWidth).to.be.at.most(320);
          expect(seen(widget).replaceAll(' ', '')).to.include(label);
          for (const each of holders(widget, label)) {
            expect(each.getBoundingClientRect().right).to.be.at.most(
              within.getBoundingClientRect().right + 1,
            );
            expect(getComputedStyle(each).textOverflow).not.to.equal('ellipsis');
          }
        },
      ]),
    ),
  },
  {
    id: 30,
    title: 'Names that run from the right beside Latin digits',
    checks: Object.fromEntries(
      [
        ['ar', 'لاجئون'],
        ['he', 'פליטים'],
        ['fa', 'پناهندگان'],
      ].map(([lang, label]) => [
        `stand apart from their numbers: ${lang}`,
        async () => {
          for (const page of ['en', 'ar']) {
            const widget = await drawn('factlet-fact-sheet', {
              data: { ...named(label!), lang },
              lang: page,
            });
            const apart = all(widget, 'bdi').map(({ textContent }) => textContent);
            expect(apart).to.include(label);
            // From left to right, nothing but the names has to be set apart.
            if (page === 'ar') expect(apart).to.include('12');
            for (const value of partsOf(widget, 'value')) expectInOrder(value);
            expect(seen(widget)).to.match(page === 'en' ? /40%/ : /40\s?[%٪]/);
          }
        },
      ]),
    ),
  },
  {
    id: 31,
    title: 'Marks that turn the direction around',
    checks: {
      'turn nothing but the text that has them': async () => {
        for (const mark of ['\u202E', '\u2067', '\u202B', '\u200B', '\u061C']) {
          const label = `${mark}Refugees`;
          const widget = await drawn('factlet-fact-sheet', { data: named(label) });
          const holding = all(widget, '*').filter(
            (each) => each.children.length === 0 && each.textContent!.includes(label),
          );
          expect(holding.length).to.be.at.least(5);
          // The text of a key figure is a paragraph of its own, and a paragraph turns nothing beyond its end.
          // A space of no width has no direction.
          const isApart = (each: HTMLElement): boolean =>
            mark === '\u200B' ||
            getComputedStyle(each).unicodeBidi === 'isolate' ||
            plain(each.closest('li > p')?.textContent ?? '') === plain(`12 ${label}`);
          expect(holding.filter((each) => !isApart(each))).to.deep.equal([]);
          for (const value of partsOf(widget, 'value'))
            if (!value.textContent!.includes(label)) expectInOrder(value);
        }
      },
    },
  },
  {
    id: 32,
    title: 'Emoji, combining marks, half characters and NUL',
    checks: {
      'are shown': async () => {
        for (const label of ['👩‍👩‍👧 Families', 'Café\u0301\u0302\u0323', 'A\u0000B']) {
          const { widget } = await drawsTelling('factlet-fact-sheet', named(label));
          expect(partsOf(widget, 'label').length).to.be.greaterThan(4);
          expect(seen(widget)).to.include('Neighbour');
          if (!label.includes('\0')) expect(seen(widget)).to.include(label);
        }
      },
      'are told at their place where they are broken': async () => {
        for (const label of ['Refug\uFFFDs', 'Half \uD83D of one']) {
          const { widget, told } = await drawsTelling('factlet-population-counters', {
            groups: [
              { label: 'A', value: 1 },
              { label, value: 2 },
            ],
          });
          expect(told).to.deep.equal(['broken-text groups[1].label']);
          expect(partsOf(widget, 'value').map(seen)).to.deep.equal(['1', '2']);
        }
      },
    },
  },
  {
    id: 33,
    title: 'Line breaks, tabs and spaces in names',
    checks: {
      'are a space each, on any page': async () => {
        const within = await place();
        within.style.whiteSpace = 'pre';
        const widget = await drawn('factlet-fact-sheet', {
          data: named('  Two\n\n\twords '),
          place: within,
        });
        const [spaced, plain] = [
          partsOf(widget, 'label')[0]!,
          partsOf(await drawn('factlet-fact-sheet', { data: named('Two words') }), 'label')[0]!,
        ];
        expect(spaced.getBoundingClientRect().height).to.equal(
          plain.getBoundingClientRect().height,
        );
        expect(spaced.innerText.trim()).to.equal('Two words');
      },
    },
  },
]);
