import { expect } from '@open-wc/testing';
import { decodeDonors } from '../../src/data/donors.js';
import { decodeFactSheet } from '../../src/data/fact-sheet.js';
import { decodeKeyFigures } from '../../src/data/key-figures.js';
import { decodePopulation } from '../../src/data/population.js';
import { decodeStaffing } from '../../src/data/staffing.js';

const codes = ({ issues }: { issues: readonly { code: string; path: string }[] }) =>
  issues.map(({ code, path }) => `${code} ${path}`);

describe('rows', () => {
  it('keeps a value without a name, with a warning', () => {
    const read = decodePopulation({ groups: [{ value: 5 }, { label: '', value: 6 }] });
    expect(read.value?.groups).to.deep.equal([{ value: 5 }, { value: 6 }]);
    expect(codes(read)).to.deep.equal(['name-missing groups[0]', 'name-missing groups[1]']);
  });

  for (const mark of ['*', '**', '***', '†', '‡', '§', '*†', '¹', '¹²', '⁴', '(1)', '[2]']) {
    it(`keeps the footnote mark ${mark} of a row`, () => {
      const read = decodePopulation({ groups: [{ label: 'A', value: 5, mark }] });
      expect(read.value?.groups).to.deep.equal([{ label: 'A', value: 5, mark }]);
      expect(read.issues).to.deep.equal([]);
    });
  }

  // A bare digit would be a part of the number wherever it isn't raised.
  for (const mark of ['1', 1, '12', 'a', '(a)', 'ᵃ', '****', '* ', ' ', '(12)', '%', '+', ['*']]) {
    it(`leaves out ${JSON.stringify(mark)}, which is no footnote mark, and keeps the row`, () => {
      const read = decodePopulation({ groups: [{ label: 'A', value: 5, mark }] });
      expect(read.value?.groups).to.deep.equal([{ label: 'A', value: 5 }]);
      expect(codes(read)).to.deep.equal(['wrong-type groups[0].mark']);
      expect(read.issues[0]?.parameters['expected']).to.equal('*, **, †, ¹, (1)');
    });
  }

  it('takes an empty footnote mark for none', () => {
    const read = decodePopulation({ groups: [{ label: 'A', value: 5, mark: '' }] });
    expect(read.value?.groups).to.deep.equal([{ label: 'A', value: 5 }]);
    expect(read.issues).to.deep.equal([]);
  });

  it('keeps the footnote marks of all rows that have a number', () => {
    const row = { label: 'A', mark: '*' };
    const { value } = decodeFactSheet({
      population: { groups: [{ ...row, value: 5 }] },
      origins: { lists: [{ rows: [{ ...row, percent: 5 }] }] },
      staffing: { staff: [{ ...row, count: 5 }], offices: [{ ...row, count: 5 }] },
      keyFigures: { items: [{ ...row, value: 'All' }] },
      donors: { items: [{ ...row, amount: 5 }] },
      funding: {
        required: { value: 5, mark: '*' },
        parts: [{ ...row, value: 5, received: { value: 5, mark: '*' } }],
        years: [{ year: 2024, budget: { value: 5, mark: '*' } }],
      },
    });
    const { population, origins, staffing, keyFigures, donors, funding } = value ?? {};
    const rows = [
      ...(population?.groups ?? []),
      ...(origins?.lists[0]?.rows ?? []),
      ...(staffing?.staff ?? []),
      ...(staffing?.offices ?? []),
      ...(keyFigures?.items ?? []),
      ...(donors?.items ?? []),
      funding?.required,
      ...(funding?.parts ?? []),
      funding?.parts[0]?.received,
      funding?.years?.[0]?.budget,
    ];
    expect(rows.map((each) => each?.mark)).to.deep.equal(Array(10).fill('*'));
  });

  it('leaves out and counts rows that say nothing or are no rows', () => {
    const read = decodePopulation({
      groups: [
        {},
        null,
        undefined,
        { note: 'Only a note' },
        5,
        'text',
        [],
        { label: 'Kept', value: 1 },
      ],
    });
    expect(read.value?.groups).to.deep.equal([{ label: 'Kept', value: 1 }]);
    expect(read.leftOut).to.equal(7);
    expect(codes(read)).to.deep.equal([
      'empty-row groups[0]',
      'empty-row groups[1]',
      'empty-row groups[2]',
      'empty-row groups[3]',
      'wrong-type groups[4]',
      'wrong-type groups[5]',
      'wrong-type groups[6]',
    ]);
  });

  it('drops a field of another type and keeps the row', () => {
    const read = decodePopulation({
      groups: [
        {
          group: 'refugees',
          label: 5,
          qualifier: 'circa',
          other: 'yes',
          note: { en: 'Kept', fr: 7 },
          value: 1,
        },
      ],
    });
    expect(read.value?.groups).to.deep.equal([
      { group: 'refugees', note: { en: 'Kept' }, value: 1 },
    ]);
    expect(codes(read)).to.deep.equal([
      'wrong-type groups[0].label',
      'unknown-keyword groups[0].qualifier',
      'wrong-type groups[0].other',
      'wrong-type groups[0].note.fr',
    ]);
  });

  it('tells what it expected', () => {
    const [issue] = decodeStaffing({ staff: [{ category: 'local', count: 1 }] }).issues;
    expect(issue).to.deep.equal({
      path: 'staff[0].category',
      severity: 'warning',
      code: 'unknown-keyword',
      parameters: {
        value: 'local',
        expected: 'national, international, affiliate, un-volunteers, interns',
      },
    });
  });

  it('shows an unknown word as it is written when there is no label, and the label when there is one', () => {
    const { value } = decodePopulation({
      groups: [
        { group: 'nomads', value: 1 },
        { group: 'nomads', label: 'Nomads', value: 2 },
      ],
    });
    expect(value?.groups).to.deep.equal([
      { label: 'nomads', value: 1 },
      { label: 'Nomads', value: 2 },
    ]);
  });

  it('shows two rows of one name, with a warning', () => {
    const read = decodePopulation({
      groups: [
        { label: 'Same', value: 1 },
        { label: 'Same', value: 2 },
        { group: 'idps', value: 3 },
        { group: 'idps', value: 4 },
      ],
    });
    expect(read.value?.groups).to.have.length(4);
    expect(read.issues.map(({ path, parameters }) => [path, parameters.label])).to.deep.equal([
      ['groups[1]', 'Same'],
      ['groups[3]', 'idps'],
    ]);
  });

  it('takes two offices of a kind in two places, and two nameless rows, for different ones', () => {
    expect(
      decodeStaffing({
        offices: [
          { kind: 'sub-office', place: 'A', count: 1 },
          { kind: 'sub-office', place: 'B', count: 1 },
        ],
      }).issues,
    ).to.deep.equal([]);
    expect(codes(decodeKeyFigures({ items: [{ value: 1 }, { value: 1 }] }))).to.deep.equal([
      'name-missing items[0]',
      'name-missing items[1]',
    ]);
  });

  it('takes "other" for a name', () => {
    expect(decodePopulation({ groups: [{ other: true, value: 3 }] }).issues).to.deep.equal([]);
  });

  it('tells parts above their stated total, and does not count a part of another row', () => {
    expect(
      codes(
        decodePopulation({
          total: 10,
          groups: [
            { label: 'A', value: 6 },
            { label: 'B', value: 5 },
          ],
        }),
      ),
    ).to.deep.equal(['parts-above-total groups']);
    expect(
      decodePopulation({
        total: 10,
        groups: [
          { label: 'A', value: 10 },
          { label: 'B', value: 5, partOf: 'A' },
        ],
      }).issues,
    ).to.deep.equal([]);
    expect(
      decodePopulation({ total: 10, groups: [{ label: 'A', value: 3 }] }).issues,
    ).to.deep.equal([]);
  });

  it('keeps donors in their order, with their amounts where there are any', () => {
    const { value } = decodeDonors({
      currency: 'usd',
      items: [{ country: 'SWE', amount: 5 }, { label: 'Private donors' }, { country: 'au' }],
      thanks: 'Thanks:',
    });
    expect(value).to.deep.equal({
      currency: 'USD',
      items: [
        { country: 'SE', value: 5 },
        { label: 'Private donors', value: null },
        { country: 'AU', value: null },
      ],
      thanks: 'Thanks:',
    });
  });

  it('reads 5,000 rows, and none of a list that has one more', () => {
    const groups = Array.from({ length: 5000 }, (_, index) => ({
      label: `Row ${index}`,
      value: index,
    }));
    expect(decodePopulation({ groups }).value?.groups).to.have.length(5000);
    const { value, issues } = decodePopulation({
      groups: [...groups, { label: 'More', value: 1 }],
    });
    expect(value).to.equal(undefined);
    expect(issues).to.deep.equal([
      {
        path: 'groups',
        severity: 'error',
        code: 'too-many-rows',
        parameters: { limit: 5000 },
      },
    ]);
  });
});
