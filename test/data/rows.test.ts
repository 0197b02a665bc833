import { expect } from '@open-wc/testing';
import { decodeDonors } from '../../src/data/donors.js';
import { decodeKeyFigures } from '../../src/data/key-figures.js';
import { decodeOrigins } from '../../src/data/origins.js';
import { decodePopulation } from '../../src/data/population.js';
import { inGoes } from '../../src/data/rows.js';
import { decodeStaffing } from '../../src/data/staffing.js';

const codes = ({ issues }: { issues: readonly { code: string; path: string }[] }) =>
  issues.map(({ code, path }) => `${code} ${path}`);

describe('rows', () => {
  it('keeps a value without a name, with a warning', () => {
    const read = decodePopulation({ groups: [{ value: 5 }, { label: '', value: 6 }] });
    expect(read.value?.groups).to.deep.equal([{ value: 5 }, { value: 6 }]);
    expect(codes(read)).to.deep.equal(['name-missing groups[0]', 'name-missing groups[1]']);
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

  it('reads 20,000 rows', () => {
    const groups = Array.from({ length: 20000 }, (_, index) => ({
      label: `Row ${index}`,
      value: index,
    }));
    expect(decodePopulation({ groups }).value?.groups).to.have.length(20000);
  });

  describe('in goes', () => {
    const { now } = performance;
    afterEach(() => {
      performance.now = now;
    });

    /** A document with remarks in its middle, and an object that stands in two lists of other forms. */
    const document = () => {
      const shared = { label: 'Both', value: 3, country: 'SY' };
      const rows = Array.from({ length: 300 }, (_, index) => ({
        label: `Place ${index % 290}`,
        value: index % 50 ? index : index / 7,
        ...(index % 40 === 0 && { typo: 1 }),
      }));
      return {
        version: '1',
        population: { groups: [shared, { group: 'refugees', value: 1 }] },
        origins: {
          lists: [
            { rows: [...rows, { note: 'nothing' }, shared] },
            { group: 'refugees', rows: [shared] },
          ],
        },
      };
    };

    it('reads what it would at once', () => {
      let time = 0;
      performance.now = () => (time += 1);
      const given = document();
      const go = inGoes(() => [decodePopulation(given), decodeOrigins(given)]);
      let goes = 1;
      while (!go(16)) goes += 1;
      performance.now = now;
      // One reading of the clock a new row: a row in forty has a remark, and is read anew in each go.
      expect(goes).to.be.within(15, 40);
      const other = document();
      const once = [decodePopulation(other), decodeOrigins(other)];
      expect([decodePopulation(given), decodeOrigins(given)]).to.deep.equal(once);
      expect(once[1]!.issues.length).to.be.greaterThan(20);
    });

    it('comes to its end however slow the clock says it is', () => {
      performance.now = (() => {
        let time = 0;
        return () => (time += 1000);
      })();
      const given = {
        version: '1',
        origins: {
          lists: [
            {
              rows: Array.from({ length: 50 }, (_, index) => ({
                label: `Place ${index}`,
                value: index,
              })),
            },
          ],
        },
      };
      const go = inGoes(() => decodeOrigins(given));
      let goes = 1;
      while (!go(0)) goes += 1;
      expect(goes).to.equal(50);
    });

    it('leaves what throws to the drawing, which tells it', () => {
      const go = inGoes(() => {
        throw new Error('a getter');
      });
      expect(go(16)).to.equal(true);
    });
  });
});
