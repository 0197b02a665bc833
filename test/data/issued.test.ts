import { expect } from '@open-wc/testing';
import { correctionNumbers } from '../../src/data/correction-numbers.js';
import { decodeFactSheet } from '../../src/data/fact-sheet.js';
import { decodeFunding } from '../../src/data/funding.js';
import { decodeHeader } from '../../src/data/header.js';
import { decodePopulation } from '../../src/data/population.js';

const groups = [{ group: 'refugees', value: 8087 }];
const issuesOf = (document: unknown): string[] =>
  decodePopulation(document).issues.map(
    ({ severity, code, path }) => `${severity} ${code} ${path}`,
  );

describe('what a document says of its edition', () => {
  it('is read: its name, the address of a newer one, and what was corrected', () => {
    const corrections = [{ date: '2026-03-03', what: { en: 'Refugees' }, was: 8078, now: 8087 }];
    const { header } = decodeHeader({
      edition: 'Mid-2025 update',
      supersededBy: 'https://example.org/2026.json',
      corrections,
      population: { groups },
    });
    expect(header).to.deep.include({
      edition: 'Mid-2025 update',
      supersededBy: 'https://example.org/2026.json',
      corrections,
    });
  });

  it('holds for every section, beside the corrections that are the section’s own', () => {
    const document = {
      corrections: [{ what: 'The date' }],
      population: { corrections: [{ what: 'Refugees', was: 'about 8,000' }], groups },
      funding: { required: 1 },
    };
    expect(decodePopulation(document).value).to.deep.include({
      corrections: [{ what: 'Refugees', was: 'about 8,000' }],
    });
    expect(decodePopulation(document).value?.issued?.corrections).to.deep.equal([
      { what: 'The date' },
    ]);
    const funding = decodeFunding(document).value;
    expect(funding?.corrections).to.equal(undefined);
    expect(funding?.issued?.corrections).to.deep.equal([{ what: 'The date' }]);
  });

  it('stands in a section that is given alone', () => {
    const alone = { groups, corrections: [{ what: 'Refugees', was: 8078 }] };
    expect(decodePopulation(alone).value?.corrections).to.deep.equal([
      { what: 'Refugees', was: 8078 },
    ]);
  });

  it('tells its author of the newer one once for all sections, and may be confirmed', () => {
    const supersededBy = 'https://example.org/2026.json';
    const document = {
      country: 'AZ',
      asOf: '2026',
      source: 'UNHCR',
      supersededBy,
      population: { groups },
      funding: { required: 1 },
    };
    const told = (of: object): string[] =>
      decodeFactSheet(of)
        .issues.filter(({ code }) => code === 'superseded')
        .map(({ path, severity }) => `${severity} ${path}`);
    expect(told(document)).to.deep.equal(['warning supersededBy']);
    expect(decodePopulation(document).issues).to.deep.include(
      decodeFunding(document).issues.find(({ code }) => code === 'superseded'),
    );
    const confirmed = [
      { path: 'supersededBy', code: 'superseded', value: { address: supersededBy } },
    ];
    expect(told({ ...document, confirmed })).to.deep.equal([]);
  });

  it('takes no address but one of http or https for the newer edition', () => {
    for (const supersededBy of [
      'javascript:alert(1)',
      '/2026.json',
      'ftp://example.org/2026.json',
      'https://user:word@example.org/',
    ]) {
      const document = { supersededBy, population: { groups } };
      expect(decodeHeader(document).header.supersededBy, supersededBy).to.equal(undefined);
      expect(issuesOf(document), supersededBy).to.deep.equal(['warning bad-url supersededBy']);
    }
  });

  it('tells what can’t be read in a correction, and keeps the rest of it', () => {
    const document = {
      population: { groups, corrections: [{ what: 'Refugees', was: -3, now: 8087, by: 'us' }] },
    };
    expect(decodePopulation(document).value?.corrections).to.deep.equal([
      { what: 'Refugees', now: 8087 },
    ]);
    expect(issuesOf(document)).to.deep.equal([
      'error bad-value population.corrections[0].was',
      'info unknown-field population.corrections[0].by',
    ]);
  });

  it('does not make a number of before one that a takeaway may say', () => {
    const takeaway = 'Refugees: 8,078.';
    const codes = (corrections: object[]): string[] =>
      issuesOf({ population: { groups, takeaway, corrections } });
    const wrong = ['warning takeaway-number population.takeaway'];
    expect(codes([])).to.deep.equal(wrong);
    expect(codes([{ what: 'Refugees', was: 8078, now: 8087 }])).to.deep.equal(wrong);
  });

  it('tells a new number that the figures don’t have, unless it was corrected again', () => {
    const pathsOf = (document: object): string[] =>
      correctionNumbers(document).map(({ path, code }) => `${code} ${path}`);
    const population = (...corrections: object[]): object => ({
      population: { groups, corrections },
    });
    expect(pathsOf(population({ was: 8078, now: 8087 }))).to.deep.equal([]);
    expect(pathsOf(population({ was: 8087, now: 8078 }))).to.deep.equal([
      'correction-number population.corrections[0].now',
    ]);
    expect(pathsOf(population({ was: 8078, now: 8080 }, { was: 8080, now: 8087 }))).to.deep.equal(
      [],
    );
    expect(pathsOf({ corrections: [{ now: 5 }], population: { groups } })).to.deep.equal([
      'correction-number corrections[0].now',
    ]);
    expect(pathsOf({ corrections: [{ now: 8087 }], population: { groups } })).to.deep.equal([]);
  });
});
