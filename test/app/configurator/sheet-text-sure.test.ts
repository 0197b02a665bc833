import { expect } from '@open-wc/testing';
import type { Draft } from '../../../src/app/configurator/draft.js';
import { placeOf } from '../../../src/app/configurator/sheet-text/proposals.js';
import {
  loadKnowledge,
  readText,
  type Knowledge,
} from '../../../src/app/configurator/sheet-text/reading.js';
import { sureProposals } from '../../../src/app/configurator/sheet-text/sure.js';

describe('what is sure in the text of a sheet', () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge();
  });

  const sure = (text: string, draft: Draft = {}): string[] =>
    sureProposals(readText(text, knowledge).proposals, draft).map(placeOf);

  const CASES: readonly (readonly [string, string, readonly string[]])[] = [
    ['a number beside a known name', 'Refugees 8,087', ['population.groups refugees']],
    ['no number on another line than its name', 'Refugees\n8,087', []],
    ['no number of two for one name', 'Refugees 8,087\nRefugees 8,078', []],
    ['no number beside a second one', 'Refugees\t7,650\t8,087', []],
    ['no number that can be read in two ways', 'HIGHLIGHTS\n2.084 people were helped.', []],
    ['no office, whose name is its own', '3 Field offices in Baku', []],
    [
      'an amount and its share',
      'Received US$ 4.5 million 56%',
      ['funding.received', 'funding.percent.received', 'funding.currency'],
    ],
    [
      'no funding that contradicts itself',
      'Required US$ 8.0 million\nReceived US$ 4.5 million\nGap US$ 3.6 million',
      [],
    ],
    [
      'no amount below a title in millions',
      'Funding (US$ million)\nRequired US$ 112',
      ['funding.currency'],
    ],
    ['no number below a title in thousands', 'Population (in thousands)\nRefugees 127', []],
    ['no number below one in Russian', 'Население (в тысячах)\nRefugees 127', []],
    ['no number of its own line’s unit', 'Refugees (in thousands): 127', []],
    [
      'a number below the next heading',
      'Funding (in thousands)\nPopulation of concern\nRefugees 127',
      ['population.groups refugees'],
    ],
    [
      'a number below a title that counts millions',
      '2.5 million refugees live in the region\nRefugees 127',
      ['population.groups refugees'],
    ],
  ];
  for (const [name, text, places] of CASES)
    it(`takes ${name}`, () => {
      expect(sure(text)).to.deep.equal(places);
    });

  it('offers a number in the unit of its title first, and as it stands', () => {
    const { proposals } = readText(
      'Funding, in millions of US dollars\nRequired: $112\nReceived: US$ 4.5 million',
      knowledge,
    );
    const [required, received] = proposals;
    expect(required?.values).to.deep.equal([112_000_000, 112]);
    expect(required?.doubt).to.equal('unit');
    expect(received?.values).to.deep.equal([4_500_000]);
    expect(received?.doubt).to.equal(undefined);
  });

  it('takes nothing that the draft says otherwise, or says already', () => {
    const draft = {
      population: {
        groups: [
          { group: 'refugees', value: 8078 },
          { group: 'stateless', value: 513 },
        ],
      },
    };
    expect(sure('Refugees 8,087\nStateless people 513\nAsylum-seekers 224', draft)).to.deep.equal([
      'population.groups asylum-seekers',
    ]);
  });
});
