import { expect } from '@open-wc/testing';
import { decodeFactSheet, type Sheet } from '../../src/data/fact-sheet.js';
import type { Row } from '../../src/data/fields.js';
import { setToday } from '../../src/data/today.js';
import { sample } from './sample.js';
import { LANGUAGES } from '../../src/language/languages.js';

const said = ({ severity, code, path }: { severity: string; code: string; path: string }) =>
  `${severity} ${code} ${path}`;

async function sheet(
  name: string,
  today = '2014-01-01',
): Promise<Sheet & { issues: string[]; leftOut: number }> {
  setToday(today);
  const { value, issues, leftOut } = decodeFactSheet(await sample(name));
  return { ...value, issues: issues.map(said), leftOut };
}

const values = (rows: readonly Row[] = []) => rows.map(({ value }) => value);
const sum = (rows: readonly Row[] = []) =>
  values(rows).reduce<number>((all, value) => all + (value ?? 0), 0);
const names = (rows: readonly Row[] = []) => rows.map(({ label }) => label);

describe('real fact sheets', () => {
  after(() => setToday(new Date().toISOString()));

  const EXPECTED: Readonly<Record<string, readonly string[]>> = {
    'azerbaijan-2024': [],
    'armenia-2024-02': [],
    'burkina-faso-2014': [],
    'egypt-2017-09': [],
    'egypt-2025-06': [],
    'germany-2025': [],
    'jordan-2019-06': ['warning name-missing origins.lists[0].rows[1]'],
    'jordan-2021-02': [
      'warning bad-date population.asOf',
      ...[1, 2, 3, 4].map((row) => `warning name-missing origins.lists[0].rows[${row}]`),
      'warning sum-mismatch funding.required',
    ],
    'kazakhstan-2019': [],
    'kenya-2019-05': [],
    'kyrgyzstan-2018-07': [],
    'mexico-2019-02': [],
    'niger-2022-01': [],
    'serbia-2018-07': [],
    'south-africa-2020-06': [],
    'ukraine-2018-12': [],
    'ukraine-2025-09': [],
    'zambia-2022-02': [],
  };

  for (const [name, issues] of Object.entries(EXPECTED)) {
    it(`reads every row of ${name} and tells the author what is wrong with it, and nothing else`, async () => {
      const read = await sheet(name);
      expect(read.issues).to.deep.equal(issues);
      expect(read.leftOut).to.equal(0);
    });
  }

  it('tells that figures are old, each section once', async () => {
    const read = await sheet('azerbaijan-2024', '2026-11-22');
    expect(read.issues).to.deep.equal(
      ['population', 'origins', 'funding'].map((name) => `warning old-figures ${name}.asOf`),
    );
  });

  it('reads the figures of the sheet of Azerbaijan', async () => {
    const { population, origins, funding, staffing, keyFigures, donors } =
      await sheet('azerbaijan-2024');
    expect(values(population?.groups)).to.deep.equal([8087, 224, 513, 657749]);
    expect(population?.groups.map(({ group }) => group)).to.deep.equal([
      'refugees',
      'asylum-seekers',
      'stateless',
      'idps',
    ]);
    expect(population?.total).to.equal(undefined);
    expect(
      origins?.lists[0]?.rows.map(({ country, value, kind }) => [country, value, kind]),
    ).to.deep.equal([
      ['UA', 6541, 'country'],
      ['AF', 1106, 'country'],
      ['RU', 271, 'country'],
    ]);
    expect(origins?.lists[0]?.total).to.equal(8087);
    expect([
      funding?.required?.value,
      funding?.received?.value,
      funding?.gap?.value,
      funding?.percent,
    ]).to.deep.equal([8000000, 4500000, 3500000, { received: 56, gap: 44 }]);
    expect(values(staffing?.staff)).to.deep.equal([22, 3, 9]);
    expect(staffing?.offices.map(({ kind, value }) => [kind, value])).to.deep.equal([
      ['representation', 1],
    ]);
    expect(values(keyFigures?.items)).to.deep.equal([2084, 155, 40, 21, 3263]);
    expect(donors?.items.map(({ country }) => country)).to.deep.equal([
      'AU',
      'BE',
      'DK',
      'FR',
      'DE',
      'IE',
      'NL',
      'NZ',
      'NO',
      'KR',
      'SE',
      'GB',
      'CH',
    ]);
    expect(new Set(values(donors?.items))).to.deep.equal(new Set([null]));
  });

  it('says everything but its labels in every language', async () => {
    const { keyFigures, donors } = await sheet('azerbaijan-2024');
    for (const text of [
      ...(keyFigures?.items.map((item) => item.text) ?? []),
      donors?.thanks,
      donors?.closing,
    ]) {
      expect(text).to.have.all.keys(...LANGUAGES);
    }
  });

  it('keeps two lists of origins apart, and their three rows from the total of refugees', async () => {
    const { population, origins } = await sheet('armenia-2024-02');
    expect(origins?.lists.map(({ group, rows }) => [group, sum(rows)])).to.deep.equal([
      ['refugees', 33941],
      ['asylum-seekers', 416],
    ]);
    expect(origins?.lists.map(({ total }) => total)).to.deep.equal([undefined, undefined]);
    expect(population?.groups[0]?.value).to.equal(34768);
    expect(population?.asOf).to.equal('mid-2023');
  });

  it('takes staff categories of any name', async () => {
    const { staffing } = await sheet('burkina-faso-2014');
    expect(
      staffing?.staff.map(({ category, label, value }) => [category, label, value]),
    ).to.deep.equal([
      ['international', 'Internationaux', 18],
      ['national', 'Nationaux', 63],
      ['un-volunteers', 'Volontaires des Nations Unies', 11],
      [undefined, 'Autres', 4],
    ]);
    expect(staffing?.total).to.equal(96);
  });

  it('makes no amounts out of percentages', async () => {
    const { funding, origins } = await sheet('egypt-2017-09');
    expect(funding?.percent).to.deep.equal({ received: 27, gap: 73 });
    expect([funding?.required?.value, funding?.received, funding?.gap]).to.deep.equal([
      79200000,
      undefined,
      undefined,
    ]);
    expect(sum(origins?.lists[0]?.rows)).to.equal(211104);
    expect(origins?.lists[0]?.rows.at(-1)?.kind).to.equal('other');
  });

  it('keeps what rounded figures say of themselves', async () => {
    const { origins, funding } = await sheet('egypt-2025-06');
    expect(origins?.lists[0]?.rows.map(({ qualifier }) => qualifier)).to.deep.equal(
      Array(4).fill('about'),
    );
    expect(funding?.percent).to.deep.equal({ received: 29 });
    expect(funding?.gap?.value).to.equal(97900000);
  });

  it('keeps a row that has lost its name', async () => {
    const { origins, population, funding, staffing } = await sheet('jordan-2019-06');
    expect(origins?.lists[0]?.rows[1]).to.deep.equal({ value: 67527, kind: 'country' });
    expect(sum(origins?.lists[0]?.rows)).to.equal(753376);
    expect([population?.asOf, funding?.asOf]).to.deep.equal(['2019-06-30', '2019-06-24']);
    expect(funding?.percent).to.deep.equal({ received: 20, gap: 80 });
    expect([staffing?.total, sum(staffing?.staff)]).to.deep.equal([558, 558]);
  });

  it('keeps the 30th of February as it is printed, and the amounts that do not add', async () => {
    const { population, funding } = await sheet('jordan-2021-02');
    expect(population?.asOf).to.equal('30 FEBRUARY 2021');
    expect([funding?.required?.value, funding?.received?.value, funding?.gap?.value]).to.deep.equal(
      [405000000, 65500000, 340500000],
    );
  });

  it('keeps previous figures, and one returned refugee', async () => {
    const { population, keyFigures } = await sheet('kazakhstan-2019');
    expect(values(population?.groups)).to.deep.equal([538, 218, 1, 105732]);
    expect(sum(population?.groups)).to.equal(population?.total);
    expect(keyFigures?.items[0]?.previous).to.deep.equal({ value: 88419, asOf: '2018' });
  });

  it('knows a requirement of which nothing else is said', async () => {
    for (const [name, required] of [
      ['kenya-2019-05', 170100000],
      ['kyrgyzstan-2018-07', 637512],
    ] as const) {
      const { funding } = await sheet(name);
      expect(funding?.required?.value).to.equal(required);
      expect([funding?.received, funding?.gap, funding?.percent, funding?.parts]).to.deep.equal([
        undefined,
        undefined,
        {},
        [],
      ]);
    }
  });

  it('keeps 1 % of next to nothing', async () => {
    const { funding } = await sheet('mexico-2019-02');
    expect([funding?.received?.value, funding?.percent, funding?.gap]).to.deep.equal([
      533126,
      { received: 1 },
      undefined,
    ]);
    expect(values(funding?.parts)).to.deep.equal([172000]);
  });

  it('reads five groups and states no total of its own', async () => {
    const { population, funding } = await sheet('niger-2022-01');
    expect(values(population?.groups)).to.deep.equal([250001, 264257, 37305, 16845, 13742]);
    expect(population?.total).to.equal(undefined);
    expect(funding?.gap?.label).to.equal('Gap');
  });

  it('keeps own names of groups, an estimate, and a part of the requirement', async () => {
    const { population, funding, staffing } = await sheet('serbia-2018-07');
    expect(population?.groups.map(({ group }) => group)).to.deep.equal([
      undefined,
      undefined,
      'idps',
      undefined,
    ]);
    expect(population?.groups[1]?.qualifier).to.equal('estimate');
    expect(population?.source?.text).to.equal(
      'Ministry of Interior and Serbian Commissariat for Refugees and Migration',
    );
    expect(funding?.parts).to.deep.equal([
      { label: 'Prioritized', value: 8500000, partOf: 'required' },
    ]);
    expect(funding?.received).to.equal(undefined);
    expect(staffing?.offices[0]?.value).to.equal(null);
    expect(staffing?.asOf).to.equal('2018-05');
  });

  it('keeps true zeros', async () => {
    const { population } = await sheet('south-africa-2020-06');
    expect(values(population?.groups)).to.deep.equal([
      266654, 360, 311, 0, 2009, 0, 22, 1015, 5554,
    ]);
    expect(sum(population?.groups)).to.equal(population?.total);
  });

  it('keeps a date and a source per row, footnote marks, and an empty list', async () => {
    const { population, origins, funding, staffing } = await sheet('ukraine-2018-12');
    expect(population?.groups.map(({ asOf, source }) => [asOf, source?.text])).to.deep.equal([
      [undefined, undefined],
      ['2018-11', 'UNHCR'],
      ['2018-01', 'UNHCR, SMS of Ukraine'],
      ['2018-07', 'UNHCR, SMS of Ukraine'],
    ]);
    expect(population?.groups[0]?.label).to.include('(IDP)*');
    expect(origins?.lists).to.deep.equal([{ group: 'refugees', rows: [] }]);
    expect(funding?.percent).to.deep.equal({ received: 59 });
    expect(sum(staffing?.offices)).to.equal(7);
  });

  it('keeps "more than"', async () => {
    const { keyFigures } = await sheet('ukraine-2025-09');
    expect(keyFigures?.items.map(({ value, qualifier }) => [value, qualifier])).to.deep.equal([
      [1600000000, 'over'],
      [2200000, 'about'],
      [43000, 'over'],
    ]);
  });

  it('keeps households apart from people', async () => {
    const { population, keyFigures } = await sheet('zambia-2022-02');
    expect(sum(population?.groups)).to.equal(105868);
    expect(sum(keyFigures?.items.slice(1))).to.equal(105868);
    expect(names(population?.groups)).to.not.include('households');
  });
});
