import { LANGUAGES } from '../../src/language/languages.js';
import { altText } from '../../src/download/alt-text.js';
import { figureCsv } from '../../src/download/figure-csv.js';
import { figureHtml } from '../../src/download/figure-html.js';
import { figureText } from '../../src/download/figure-text.js';
import { figurePicture } from '../../src/download/picture/figure-picture.js';
import { loadDownloadMessages } from '../../src/messages/downloads.js';
import { loadLocaleAndNames } from '../../src/locale/locale.js';
import { figuresIn } from '../../src/snippet/figures.js';

export { LANGUAGES };

/** A document with everything that is printed in a way of its own. Its year is far off, so that it is never old. */
export const DOCUMENT = {
  version: '1',
  lang: 'en',
  country: 'MLI',
  asOf: '2098-03-09',
  source: { text: 'UNHCR', url: 'https://www.unhcr.org/' },
  edition: { en: 'Mid-year update', fr: 'Mise à jour semestrielle' },
  supersededBy: 'https://example.org/newer.html',
  corrections: [{ date: '2098-04', what: 'The country’s name', was: 'Mali Federation' }],
  population: {
    total: 12000000,
    corrections: [
      {
        date: '2098-03-12',
        what: { en: 'Internally displaced people', ru: 'Внутренне перемещенные лица' },
        was: 657794,
        now: 657749,
      },
    ],
    groups: [
      {
        group: 'refugees',
        value: 3400000,
        scale: 'million',
        previous: { value: 3100000, asOf: '2097-06' },
      },
      { group: 'idps', value: 657749, percent: 5.5 },
      { group: 'stateless', value: 5, qualifier: 'under' },
      { label: 'Women', value: 1700000, partOf: 'refugees', asOf: 'mid-2097' },
    ],
  },
  origins: {
    lists: [
      {
        group: 'refugees',
        rows: [
          { country: 'COD', percent: 61.4 },
          { country: 'SYR', percent: 20, decimals: 1 },
          { country: 'STA', percent: 2 },
          { other: true, percent: 16.6 },
        ],
      },
      {
        group: 'asylum-seekers',
        total: 1377,
        rows: [
          { country: 'IRN', value: 1106 },
          { country: 'PSE', value: 271 },
        ],
      },
    ],
  },
  funding: {
    currency: 'USD',
    required: 8037654,
    received: { value: 4500000, expected: true },
    parts: [
      { label: 'Camps', required: 5000000, received: 2470000, gap: 2530000 },
      { label: 'Towns', value: 149999 },
    ],
    years: [
      { year: 2096, budget: 118000000, expenditure: 94300000 },
      { year: 2097, budget: 91000000 },
    ],
  },
  staffing: {
    total: 'sum',
    staff: [
      { category: 'national', count: 1234 },
      { category: 'international', count: 33 },
    ],
    offices: [{ kind: 'sub-office', place: 'Gao', count: 2 }],
  },
  keyFigures: {
    items: [
      { value: 6.25, unit: '%', previous: { value: 7.5, asOf: '2096' }, text: 'unemployment' },
      { value: 1600000000, unit: 'USD', scale: 'billion', text: 'raised' },
      { value: { en: 'All', fr: 'Tous', az: 'Hamısı' }, text: 'camps have schools' },
    ],
  },
  donors: {
    currency: 'USD',
    items: [
      { country: 'GB', amount: 2470000 },
      { country: 'KOR', amount: 2451999 },
      { country: 'TWN' },
      { label: 'Private donors', amount: 250000 },
    ],
  },
};

/** What is handed out of a document in a language, everywhere that it is: words as they are read, without a layout. */
export async function outputsOf(
  document: unknown,
  lang: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const speech = await loadLocaleAndNames(lang, 'en');
  const { columns } = await loadDownloadMessages(lang);
  const { valueMissing } = speech.messages;
  const options = {
    width: 700,
    dir: 'ltr',
    lang,
    font: 'Arial',
    measure: (text: string, size: number) => text.length * size * 0.55,
    words: speech.messages,
  } as const;
  const outputs = figuresIn(document, speech).map(async ({ widget, view, loadDrawing }) => {
    const picture = figurePicture(view, await loadDrawing!(), options).shapes.flatMap((shape) =>
      shape.kind === 'text' ? [shape.spans.map(({ text }) => text).join('')] : [],
    );
    return [
      widget,
      [
        figureText(view, valueMissing),
        figureCsv([view], { columns, valueMissing }),
        figureHtml(view, speech).html,
        altText(view, speech),
        picture.join('\n'),
      ],
    ] as const;
  });
  return Object.fromEntries(await Promise.all(outputs));
}

export const KINDS = ['text', 'csv', 'html', 'alt', 'picture'] as const;
