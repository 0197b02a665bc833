import { expect } from '@open-wc/testing';
import { confirmationOf } from '../../src/data/confirmed.js';
import { decodeFactSheet } from '../../src/data/fact-sheet.js';
import { decodeFunding } from '../../src/data/funding.js';
import { decodePopulation } from '../../src/data/population.js';
import { setToday } from '../../src/data/today.js';

type Read = ReturnType<typeof decodeFactSheet>;
const said = ({ issues }: Pick<Read, 'issues'>) =>
  issues.map(({ code, path }) => `${code} ${path}`);

const document = {
  version: '1',
  title: 'A sheet',
  source: 'UNHCR',
  asOf: '2024-06',
  population: {
    total: 5,
    groups: [
      { group: 'refugees', value: 3 },
      { group: 'refugees', value: 4 },
      { group: 'martians', value: 1.5 },
      { value: 2, partOf: 'refugees' },
    ],
  },
  funding: {
    asOf: '2019',
    required: 8,
    received: 4.5,
    gap: 3.6,
    percent: { received: 60, gap: 44 },
  },
};

/** The document as its author leaves it after confirming all that can be. */
const settled = (of: object) => ({
  ...of,
  confirmed: decodeFactSheet(of)
    .issues.map((issue) => confirmationOf(issue))
    .filter((each) => each !== undefined),
});

describe('what an author has confirmed', () => {
  before(() => setToday('2024-12-31'));
  after(() => setToday(new Date().toISOString()));

  it('is told no more, and is known to be confirmed', () => {
    const told = decodeFactSheet(document);
    const read = decodeFactSheet(settled(document));
    expect(said(told)).to.deep.equal([
      'duplicate-label population.groups[1]',
      'unknown-keyword population.groups[2].group',
      'not-whole population.groups[2].value',
      'name-missing population.groups[3]',
      'parts-above-total population.groups',
      'old-figures funding.asOf',
      'sum-mismatch funding.required',
      'percent-mismatch funding.percent.received',
      'percent-sum funding.percent',
    ]);
    expect(read.issues).to.deep.equal([]);
    expect(read.confirmed).to.deep.equal(told.issues);
    expect(read.value).to.deep.equal(told.value);
  });

  it('survives being saved, in whatever order a tool writes the fields', () => {
    const { confirmed, ...rest } = settled(document);
    const reversed = confirmed.map(({ value, ...each }) => ({
      value: Object.fromEntries(Object.entries(value).reverse()),
      ...each,
    }));
    expect(
      decodeFactSheet(JSON.parse(JSON.stringify({ confirmed: reversed, ...rest }))).issues,
    ).to.deep.equal([]);
  });

  it('is told again when any figure that takes part changes', () => {
    const changes: [field: string, value: number, codes: string[]][] = [
      [
        'required',
        8.2,
        ['percent-mismatch funding.percent.received', 'sum-mismatch funding.required'],
      ],
      [
        'received',
        4.50001,
        ['percent-mismatch funding.percent.received', 'sum-mismatch funding.required'],
      ],
      ['gap', 3.60001, ['sum-mismatch funding.required']],
    ];
    for (const [field, value, codes] of changes) {
      const { issues } = decodeFactSheet({
        ...settled(document),
        funding: { ...document.funding, [field]: value },
      });
      expect(
        issues
          .filter(({ severity }) => severity === 'warning')
          .map(({ code, path }) => `${code} ${path}`),
      ).to.include.members(codes);
      expect(issues.filter(({ code }) => code === 'unused-confirmation')).to.have.length(
        codes.length,
      );
    }
    const printed = {
      ...settled(document),
      funding: { ...document.funding, percent: { received: 61, gap: 44 } },
    };
    expect(said(decodeFactSheet(printed))).to.include.members([
      'percent-mismatch funding.percent.received',
      'percent-sum funding.percent',
    ]);
  });

  it('is told again when rows change and their sum does not', () => {
    const groups = document.population.groups.toSpliced(
      0,
      2,
      { group: 'refugees', value: 2 },
      { group: 'refugees', value: 5 },
    );
    const told = said(decodeFactSheet({ ...settled(document), population: { total: 5, groups } }));
    expect(told).to.include.members([
      'parts-above-total population.groups',
      'duplicate-label population.groups[1]',
    ]);
    const total = said(
      decodeFactSheet({ ...settled(document), population: { ...document.population, total: 6 } }),
    );
    expect(total.filter((each) => each.startsWith('parts'))).to.deep.equal([
      'parts-above-total population.groups',
    ]);
  });

  it('is told again when the first of two rows of one name changes', () => {
    const groups = document.population.groups.toSpliced(0, 1, { group: 'refugees', value: 30 });
    expect(
      said(
        decodeFactSheet({ ...settled(document), population: { ...document.population, groups } }),
      ),
    ).to.include('duplicate-label population.groups[1]');
  });

  it('is one code at one path, not another', () => {
    const value = { required: 8, received: 4.5, gap: 3.6 };
    for (const entry of [
      { path: 'funding.required', code: 'percent-sum', value },
      { path: 'funding.gap', code: 'sum-mismatch', value },
      { path: 'funding.required', code: 'sum-mismatch' },
      { path: 'funding.required', code: 'sum-mismatch', value: { required: 8, received: 4.5 } },
      'sum-mismatch',
      null,
    ]) {
      const read = decodeFactSheet({ ...document, confirmed: [entry] });
      expect(said(read))
        .to.include('sum-mismatch funding.required')
        .and.to.include('unused-confirmation confirmed[0]');
    }
    expect(said(decodeFactSheet({ ...document, confirmed: 'all' }))).to.include(
      'unused-confirmation confirmed',
    );
  });

  it('is never an error, nor what leaves something out', () => {
    const faulty = {
      version: '7',
      title: 'A sheet',
      asOf: '2024',
      source: 'UNHCR',
      population: { colour: 'red', groups: [{ group: 'refugees', value: '1,234' }] },
      funding: { currency: 'dollars', required: 8 },
      origins: null,
    };
    const told = decodeFactSheet(faulty);
    expect(told.issues.map(({ code }) => code)).to.include.members([
      'bad-value',
      'bad-currency',
      'unknown-field',
      'unknown-version',
    ]);
    expect(told.issues.map((issue) => confirmationOf(issue))).to.deep.equal(
      told.issues.map(() => undefined),
    );
    const confirmed = [
      {
        path: 'population.groups[0].value',
        code: 'bad-value',
        value: { value: '1,234', expected: 'number' },
      },
      {
        path: 'funding.currency',
        code: 'bad-currency',
        value: { value: 'dollars', expected: 'currency' },
      },
      { path: 'confirmed[0]', code: 'unused-confirmation', value: {} },
    ];
    const read = decodeFactSheet({ ...faulty, confirmed });
    expect(read.issues).to.deep.equal([
      ...told.issues,
      ...confirmed.map((_, index) => ({
        path: `confirmed[${index}]`,
        severity: 'info',
        code: 'unused-confirmation',
        parameters: {},
      })),
    ]);
    expect(read.leftOut).to.equal(1);
  });

  it('holds for each widget that shows a section of the document, and for a section alone', () => {
    expect(decodeFunding(settled(document)).issues).to.deep.equal([]);
    expect(decodeFunding(settled(document)).confirmed).to.have.length(4);
    const alone = { groups: [{ label: 'A', value: 1.5 }] };
    expect(said(decodePopulation(alone))).to.deep.equal(['not-whole groups[0].value']);
    expect(
      decodePopulation({
        ...alone,
        confirmed: [{ path: 'groups[0].value', code: 'not-whole', value: { value: 1.5 } }],
      }).issues,
    ).to.deep.equal([]);
  });

  it('counts in the document, not in a section of it, which is told', () => {
    const confirmed = settled(document).confirmed;
    const read = decodeFactSheet({ ...document, funding: { ...document.funding, confirmed } });
    expect(said(read))
      .to.include('unused-confirmation funding.confirmed')
      .and.to.include('sum-mismatch funding.required');
  });
});
