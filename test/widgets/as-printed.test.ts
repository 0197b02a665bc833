import { expect } from '@open-wc/testing';
import { decodeDonors } from '../../src/data/donors.js';
import { decodeFactSheet } from '../../src/data/fact-sheet.js';
import { decodeFunding } from '../../src/data/funding.js';
import { decodeKeyFigures } from '../../src/data/key-figures.js';
import { decodePopulation } from '../../src/data/population.js';
import { factSheetView } from '../../src/sheets/fact-sheet/fact-sheet.view.js';
import { numberText } from '../../src/views/numbers.js';
import type { FundingDonutView } from '../../src/widgets/funding-donut/funding-donut.types.js';
import type { RowView } from '../../src/views/figure-view.js';
import type { Locale } from '../../src/locale/locale.js';
import { donorListView } from '../../src/widgets/donor-list/donor-list.view.js';
import { fundingDonutView } from '../../src/widgets/funding-donut/funding-donut.view.js';
import { keyFiguresView } from '../../src/widgets/key-figures/key-figures.view.js';
import { populationCountersView } from '../../src/widgets/population-counters/population-counters.view.js';
import { plain } from '../support/reading.js';
import { speaking, told } from '../support/speech.js';

describe('numbers as the sheet prints them', () => {
  let english: Locale;
  let azerbaijani: Locale;
  before(async () => {
    english = await speaking('en');
    azerbaijani = await speaking('az');
  });

  const printed = (rows: readonly RowView[]): (string | undefined)[] =>
    rows.map(({ number }) => number && plain(numberText(number)));
  const said = (rows: readonly RowView[]): (string | undefined)[] =>
    rows.flatMap(({ details }) => details.map(({ sentence }) => told(sentence)));
  const funding = (section: object, speech = english): FundingDonutView =>
    fundingDonutView(decodeFunding({ currency: 'USD', ...section }).value!, speech);
  const amounts = (section: object): (string | undefined)[] => printed(funding(section).amounts);
  const donors = (values: readonly number[], speech = english): (string | undefined)[] =>
    printed(
      donorListView(
        decodeDonors({
          currency: 'USD',
          items: values.map((amount, index) => ({ label: `D${index}`, amount })),
        }).value!,
        speech,
      ).donors,
    );
  const keyFigures = (...items: object[]): readonly RowView[] =>
    keyFiguresView(decodeKeyFigures({ items }).value!, english).figures;

  describe('of money', () => {
    it('tell amounts apart that differ', () => {
      expect(donors([2470000, 2450000], azerbaijani)).to.deep.equal([
        '2,47 mln US$',
        '2,45 mln US$',
      ]);
      expect(donors([2471200, 2451900])).to.deep.equal(['US$2.47M', 'US$2.45M']);
    });

    it('are in full below a million', () =>
      expect(donors([250000, 149999, 99999])).to.deep.equal([
        'US$250,000',
        'US$149,999',
        'US$99,999',
      ]));

    it("have no decimal that they don't need", () =>
      expect(amounts({ required: 91e6 })).to.deep.equal(['US$91M']));

    it('never look like all of it where some is missing', () => {
      expect(amounts({ required: 8e6, received: 7970000 })).to.deep.equal([
        'US$8.00M',
        'US$7.97M',
        'US$30,000',
      ]);
      expect(amounts({ required: 8e6, received: 7971234 })).to.deep.equal([
        'US$8.00M',
        'US$7.97M',
        'US$28,766',
      ]);
      expect(amounts({ required: 8e6, received: 7999900 })).to.deep.equal([
        'US$8,000,000',
        'US$7,999,900',
        'US$100',
      ]);
    });

    it('add up in print where they add up', () => {
      expect(amounts({ required: 10462000, received: 5241000, gap: 5221000 })).to.deep.equal([
        'US$10.46M',
        'US$5.24M',
        'US$5.22M',
      ]);
      expect(amounts({ required: 8037654, received: 4500000, gap: 3537654 })).to.deep.equal([
        'US$8.0M',
        'US$4.5M',
        'US$3.5M',
      ]);
    });

    it('are printed as is said, row before section before document', () => {
      expect(amounts({ scale: 'one', required: 41200000 })).to.deep.equal(['US$41,200,000']);
      expect(
        amounts({ decimals: 1, required: { value: 405e6, decimals: 0 }, received: 65.5e6 }).slice(
          0,
          2,
        ),
      ).to.deep.equal(['US$405M', 'US$65.5M']);
      const view = fundingDonutView(
        decodeFunding({
          version: '1',
          scale: 'billion',
          funding: { currency: 'USD', required: 1.6e9, received: 3e8 },
        }).value!,
        english,
      );
      expect(printed(view.amounts).slice(0, 2)).to.deep.equal(['US$1.6B', 'US$300M']);
    });

    it('are never printed as nothing', () => {
      expect(amounts({ required: { value: 400, scale: 'million', decimals: 1 } })).to.deep.equal([
        'US$400',
      ]);
      expect(amounts({ required: { value: 500000, scale: 'million' } })).to.deep.equal(['US$0.5M']);
    });
  });

  describe('of funding', () => {
    it('are not calculated against printed shares', () => {
      const view = funding({ required: 240e6, received: 50.4e6, percent: { received: 12 } });
      expect(view.amounts.map(({ key, share }) => [key, share?.text])).to.deep.equal([
        ['required', undefined],
        ['received', '12%'],
      ]);
      expect(view.takeaway).to.equal(undefined);
    });

    it('are what there is: a gap alone, a requirement alone', () => {
      const gap = funding({ gap: 3.5e6 });
      expect([printed(gap.amounts), told(gap.takeaway), gap.parts]).to.deep.equal([
        ['US$3.5M'],
        'Funding gap: US$3.5 million.',
        [],
      ]);
      const required = funding({ required: 8e6 });
      expect([printed(required.amounts), told(required.takeaway), required.parts]).to.deep.equal([
        ['US$8M'],
        'Funding required: US$8 million.',
        [],
      ]);
    });

    it('call expected money expected', () => {
      const view = funding({ required: 80e6, received: { value: 24e6, expected: true } });
      expect(view.amounts.map(({ label }) => label.text)).to.deep.equal([
        'Required',
        'Expected',
        'Funding gap (calculated)',
      ]);
      expect([view.isExpected, view.caption, told(view.takeaway)]).to.deep.equal([
        true,
        'expected',
        'Share of the required funding expected: 30% (US$24 million of US$80 million).',
      ]);
    });

    it('keep years and parts apart, each amount under its own name', () => {
      const { tables } = funding({
        parts: [{ label: 'Camps', required: 14e6, received: 4.2e6, gap: 9.8e6 }],
        years: [{ year: '2023/24', budget: 118e6, expenditure: 94.3e6 }],
      });
      expect(
        tables.map(({ heading, rows }) => [
          heading.text,
          ...rows.map(({ label, number }) => `${label.text} ${number?.text}`),
        ]),
      ).to.deep.equal([
        ['Camps', 'Required US$14.0M', 'Received US$4.2M', 'Funding gap US$9.8M'],
        ['2023/24', 'Budget US$118.0M', 'Expenditure US$94.3M'],
      ]);
      const [longest, other] = tables[1]!.rows;
      expect(longest?.length).to.equal(100);
      expect(other?.length).to.be.closeTo((100 * 94.3) / 118, 0.001);
    });
  });

  describe('of key figures', () => {
    it('keep their decimals', () => {
      expect(
        printed(
          keyFigures(
            { value: 3.47, unit: 'million USD', text: 'a' },
            { value: 6.25, unit: '%', text: 'b' },
            { value: 2, unit: '%', decimals: 1, text: 'c' },
          ),
        ),
      ).to.deep.equal(['3.47 million USD', '6.25%', '2.0%']);
    });

    it('may be money, a ratio or a word', () => {
      expect(
        printed(
          keyFigures(
            { value: 118e6, unit: 'USD', text: 'a' },
            { value: 5000, unit: '€', text: 'b' },
            { value: '1 in 74', text: 'c' },
            { value: 'All', text: 'd' },
            { value: 12, unit: 'MWH', text: 'e' },
          ),
        ),
      ).to.deep.equal(['US$118M', '€5,000', '1 in 74', 'All', '12 MWH']);
    });

    it('show the value before with its unit and date, and mark the difference', () => {
      expect(
        said(
          keyFigures({
            value: 118e6,
            unit: 'USD',
            text: 'a',
            previous: { value: 94e6, asOf: '2020' },
          }),
        ),
      ).to.deep.equal(['Previous figure (2020): US$94M; change (calculated): +US$24M']);
      expect(said(keyFigures({ value: 61, unit: '%', text: 'a', previous: 74 }))).to.deep.equal([
        'Previous figure: 74%; change (calculated): \u221213 percentage points',
      ]);
      expect(
        said(keyFigures({ value: 90.4e6, unit: 'USD', text: 'a', previous: 71187654.3 })),
      ).to.deep.equal(['Previous figure: US$71.2M; change (calculated): +US$19.2M']);
      expect(
        said(keyFigures({ value: 3400, qualifier: 'about', text: 'a', previous: 3000 })),
      ).to.deep.equal(['Previous figure: 3,000']);
    });

    it('compare the value before where it names the same unit, and never in another', () => {
      const before = (unit: unknown, own: unknown): readonly (string | undefined)[] =>
        said(keyFigures({ value: 90, unit: own, text: 'a', previous: { value: 61, unit } }));
      const since = (texts: readonly (string | undefined)[]): string =>
        texts.join().replace(/.*?: /, '');
      expect(
        [
          ['USD', 'USD'],
          ['%', '%'],
          ['kg', 'kg'],
          [{ en: 'kg', fr: 'kilos' }, 'kg'],
        ].map(([unit, own]) => since(before(unit, own))),
      ).to.deep.equal([
        'US$61; change (calculated): +US$29',
        '61%; change (calculated): +29 percentage points',
        '61 kg; change (calculated): +29 kg',
        '61 kg; change (calculated): +29 kg',
      ]);
      expect(
        [
          ['USD', 'EUR'],
          ['%', undefined],
          ['%', 'USD'],
          ['USD', '%'],
          ['kg', undefined],
        ].map(([unit, own]) => since(before(unit, own))),
      ).to.deep.equal(['US$61', '61%', '61%', '61 USD', '61 kg']);
    });
  });

  describe('of people', () => {
    const groups = (section: object): readonly RowView[] =>
      populationCountersView(decodePopulation(section).value!, english).counters;

    it('are in full, or in the unit that is said', () => {
      expect(
        printed(
          groups({
            groups: [
              { label: 'A', value: 3400000 },
              { label: 'B', value: 3400000, scale: 'million' },
            ],
          }),
        ),
      ).to.deep.equal(['3,400,000', '3.4 million']);
      expect(
        printed(
          groups({
            scale: 'million',
            decimals: 1,
            groups: [
              { label: 'A', value: 12e6 },
              { label: 'B', value: 8087 },
            ],
          }),
        ),
      ).to.deep.equal(['12.0 million', '8,087']);
    });

    it('name the whole by its own label', () => {
      expect(
        said(
          groups({
            groups: [
              { group: 'idps', label: 'IDPs', value: 9 },
              { label: 'Women', value: 5, partOf: 'idps' },
            ],
          }),
        ),
      ).to.deep.equal(['part of: IDPs']);
    });
  });

  it('stand under the title that the sheet gives', () => {
    const view = (header: object): (string | undefined)[] => {
      const document = { version: '1', ...header, population: { groups: [] } };
      const { value: sheet, header: decoded } = decodeFactSheet(document);
      const { heading, kind } = factSheetView(
        { document, header: decoded, sheet: sheet! },
        english,
      );
      return [kind.text, heading.text];
    };
    expect(view({ title: 'Field Office Gao', country: 'ML' })).to.deep.equal([
      'Mali',
      'Field Office Gao',
    ]);
    expect(view({ title: 'Mali', country: 'ML' })).to.deep.equal(['Fact sheet', 'Mali']);
    expect(view({ country: 'ML' })).to.deep.equal(['Fact sheet', 'Mali']);
  });
});
