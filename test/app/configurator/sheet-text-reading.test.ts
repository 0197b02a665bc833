import { expect } from '@open-wc/testing';
import {
  loadKnowledge,
  readText,
  type Knowledge,
} from '../../../src/app/configurator/sheet-text/reading.js';
import { figuresIn } from '../../../src/app/configurator/sheet-text/figures.js';
import { placeOf } from '../../../src/app/configurator/sheet-text/proposals.js';
import { presentIn, withProposal } from '../../../src/app/configurator/sheet-text/taking.js';
import type { Draft } from '../../../src/app/configurator/draft.js';
import azerbaijan from '../../../src/samples/azerbaijan-2024.json' with { type: 'json' };

describe('the text of a fact sheet', () => {
  let knowledge: Knowledge;
  let sheet: string;
  before(async () => {
    knowledge = await loadKnowledge();
    sheet = await (await fetch(new URL('./azerbaijan-2024.txt', import.meta.url))).text();
  });

  const read = (text: string) => readText(text, knowledge);
  /** Place, values, lines and whether it is sure. */
  const said = (text: string) =>
    read(text).proposals.map((each) => [placeOf(each), ...each.values]);

  it('gives the figures of the real one, each with the line that it comes from', () => {
    const { proposals } = read(sheet);
    const counted = proposals
      .filter(({ section }) => section !== 'keyFigures' && section !== 'donors')
      .map((each) => [
        placeOf(each),
        each.values[0],
        each.lines.map(({ number }) => number).join(),
        each.doubt ?? 'sure',
      ]);
    expect(counted).to.deep.equal([
      ['population.groups refugees', 8087, '34', 'sure'],
      ['population.groups asylum-seekers', 224, '36', 'sure'],
      ['population.groups stateless', 513, '38', 'sure'],
      ['population.groups idps', 657749, '40', 'sure'],
      ['population.asOf', 'mid-2024', '30', 'sure'],
      [
        'population.source',
        'BMT QAK-ın yarımillik statistik hesabatı və BMT QAK-ın məlumat axtarış bazası',
        '138,139',
        'footnote',
      ],
      ['funding.required', 8000000, '429,431', 'near'],
      ['funding.received', 4500000, '432,434', 'near'],
      ['funding.gap', 3500000, '436,438', 'near'],
      ['funding.percent.received', 56, '432,433', 'near'],
      ['funding.percent.gap', 44, '436,437', 'near'],
      ['funding.currency', 'USD', '431', 'sure'],
      ['funding.asOf', '2024-09', '405', 'sure'],
      ['staffing.staff national', 22, '397', 'sure'],
      ['staffing.offices representation', 1, '397', 'sure'],
      ['staffing.staff international', 3, '399', 'sure'],
      ['staffing.staff affiliate', 9, '401', 'sure'],
    ]);
    const lines = sheet.split('\n');
    for (const each of proposals)
      for (const { number, text } of each.lines)
        expect(lines[number - 1]?.replace(/\s+/g, ' ').trim()).to.equal(text);
  });

  it('gives its 13 donors and its five key figures', () => {
    const { proposals } = read(sheet);
    const donors = proposals
      .filter(({ section }) => section === 'donors')
      .map(({ target, lines }) => [target.kind === 'row' && target.name, lines[0]?.number]);
    expect(donors).to.deep.equal([
      ...['AU', 'BE', 'DK', 'FR', 'DE', 'IE'].map((code) => [code, 413]),
      ...['NL', 'NZ', 'NO', 'KR'].map((code) => [code, 415]),
      ...['SE', 'GB', 'CH'].map((code) => [code, 417]),
    ]);
    const figures = proposals
      .filter(({ section }) => section === 'keyFigures')
      .map(({ values, target }) => ({
        value: values[0],
        text: target.kind === 'sentence' && target.text,
      }));
    expect(figures).to.deep.equal(
      azerbaijan.keyFigures.items.map(({ value, text }) => ({ value, text: text.az })),
    );
  });

  it('lists its other lines with digits, and proposes nothing of them', () => {
    const { proposals, unread } = read(sheet);
    for (const number of [19, 25, 149, 196, 219, 309, 363, 365, 381])
      expect(
        unread.map((line) => line.number),
        `line ${number}`,
      ).to.include(number);
    const values = proposals.flatMap((each) => each.values);
    for (const wrong of [2030, 29, 2024, 1954, 1996, 1961, 2014, 2000, 6000, 682, 37, 64, 50, 11])
      expect(values, `${wrong}`).not.to.include(wrong);
    const digits = sheet.split('\n').flatMap((line, index) => (/\d/.test(line) ? [index + 1] : []));
    const shown = new Set([
      ...unread.map(({ number }) => number),
      ...proposals.flatMap((each) => each.lines.map(({ number }) => number)),
    ]);
    expect(digits.filter((number) => !shown.has(number))).to.deep.equal([]);
  });

  it('says nothing new to the sample that was made from it', () => {
    const { proposals } = read(sheet);
    const sample: Draft = { ...azerbaijan };
    expect(
      proposals
        .map((each) => [placeOf(each), presentIn(sample, each).state])
        .filter(([, state]) => state !== 'same'),
    ).to.deep.equal([]);
  });

  it('makes the sample’s figures out of an empty draft, and is the same afterwards', () => {
    const { proposals } = read(sheet);
    const draft = proposals.reduce((before, each) => withProposal(before, each), {} as Draft);
    expect(draft).to.deep.include({
      funding: {
        required: 8000000,
        received: 4500000,
        gap: 3500000,
        percent: { received: 56, gap: 44 },
        currency: 'USD',
        asOf: '2024-09',
      },
    });
    expect(draft['population']).to.deep.include({
      groups: [
        { group: 'refugees', value: 8087 },
        { group: 'asylum-seekers', value: 224 },
        { group: 'stateless', value: 513 },
        { group: 'idps', value: 657749 },
      ],
      asOf: 'mid-2024',
    });
    expect(draft['staffing']).to.deep.equal({
      staff: [
        { category: 'national', count: 22 },
        { category: 'international', count: 3 },
        { category: 'affiliate', count: 9 },
      ],
      offices: [{ kind: 'representation', label: 'Bakı şəhərində Nümayəndəlik', count: 1 }],
    });
    expect(proposals.every((each) => presentIn(draft, each).state === 'same')).to.equal(true);
  });

  it('changes one number of a draft and leaves all else as it is', () => {
    const sample: Draft = { ...azerbaijan };
    const [refugees, , , , , , required] = read(
      sheet.replace('8087', '8100').replace('8,0 M', '9,0 M'),
    ).proposals;
    if (!refugees || !required) throw new Error('nothing was proposed');
    expect([presentIn(sample, refugees), presentIn(sample, required)]).to.deep.equal([
      { state: 'differs', value: 8087 },
      { state: 'differs', value: 8000000 },
    ]);
    const next = withProposal(withProposal(sample, refugees), required);
    const expected = structuredClone(azerbaijan);
    Object.assign(expected.population.groups[0]!, { value: 8100 });
    Object.assign(expected.funding.required, { value: 9000000 });
    expect(next).to.deep.equal(expected);
  });

  it('keeps the mark of a footnote beside its number', () => {
    const taken = (text: string, draft: Draft = {}) =>
      read(text).proposals.reduce((before, each) => withProposal(before, each), draft);
    expect(
      taken('Refugees 8,087¹\nStateless people: 3,225**\nRequired US$ 8,000,000*'),
    ).to.deep.equal({
      population: {
        groups: [
          { group: 'refugees', value: 8087, mark: '¹' },
          { group: 'stateless', value: 3225, mark: '**' },
        ],
      },
      funding: { required: { value: 8000000, mark: '*' }, currency: 'USD' },
    });
    const there = { population: { groups: [{ group: 'refugees', value: 5, note: '* Of 2024.' }] } };
    expect(taken('Refugees 8,087*', there)).to.deep.equal({
      population: { groups: [{ group: 'refugees', value: 8087, note: '* Of 2024.', mark: '*' }] },
    });
    expect(taken('KEY FIGURES\n14,000* people were assisted.')).to.deep.equal({
      keyFigures: { items: [{ text: 'people were assisted.', value: 14000, mark: '*' }] },
    });
  });

  it('takes no area, product or letter for the mark of a footnote', () => {
    const marks = (text: string) => figuresIn(text).map(({ mark }) => mark);
    expect(marks('6,541² and 224† and 56%*')).to.deep.equal(['²', '†', '*']);
    expect(marks('500 m² of 12*5 and 8087*a')).to.deep.equal(
      figuresIn('500 m² of 12*5 and 8087*a').map(() => undefined),
    );
    expect(figuresIn('500 m² of 12*5 and 8087*a')).to.have.length.above(1);
  });

  it('keeps to no page, year, telephone, address, date, range or name with a number', () => {
    for (const text of [
      '2030',
      'COP29',
      'Refugees 2030',
      'Page 3',
      '3',
      '2 / 4',
      'Tel. +994 12 492 14 43',
      'unhcr@example.org 5 Refugees?',
      'Refugees 2023-2024',
      '11 June 2024',
      '1991-1995',
      'Səhifə 2',
      'Беженцы, стр. 4',
      'In 2024, 37 refugees',
      'UNSCR 1325 Refugees',
      '56%',
      'Refugees 56%',
      'Resolution 60/1',
      '30.06.2024',
    ]) {
      expect(
        said(text).filter(([place]) => !String(place).endsWith('asOf')),
        text,
      ).to.deep.equal([]);
    }
  });

  it('is read in every language', () => {
    const texts: readonly (readonly [string, string])[] = [
      ['Refugees 12,345', '22 National staff'],
      ['Qaçqınlar 12.345', '22 Milli heyət'],
      ['Réfugiés 12 345', '22 Personnel national'],
      ['Personas refugiadas 12 345', '22 Personal nacional'],
      ['اللاجئون ١٢٬٣٤٥', '٢٢ الموظفون الوطنيون'],
      ['Беженцы 12 345', '22 Национальный персонал'],
      ['难民 12345', '22 本国工作人员'],
      ['Refugiați 12.345', '22 Personal național'],
      ['Біженці 12 345', '22 Національний персонал'],
    ];
    for (const [refugees, national] of texts) {
      const [first, second] = read(`${refugees}\n${national}`).proposals;
      expect(
        [first && placeOf(first), second && placeOf(second), second?.values],
        refugees,
      ).to.deep.equal(['population.groups refugees', 'staffing.staff national', [22]]);
      expect(first?.values).to.include(12345);
    }
  });

  it('gives dates of headings in every language', () => {
    for (const [text, date] of [
      ['FUNDING (AS OF 24 JUNE 2019)', '2019-06-24'],
      ['Maliyyə məlumatı (sentyabr 2024-cü il)', '2024-09'],
      ['FINANCEMENT (AU 2 FÉVRIER 2022)', '2022-02-02'],
      ['Financiación (junio de 2025)', '2025-06'],
      ['التمويل (16 يونيو 2025)', '2025-06-16'],
      ['Финансирование (на 30 сентября 2025 г.)', '2025-09-30'],
      ['资金状况（2024年9月）', '2024-09'],
      ['Finanțare (la 24 iunie 2025)', '2025-06-24'],
      ['Finanțare (mijlocul anului 2025)', 'mid-2025'],
      ['Фінансування (станом на 30 вересня 2025 р.)', '2025-09-30'],
      ['Фінансування (середина 2025 р.)', 'mid-2025'],
      ['Funding (mid-2024)', 'mid-2024'],
    ] as const)
      expect(said(text), text).to.deep.equal([['funding.asOf', date]]);
  });

  it('finds amounts before and behind their names, and none where that can’t be known', () => {
    const english =
      'USD 371.8 million\nrequested for the Jordan operation\nFunded 20%\n$ 76 million\nUnfunded 80%\n$ 295.8 million';
    const french =
      'USD 130,7 M\nDemandé par l’opération du HCR\nFinancé 9% 11,4 M\nGap 91% 119,3 M';
    const amounts = (text: string) =>
      Object.fromEntries(said(text).map(([place, value]) => [place, value]));
    expect(amounts(english)).to.deep.equal({
      'funding.required': 371800000,
      'funding.received': 76000000,
      'funding.gap': 295800000,
      'funding.percent.received': 20,
      'funding.percent.gap': 80,
      'funding.currency': 'USD',
    });
    expect(amounts(french)).to.deep.equal({
      'funding.required': 130700000,
      'funding.received': 11400000,
      'funding.gap': 119300000,
      'funding.percent.received': 9,
      'funding.percent.gap': 91,
      'funding.currency': 'USD',
    });
    expect(said('Required\n$ 5 million\nReceived')).to.deep.equal([]);
    expect(
      said('$ 5 million\nRequired\nReceived\n$ 4 million').map(([place]) => place),
    ).to.deep.equal(['funding.required', 'funding.received', 'funding.currency']);
  });

  it('brings names and numbers together by their order where they are as many, and says that it is less sure', () => {
    const { proposals } = read('Refugees\nAsylum-seekers\n1 234 567\n5 678');
    expect(
      proposals.map(({ values, doubt, lines }) => [
        values[0],
        doubt,
        lines.map(({ number }) => number),
      ]),
    ).to.deep.equal([
      [1234567, 'near', [1, 3]],
      [5678, 'near', [2, 4]],
    ]);
    expect(said('Refugees\nAsylum-seekers\n1 234 567')).to.deep.equal([]);
    expect(said('Refugees\nAsylum-seekers\n1 234 567\n5 678\n91')).to.deep.equal([]);
  });

  it('takes people for whole, and leaves open what 1.234 means elsewhere', () => {
    expect(said('Réfugiés 1.234')).to.deep.equal([['population.groups refugees', 1234]]);
    expect(said('Réfugiés 250.001\nFinancé\n4.5 M $')[0]).to.deep.equal([
      'population.groups refugees',
      250001,
    ]);
    expect(said('Funding received: $ 1.234')[0]).to.deep.equal(['funding.received', 1.234, 1234]);
    expect(said('Réfugiés 1.234\nFinancé 11,4 M')[0]).to.deep.equal([
      'population.groups refugees',
      1234,
    ]);
  });

  it('proposes both where two lines say different things', () => {
    expect(said('Refugees 500\nRefugees 600\nRefugees 500')).to.deep.equal([
      ['population.groups refugees', 500],
      ['population.groups refugees', 600],
    ]);
  });

  it('reads amounts in any currency, and a per cent sign before its number', () => {
    expect(
      said(
        'FUNDING\nFunding requirements: CHF 1,449,548\nFunding received: CHF 960,600\n%66 funded',
      ),
    ).to.deep.equal([
      ['funding.required', 1449548],
      ['funding.received', 960600],
      ['funding.percent.received', 66],
      ['funding.currency', 'CHF'],
    ]);
    expect(said('ФИНАНСИРОВАНИЕ\nТребуется: 12 500 000 долларов США')).to.deep.equal([
      ['funding.required', 12500000],
      ['funding.currency', 'USD'],
    ]);
  });

  it('takes no name in capitals for a currency, and no thousand for one', () => {
    expect(said('FUNDING\nCOP29 Required TOP 3')).to.deep.equal([]);
    expect(said('Refugees 45 thousand')).to.deep.equal([]);
  });

  it('reads amounts of Chinese, which has no spaces', () => {
    expect(said('资金需求：800万美元\n已收到：4.5百万美元')).to.deep.equal([
      ['funding.required', 8e6],
      ['funding.received', 4.5e6],
      ['funding.currency', 'USD'],
    ]);
  });

  it('makes no number of two cells, or of a number and its footnote’s mark', () => {
    expect(said('Refugees\t12\t345')).to.deep.equal([['population.groups refugees', 12, 345]]);
    expect(said('Refugees 8,087¹')).to.deep.equal([['population.groups refugees', 8087]]);
    expect(said('Refugees² 224')).to.deep.equal([['population.groups refugees', 224]]);
  });
});
