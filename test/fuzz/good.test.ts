import fc from 'fast-check';
import { expect } from '@open-wc/testing';
import type { SectionName } from '../../src/data/fields.js';
import { LANGUAGES } from '../../src/language/languages.js';
import type { Locale } from '../../src/locale/locale.js';
import { all, partsOf, widgetsIn, type Widget } from '../support/page.js';
import { plain, rowsOf, seen } from '../support/reading.js';
import { speaking } from '../support/speech.js';
import { goodDocuments, type GoodDocument } from './documents.js';
import {
  calculatedOf,
  dateOf,
  filled,
  framingOf,
  linesOf,
  sourceOf,
  wordsOf,
  type Line,
} from './expected.js';
import { holds } from './running.js';
import { watchPage } from './watch.js';
import { fetchAll, shower, WIDGETS, type Shower } from './widgets.js';

/** A row on screen: all of its text, and its number for machines. */
interface Shown {
  readonly text: string;
  readonly value: number | null;
  readonly calculated: boolean;
}

describe('good documents', () => {
  before(fetchAll);
  const watch = watchPage();
  const showers = new Map<string, Shower>();
  afterEach(() => showers.clear());

  /** One widget per language, given one document after another. */
  async function showerIn(tag: string, lang: string): Promise<Shower> {
    const known = showers.get(lang) ?? (await shower(tag, lang));
    showers.set(lang, known);
    return known;
  }

  for (const [tag, section] of WIDGETS) {
    it(`are shown whole by <${tag}>, in every language, whatever was shown before`, async function () {
      await holds(
        this,
        fc.record({ good: goodDocuments(section), lang: fc.constantFrom(...LANGUAGES) }),
        async ({ good, lang }) => {
          const { widget, show } = await showerIn(tag, lang);
          const [told, ...more] = await show(good.document);
          watch.expectNothing();
          expect([told?.type, more.length]).to.deep.equal(['factlet-load', 0]);
          expect(told?.issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);

          const speech = await speaking(lang, dataLang(good.document));
          if (section) expectSection(widget, section, good, speech);
          else expectSheet(widget, good, speech);

          const fresh = await shower(tag, lang);
          await fresh.show(structuredClone(good.document));
          expect(drawingOf(widget)).to.equal(drawingOf(fresh.widget));
          fresh.widget.parentElement?.remove();
        },
        0.5,
      );
    });

    if (!section) continue;
    it(`are shown by <${tag}> from the section alone`, async function () {
      await holds(
        this,
        fc.record({ good: goodDocuments(section), lang: fc.constantFrom(...LANGUAGES) }),
        async ({ good, lang }) => {
          const { widget, show } = await showerIn(tag, lang);
          const own = good.document[section] as Record<string, unknown>;
          const alone = { ...own, ...(good.lang && { lang: good.lang }) };
          // With nothing but what any section may have, it isn't known for one.
          if (!Object.keys(own).some((key) => !/^(title|asOf|source|note|total)$/.test(key)))
            return;
          const [told] = await show(alone);
          expect(told?.type).to.equal('factlet-load');
          expectSection(
            widget,
            section,
            { ...good, document: { [section]: alone } },
            await speaking(lang, dataLang(alone)),
          );
        },
        0.2,
      );
    });
  }
});

const dataLang = ({ lang }: Readonly<Record<string, unknown>>): string | undefined =>
  typeof lang === 'string' ? new Intl.Locale(lang.replace('_', '-')).toString() : undefined;

function expectSheet(widget: Widget, good: GoodDocument, speech: Locale): void {
  const { title, notes = [], asOf, source } = good.document as Record<string, never>;
  const text = seen(widget);
  const said = [
    ...(title === undefined ? [] : [wordsOf(title, speech)]),
    ...[notes].flat().map((note) => filled(speech.messages.note, { text: wordsOf(note, speech) })),
    ...(asOf === undefined ? [] : [dateOf(asOf, speech)]),
    ...(source === undefined ? [] : [sourceOf(source, speech)]),
  ];
  for (const each of said) expect(text).to.include(plain(each));
  const inside = new Map(widgetsIn(widget).map((each) => [each.localName, each]));
  expect(inside.size).to.equal(Object.keys(good.sections).length);
  for (const [tag, section] of WIDGETS) {
    if (section && good.sections[section])
      expectSection(inside.get(tag)!, section, good, speech, text);
  }
}

/** That a widget shows a section: every row in its place, every number exact, every text. `around` is where its source may stand as well. */
function expectSection(
  widget: Widget,
  section: SectionName,
  { document, sections }: GoodDocument,
  speech: Locale,
  around = seen(widget),
): void {
  const expected = sections[section]!;
  const rows =
    section === 'keyFigures' || section === 'donors'
      ? all(widget, 'li').map(itemOf)
      : termsOf(widget, speech);
  const stated = rows.filter(({ calculated }) => !calculated);
  const lines = linesOf[section](expected, speech);
  // A required or received amount that isn't stated has its place and no number.
  const places = section === 'funding' ? stated.filter(({ value }) => value !== null) : stated;
  const numbered = section === 'funding' ? lines.filter(({ value }) => value !== null) : lines;
  expect(places.map(({ value }) => value)).to.deep.equal(numbered.map(({ value }) => value));
  numbered.forEach((line, index) => expectLine(places[index]!.text, line, section));
  if (section === 'funding')
    lines.forEach(({ label }) => expect(seen(widget)).to.include(plain(label)));
  expect(
    rows.filter(({ calculated, value }) => calculated && value !== null).map(({ value }) => value),
  ).to.deep.equal(calculatedOf(section, expected));
  expect(partsOf(widget, 'value')).to.have.length(
    rows.filter(({ value }) => value !== null).length,
  );
  for (const text of framingOf(section, expected, document, speech))
    expect(around).to.include(plain(text));
}

function expectLine(
  text: string,
  { label, value, numbers, details }: Line,
  section: SectionName,
): void {
  const [before = '', ...after] = label.split('{value}');
  if (section === 'keyFigures' && after.length) {
    expectOne(
      text,
      numbers.map(
        (number) => `${/\S/.test(before) ? before : ''}${number}${after.join('{value}')}`,
      ),
    );
  } else {
    expect(text).to.include(plain(label));
    if (section !== 'donors' || value !== null) expectOne(text, numbers);
  }
  for (const detail of details) expectOne(text, detail);
}

function expectOne(text: string, ways: readonly string[]): void {
  expect(
    ways.map(plain).some((way) => text.includes(way)),
    `one of “${ways.join('”, “')}” in “${text}”`,
  ).to.equal(true);
}

/** The rows of description lists. */
function termsOf({ shadowRoot }: Widget, { messages }: Locale): Shown[] {
  const terms = Array.from(shadowRoot.querySelectorAll('dt'));
  const [before = '', after = ''] = messages.calculated.split('{n}').map(plain);
  return rowsOf(shadowRoot).map((parts, index) => ({
    text: parts.join(' '),
    value: valueIn(terms[index]!.parentElement!),
    calculated: parts[0].startsWith(before) && parts[0].endsWith(after),
  }));
}

const itemOf = (item: Element): Shown => ({
  text: seen(item),
  value: valueIn(item),
  calculated: false,
});

function valueIn(row: Element): number | null {
  const value = row.querySelector('data');
  return value ? Number(value.value) : null;
}

/** All that is drawn, the widgets inside included. */
/** Without the place from which changes are said, which has a root of its own. */
function drawingOf(widget: Widget): string {
  const isDrawn = (node: Node): boolean => !(node instanceof Element && node.shadowRoot);
  return [widget, ...widgetsIn(widget)]
    .map(({ shadowRoot }) =>
      Array.from(shadowRoot.childNodes).filter(isDrawn).map(written).join(''),
    )
    .join('\n');
}

/** A node as markup, with its attributes by name: their order tells what came and went, and means nothing. */
function written(node: Node): string {
  const children = Array.from(node.childNodes, written).join('');
  if (!(node instanceof Element)) return node.nodeValue ?? children;
  const attributes = Array.from(
    node.attributes,
    ({ name, value }) => ` ${name}=${JSON.stringify(value)}`,
  ).sort();
  return `<${node.localName}${attributes.join('')}>${children}</${node.localName}>`;
}
