import { expect } from '@open-wc/testing';
import { loadNames } from '../../../src/app/configurator/paste/names.js';
import type { Choices } from '../../../src/app/configurator/paste/choices.js';
import { withRows } from '../../../src/app/configurator/paste/merging.js';
import { readTable } from '../../../src/app/configurator/paste/rows.js';
import type { PasteSection } from '../../../src/app/configurator/paste/sections.js';
import { tableOf } from '../../../src/app/configurator/paste/table.js';

const read = async (
  text: string,
  section: PasteSection = 'origins',
  choices: Choices = {},
  there: string[] = [],
) =>
  readTable(
    tableOf(text),
    {
      section,
      names: await loadNames(section),
      groups: section === 'origins' ? await loadNames('population') : undefined,
    },
    choices,
    new Set(there),
  );
const rowsIn = async (...parameters: Parameters<typeof read>) =>
  (await read(...parameters)).rows.map(({ row }) => row);

describe('rows from a spreadsheet', () => {
  it('come out of Excel, with headings in any language of the page or none', async () => {
    const expected = [
      { country: 'UA', value: 6541 },
      { country: 'AF', value: 1106 },
      { country: 'RU', value: 271 },
    ];
    for (const text of [
      'Country of origin\tRefugees\nUkraine\t6541\nAfghanistan\t1106\nRussian Federation\t271',
      'Mənşə ölkəsi\tSay\nUkrayna\t6541\nƏfqanıstan\t1106\nRusiya\t271',
      'Effectif\tPays d’origine\n6541\tUkraine\n1106\tAfghanistan\n271\tFédération de Russie',
      'País de origen\tNúmero\nUcrania\t6541\nAfganistán\t1106\nRusia\t271',
      'بلد المنشأ\tالعدد\nأوكرانيا\t٦٥٤١\nأفغانستان\t١١٠٦\nروسيا\t٢٧١',
      'Страна\tЧисленность\nУкраина\t6541\nАфганистан\t1106\nРоссия\t271',
      'Țara de origine\tNumăr\nUcraina\t6541\nAfganistan\t1106\nFederația Rusă\t271',
      'Країна походження\tКількість осіб\nУкраїна\t6541\nАфганістан\t1106\nРосія\t271',
      '来源国\t人数\n乌克兰\t6541\n阿富汗\t1106\n俄罗斯\t271',
      'Ukraine\t6541\nAfghanistan\t1106\nRussia\t271',
      '1\tUkraine\t6541\n2\tAfghanistan\t1106\n3\tRussia\t271',
    ])
      expect(await rowsIn(text), text).to.deep.equal(expected);
  });

  it('are found below several titles', async () => {
    const text = 'UNHCR Moldova\nAs of 30 September 2024\n\nCountry\tRefugees\nUkraine\t6541';
    expect(await rowsIn(text)).to.deep.equal([{ country: 'UA', value: 6541 }]);
    expect((await read(text)).unread).to.deep.equal([]);
  });

  it('come out of CSV with commas or semicolons, quotes, and lines within quotes', async () => {
    expect(await rowsIn('country;value\n"Korea, Republic of";"1 234"\nUkraine;6541')).to.deep.equal(
      [
        { country: 'KR', value: 1234 },
        { country: 'UA', value: 6541 },
      ],
    );
    expect(await rowsIn('country,value\n"Iran\n(Islamic Rep. of)",60\nUkraine,6541')).to.deep.equal(
      [
        { country: 'IR', value: 60 },
        { country: 'UA', value: 6541 },
      ],
    );
    const { rows } = await read('country,value\n\n"Iran\n(Islamic Rep. of)",60\nUkraine,6541');
    expect(rows.map(({ source }) => [source.line, source.text])).to.deep.equal([
      [3, '"Iran\n(Islamic Rep. of)",60'],
      [5, 'Ukraine,6541'],
    ]);
  });

  it('keep a quote that is never closed as a sign like others', async () => {
    expect(await rowsIn('Ukraine\t6541\n"Old land\t5\nAfghanistan\t1106')).to.deep.include({
      country: 'AF',
      value: 1106,
    });
  });

  it('come out of lines of a text', async () => {
    expect(await rowsIn('Ukraine 6 541\nSyrian Arab Rep. 34\nCôte d’Ivoire: 5')).to.deep.equal([
      { country: 'UA', value: 6541 },
      { country: 'SY', value: 34 },
      { country: 'CI', value: 5 },
    ]);
  });

  it('are groups, categories and donors, by what the section is', async () => {
    expect(
      await rowsIn('Qaçqınlar\t8087\nIDPs\t657749\nAsylum seekers\t224', 'population'),
    ).to.deep.equal([
      { group: 'refugees', value: 8087 },
      { group: 'idps', value: 657749 },
      { group: 'asylum-seekers', value: 224 },
    ]);
    expect(
      await rowsIn('Milli heyət\t22\nInternational staff\t3\nDrivers\t4', 'staffing'),
    ).to.deep.equal([
      { category: 'national', count: 22 },
      { category: 'international', count: 3 },
      { label: 'Drivers', count: 4 },
    ]);
    expect(
      await rowsIn('Donor\tUS$ million\nSweden\t2,5\nPrivate donors\t0,25', 'donors'),
    ).to.deep.equal([
      { country: 'SE', amount: 2500000 },
      { label: 'Private donors', amount: 250000 },
    ]);
    expect(await rowsIn('Sweden\nNorway', 'donors')).to.deep.equal([
      { country: 'SE' },
      { country: 'NO' },
    ]);
  });

  it('keep a name that is not known, and say so', async () => {
    const { rows } = await read('Ukraine\t5\nNowhere\t6\nUnknown\t7\nOthers\t8');
    expect(rows.map(({ row }) => row)).to.deep.equal([
      { country: 'UA', value: 5 },
      { label: 'Nowhere', value: 6 },
      { country: 'UNK', value: 7 },
      { label: 'Others', value: 8, other: true },
    ]);
    expect(rows.map(({ remarks }) => remarks)).to.deep.equal([[], ['unmatched'], [], []]);
  });

  it('are taken by their name where its code is another country’s, as the agency’s AUS is Austria', async () => {
    const { rows } = await read('Name\tCode\tValue\nAustria\tAUS\t5\nUkraine\tUKR\t6');
    expect(rows.map(({ key, remarks }) => [key, ...remarks])).to.deep.equal([
      ['AT', 'code-differs'],
      ['UA'],
    ]);
  });

  it('offer a total, and do not add it', async () => {
    for (const word of ['Total', 'Cəmi', 'Grand total', 'Итого', 'المجموع', '合计']) {
      const { rows, totals } = await read(`Ukraine\t6541\nAfghanistan\t1106\n${word}\t7647`);
      expect(
        [rows.length, totals.map(({ value, source }) => [value, source.line])],
        word,
      ).to.deep.equal([2, [[7647, 3]]]);
    }
  });

  it('are told when a name stands twice, or in the draft already', async () => {
    const { rows } = await read('Syria\t5\nSyrian Arab Rep.\t6\nUkraine\t7', 'origins', {}, ['UA']);
    expect(rows.map(({ remarks }) => remarks)).to.deep.equal([[], ['duplicate'], ['there']]);
  });

  it('that are not understood are listed with their line', async () => {
    const { rows, unread } = await read(
      'Country\tValue\nUkraine\t6541\nSyria\t12%\nIraq\tmany\n\t7\nIran\t-5',
    );
    expect(rows).to.have.length(1);
    expect(unread.map(({ source, fault }) => [source.line, fault])).to.deep.equal([
      [3, 'percent'],
      [4, 'not-a-number'],
      [5, 'empty'],
      [6, 'negative'],
    ]);
  });

  it('are asked about where marks can be read in two ways, and none is taken before', async () => {
    const text = 'Sweden\t6.541\nNorway\t34\nIreland\t1.106';
    const asked = await read(text, 'donors');
    expect([asked.questions, asked.examples, asked.rows.length]).to.deep.equal([
      ['mark'],
      ['6.541', '1.106'],
      1,
    ]);
    expect(asked.unread.map(({ fault }) => fault)).to.deep.equal(['two-ways', 'two-ways']);
    expect((await rowsIn(text, 'donors', { mark: ',' })).map((row) => row['amount'])).to.deep.equal(
      [6541, 34, 1106],
    );
    expect((await read('Sweden\t6.541\nNorway\t12.345.678', 'donors')).questions).to.deep.equal([]);
  });

  it('are asked about where several columns have numbers, unless a heading settles it', async () => {
    const two = await read('Country\t2023\t2024\nUkraine\t5\t6\nSyria\t7\t8');
    expect([two.questions, two.columns.hasHeader]).to.deep.equal([['value'], true]);
    expect(
      await rowsIn('Country\t2023\t2024\nUkraine\t5\t6\nSyria\t7\t8', 'origins', {
        meanings: ['name', 'previous', 'value'],
      }),
    ).to.deep.equal([
      { country: 'UA', value: 6, previous: 5 },
      { country: 'SY', value: 8, previous: 7 },
    ]);
    expect(await rowsIn('Country\tMale\tFemale\tTotal\nUkraine\t2\t3\t5')).to.deep.equal([
      { country: 'UA', value: 5 },
    ]);
  });

  it('are not torn by a comma inside a number', async () => {
    const { rows, unread } = await read('Country,Value\nUkraine,6,541\nSyria,34\nIraq,12');
    expect(rows.map(({ row }) => row)).to.deep.equal([
      { country: 'SY', value: 34 },
      { country: 'IQ', value: 12 },
    ]);
    expect(unread.map(({ fault }) => fault)).to.deep.equal(['ragged']);
    expect((await read('Ukraine,6,541\nSyria,1,034')).questions).to.deep.equal(['comma', 'value']);
  });

  it('of people are whole: a mark parts thousands, and nothing is asked', async () => {
    const { rows, questions } = await read('Ukraine\t6.541\nSyria\t34\nIraq\t1,106\nYemen\t14,000');
    expect(rows.map(({ value }) => value)).to.deep.equal([6541, 34, 1106, 14000]);
    expect(questions).to.deep.equal([]);
    // Thousands can be whole in both ways.
    expect(
      (await read('Country\tRefugees (thousands)\nUkraine\t6.541\nSyria\t34')).questions,
    ).to.deep.equal(['mark']);
  });

  it('are asked about where the mark between cells parts thousands, too: all rows are wrong in the same way', async () => {
    const text = 'Group,People\nRefugees,8,087\nIDPs,657,749';
    const asked = await read(text, 'population');
    expect([asked.questions, asked.rows, asked.commaExample]).to.deep.equal([
      ['comma'],
      [],
      '8,087',
    ]);
    expect(asked.unread.map(({ fault }) => fault)).to.deep.equal(['ragged', 'ragged']);
    expect(await rowsIn(text, 'population', { comma: 'joined' })).to.deep.equal([
      { group: 'refugees', value: 8087 },
      { group: 'idps', value: 657749 },
    ]);
    expect(await rowsIn(text, 'population', { comma: 'apart' })).to.deep.equal([]);
    expect(
      await rowsIn('Group,People\nRefugees,1,008,087\nStateless,513', 'population', {
        comma: 'joined',
      }),
    ).to.deep.equal([
      { group: 'refugees', value: 1008087 },
      { group: 'stateless', value: 513 },
    ]);
    // Two columns of numbers under two headings are what they look like.
    expect(
      (await read('Country,Before,Refugees\nUkraine,5,100\nSyria,6,200')).questions,
    ).to.deep.equal([]);
  });

  it('under two rows of headings are asked about, and a total is proposed', async () => {
    const text = 'Country\tTotal\t\t\n\tM\tF\tTotal\nSyria\t3000\t3541\t6541\nIraq\t500\t606\t1106';
    const {
      questions,
      columns: { rivals, proposed, headings },
    } = await read(text);
    expect([questions, rivals, proposed, headings]).to.deep.equal([
      ['value'],
      [1, 2, 3],
      3,
      ['Country', 'Total › M', 'Total › F', 'Total'],
    ]);
    expect(
      await rowsIn(text, 'origins', { meanings: ['name', 'ignored', 'ignored', 'value'] }),
    ).to.deep.equal([
      { country: 'SY', value: 6541 },
      { country: 'IQ', value: 1106 },
    ]);
    // A column that is the sum of the others needs no such heading.
    expect(
      (
        await read(
          'Country\tRefugees\t\t\n\tA\tB\tC\nSyria\t6541\t3000\t3541\nIraq\t1106\t500\t606',
        )
      ).columns.proposed,
    ).to.equal(1);
    expect(await rowsIn('Refugees by country\t\nCountry\tNumber\nSyria\t3000')).to.deep.equal([
      { country: 'SY', value: 3000 },
    ]);
  });

  it('with codes that two systems have are asked about once, and the others decide what is proposed', async () => {
    const text = 'Origin\tRefugees\nSYR\t6541\nARE\t1106\nAUS\t271\nLEB\t90\nGFR\t12';
    const { questions, codes } = await read(text);
    expect([questions, codes.system]).to.deep.equal([['codes'], 'agency']);
    expect(
      (await rowsIn(text, 'origins', { codes: 'agency' })).map(({ country }) => country),
    ).to.deep.equal(['SY', 'EG', 'AT', 'LB', 'DE']);
    expect(
      (await rowsIn(text, 'origins', { codes: 'iso' })).map(
        ({ country, label }) => country ?? label,
      ),
    ).to.deep.equal(['SY', 'AE', 'AU', 'LEB', 'GFR']);
    expect((await read('ISO3\tRefugees\nSYR\t6541\nAUS\t271')).questions).to.deep.equal([]);
    expect((await read('Origin\tRefugees\nSyria\t6541\nAustralia\t271')).questions).to.deep.equal(
      [],
    );
  });

  it('are not settled by a number that has a footnote’s digit behind it: it is asked about', async () => {
    const text = 'Country\tRefugees\nSyria\t6,5411\nIraq\t1,106\nYemen\t271';
    const { questions, broken, rows } = await read(text);
    expect(questions).to.deep.equal(['wholes']);
    expect(
      broken.map(({ source, text: written, wholes }) => [source.line, written, wholes]),
    ).to.deep.equal([[2, '6,5411', [6541, 65411]]]);
    expect(rows.map(({ key, value }) => [key, value])).to.deep.equal([
      ['IQ', 1106],
      ['YE', 271],
    ]);
    expect(await rowsIn(text, 'origins', { wholes: { 2: 6541 } })).to.deep.equal([
      { country: 'SY', value: 6541 },
      { country: 'IQ', value: 1106 },
      { country: 'YE', value: 271 },
    ]);
    expect((await rowsIn(text, 'origins', { wholes: { 2: null } }))[0]).to.deep.equal({
      country: 'SY',
      value: null,
    });
    // Posts can be halves, and are taken as such when somebody says so.
    expect((await read('Drivers\t12.5', 'staffing')).broken[0]?.wholes).to.deep.equal([125, 12.5]);
  });

  it('of amounts keep their currency, and none is taken for another', async () => {
    const text = 'Donor\tAmount\nJapan\tCHF 1,449,548\nGermany\tCHF 960,600\nFrance\t€ 250,000';
    const { rows, unread, currency, questions } = await read(text, 'donors');
    expect([currency, rows.map(({ row }) => row)]).to.deep.equal([
      'CHF',
      [
        { country: 'JP', amount: 1449548 },
        { country: 'DE', amount: 960600 },
      ],
    ]);
    expect(unread.map(({ source, fault }) => [source.line, fault])).to.deep.equal([[4, 'foreign']]);
    // € 250,000 is the only one that can be read in two ways, and CHF settles it.
    expect(questions).to.deep.equal([]);
    expect(withRows({}, 'donors', { rows, replace: false, currency })).to.deep.equal({
      donors: { items: rows.map(({ row }) => row), currency: 'CHF' },
    });
    const heading = await read('Donor\tUS$ million\nSweden\t2.5', 'donors');
    expect([heading.currency, heading.rows[0]?.value]).to.deep.equal(['USD', 2500000]);
    expect(
      (await read('Refugees\t$ 500', 'population')).unread.map(({ fault }) => fault),
    ).to.deep.equal(['not-a-number']);
  });

  describe('of a new edition', () => {
    const label = { az: 'Ukrayna' };
    const previous = { value: 6541, asOf: '2024' };
    const edition = {
      origins: {
        lists: [
          {
            rows: [
              { country: 'UA', label, previous },
              { country: 'AF', value: 3 },
            ],
          },
        ],
      },
    };
    const rowsTaken = async (text: string, replace: boolean): Promise<unknown> => {
      const { rows, totals } = await read(text);
      const { origins } = withRows(edition, 'origins', { rows, totals, replace });
      return (origins as { lists: { rows: unknown }[] }).lists[0]!.rows;
    };

    it('fill the rows that wait for their numbers', async () => {
      expect(await rowsTaken('Country\tNumber\nUkraine\t7001\nIraq\t5', false)).to.deep.equal([
        { country: 'UA', label, previous, value: 7001 },
        { country: 'AF', value: 3 },
        { country: 'IQ', value: 5 },
      ]);
    });

    it('keep labels and the values before where they take the place of rows', async () => {
      expect(await rowsTaken('Country\tNumber\nUkraine\t7001\nIraq\t5', true)).to.deep.equal([
        { country: 'UA', label, previous, value: 7001 },
        { country: 'IQ', value: 5 },
      ]);
    });

    it('keep the label of a part for itself', () => {
      const groups = [
        { group: 'refugees', label: 'All', previous: { value: 9 } },
        { group: 'refugees', label: 'Children', partOf: 'All' },
      ];
      const rows = ['Children', 'Women'].map((name) => ({
        row: { group: 'refugees', label: name, value: 4 },
      }));
      expect(
        withRows({ population: { groups } }, 'population', { rows, replace: true }),
      ).to.deep.equal({ population: { groups: rows.map(({ row }) => row) } });
    });
  });

  it('whose group is a merged cell become a list for each group', async () => {
    const text =
      'Group\tCountry\tNumber\nRefugees\tSyria\t6541\n\tIraq\t1106\nAsylum-seekers\tIran\t224\n\tSyria\t12\nTotal\t\t7883';
    const { rows, totals, unread } = await read(text);
    expect(rows.map(({ group, key, value }) => [group, key, value])).to.deep.equal([
      ['refugees', 'SY', 6541],
      ['refugees', 'IQ', 1106],
      ['asylum-seekers', 'IR', 224],
      ['asylum-seekers', 'SY', 12],
    ]);
    expect([
      rows.flatMap(({ remarks }) => remarks),
      unread,
      totals.map(({ value, group }) => [value, group]),
    ]).to.deep.equal([[], [], [[7883, undefined]]]);
    const draft = {
      origins: { lists: [{ group: 'asylum-seekers', rows: [{ country: 'AF', value: 3 }] }] },
    };
    expect(withRows(draft, 'origins', { rows, totals, replace: false })).to.deep.equal({
      origins: {
        lists: [
          {
            group: 'asylum-seekers',
            rows: [
              { country: 'AF', value: 3 },
              { country: 'IR', value: 224 },
              { country: 'SY', value: 12 },
            ],
          },
          {
            group: 'refugees',
            rows: [
              { country: 'SY', value: 6541 },
              { country: 'IQ', value: 1106 },
            ],
          },
        ],
        total: 7883,
      },
    });
  });

  it('whose name is a merged cell of something else are left out: the first has the name, and not the number', async () => {
    const { rows, unread } = await read(
      'Country\tTown\tRefugees\nSyria\tAleppo\t5\n\tHoms\t6\nIraq\tBasra\t7',
    );
    expect(rows.map(({ key }) => key)).to.deep.equal(['IQ']);
    expect(unread.map(({ fault }) => fault)).to.deep.equal(['merged', 'merged']);
  });

  it('with a name that two countries have are asked about by name', async () => {
    const text =
      'Origin\tRefugees\nCongo\t12345\nDemocratic Republic of Congo\t300\nCongo, Dem. Rep.\t20\nSerbia and Kosovo (S/RES/1244 (1999))\t7';
    const { questions, shared, rows } = await read(text);
    expect([questions, shared]).to.deep.equal([
      ['countries'],
      [{ name: 'Congo', keys: ['CG', 'CD'] }],
    ]);
    expect(rows.map(({ row }) => row)).to.deep.equal([
      { country: 'CD', value: 300 },
      { country: 'CD', value: 20 },
      { country: 'RS', label: 'Serbia and Kosovo (S/RES/1244 (1999))', value: 7 },
    ]);
    expect((await rowsIn(text, 'origins', { countries: { Congo: 'CG' } }))[0]).to.deep.equal({
      country: 'CG',
      value: 12345,
    });
  });

  it('with HXL tags are read by them', async () => {
    const tags =
      '"Year","ISO3CoO","ISO3CoA","REF","IDP","ASY"\n"#date+year","#country+origin+code","#country+asylum+code","#affected+refugees","#affected+idps","#affected+asylum_seekers"\n';
    const { columns, questions, rows } = await read(
      `${tags}2019,"AFG","IRN",951142,0,33\n2019,"IRQ","IRN",28268,0,0\n2019,"PAK","IRN",1e+05,0,7`,
    );
    expect([questions, columns.rivals, columns.proposed, rows.length]).to.deep.equal([
      ['value'],
      [3, 4, 5],
      3,
      3,
    ]);
    const taken = await read(
      `${tags}2019,"AFG","IRN",951142,0,33\n2019,"PAK","IRN",1e+05,0,7`,
      'origins',
      { meanings: ['asOf', 'name', 'ignored', 'value', 'ignored', 'ignored'] },
    );
    expect(taken.rows.map(({ row }) => row)).to.deep.equal([
      { country: 'AF', value: 951142, asOf: '2019' },
      { country: 'PK', value: 100000, asOf: '2019' },
    ]);
    expect(taken.rows[1]?.remarks).to.deep.equal(['exponent']);
    expect(
      await rowsIn('Donor,Paid\n#org+donor,#value+paid+usd\nSweden,5000000', 'donors'),
    ).to.deep.equal([{ country: 'SE', amount: 5000000 }]);
  });

  it('are read under a heading that has the word of a number in it', async () => {
    expect(
      await rowsIn('Staff type\tNumber\nNational\t22\nInternational\t3', 'staffing'),
    ).to.deep.equal([
      { category: 'national', count: 22 },
      { category: 'international', count: 3 },
    ]);
    expect(await rowsIn('Number of refugees from\tPeople\nSyria\t22\nIraq\t3')).to.deep.equal([
      { country: 'SY', value: 22 },
      { country: 'IQ', value: 3 },
    ]);
  });

  it('are donors in one line, with strokes, commas or semicolons', async () => {
    const expected = [{ country: 'AU' }, { country: 'BE' }, { country: 'DK' }];
    for (const text of [
      'Australia | Belgium | Denmark',
      'Australia, Belgium, Denmark',
      'Australia; Belgium; Denmark',
      'Australia, Belgium and Denmark',
      'Australie, Belgique et Danemark',
      'Australia • Belgium • Denmark',
      'Avstraliya | Belçika | Danimarka',
    ]) {
      expect(await rowsIn(text, 'donors'), text).to.deep.equal(expected);
    }
    const text = 'Australia, Education Cannot Wait, Denmark';
    const asked = await read(text, 'donors');
    expect([asked.questions, asked.listExample]).to.deep.equal([
      ['list'],
      { line: text, count: 3 },
    ]);
    expect(await rowsIn(text, 'donors', { isList: true })).to.deep.equal([
      { country: 'AU' },
      { label: 'Education Cannot Wait' },
      { country: 'DK' },
    ]);
    expect(await rowsIn(text, 'donors', { isList: false })).to.deep.equal([{ label: text }]);
    expect(await rowsIn('Bosnia and Herzegovina', 'donors')).to.deep.equal([{ country: 'BA' }]);
    expect(
      await rowsIn('Donor,Amount\nSweden,5\nNorway,6', 'donors', { currency: 'USD' }),
    ).to.deep.equal([
      { country: 'SE', amount: 5 },
      { country: 'NO', amount: 6 },
    ]);
  });

  it('with a number that is hidden by a bound keep the bound', async () => {
    const text =
      'Syria\t125310\nIraq\t1204\nIran\t312\nYemen\t187\nSudan\t96\nMali\t<5\nOther\t301\nTotal\t127410';
    const { rows, totals, questions } = await read(text);
    expect(rows.map(({ row }) => [row['value'], row['qualifier']])).to.deep.equal([
      [125310, undefined],
      [1204, undefined],
      [312, undefined],
      [187, undefined],
      [96, undefined],
      [5, 'under'],
      [301, undefined],
    ]);
    expect([totals[0]?.value, questions]).to.deep.equal([127410, []]);
  });

  it('are of people from nowhere by the statistics’ own codes and words', async () => {
    expect(
      (
        await rowsIn(
          'Origin\tRefugees\nSYR\t50\nVAR\t5\nTIB\t6\nSTA\t7\nUNK\t8\nStateless\t9\nVarious\t10',
        )
      ).map(({ country }) => country),
    ).to.deep.equal(['SY', 'VAR', 'TIB', 'STA', 'UNK', 'XXA', 'VAR']);
  });
});
