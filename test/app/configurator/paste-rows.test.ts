import { expect } from '@open-wc/testing';
import { loadNames } from '../../../src/app/configurator/paste/names.js';
import { understood, type Choices } from '../../../src/app/configurator/paste/rows.js';
import type { PasteSection } from '../../../src/app/configurator/paste/sections.js';
import { tableOf } from '../../../src/app/configurator/paste/table.js';

const read = async (text: string, section: PasteSection = 'origins', choices: Choices = {}, there: string[] = []) =>
  understood(tableOf(text), section, await loadNames(section), choices, new Set(there));
const rowsIn = async (...parameters: Parameters<typeof read>) => (await read(...parameters)).rows.map(({ row }) => row);

describe('rows from a spreadsheet', () => {
  it('come out of Excel, with headings in any of the seven languages or none', async () => {
    const expected = [{ country: 'UA', value: 6541 }, { country: 'AF', value: 1106 }, { country: 'RU', value: 271 }];
    for (const text of [
      'Country of origin\tRefugees\nUkraine\t6541\nAfghanistan\t1106\nRussian Federation\t271',
      'Mənşə ölkəsi\tSay\nUkrayna\t6541\nƏfqanıstan\t1106\nRusiya\t271',
      'Effectif\tPays d’origine\n6541\tUkraine\n1106\tAfghanistan\n271\tFédération de Russie',
      'País de origen\tNúmero\nUcrania\t6541\nAfganistán\t1106\nRusia\t271',
      'بلد المنشأ\tالعدد\nأوكرانيا\t٦٥٤١\nأفغانستان\t١١٠٦\nروسيا\t٢٧١',
      'Страна\tЧисленность\nУкраина\t6541\nАфганистан\t1106\nРоссия\t271',
      '来源国\t人数\n乌克兰\t6541\n阿富汗\t1106\n俄罗斯\t271',
      'Ukraine\t6541\nAfghanistan\t1106\nRussia\t271',
      '1\tUkraine\t6541\n2\tAfghanistan\t1106\n3\tRussia\t271',
    ]) expect(await rowsIn(text), text).to.deep.equal(expected);
  });

  it('come out of CSV with commas or semicolons, quotes, and lines within quotes', async () => {
    expect(await rowsIn('country;value\n"Korea, Republic of";"1 234"\nUkraine;6541')).to.deep.equal([{ country: 'KR', value: 1234 }, { country: 'UA', value: 6541 }]);
    expect(await rowsIn('country,value\n"Iran\n(Islamic Rep. of)",60\nUkraine,6541')).to.deep.equal([{ country: 'IR', value: 60 }, { country: 'UA', value: 6541 }]);
    const { rows } = await read('country,value\n\n"Iran\n(Islamic Rep. of)",60\nUkraine,6541');
    expect(rows.map(({ source }) => [source.line, source.text])).to.deep.equal([[3, '"Iran\n(Islamic Rep. of)",60'], [5, 'Ukraine,6541']]);
  });

  it('keep a quote that is never closed as a sign like others', async () => {
    expect(await rowsIn('Ukraine\t6541\n"Old land\t5\nAfghanistan\t1106')).to.deep.include({ country: 'AF', value: 1106 });
  });

  it('come out of lines of a text', async () => {
    expect(await rowsIn('Ukraine 6 541\nSyrian Arab Rep. 34\nCôte d’Ivoire: 5')).to.deep.equal([{ country: 'UA', value: 6541 }, { country: 'SY', value: 34 }, { country: 'CI', value: 5 }]);
  });

  it('are groups, categories and donors, by what the section is', async () => {
    expect(await rowsIn('Qaçqınlar\t8087\nIDPs\t657749\nAsylum seekers\t224', 'population')).to.deep.equal([{ group: 'refugees', value: 8087 }, { group: 'idps', value: 657749 }, { group: 'asylum-seekers', value: 224 }]);
    expect(await rowsIn('Milli heyət\t22\nInternational staff\t3\nDrivers\t4', 'staffing')).to.deep.equal([{ category: 'national', count: 22 }, { category: 'international', count: 3 }, { label: 'Drivers', count: 4 }]);
    expect(await rowsIn('Donor\tUS$ million\nSweden\t2,5\nPrivate donors\t0,25', 'donors')).to.deep.equal([{ country: 'SE', amount: 2500000 }, { label: 'Private donors', amount: 250000 }]);
    expect(await rowsIn('Sweden\nNorway', 'donors')).to.deep.equal([{ country: 'SE' }, { country: 'NO' }]);
  });

  it('keep a name that is not known, and say so', async () => {
    const { rows } = await read('Ukraine\t5\nNowhere\t6\nUnknown\t7\nOthers\t8');
    expect(rows.map(({ row }) => row)).to.deep.equal([{ country: 'UA', value: 5 }, { label: 'Nowhere', value: 6 }, { country: 'UNK', value: 7 }, { label: 'Others', value: 8, other: true }]);
    expect(rows.map(({ remarks }) => remarks)).to.deep.equal([[], ['unmatched'], [], []]);
  });

  it('are taken by their name where its code is another country’s, as the agency’s AUS is Austria', async () => {
    const { rows } = await read('Name\tCode\tValue\nAustria\tAUS\t5\nUkraine\tUKR\t6');
    expect(rows.map(({ key, remarks }) => [key, ...remarks])).to.deep.equal([['AT', 'code-differs'], ['UA']]);
  });

  it('offer a total, and do not add it', async () => {
    for (const word of ['Total', 'Cəmi', 'Grand total', 'Итого', 'المجموع', '合计']) {
      const { rows, totals } = await read(`Ukraine\t6541\nAfghanistan\t1106\n${word}\t7647`);
      expect([rows.length, totals.map(({ value, source }) => [value, source.line])], word).to.deep.equal([2, [[7647, 3]]]);
    }
  });

  it('are told when a name stands twice, or in the draft already', async () => {
    const { rows } = await read('Syria\t5\nSyrian Arab Rep.\t6\nUkraine\t7', 'origins', {}, ['UA']);
    expect(rows.map(({ remarks }) => remarks)).to.deep.equal([[], ['duplicate'], ['there']]);
  });

  it('that are not understood are listed with their line', async () => {
    const { rows, unread } = await read('Country\tValue\nUkraine\t6541\nSyria\t12%\nIraq\tmany\n\t7\nIran\t-5');
    expect(rows).to.have.length(1);
    expect(unread.map(({ source, fault }) => [source.line, fault])).to.deep.equal([[3, 'percent'], [4, 'not-a-number'], [5, 'empty'], [6, 'negative']]);
  });

  it('are asked about where marks can be read in two ways, and none is taken before', async () => {
    const text = 'Ukraine\t6.541\nSyria\t34\nIraq\t1.106';
    const asked = await read(text);
    expect([asked.questions, asked.examples, asked.rows.length]).to.deep.equal([['mark'], ['6.541', '1.106'], 1]);
    expect(asked.unread.map(({ fault }) => fault)).to.deep.equal(['two-ways', 'two-ways']);
    expect((await rowsIn(text, 'origins', { mark: ',' })).map((row) => row['value'])).to.deep.equal([6541, 34, 1106]);
    expect((await read('Ukraine\t6.541\nSyria\t12.345.678')).questions).to.deep.equal([]);
  });

  it('are asked about where several columns have numbers, unless a heading settles it', async () => {
    const two = await read('Country\t2023\t2024\nUkraine\t5\t6\nSyria\t7\t8');
    expect([two.questions, two.columns.hasHeader]).to.deep.equal([['value'], true]);
    expect(await rowsIn('Country\t2023\t2024\nUkraine\t5\t6\nSyria\t7\t8', 'origins', { meanings: ['name', 'previous', 'value'] })).to.deep.equal([{ country: 'UA', value: 6, previous: 5 }, { country: 'SY', value: 8, previous: 7 }]);
    expect(await rowsIn('Country\tMale\tFemale\tTotal\nUkraine\t2\t3\t5')).to.deep.equal([{ country: 'UA', value: 5 }]);
  });

  it('are not torn by a comma inside a number', async () => {
    const { rows, unread } = await read('Country,Value\nUkraine,6,541\nSyria,34\nIraq,12');
    expect(rows.map(({ row }) => row)).to.deep.equal([{ country: 'SY', value: 34 }, { country: 'IQ', value: 12 }]);
    expect(unread.map(({ fault }) => fault)).to.deep.equal(['ragged']);
    expect((await read('Ukraine,6,541\nSyria,1,034')).questions).to.deep.equal(['value']);
  });
});
