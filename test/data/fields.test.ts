import { expect } from '@open-wc/testing';
import { alpha2Of, countryOf } from '../../src/data/countries.js';
import { decodeDonors } from '../../src/data/donors.js';
import { decodeFunding } from '../../src/data/funding.js';
import { decodeHeader } from '../../src/data/header.js';
import { decodeOrigins } from '../../src/data/origins.js';
import { decodePopulation } from '../../src/data/population.js';
import { setToday } from '../../src/data/today.js';

const said = ({ issues }: { issues: readonly { code: string; path: string }[] }) =>
  issues.map(({ code, path }) => `${code} ${path}`);

describe('texts, dates and sources', () => {
  before(() => setToday('2000-01-01'));
  after(() => setToday(new Date().toISOString()));

  it('keeps texts as they are, whatever characters they have', () => {
    const texts = ['\u202Egnp', '👩‍👩‍👧', 'e\u0301', '\u0000', ' a\n\tb ', '<b>&</b>'];
    const { value, issues } = decodePopulation({
      groups: texts.map((label) => ({ label, value: 1 })),
    });
    expect(value?.groups.map(({ label }) => label)).to.deep.equal(texts);
    expect(issues).to.deep.equal([]);
  });

  it('keeps a text that has lost characters on the way, and tells it', () => {
    const texts = ['\uD800', 'a\uDC00b', 'Az\uFFFDrbaycan'];
    const read = decodePopulation({
      groups: texts.map((label) => ({ label, value: 1 })),
      note: { az: '\uFFFD' },
    });
    expect(read.value?.groups.map(({ label }) => label)).to.deep.equal(texts);
    expect(said(read)).to.deep.equal([
      ...texts.map((_, index) => `broken-text groups[${index}].label`),
      'broken-text note.az',
    ]);
  });

  it('takes a blank text for none', () => {
    const { value, issues } = decodePopulation({
      title: '',
      note: { en: ' ' },
      source: { text: '', url: '' },
      groups: [],
    });
    expect(value).to.deep.equal({ groups: [] });
    expect(issues).to.deep.equal([]);
  });

  it('reads every form of a date, and keeps other texts', () => {
    for (const asOf of [
      '2024',
      '2024-06',
      '2024-06-30',
      'mid-2024',
      '2024-02-29',
      'June 2024',
      '31/10/2026',
      '30 June 2024',
      '5 par 2020',
      { en: 'mid-2024', az: '2024-cü ilin ortasında' },
    ]) {
      const read = decodePopulation({ asOf, groups: [] });
      expect(read.value?.asOf).to.deep.equal(asOf);
      expect(read.issues, JSON.stringify(asOf)).to.deep.equal([]);
    }
  });

  it('keeps a date that does not exist as a text, with a warning', () => {
    for (const asOf of [
      '2024-02-30',
      '2023-02-29',
      '2024-13',
      '2026-13-40',
      '2024-00',
      '2024-01-00',
      '30 FEBRUARY 2021',
      'AS OF 31 June 2020',
      { az: 'x', en: '2024-13' },
    ]) {
      const read = decodePopulation({ asOf, groups: [] });
      expect(read.value?.asOf).to.deep.equal(asOf);
      expect(said(read), JSON.stringify(asOf)).to.deep.equal(['bad-date asOf']);
    }
  });

  it('reads a source as a text, as texts, or with an address', () => {
    const source = (value: unknown) =>
      decodePopulation({ source: value, groups: [] }).value?.source;
    expect(source('UNHCR')).to.deep.equal({ text: 'UNHCR' });
    expect(source({ en: 'UNHCR', fr: 'HCR' })).to.deep.equal({ text: { en: 'UNHCR', fr: 'HCR' } });
    expect(source({ text: { fr: 'HCR' }, url: 'http://example.org/a?b=ü' })).to.deep.equal({
      text: { fr: 'HCR' },
      url: 'http://example.org/a?b=%C3%BC',
    });
    expect(source({ url: 'https://example.org' })).to.deep.equal({ url: 'https://example.org/' });
  });

  it('links to nothing but absolute addresses of http and https', () => {
    for (const url of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'blob:https://a/b',
      'ftp://example.org',
      'file:///etc',
      '/report',
      'report.html',
      '//example.org',
      'https://user:pass@example.org',
      'https://',
      5,
      {},
      Object.create(null),
    ]) {
      const read = decodePopulation({ source: { text: 'UNHCR', url }, groups: [] });
      expect(read.value?.source, String(JSON.stringify(url))).to.deep.equal({ text: 'UNHCR' });
      expect(said(read)).to.deep.equal(['bad-url source.url']);
    }
  });

  it('reads who publishes a sheet: a name, or a name with the address of its logo', () => {
    const organisation = (value: unknown) => decodeHeader({ organisation: value, population: {} });
    const logo = 'https://example.org/logo.svg';
    expect(organisation('UNHCR').header.organisation).to.deep.equal({ name: 'UNHCR' });
    expect(organisation({ az: 'BMT QAK' }).header.organisation).to.deep.equal({
      name: { az: 'BMT QAK' },
    });
    expect(organisation({ name: 'UNHCR', logo }).header.organisation).to.deep.equal({
      name: 'UNHCR',
      logo,
    });
    for (const address of ['javascript:alert(1)', 'data:image/svg+xml,x', 'logo.svg', 5]) {
      const read = organisation({ name: 'UNHCR', logo: address });
      expect([read.header.organisation, ...said(read)]).to.deep.equal([
        { name: 'UNHCR' },
        'bad-url organisation.logo',
      ]);
    }
    expect(organisation({ logo }).header.organisation).to.equal(undefined);
    expect(said(organisation({ logo }))).to.deep.equal(['wrong-type organisation']);
    expect(said(organisation(5))).to.deep.equal(['wrong-type organisation']);
  });

  it('reads language tags, and leaves out what is none', () => {
    const lang = (value: unknown) => decodeHeader({ lang: value, population: {} });
    expect(
      ['az', 'zh-Hans', 'pt_BR', 'ar-u-nu-latn'].map((tag) => lang(tag).header.lang),
    ).to.deep.equal(['az', 'zh-Hans', 'pt-BR', 'ar-u-nu-latn']);
    for (const tag of ['', 'x', 'English', 'en us', 5, {}]) {
      expect([lang(tag).header.lang, said(lang(tag))]).to.deep.equal([
        undefined,
        ['bad-lang lang'],
      ]);
    }
  });

  it('reads currency codes, and leaves out what is none', () => {
    expect(decodeFunding({ currency: 'eur' }).value?.currency).to.equal('EUR');
    for (const currency of ['US Dollars', '', '$', 'ABŞ', 5]) {
      const read = decodeFunding({ currency, required: 1 });
      expect([read.value?.currency, said(read)]).to.deep.equal([
        undefined,
        ['bad-currency currency'],
      ]);
    }
  });
});

describe('countries', () => {
  const origin = (row: object) => {
    const read = decodeOrigins({ lists: [{ rows: [row] }] });
    return [read.value?.lists[0]?.rows[0], said(read)];
  };

  it('reads codes of either length', () => {
    for (const country of ['UKR', 'UA', 'ua'])
      expect(origin({ country, value: 1 })).to.deep.equal([
        { country: 'UA', value: 1, kind: 'country' },
        [],
      ]);
    for (const [long, short] of [
      ['ATA', 'AQ'],
      ['COM', 'KM'],
      ['XKX', 'XK'],
      ['DEU', 'DE'],
      ['PSE', 'PS'],
      ['ROU', 'RO'],
      ['SRB', 'RS'],
      ['ZWE', 'ZW'],
      ['ABW', 'AW'],
    ]) {
      expect(origin({ country: long, value: 1 })).to.deep.equal([
        { country: short, value: 1, kind: 'country' },
        [],
      ]);
    }
  });

  it('knows the 249 countries and territories of ISO 3166, and Kosovo', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    expect(letters.flatMap((a) => letters.map((b) => a + b)).filter(alpha2Of)).to.have.length(250);
    expect(
      letters
        .flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)))
        .filter(alpha2Of),
    ).to.have.length(250);
  });

  it('never takes a code of the agency for one of ISO: GFR is not French Guiana', () => {
    expect(origin({ country: 'GFR', value: 1 })).to.deep.equal([
      { label: 'GFR', value: 1, kind: 'country' },
      ['unknown-country lists[0].rows[0].country'],
    ]);
    expect(origin({ country: 'GFR', label: 'Germany', value: 1 })).to.deep.equal([
      { label: 'Germany', value: 1, kind: 'country' },
      ['unknown-country lists[0].rows[0].country'],
    ]);
    for (const country of ['ANT', 'XX', 'Ukraine', 'U'])
      expect(origin({ country, value: 1 })[1]).to.deep.equal([
        'unknown-country lists[0].rows[0].country',
      ]);
  });

  it('knows the rows that never rank', () => {
    expect(origin({ country: 'UNK', value: 1 })[0]).to.deep.equal({ value: 1, kind: 'unknown' });
    expect(origin({ country: 'UKN', label: 'Not known', value: 1 })[0]).to.deep.equal({
      label: 'Not known',
      value: 1,
      kind: 'unknown',
    });
    expect(origin({ country: 'XXA', value: 1 })[0]).to.deep.equal({ value: 1, kind: 'stateless' });
    expect(origin({ label: 'Others', other: true, value: 1 })[0]).to.deep.equal({
      label: 'Others',
      other: true,
      value: 1,
      kind: 'other',
    });
  });

  it('tells a country that stands twice, and rows above the total of their list', () => {
    const rows = [
      { country: 'UKR', value: 6 },
      { country: 'UA', value: 5 },
    ];
    expect(said(decodeOrigins({ lists: [{ total: 10, rows }] }))).to.deep.equal([
      'duplicate-label lists[0].rows[1]',
      'parts-above-total lists[0].rows',
    ]);
    expect(said(decodeDonors({ items: [{ country: 'AU' }, { country: 'AU' }] }))).to.deep.equal([
      'duplicate-label items[1]',
    ]);
  });

  it('gives the country of a document its alpha-2 code, or keeps its name', () => {
    const country = (value: unknown) =>
      countryOf(decodeHeader({ country: value, population: {} }).header);
    expect(['AZE', 'AZ', 'UNHCR', 'DRC', undefined].map(country)).to.deep.equal([
      { code: 'AZ' },
      { code: 'AZ' },
      { label: 'UNHCR' },
      { label: 'DRC' },
      undefined,
    ]);
  });
});
