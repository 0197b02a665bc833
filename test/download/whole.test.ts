import fc from 'fast-check';
import { expect } from '@open-wc/testing';
import { figureCsv } from '../../src/download/figure-csv.js';
import { figureHtml } from '../../src/download/figure-html.js';
import { figureText } from '../../src/download/figure-text.js';
import { figurePicture } from '../../src/download/picture/figure-picture.js';
import { pictureSvg } from '../../src/download/picture/svg.js';
import { loadDownloadMessages } from '../../src/messages/downloads.js';
import { LANGUAGES } from '../../src/language/languages.js';
import type { SectionName } from '../../src/data/fields.js';
import { goodDocuments } from '../fuzz/documents.js';
import { framingOf, linesOf, wordsOf, type Line } from '../fuzz/expected.js';
import { holds } from '../fuzz/running.js';
import { readCsv } from '../support/downloads.js';
import { pictureOptions, squeezed, viewOf } from './figures.js';

const WIDGETS = [
  ['population-counters', 'population'],
  ['funding-donut', 'funding'],
  ['origin-bars', 'origins'],
  ['staffing-panel', 'staffing'],
  ['key-figures', 'keyFigures'],
  ['donor-list', 'donors'],
] as const;

const textOf = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';

/** The text of a picture's document, which has to be XML. */
export function svgText(svg: string): string {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(root.querySelector('parsererror')?.textContent ?? '').to.equal('');
  return Array.from(root.querySelectorAll('text'), ({ textContent }) => textContent).join('');
}

/** A guard's mark is the one letter that a table may have more. */
const unguarded = (text: string): string => squeezed(text).replaceAll("'", '');

describe('every format', () => {
  for (const [widget, section] of WIDGETS) {
    it(`has every name, number, unit, date, note and source of <factlet-${widget}>, in every language`, async function () {
      await holds(
        this,
        fc.record({ good: goodDocuments(section), lang: fc.constantFrom(...LANGUAGES) }),
        async ({ good: { document, sections }, lang }) => {
          const { view, draw, speech } = await viewOf(widget, document, lang);
          const expected = sections[section]!;
          const lines = linesOf[section](expected, speech);
          const around = framingOf(section, expected, document, speech);
          const missing = speech.messages.valueMissing;

          const texts = {
            text: figureText(view, missing),
            html: textOf(figureHtml(view, speech).html),
            svg: svgText(pictureSvg(figurePicture(view, draw, pictureOptions(speech)))),
          };
          if (!view.empty) {
            for (const [format, text] of Object.entries(texts)) {
              const all = squeezed(text);
              for (const ways of [
                ...around.map((each) => [each]),
                ...lines.flatMap((line) => wordsOfLine(line, section)),
              ])
                expectOne(all, ways, format);
            }
          }
          const { columns } = await loadDownloadMessages(lang);
          const records = readCsv(figureCsv([view], { columns, valueMissing: missing }));
          const inOrder =
            section === 'origins' ? lines : lines.filter(({ value }) => value !== null);
          for (const { label, fullLabel = label, value, details } of inOrder) {
            const found = records.some(
              (record) =>
                named(record[columns.name]!, fullLabel) &&
                record[columns.value] === (value === null ? '' : String(value)) &&
                details.every((ways) =>
                  ways.some((detail) =>
                    unguarded(Object.values(record).join()).includes(
                      unguarded(bare(detail, speech.messages.source)),
                    ),
                  ),
                ),
            );
            expect(
              found,
              `${label} ${value} ${details.join(' | ')} in ${JSON.stringify(records)}`,
            ).to.equal(true);
          }
          const values = expected.lists
            .flatMap(({ rows, total }) => [...rows.map(({ value }) => value), total])
            .filter((value) => value != null);
          for (const value of values)
            expect(records.map((record) => record[columns.value])).to.include(String(value));
          if (expected.currency && values.length && section !== 'origins') {
            for (const record of records.filter((each) => each[columns.value]))
              expect(record[columns.unit]).to.be.oneOf([expected.currency.toUpperCase(), '%']);
          }
          for (const { writing, value } of section === 'keyFigures'
            ? expected.lists[0]!.rows
            : []) {
            if (typeof writing === 'object' && writing.unit !== undefined && value !== null)
              expect(records.map((record) => unguarded(record[columns.unit]!))).to.include(
                unguarded(wordsOf(writing.unit, speech)),
              );
          }
          const { thanks } = document[section] as { thanks?: never };
          const said = around.filter(
            (each) => thanks === undefined || each !== wordsOf(thanks, speech),
          );
          const all = unguarded(records.flatMap((record) => Object.values(record)).join());
          const shares = records
            .filter((record) => record[columns.unit] === '%')
            .map((record) => speech.formats.percent(Number(record[columns.value])));
          for (const each of said)
            expect(
              shares.includes(each) || all.includes(unguarded(bare(each, speech.messages.source))),
              each,
            ).to.equal(true);
        },
      );
    });
  }
});

const named = (cell: string, label: string): boolean =>
  label.split('{value}').every((piece) => unguarded(cell).includes(unguarded(piece)));

/** A source's name without "Source:". */
function bare(text: string, template: string): string {
  const [before = ''] = template.split('{text}');
  return text.startsWith(before) ? text.slice(before.length) : text;
}

/** What has to stand in a text of a line, each in one of several ways. */
function wordsOfLine(
  { label, fullLabel = label, numbers: written, details, value }: Line,
  section: SectionName,
): (readonly string[])[] {
  const [before = '', ...after] = label.split('{value}');
  // Nobody knows of a donor without an amount that there should be one.
  const numbers = value === null && section !== 'population' ? [] : [written];
  const words = after.length
    ? [[before.trim()], [after.join('{value}').trim()]]
    : [[label, fullLabel]];
  return [...words, ...numbers, ...details];
}

function expectOne(text: string, ways: readonly string[], format: string): void {
  expect(
    ways.some((way) => text.includes(squeezed(way))),
    `${format}: one of “${ways.join('”, “')}” in “${text}”`,
  ).to.equal(true);
}
