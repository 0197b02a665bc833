import { expect } from '@open-wc/testing';
import { missingLanguages } from '../../src/data/missing-languages.js';
import { sample } from './sample.js';

const told = (document: unknown): string[] =>
  missingLanguages(document).map(
    ({ path, parameters: { count, text } }) => `${path}: ${count} ${text}`,
  );

describe('languages that some texts lack', () => {
  it('are none in the real sheet, whose texts are all in nine', async () => {
    expect(told(await sample('azerbaijan-2024'))).to.deep.equal([]);
  });

  it('are told once, at the first text that lacks one', () => {
    expect(
      told({
        title: { en: 'Moldova', fr: 'Moldova' },
        source: { text: { en: 'BMT', fr: 'ONU' }, url: 'https://a.example' },
        population: {
          groups: [
            { group: 'idps', label: { en: 'Displaced', fr: 'Displaced' } },
            { group: 'refugees', label: { en: 'Refugees', fr: ' ' } },
            { group: 'stateless', label: { en: 'Stateless' } },
          ],
        },
      }),
    ).to.deep.equal(['population.groups[1].label: 2 Refugees']);
  });

  it('are called by their own names', () => {
    const texts = [{ en: 'One', uk: 'Один' }, { en: 'Two', uk: 'Два' }, { en: 'Three' }];
    const [{ parameters }] = missingLanguages({ notes: texts }) as [
      ReturnType<typeof missingLanguages>[number],
    ];
    // WebKit writes it with a capital.
    expect(String(parameters['language']).toLowerCase()).to.equal('українська');
  });

  it('are none where a language stands in one text alone, or texts are plain', () => {
    expect(
      told({
        title: 'Moldova',
        notes: [{ en: 'One' }, { en: 'Two', ro: 'Doi' }, { en: 'Three' }],
        donors: { items: [{ country: 'DE' }] },
      }),
    ).to.deep.equal([]);
  });

  it('are none of what isn’t a document', () => {
    for (const value of [null, 3, 'text', [], [[]], {}]) expect(told(value)).to.deep.equal([]);
  });
});
