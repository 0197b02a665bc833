import { expect } from '@open-wc/testing';
import { decodeFactSheet } from '../../src/data/fact-sheet.js';
import { decodeFunding } from '../../src/data/funding.js';
import { decodeHeader } from '../../src/data/header.js';
import { decodePopulation } from '../../src/data/population.js';
import { setToday } from '../../src/data/today.js';

const groups = [{ group: 'refugees', value: 1 }];
const said = ({
  issues,
}: {
  issues: readonly { severity: string; code: string; path: string }[];
}) => issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

describe('documents and sections', () => {
  before(() => setToday('2024-06-30'));
  after(() => setToday(new Date().toISOString()));

  it('takes a section alone, or picks it from a document', () => {
    expect(decodePopulation({ groups }).value).to.deep.equal({ groups });
    expect(decodePopulation({ population: { groups } }).value).to.deep.equal({ groups });
  });

  it('gives paths from what it was given', () => {
    const bad = { groups: [{ label: 'A', value: 'x' }] };
    expect(said(decodePopulation(bad))).to.deep.equal(['error bad-value groups[0].value']);
    expect(said(decodePopulation({ population: bad }))).to.deep.equal([
      'error bad-value population.groups[0].value',
    ]);
  });

  it('takes the date and the source of the document where the section has none', () => {
    const document = {
      asOf: '2024-06',
      source: 'UNHCR',
      population: { groups: [] },
      funding: { asOf: '2024-05', source: 'OCHA', required: 1 },
    };
    expect(decodePopulation(document).value).to.deep.equal({
      asOf: '2024-06',
      source: { text: 'UNHCR' },
      groups: [],
    });
    expect(decodeFunding(document).value)
      .to.include({ asOf: '2024-05' })
      .and.to.deep.include({ source: { text: 'OCHA' } });
  });

  it('reads the header of a document', () => {
    const { value, header, issues } = decodeHeader({
      version: '1.2',
      title: { en: 'Sheet' },
      country: 'AZE',
      lang: 'pt_BR',
      asOf: 2024,
      source: { text: 'UNHCR', url: 'https://www.unhcr.org/' },
      notes: 'One note',
      confirmed: [],
      $schema: './fact-sheet.schema.json',
      funding: {},
      donors: null,
      population: {},
    });
    expect(value).to.equal(header);
    expect(header).to.deep.equal({
      title: { en: 'Sheet' },
      country: { code: 'AZE' },
      lang: 'pt-BR',
      asOf: '2024',
      source: { text: 'UNHCR', url: 'https://www.unhcr.org/' },
      notes: ['One note'],
      sections: ['funding', 'population'],
    });
    expect(issues).to.deep.equal([]);
  });

  it('takes the code of a country in capitals or in small letters', () => {
    for (const country of ['AZ', 'az', 'aze'])
      expect(decodeHeader({ country, population: {} }).header.country).to.deep.equal({
        code: country.toUpperCase(),
      });
    expect(decodeHeader({ country: 'Lao', population: {} }).header.country).to.deep.equal({
      label: 'Lao',
    });
  });

  it('takes a country by name and several notes', () => {
    const { header } = decodeHeader({
      country: { en: 'Country office' },
      notes: ['A', { en: 'B' }, 3],
      population: {},
    });
    expect(header.country).to.deep.equal({ label: { en: 'Country office' } });
    expect(header.notes).to.deep.equal(['A', { en: 'B' }]);
  });

  it('gives a section that stands alone its language', () => {
    expect(decodePopulation({ lang: 'az', groups }).header).to.deep.equal({
      lang: 'az',
      notes: [],
      sections: [],
    });
  });

  it('takes a document without the section for an empty state, not for an error', () => {
    for (const document of [
      { funding: {} },
      { version: '1', title: 'T' },
      { funding: {}, population: null },
    ]) {
      const read = decodePopulation(document);
      expect(read.value).to.equal(undefined);
      expect(said(read)).to.deep.equal(['info section-missing population']);
    }
  });

  it('says what it expected when it gets something else', () => {
    for (const input of [[], [1], 5, null, undefined, 'text', true, () => 0]) {
      expect(said(decodePopulation(input))).to.deep.equal(['error not-an-object ']);
      expect(said(decodeFactSheet(input))).to.deep.equal(['error not-an-object ']);
    }
    expect(decodePopulation([]).issues[0]?.parameters).to.deep.equal({ value: 'array' });
    expect(decodePopulation({ title: 'T' }).issues).to.deep.equal([
      { path: '', severity: 'error', code: 'no-section', parameters: { section: 'population' } },
    ]);
    expect(decodePopulation({ lists: [] }).issues[0]?.code).to.equal('no-section');
    expect(decodeFactSheet({ groups }).issues).to.deep.equal([
      { path: '', severity: 'error', code: 'no-section', parameters: { section: 'factSheet' } },
    ]);
  });

  it('cannot use a section or a list of another type', () => {
    const section = decodePopulation({ population: 5 });
    expect([section.value, said(section)]).to.deep.equal([
      undefined,
      ['error wrong-type population'],
    ]);
    const list = decodePopulation({ groups: { refugees: 5 } });
    expect([list.value, said(list)]).to.deep.equal([{ groups: [] }, ['error wrong-type groups']]);
  });

  it('ignores unknown fields with an information', () => {
    const read = decodePopulation({
      colour: 'red',
      population: { gruops: [], groups: [{ label: 'A', value: 1, icon: 'x' }], confirmed: [] },
    });
    expect(said(read)).to.deep.equal([
      'info unknown-field colour',
      'info unknown-field population.gruops',
      'info unknown-field population.groups[0].icon',
    ]);
  });

  it('goes on with another version, with a warning', () => {
    const read = decodePopulation({ version: '2', population: { groups } });
    expect(said(read)).to.deep.equal(['warning unknown-version version']);
    expect(read.value?.groups).to.deep.equal(groups);
    expect(decodePopulation({ version: 1, population: { groups } }).issues).to.deep.equal([]);
  });

  it('reads a document once, so that its issues are the same objects for every widget', () => {
    const document = { version: '9', population: { groups }, funding: { required: 1 } };
    const population = decodePopulation(document);
    expect(decodePopulation(document)).to.equal(population);
    expect(decodeFunding(document).issues[0]).to.equal(population.issues[0]);
    expect(decodeHeader(document).issues[0]).to.equal(population.issues[0]);
  });

  it('reads a whole document with every issue once', () => {
    const document = { version: '9', population: { groups: [{}] }, funding: { required: 'x' } };
    const read = decodeFactSheet(document);
    expect(said(read)).to.deep.equal([
      'warning unknown-version version',
      'error empty-row population.groups[0]',
      'error bad-value funding.required',
    ]);
    expect(read.leftOut).to.equal(2);
    expect(read.value).to.deep.equal({
      population: { groups: [] },
      funding: { percent: {}, parts: [] },
    });
  });

  it('tells that figures are older than two years, by the end of what their date says', () => {
    const old = (asOf: unknown) =>
      said(decodePopulation({ asOf, groups })).includes('warning old-figures asOf');
    expect(
      ['2021', 'mid-2021', '2022-05', '2022-06-29', { az: 'May', en: '2022-05' }, '1 May 2022'].map(
        old,
      ),
    ).to.deep.equal(Array(6).fill(true));
    expect(
      ['2022', '2022-07-02', '2022-07', 'long ago', '2030', { en: 'mid-2023' }].map(old),
    ).to.deep.equal(Array(6).fill(false));
  });
});

describe('hostile documents', () => {
  it('lets a "__proto__" or a "constructor" do nothing', () => {
    const document: unknown = JSON.parse(
      '{"population":{"__proto__":{"total":9},"constructor":{"x":1},"groups":[{"__proto__":{"value":7},"label":{"__proto__":"L","en":"A"}}]}}',
    );
    const { value } = decodePopulation(document);
    expect(value?.groups).to.deep.equal([{ label: { en: 'A' }, value: null }]);
    expect(value?.total).to.equal(undefined);
    expect(Object.prototype).to.not.have.property('total');
  });

  it('never changes its input, and takes frozen objects', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const document = freeze({
      version: '1',
      population: { groups: [{ label: 'A', value: '5', previous: { value: 3 } }] },
      origins: { lists: [{ rows: [{ country: 'UKR', value: 1 }] }] },
    });
    expect(decodeFactSheet(document).value?.population?.groups[0]?.value).to.equal(5);
  });

  it('takes proxies, instances of classes, objects without a prototype, and arrays of another realm', () => {
    class Group {
      label = 'A';
      value = 1;
    }
    const realm = document.createElement('iframe');
    document.body.append(realm);
    const foreign: unknown = (realm.contentWindow as unknown as typeof globalThis).JSON.parse(
      '{"groups":[{"label":"A","value":1}]}',
    );
    const expected = [{ label: 'A', value: 1 }];
    expect(decodePopulation(foreign).value?.groups).to.deep.equal(expected);
    realm.remove();
    expect(decodePopulation({ groups: [new Group()] }).value?.groups).to.deep.equal(expected);
    expect(
      decodePopulation(new Proxy({ groups: new Proxy(expected, {}) }, {})).value?.groups,
    ).to.deep.equal(expected);
    expect(
      decodePopulation(Object.assign(Object.create(null), { groups: expected })).value?.groups,
    ).to.deep.equal(expected);
  });

  it('tells a circular document', () => {
    const circular: Record<string, unknown> = { groups: [{ label: 'A', value: 1 }] };
    circular.note = circular;
    expect(decodePopulation(circular)).to.deep.include({ value: undefined, leftOut: 0 });
    expect(
      decodePopulation(circular).issues.map(({ code, severity }) => [code, severity]),
    ).to.deep.equal([['too-deep', 'error']]);
  });

  it('quotes values of any type, and no more than 80 characters of them', () => {
    for (const value of [
      Symbol('s'),
      10n,
      () => 0,
      new Date(NaN),
      Object.create(null),
      'x'.repeat(999),
    ]) {
      const { parameters } = decodePopulation({ groups: [{ label: 'A', value }] }).issues[0] ?? {};
      expect(String(parameters?.value)).to.have.length.below(81);
    }
  });

  it('reads long texts in linear time', () => {
    const long = '1 '.repeat(50000) + '-'.repeat(50000) + 'a'.repeat(50000);
    const from = performance.now();
    decodePopulation({
      asOf: long,
      lang: long,
      source: { url: long },
      groups: [{ label: long, value: long }],
    });
    expect(performance.now() - from).to.be.below(500);
  });
});
