import { expect } from '@open-wc/testing';
import type { SectionName } from '../../src/data/fields.js';
import { loadLocaleAndNames } from '../../src/locale/locale.js';
import { tableFromDom } from '../../src/tables/from-dom.js';
import { readTable, type TableResult } from '../../src/tables/read-table.js';
import { readingIn } from '../../src/tables/reading.js';
import { kept } from '../support/kept-html.js';

/** What is read of a table's rows: `lang` is the page's, none where it is empty. */
async function read(
  rows: string,
  { section = 'origins', lang = 'en' }: { section?: SectionName; lang?: string } = {},
): Promise<TableResult> {
  const page = new DOMParser().parseFromString(
    `<html${lang && ` lang="${lang}"`}>${kept(`<table class="x">${rows}</table>`)}`,
    'text/html',
  );
  const table = page.querySelector('table');
  const given = table && tableFromDom(table, table);
  if (!given) throw new Error('The cells are merged.');
  const known = /^(ar|az|en|es|fr|ro|ru|uk|zh)/.test(lang) ? lang : 'en';
  const locale = await loadLocaleAndNames(known);
  return readTable(given, section, readingIn(given.lang, locale));
}

const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

function sectionOf(result: TableResult, section: SectionName = 'origins'): unknown {
  return 'document' in result ? result.document[section] : result.faults;
}

const reasons = (result: TableResult): unknown =>
  'faults' in result ? result.faults.map(({ reason }) => reason) : result.document;

const listOf = (rows: readonly object[]): object => ({ lists: [{ rows }] });

describe('reading a table', () => {
  it('reads what an editor types, with names and numbers of the page’s language', async () => {
    const result = await read(
      `<caption>Pays d’origine, juin 2024<br>Source : HCR</caption>` +
        row('Ukraine', '6 541') +
        row('Afghanistan', '1 106') +
        row('Autres', '440') +
        row('Total', '8 087'),
      { lang: 'fr' },
    );
    expect(sectionOf(result)).to.deep.equal({
      title: 'Pays d’origine',
      asOf: '2024-06',
      source: { text: 'HCR' },
      lists: [
        {
          total: 8087,
          rows: [
            { country: 'UA', value: 6541 },
            { country: 'AF', value: 1106 },
            { other: true, value: 440 },
          ],
        },
      ],
    });
  });

  for (const [lang, text, value] of [
    ['en', '1,234', 1234],
    ['es', '1.234', 1234],
    ['es-MX', '1,234', 1234],
    ['az', '1.234', 1234],
    ['de', '1.234', 1234],
    ['uk', '1 234', 1234],
    ['ar', '١٬٢٣٤', 1234],
    ['zh', '1.2万', 12000],
    ['', '12 345', 12345],
    ['', '1.234.567', 1234567],
  ] as const)
    it(`reads ${text} in ${lang || 'no language'} as ${value}`, async () => {
      const result = sectionOf(await read(row('X', text), { lang }));
      expect(JSON.stringify(result)).to.contain(`"value":${value}`);
    });

  for (const [lang, text, reason] of [
    ['', '1.234', 'ambiguous-number'],
    ['', '1,234', 'ambiguous-number'],
    ['en', '1.234', 'not-whole'],
    ['en', '1.234.567', 'other-marks'],
    ['es', '1,234,567', 'other-marks'],
    ['en', '1,23', 'other-marks'],
    ['en', '12 3', 'not-a-number'],
    ['en', '6,541 (a)', 'footnote'],
    ['en', '6,541<sup>a</sup>', 'footnote'],
    ['en', 'many', 'not-a-number'],
    ['en', '-5', 'not-a-number'],
    ['en', '2–5', 'not-a-number'],
    ['en', '*', 'withheld'],
    ['en', '30/06/2024', 'not-a-number'],
    ['az', '2 billion', 'ambiguous-magnitude'],
    ['en', 'US$5', 'not-a-number'],
    ['en', '12345678901234567890', 'not-a-number'],
  ] as const)
    it(`leaves the table for ${text} in ${lang || 'no language'}: ${reason}`, async () => {
      expect(reasons(await read(row('Ukraine', '6') + row('X', text), { lang }))).to.deep.equal([
        reason,
      ]);
    });

  it('tells where something can’t be read, counted with the row of headings', async () => {
    const result = await read(
      `<thead><tr><th>Country</th><th>Total</th></tr></thead>${row('Syria', '1.2.3')}`,
    );
    expect(sectionOf(result)).to.deep.equal([
      { row: 2, column: 2, text: '1.2.3', reason: 'not-a-number' },
    ]);
  });

  for (const [text, mark] of [
    ['6,541*', '*'],
    ['6,541<sup>2</sup>', '²'],
    ['6,541 <sup>**</sup>', '**'],
    ['6,541 (1)', '(1)'],
    ['*6,541', '*'],
    ['6,541†', '†'],
  ] as const)
    it(`keeps the footnote mark of ${text}`, async () => {
      expect(sectionOf(await read(row('Ukraine', text)))).to.deep.equal(
        listOf([{ country: 'UA', value: 6541, mark }]),
      );
    });

  it('keeps the footnote mark of what is only near', async () => {
    expect(sectionOf(await read(row('Yemen', 'about 1,100*')))).to.deep.equal(
      listOf([{ country: 'YE', value: 1100, qualifier: 'about', mark: '*' }]),
    );
  });

  it('leaves the table where a total has a footnote mark, which it could not keep', async () => {
    expect(reasons(await read(row('Ukraine', '6') + row('Total', '6*')))).to.deep.equal([
      'footnote',
    ]);
  });

  it('keeps "about" and "not provided", and makes no zero of an empty cell', async () => {
    const result = await read(
      row('Yemen', 'about 1,100') +
        row('Iraq', 'not provided') +
        row('Chad', '') +
        row('Mali', '0'),
    );
    expect(sectionOf(result)).to.deep.equal(
      listOf([
        { country: 'YE', qualifier: 'about', value: 1100 },
        { country: 'IQ' },
        { country: 'TD' },
        { country: 'ML', value: 0 },
      ]),
    );
  });

  it('takes no country for a name that two have', async () => {
    const result = await read(row('Congo', '12') + row('Korea', '3'));
    expect(sectionOf(result)).to.deep.equal(
      listOf([
        { label: 'Congo', value: 12 },
        { label: 'Korea', value: 3 },
      ]),
    );
  });

  it('reads amounts with their unit and currency, and prints them as they are written', async () => {
    const result = await read(
      row('Required', 'US$8.0 million') + row('Received', 'US$4,512,345') + row('Other', 'US$900'),
      { section: 'funding' },
    );
    expect(sectionOf(result, 'funding')).to.deep.equal({
      currency: 'USD',
      required: { value: 8_000_000, scale: 'million', decimals: 1 },
      received: { value: 4_512_345, scale: 'one' },
      parts: [{ label: 'Other', other: true, value: 900 }],
    });
  });

  it('takes the unit from the title, where neither the number nor its heading has one', async () => {
    const result = await read(
      `<caption>Funding (US$ million)</caption>${row('Required', 'US$ 112')}${row('Received', 'US$ 900 thousand')}`,
      { section: 'funding' },
    );
    expect(sectionOf(result, 'funding')).to.deep.include({ currency: 'USD' });
    const { required, received } = sectionOf(result, 'funding') as Record<
      string,
      { value: number }
    >;
    expect([required!.value, received!.value]).to.deep.equal([112_000_000, 900_000]);
  });

  it('takes the currency and the unit from the heading of the numbers', async () => {
    const result = await read(
      `<tr><th>Donor</th><th>US$ million</th></tr>${row('Norway', '2.5')}`,
      { section: 'donors' },
    );
    expect(sectionOf(result, 'donors')).to.deep.equal({
      currency: 'USD',
      items: [{ country: 'NO', value: 2_500_000, scale: 'million', decimals: 1 }],
    });
  });

  for (const [what, cells, reason] of [
    ['a sign that many currencies have', ['$5', '$6'], 'ambiguous-currency'],
    ['two currencies', ['US$5', '€6'], 'several-currencies'],
  ] as const)
    it(`leaves a table of amounts with ${what}`, async () => {
      const result = await read(row('Required', cells[0]) + row('Received', cells[1]), {
        section: 'funding',
      });
      expect(reasons(result)).to.include(reason);
    });

  it('leaves a column that it doesn’t know, and one that comes twice', async () => {
    const head = (...names: readonly string[]): string =>
      `<tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr>`;
    const cells = row('Ukraine', '6', '7');
    expect(reasons(await read(head('Country', 'Refugees', 'Mood') + cells))).to.deep.equal([
      'unknown-column',
    ]);
    expect(reasons(await read(head('Country', 'Refugees', 'Total') + cells))).to.deep.equal([
      'several-columns',
    ]);
    expect(reasons(await read(cells))).to.deep.equal(['no-heading', 'too-many-cells']);
  });

  it('asks for a heading where a row may be staff or an office', async () => {
    const rows = row('National staff', '22') + row('Drivers', '3');
    expect(reasons(await read(rows, { section: 'staffing' }))).to.deep.equal(['unknown-name']);
    const headed = `<tr><th colspan="2">Staff</th></tr>${rows}<tr><th colspan="2">Offices</th></tr>${row('Depot', '1')}`;
    expect(sectionOf(await read(headed, { section: 'staffing' }), 'staffing')).to.deep.equal({
      staff: [
        { category: 'national', value: 22 },
        { label: 'Drivers', value: 3 },
      ],
      offices: [{ label: 'Depot', value: 1 }],
    });
  });

  it('leaves a calculated total that isn’t the sum', async () => {
    const rows = row('National staff', '22') + row('Total (calculated)', '23');
    expect(reasons(await read(rows, { section: 'staffing' }))).to.deep.equal(['sum-differs']);
  });

  it('finds the number of a sentence in bold, or in a cell before it', async () => {
    const result = await read(
      row('In 2024, <strong>2,084</strong> people were heard.') +
        row('<b>84%</b> in towns') +
        row('<b>12 km</b> to the border') +
        row('<b>All</b> schools are open'),
      { section: 'keyFigures' },
    );
    expect(sectionOf(result, 'keyFigures')).to.deep.equal({
      items: [
        { value: 2084, text: 'In 2024, {value} people were heard.' },
        { value: 84, unit: '%', text: 'in towns' },
        { value: 12, unit: 'km', text: 'to the border' },
        { value: 'All', text: 'schools are open' },
      ],
    });
    const cells = await read(row('40', 'young refugees'), { section: 'keyFigures' });
    expect(sectionOf(cells, 'keyFigures')).to.deep.equal({
      items: [{ value: 40, text: 'young refugees' }],
    });
  });

  it('leaves a sentence in which nothing says which number is meant', async () => {
    const result = await read(row('In 2024, 2,084 people were heard.'), { section: 'keyFigures' });
    expect(reasons(result)).to.deep.equal(['no-strong']);
  });

  it('leaves an empty table', async () => {
    expect(reasons(await read(row('', '')))).to.deep.equal(['empty']);
  });
});
