import { expect } from '@open-wc/testing';
import { adaptPopulation } from '../../../src/data/adapters/unhcr-population.js';
import { decodeFactSheet, type Sheet } from '../../../src/data/fact-sheet.js';
import { answer, AZERBAIJAN, item, TURKIYE } from './answers.js';

describe('answers of the UNHCR population API', () => {
  function made(from: unknown): {
    sheet: Sheet;
    codes: string[];
    document: Readonly<Record<string, unknown>>;
  } {
    const result = adaptPopulation(from);
    if ('failure' in result) throw new Error(result.failure.code);
    const { value, issues } = decodeFactSheet(result.document);
    expect(
      issues.filter(({ severity, code }) => severity !== 'info' && code !== 'old-figures'),
    ).to.deep.equal([]);
    return {
      sheet: value!,
      codes: result.issues.map(({ code, path }) => `${code} ${path}`.trim()),
      document: result.document,
    };
  }
  const failure = (from: unknown): string | undefined => {
    const result = adaptPopulation(from);
    return 'failure' in result ? result.failure.code : undefined;
  };
  const groups = ({ population }: Sheet): unknown[] =>
    population!.groups.map(({ group, value }) => [group, value]);

  it('give the groups of a country, without those that it has nobody of', () => {
    const { sheet, document } = made(TURKIYE);
    expect(groups(sheet)).to.deep.equal([
      ['refugees', 2940735],
      ['asylum-seekers', 154083],
      ['stateless', 420],
      ['returned-refugees', 159439],
    ]);
    expect([
      document['country'],
      document['asOf'],
      sheet.population?.asOf,
      sheet.origins,
    ]).to.deep.equal(['TUR', '2024', '2024', undefined]);
    expect(sheet.population?.groups.every(({ note }) => note === undefined)).to.equal(true);
  });

  it('broken down by origin, give sums that say so, and a list for each group that came from elsewhere', () => {
    const { sheet } = made(AZERBAIJAN);
    expect(groups(sheet)).to.deep.equal([
      ['refugees', 6365],
      ['asylum-seekers', 183],
      ['idps', 655212],
      ['stateless', 517],
      ['returned-refugees', 6],
      ['others-of-concern', 18],
    ]);
    expect(sheet.population?.groups.map(({ note }) => typeof note)).to.deep.equal([
      'object',
      'object',
      'object',
      'object',
      'object',
      'object',
    ]);
    expect(
      sheet.origins?.lists.map(({ group, rows }) => [
        group,
        rows.map(({ country, value }) => [country, value]),
      ]),
    ).to.deep.equal([
      [
        'refugees',
        [
          ['AF', 1080],
          ['IR', 60],
          ['PK', 45],
          ['RU', 274],
          ['UA', 4906],
        ],
      ],
      [
        'asylum-seekers',
        [
          ['JO', 5],
          ['PK', 56],
          ['UA', 122],
        ],
      ],
    ]);
  });

  it('name countries by ISO alone, and what is no country by what it is', () => {
    const { sheet } = made(
      answer(
        item('GFR', 'Germany', { refugees: 5 }, { coo_iso: 'DEU' }),
        item('GAZ', 'Palestinian', { refugees: 6 }, { coo_iso: 'PSE' }),
        item('TIB', 'Tibetan', { refugees: 7 }, { coo_iso: '-' }),
        item('UKN', 'Unknown', { refugees: 8 }),
        item('XXA', 'Stateless', { refugees: 9 }),
      ),
    );
    expect(
      sheet.origins?.lists[0]?.rows.map(({ country, kind, label }) => [country, kind, label]),
    ).to.deep.equal([
      ['DE', 'country', undefined],
      ['PS', 'country', undefined],
      [undefined, 'tibetan', undefined],
      [undefined, 'unknown', undefined],
      [undefined, 'stateless', undefined],
    ]);
  });

  it('tell what is hidden from what is none', () => {
    const { sheet } = made(
      answer(
        item('AFG', 'Afghanistan', { refugees: '*', asylum_seekers: '*' }),
        item('UKR', 'Ukraine', { refugees: '12', stateless: '-', idps: null }),
      ),
    );
    expect(
      sheet.population?.groups.map(({ group, value, qualifier }) => [group, value, qualifier]),
    ).to.deep.equal([
      ['refugees', 12, 'over'],
      ['asylum-seekers', null, undefined],
    ]);
    expect(sheet.origins?.lists[0]?.rows.map(({ value }) => value)).to.deep.equal([null, 12]);
  });

  it('give no number where there is none that can be read', () => {
    for (const wrong of ['1,234', -5, 1.5, 1e300, '12a', true, {}, '9'.repeat(20)]) {
      const { sheet, codes } = made(
        answer(
          item('AFG', 'Afghanistan', { refugees: wrong }),
          item('UKR', 'Ukraine', { refugees: 12 }),
        ),
      );
      expect(codes, String(wrong)).to.deep.equal(['bad-value items[0].refugees']);
      expect(groups(sheet)).to.deep.equal([['refugees', 12]]);
    }
  });

  it('of several years give the last, and say so', () => {
    const { sheet, codes, document } = made(
      answer(
        item('UKR', 'Ukraine', { refugees: 1 }, { year: 2023 }),
        item('UKR', 'Ukraine', { refugees: 2 }),
        item('UKR', 'Ukraine', { refugees: 3 }, { year: 2022 }),
      ),
    );
    expect([groups(sheet), codes, document['asOf']]).to.deep.equal([
      [['refugees', 2]],
      ['several-years'],
      '2024',
    ]);
  });

  it('are refused where a part is missing, or where they are no answers', () => {
    expect(failure({ ...AZERBAIJAN, maxPages: 2 })).to.equal('several-pages');
    expect(
      failure(
        answer(
          item('UKR', 'Ukraine', {}),
          item('UKR', 'Ukraine', {}, { coa: 'ARM', coa_iso: 'ARM' }),
        ),
      ),
    ).to.equal('several-countries');
    for (const other of [{}, [], null, 7, { items: {} }, { page: 1 }])
      expect(failure(other)).to.equal('wrong-answer');
  });

  it('are refused where they add up a dimension that the figure needs', () => {
    const world = item(
      '-',
      '-',
      { refugees: 30958200 },
      { coo_iso: '-', coa: '-', coa_iso: '-', coa_name: '-' },
    );
    const parameters = (from: unknown): unknown => {
      const result = adaptPopulation(from);
      return 'failure' in result
        ? [result.failure.code, result.failure.parameters['parameter']]
        : undefined;
    };
    expect(parameters(answer(world))).to.deep.equal(['summed-answer', 'coa']);
    expect(
      parameters(answer({ ...world, coa: null, coa_iso: null, coa_name: null })),
    ).to.deep.equal(['summed-answer', 'coa']);
    expect(
      parameters(answer(item('UKR', 'Ukraine', { refugees: 5 }, { year: '-' }))),
    ).to.deep.equal(['summed-answer', 'year']);
  });

  it('are refused where they are of another endpoint, with those that are read', () => {
    const other = (fields: object): unknown => {
      const result = adaptPopulation({
        page: 1,
        items: [
          { year: 2024, coo_name: '-', coa: 'JOR', coa_iso: 'JOR', coa_name: 'Jordan', ...fields },
        ],
      });
      return 'failure' in result
        ? [result.failure.code, result.failure.parameters['expected']]
        : undefined;
    };
    expect(
      other({ pop_type: 'REF', f_total: 320000, m_total: 323641, total: 643641 }),
    ).to.deep.equal(['wrong-answer', '/population/, /nowcasting/ (≠ /demographics/)']);
    expect(other({ applied: 12 })).to.deep.equal([
      'wrong-answer',
      '/population/, /nowcasting/ (≠ /asylum-applications/)',
    ]);
    expect(other({ dec_recognized: 12, dec_total: 20 })).to.deep.equal([
      'wrong-answer',
      '/population/, /nowcasting/ (≠ /asylum-decisions/)',
    ]);
    expect(other({ total: 12 })).to.deep.equal([
      'wrong-answer',
      '/population/, /nowcasting/ (≠ /idmc, unrwa/)',
    ]);
    expect(other({ anything: 1 })).to.deep.equal(['wrong-answer', '/population/, /nowcasting/']);
  });

  it('keep their month, and of several give the last', () => {
    const month = (number: unknown): object =>
      item('UKR', 'Ukraine', { refugees: Number(number) }, { month: number });
    expect(made(answer(month(4) as never)).document['asOf']).to.equal('2024-04');
    const { document, codes, sheet } = made(answer(month('9') as never, month('10') as never));
    expect([document['asOf'], codes, groups(sheet)]).to.deep.equal([
      '2024-10',
      ['several-years'],
      [['refugees', 10]],
    ]);
    expect(made(answer(month('-') as never)).document['asOf']).to.equal('2024');
  });

  it('without rows give an empty sheet', () => {
    expect(made({ page: 1, items: [] }).sheet.population?.groups).to.deep.equal([]);
    expect(made({ page: 1, items: [null, 7, 'x'] }).sheet.population?.groups).to.deep.equal([]);
  });
});
