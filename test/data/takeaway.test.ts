import { expect } from '@open-wc/testing';
import { decodeFunding } from '../../src/data/funding.js';
import { decodeOrigins } from '../../src/data/origins.js';
import { decodePopulation } from '../../src/data/population.js';
import type { Text } from '../../src/data/texts.js';

interface Told {
  readonly issues: readonly { code: string; path: string; parameters: object }[];
}

/** What is told of a takeaway: where, and of which number. */
const told = ({ issues }: Told): unknown[] =>
  issues
    .filter(({ code }) => code === 'takeaway-number')
    .map(({ path, parameters }) => [path, Object.values(parameters)[0]]);

const population = (takeaway: Text) =>
  decodePopulation({
    version: '1',
    population: {
      asOf: 'mid-2024',
      takeaway,
      total: 1000000,
      groups: [
        { group: 'idps', value: 657749, previous: { value: 639679, asOf: '2018' } },
        { group: 'refugees', value: 8087 },
      ],
    },
  });

const funding = (takeaway: string) =>
  decodeFunding({
    takeaway,
    currency: 'USD',
    required: 8037654,
    received: 4500000,
    percent: { received: 56 },
  });

describe("numbers in an author's takeaway", () => {
  it('are those of the section as any language writes them', () => {
    for (const text of [
      'Of 657,749 people 8,087 are refugees.',
      '657.749 nəfər, 8.087 qaçqın',
      '657 749 человек, 8\u00A0087 беженцев',
      '657’749',
      'عدد النازحين ٦٥٧٬٧٤٩',
      '多达 65.8 万人',
      'Some 658,000 people, or 66%, in 2 groups',
      'In mid-2024, 18,070 more than in 2018',
    ])
      expect(told(population(text)), text).to.deep.equal([]);
    for (const text of [
      'US$8.0 million are needed, US$4.5 million came: 56%',
      '8,04 mln US$ lazımdır, 4,5 mln var',
    ])
      expect(told(funding(text)), text).to.deep.equal([]);
  });

  it('are told with their path where the section has none of them', () => {
    expect(told(population('Of 657,794 people 9 are refugees.'))).to.deep.equal([
      ['population.takeaway', '657,794'],
      ['population.takeaway', '9'],
    ]);
    expect(told(population({ en: '657,749 people', az: '675.749 nəfər' }))).to.deep.equal([
      ['population.takeaway.az', '675.749'],
    ]);
    expect(told(funding('65% of US$8.0 million'))).to.deep.equal([['takeaway', '65']]);
    expect(told(funding('US$5.4 million came in'))).to.deep.equal([['takeaway', '5.4']]);
  });

  it('may be a share of a list’s stated total', () => {
    const origins = (takeaway: string) =>
      decodeOrigins({ takeaway, lists: [{ total: 8087, rows: [{ country: 'UA', value: 6541 }] }] });
    expect(told(origins('81% come from Ukraine'))).to.deep.equal([]);
    expect(told(origins('18% come from Ukraine'))).to.deep.equal([['takeaway', '18']]);
  });
});
