import { expect } from '@open-wc/testing';
import { figureCsv } from '../../src/download/figure-csv.js';
import { figureHtml } from '../../src/download/figure-html.js';
import { figureJson } from '../../src/download/figure-json.js';
import { figureText } from '../../src/download/figure-text.js';
import { fileName } from '../../src/download/file-name.js';
import { withRemarks } from '../../src/download/words.js';
import { decodeFunding } from '../../src/data/funding.js';
import { downloads as en } from '../../src/messages/en/downloads.js';
import { loadDownloadMessages } from '../../src/messages/downloads.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { sample } from '../data/sample.js';
import { formsOf, joinedPlaces, placesOf } from '../messages/sentences.js';
import { readCsv } from '../support/downloads.js';
import { sampleView, viewOf } from './figures.js';

const WORDS = { columns: en.columns, valueMissing: 'not provided' };
const tableOf = async (widget: string, document: unknown) =>
  readCsv(figureCsv([(await viewOf(widget, document)).view], WORDS));

describe('a table', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends each line as RFC 4180 has it', async () => {
    const csv = figureCsv([(await sampleView('funding-donut', 'az')).view], WORDS);
    expect(csv.charCodeAt(0)).to.equal(0xfeff);
    expect(csv.split('\r\n')).to.have.length(5);
    expect(csv.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
  });

  it('has exact numbers with a point, which no language groups', async () => {
    const rows = await tableOf('funding-donut', {
      currency: 'USD',
      required: 1234567.5,
      received: 0.25,
    });
    expect(rows.map(({ Value }) => Value)).to.deep.equal(['1234567.5', '0.25', '1234567.25']);
    expect(rows[2]!.Name).to.equal('Funding gap (calculated)');
  });

  it('leaves a value empty that the data does not provide, and says so', async () => {
    const rows = await tableOf('population-counters', {
      groups: [
        { group: 'refugees', value: null },
        { group: 'idps', value: 0 },
        { group: 'stateless', value: 5, qualifier: 'about' },
        { label: 'A', value: 6, qualifier: 'estimate' },
      ],
    });
    expect(rows.map(({ Value, Precision }) => [Value, Precision])).to.deep.equal([
      ['', 'not provided'],
      ['0', ''],
      ['5', 'about'],
      ['6', 'estimate'],
    ]);
  });

  it('says so, too, where none of the values is there', async () => {
    const rows = await tableOf('population-counters', {
      groups: [{ group: 'refugees', value: null }],
    });
    expect(rows.map(({ Value, Precision }) => [Value, Precision])).to.deep.equal([
      ['', 'not provided'],
    ]);
  });

  it('misses no amounts where the data is a list of names', async () => {
    const rows = await tableOf('donor-list', { items: [{ country: 'AU' }, { country: 'JP' }] });
    expect(rows.map(({ Name, Precision }) => [Name, Precision])).to.deep.equal([
      ['Australia', ''],
      ['Japan', ''],
    ]);
  });

  it("gives each row its own date, note and source where it has them, and the figure's where not", async () => {
    const rows = await tableOf('population-counters', {
      asOf: '2024-06',
      source: { text: 'Ours', url: 'https://example.org/' },
      note: 'Of all.',
      groups: [
        { group: 'refugees', value: 1, asOf: '2022', source: 'Theirs', note: 'Of one.' },
        { group: 'idps', value: 2 },
      ],
    });
    expect(
      rows.map((row) => [row['As of'], row.Note, row.Source, row['Source address']]),
    ).to.deep.equal([
      ['2022', 'Of one. · Note: Of all.', 'Theirs', ''],
      ['June 2024', 'Note: Of all.', 'Ours', 'https://example.org/'],
    ]);
  });

  it('is of one row where a document says something of all its figures, and has no row of its own', async () => {
    const view = {
      ...(await sampleView('donor-list')).view,
      table: () => ({ columns: ['', ''] as const, groups: [] }),
    };
    expect(readCsv(figureCsv([view], WORDS))).to.have.length(1);
  });

  for (const start of [
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    ' =',
    '\uFF1D',
    '\uFF0B',
    '\uFF0D',
    '\uFF20',
    '\u0000=',
  ]) {
    it(`has no formula that begins with ${JSON.stringify(start)}`, async () => {
      const [row] = await tableOf('population-counters', {
        groups: [{ label: `${start}1+1`, value: 1 }],
      });
      expect(row!.Name).to.match(/^'/);
      expect(row!.Value).to.equal('1');
    });
  }

  it('has none after what other languages separate cells by', async () => {
    const [row] = await tableOf('population-counters', {
      groups: [{ label: 'a;=1+1;\t-2 and 3-4', value: 1 }],
    });
    expect(row!.Name).to.equal("a;'=1+1;\t'-2 and 3-4");
  });

  it('leaves marks alone that begin nothing', async () => {
    const [row] = await tableOf('population-counters', {
      groups: [{ label: 'Côte d’Ivoire - “A”, 5 = 5', value: 1 }],
    });
    expect(row!.Name).to.equal('Côte d’Ivoire - “A”, 5 = 5');
  });
});

describe('a file of JSON', () => {
  it('is the section as it was given, with what the document says of all', async () => {
    const document = (await sample('azerbaijan-2024')) as Record<string, unknown>;
    const part = JSON.parse(figureJson(document, 'funding')) as Record<string, unknown>;
    expect(part.funding).to.deep.equal(document.funding);
    expect(part.source).to.deep.equal(document.source);
    expect(Object.keys(part))
      .to.include.members(['version', 'lang', 'country', 'asOf'])
      .and.not.include('population');
    expect(JSON.parse(figureJson(document, undefined))).to.deep.equal(document);
  });

  it('corrects nothing', () => {
    const document = {
      version: '1',
      funding: { required: '100', received: 'about 7', gap: -1, more: [null] },
    };
    expect(JSON.parse(figureJson(document, 'funding'))).to.deep.equal(document);
    const alone = { required: 10, received: '4' };
    expect(JSON.parse(figureJson(alone, 'funding'))).to.deep.equal(alone);
  });

  it('says among the notes that the figures are old, and can be read again', () => {
    const alone = { required: 10, received: 4, lang: 'az' };
    for (const document of [
      alone,
      { version: '1', notes: 'One.', lang: 'az', funding: alone },
      { version: '1', funding: alone },
    ]) {
      const noted = JSON.parse(figureJson(document, 'funding', ['Of 5 May.'], 'en')) as Record<
        string,
        unknown
      >;
      expect((noted.notes as unknown[]).at(-1)).to.deep.equal({ en: 'Of 5 May.' });
      const { value, issues } = decodeFunding(noted);
      expect(value!.received!.value).to.equal(4);
      expect(issues).to.deep.equal([]);
    }
  });
});

describe('a text', () => {
  it('has one line per value, with date, source and address', async () => {
    const { view } = await viewOf('funding-donut', {
      title: 'Money',
      asOf: '2024-09',
      currency: 'USD',
      required: 8e6,
      received: 4.5e6,
      source: { text: 'UNHCR', url: 'https://example.org/' },
    });
    expect(figureText(view, 'not provided').replaceAll('\u00A0', ' ')).to.equal(
      [
        'Money',
        'September 2024',
        '56% funded: US$4.5 million of US$8.0 million.',
        '',
        'Required: US$8.0M',
        'Received: US$4.5M (56%)',
        'Funding gap (calculated): US$3.5M (44%)',
        '',
        'Source: UNHCR, https://example.org/',
      ].join('\n'),
    );
  });

  it('says what the figures are told of today', async () => {
    const { view } = await sampleView('donor-list');
    const told = withRemarks(view, [['Of ', { text: '5 May' }, '.']]);
    expect(figureText(told, '')).to.include('Of 5 May.');
    expect(
      readCsv(figureCsv([told], WORDS)).every(({ Note }) => Note!.includes('Of 5 May.')),
    ).to.equal(true);
  });

  it('is a table for documents, with lines that need no style sheet', async () => {
    const { view, speech } = await sampleView('funding-donut');
    expect(figureHtml(view, speech, { border: 1 }).html).to.include('<table border="1">');
    expect(figureHtml(view, speech).html).to.include('<table>');
  });
});

describe("a file's name", () => {
  it('tells what it shows, of which country and of when', () => {
    expect(
      fileName(
        {
          name: 'keyFigures',
          header: { country: { code: 'AZE' }, notes: [], sections: [] },
          asOf: '2024-09',
        },
        'csv',
      ),
    ).to.equal('key-figures-azerbaijan-2024-09.csv');
    expect(
      fileName(
        {
          name: 'funding',
          header: {
            country: { label: { az: 'Azərbaycan', fr: 'Côte d’Ivoire' } },
            asOf: 'mid-2024',
            notes: [],
            sections: [],
          },
        },
        'png',
      ),
    ).to.equal('funding-az-rbaycan-mid-2024.png');
    expect(
      fileName({ name: 'donors', asOf: { az: '2024-cü ilin ortasında', en: 'mid-2024' } }, 'json'),
    ).to.equal('donors-mid-2024.json');
    expect(fileName({ name: 'donors', asOf: { az: '2024-cü ilin ortasında' } }, 'json')).to.equal(
      'donors-2024.json',
    );
    expect(fileName({ name: 'donors' }, 'json')).to.equal('donors.json');
  });

  it('is safe on every system', () => {
    for (const hostile of [
      '../../etc/passwd',
      'a\\b:c*d?"<>|',
      'x'.repeat(10_000),
      '\u202Egnp.exe 1',
      ' . ',
      'CON 1',
      '日本 2024',
    ]) {
      const name = fileName(
        {
          name: 'funding',
          header: { country: { label: hostile }, notes: [], sections: [] },
          asOf: hostile,
        },
        'csv',
      );
      expect(name, hostile).to.match(/^funding(-[a-z\d]+)*\.csv$/);
      expect(name.length).to.be.below(110);
    }
  });
});

describe('the words of downloads', () => {
  for (const language of LANGUAGES) {
    it(`are those of English in ${language}, none empty, with their places and nothing joined to them`, async () => {
      const [own, english] = [formsOf(await loadDownloadMessages(language)), formsOf(en)];
      expect([...own.keys()].sort()).to.deep.equal([...english.keys()].sort());
      for (const [key, { other = '' }] of own) {
        expect(other, key).to.match(/^\S(.*\S)?$/);
        expect(placesOf(other), key).to.deep.equal(placesOf(english.get(key)!.other!));
        expect(joinedPlaces(other), key).to.deep.equal([]);
      }
      expect(
        new Set(Object.values((await loadDownloadMessages(language)).columns)).size,
        'no two columns of one name',
      ).to.equal(12);
    });
  }
});
