import { expect } from '@open-wc/testing';
import { alpha2Of } from '../../src/data/countries.js';
import { countryName, loadCountryNames, namedCountries } from '../../src/format/country-names.js';
import { formatsFor } from '../../src/format/formats.js';
import { loadLanguage } from '../../src/format/languages.js';
import { LANGUAGES } from '../../src/language/languages.js';

describe('the names of countries', () => {
  before(() =>
    Promise.all(LANGUAGES.flatMap((lang) => [loadCountryNames(lang), loadLanguage(lang)])),
  );

  it('are there for every code of ISO 3166, in every language', () => {
    for (const lang of LANGUAGES) {
      expect(namedCountries(lang), lang).to.have.length(250);
      for (const code of namedCountries(lang)) expect(alpha2Of(code), code).to.equal(code);
    }
  });

  it('have no article, mark or blank of the lists that they come from', () => {
    for (const lang of LANGUAGES) {
      for (const code of namedCountries(lang)) {
        for (const form of ['full', 'short'] as const) {
          const name = countryName(lang, code, form) ?? '';
          expect(name, `${lang} ${code}`)
            .to.match(/^\S.*\S$/)
            .and.not.to.match(/\*|\((the|l['’]|le|la|les|el|los|las)\)|\s{2}|\S -|- \S/i);
        }
      }
    }
  });

  it('are those of the United Nations', () => {
    const full = (lang: string, ...codes: string[]): (string | undefined)[] =>
      codes.map((code) => countryName(lang, code, 'full'));
    expect(full('en', 'PS', 'HK', 'TW', 'XK', 'TR', 'CI', 'KR', 'CD')).to.deep.equal([
      'State of Palestine',
      'China, Hong Kong SAR',
      'Taiwan Province of China',
      'Kosovo (S/RES/1244 (1999))',
      'Türkiye',
      'Côte d’Ivoire',
      'Republic of Korea',
      'Democratic Republic of the Congo',
    ]);
    expect(full('fr', 'PS', 'IR')).to.deep.equal([
      'État de Palestine',
      'Iran (République islamique d’)',
    ]);
    expect(full('ar', 'IR', 'BO')).to.deep.equal([
      'جمهورية إيران الإسلامية',
      'دولة بوليفيا المتعددة القوميات',
    ]);
    expect(full('az', 'UA', 'GB', 'KR')).to.deep.equal([
      'Ukrayna',
      'Böyük Britaniya və Şimali İrlandiya Birləşmiş Krallığı',
      'Koreya Respublikası',
    ]);
  });

  it('stand in the nominative in Russian', () => {
    expect(['AX', 'AQ', 'CC', 'KY'].map((code) => countryName('ru', code))).to.deep.equal([
      'Аландские острова',
      'Антарктика',
      'Кокосовые (Килинг) острова',
      'Каймановы острова',
    ]);
  });

  it('are short beside a bar', () => {
    expect(['CD', 'SY', 'IR', 'GB'].map((code) => countryName('en', code))).to.deep.equal([
      'Dem. Rep. of the Congo',
      'Syrian Arab Rep.',
      'Iran (Islamic Rep. of)',
      'United Kingdom',
    ]);
    for (const lang of LANGUAGES) {
      for (const code of namedCountries(lang)) {
        expect((countryName(lang, code, 'short') ?? '').length, `${lang} ${code}`).to.be.at.most(
          (countryName(lang, code, 'full') ?? '').length,
        );
      }
    }
  });

  it('are none for what is no country', () => {
    const { region } = formatsFor('en');
    expect(['UA', 'ua', 'QQ', 'X', '', 'UKR', 'U!'].map((code) => region(code))).to.deep.equal([
      'Ukraine',
      'Ukraine',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are refused in a language that has none', async () => {
    const refused = await loadCountryNames('xx').catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(RangeError);
  });
});
