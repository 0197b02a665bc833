import { expect } from '@open-wc/testing';
import { adaptPopulation } from '../../../src/data/adapters/unhcr-population.js';
import { mergeOverlay } from '../../../src/data/adapters/overlay.js';
import { decodeFactSheet, type Sheet } from '../../../src/data/fact-sheet.js';
import { AZERBAIJAN } from './answers.js';

describe('what the author lays over fetched figures', () => {
  const fetched = (adaptPopulation(AZERBAIJAN) as { document: Readonly<Record<string, unknown>> })
    .document;
  const laid = (overlay: Readonly<Record<string, unknown>>): Sheet =>
    decodeFactSheet(mergeOverlay(fetched, overlay)).value!;
  const group = (sheet: Sheet, key: string) =>
    sheet.population?.groups.find((row) => row.group === key);

  it("joins rows by group, where the author's label and note win", () => {
    const sheet = laid({
      population: {
        title: 'People',
        groups: [{ group: 'refugees', label: 'Refugees and more', note: 'From Ukraine' }],
      },
    });
    expect(group(sheet, 'refugees')).to.deep.equal({
      group: 'refugees',
      label: 'Refugees and more',
      note: 'From Ukraine',
      value: 6365,
    });
    expect([
      sheet.population?.title,
      sheet.population?.groups.length,
      sheet.population?.asOf,
    ]).to.deep.equal(['People', 6, '2024']);
  });

  it("marks values of the author, with the author's date and source, and never the fetched ones'", () => {
    const sheet = laid({
      asOf: '2025-03',
      source: { text: 'The operation' },
      population: {
        groups: [
          { group: 'refugees', value: 7000, qualifier: 'about' },
          { group: 'stateless', value: 513, asOf: 'mid-2024' },
        ],
      },
    });
    expect(group(sheet, 'refugees')).to.deep.equal({
      group: 'refugees',
      value: 7000,
      qualifier: 'about',
      authored: true,
      asOf: '2025-03',
      source: { text: 'The operation' },
    });
    expect(group(sheet, 'stateless')).to.deep.include({
      value: 513,
      authored: true,
      asOf: 'mid-2024',
    });
    expect(group(sheet, 'idps'))
      .to.deep.include({ value: 655212 })
      .and.not.to.have.any.keys('authored', 'asOf', 'source');
    expect(sheet.population?.asOf).to.equal('2024');
  });

  it('dates nothing that was fetched', () => {
    const sheet = laid({
      asOf: '2030',
      population: {
        asOf: '2031',
        source: { text: 'Mine' },
        total: 9,
        groups: [{ group: 'refugees', label: 'R' }],
      },
    });
    expect([
      sheet.population?.asOf,
      sheet.population?.total,
      group(sheet, 'refugees')?.asOf,
    ]).to.deep.equal(['2024', undefined, undefined]);
    expect(sheet.population?.source?.url).to.include('unhcr.org');
  });

  it('joins origins by country of either code within the list of their group', () => {
    const sheet = laid({
      origins: {
        lists: [
          {
            group: 'asylum-seekers',
            title: 'Seekers',
            rows: [
              { country: 'UA', label: 'Ukraine!' },
              { country: 'PAK', value: 57 },
            ],
          },
        ],
      },
    });
    const [refugees, seekers] = sheet.origins!.lists;
    expect(refugees?.rows.find(({ country }) => country === 'UA')?.label).to.equal(undefined);
    expect(seekers?.title).to.equal('Seekers');
    expect(
      seekers?.rows.map(({ country, value, label, authored }) => [country, value, label, authored]),
    ).to.deep.equal([
      ['JO', 5, undefined, undefined],
      ['PK', 57, undefined, true],
      ['UA', 122, 'Ukraine!', undefined],
    ]);
  });

  it('adds rows and sections that were not fetched', () => {
    const sheet = laid({
      lang: 'az',
      notes: 'A note',
      population: { groups: [{ group: 'oip', value: 3 }] },
      funding: { currency: 'USD', required: 8e6 },
      donors: { items: [{ country: 'JP' }] },
    });
    expect(group(sheet, 'oip')).to.deep.include({ value: 3, authored: true });
    expect([sheet.funding?.required?.value, sheet.donors?.items.length]).to.deep.equal([8e6, 1]);
  });

  it('changes neither of the two, nor any prototype', () => {
    const before = JSON.stringify(fetched);
    const overlay: unknown = JSON.parse(
      '{"__proto__":{"polluted":1},"population":{"__proto__":{"polluted":1},"groups":[{"__proto__":{"polluted":1},"group":"refugees","value":1},null,7]}}',
    );
    laid(overlay as Record<string, unknown>);
    expect(JSON.stringify(fetched)).to.equal(before);
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
  });
});
