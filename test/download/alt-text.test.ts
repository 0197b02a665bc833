import { expect } from '@open-wc/testing';
import { altText } from '../../src/download/alt-text.js';
import { sampleView, viewOf } from './figures.js';
import { LANGUAGES } from '../../src/language/languages.js';

const alt = async (widget: string, lang: string): Promise<string> => {
  const { view, speech } = await sampleView(widget, lang);
  return altText(view, speech).replace(/\s/g, ' ');
};

describe('alt text', () => {
  it('says heading, place, date, takeaway and every value with its share', async () => {
    expect(await alt('funding-donut', 'en')).to.equal(
      'Funding (Azerbaijan · September 2024). 56% funded: US$4.5 million of US$8.0 million. Required: US$8.0M; Received: US$4.5M (56%); Funding gap: US$3.5M (44%).',
    );
  });

  it('puts the number where the sentence of a key figure has it', async () => {
    expect(await alt('key-figures', 'en')).to.match(
      /^Highlights \(Azerbaijan · 2024\)\. 2,084 internally displaced people .*2024\. 155 information boards/,
    );
  });

  it('names lists, and puts no stop after a colon', async () => {
    expect(await alt('staffing-panel', 'en')).to.contain(
      'Staff: National staff: 22; International staff: 3; Affiliate staff: 9; Total (calculated): 34. Offices: Representation (Baku): 1.',
    );
    expect(await alt('donor-list', 'en')).to.contain('support: Australia; Belgium;');
  });

  it('says that a value is not provided, and never a number for it', async () => {
    const { view, speech } = await viewOf('population-counters', {
      version: '1',
      population: {
        groups: [
          { group: 'refugees', value: null },
          { group: 'idps', value: 3 },
        ],
      },
    });
    expect(altText(view, speech)).to.contain(
      'Refugees: not provided; Internally displaced people: 3.',
    );
  });

  for (const lang of LANGUAGES.filter((each) => each !== 'en')) {
    it(`has every number of the figure in ${lang}`, async () => {
      for (const widget of [
        'population-counters',
        'origin-bars',
        'funding-donut',
        'staffing-panel',
        'key-figures',
      ]) {
        const { view, speech } = await sampleView(widget, lang);
        const text = altText(view, speech);
        for (const { number } of view.table().groups.flatMap(({ rows }) => rows))
          expect(text, widget).to.contain(number!.text);
      }
    });
  }
});
