import { expect } from '@open-wc/testing';
import { countryNamed, loadCountries, type CountryIndex } from '../../../src/app/configurator/parse/countries.js';
import { countryName, loadCountryNames } from '../../../src/format/country-names.js';

describe('names of countries', () => {
  let countries: CountryIndex;
  before(async () => { countries = await loadCountries(); });

  it('are known in the seven languages', () => {
    for (const name of ['Ukraine', 'Ukrayna', 'Украина', 'Ucrania', 'أوكرانيا', '乌克兰']) expect(countryNamed(name, countries), name).to.equal('UA');
    for (const name of ['Əfqanıstan', 'AFGHANISTAN', 'Afganistán', 'أفغانستان', 'Афганистан', '阿富汗']) expect(countryNamed(name, countries), name).to.equal('AF');
  });

  it('are known as the United Nations, and people, write them', () => {
    const names = {
      'Syrian Arab Rep.': 'SY', 'Syrian Arab Republic': 'SY', 'DR Congo': 'CD', 'Dem. Rep. of the Congo': 'CD', 'Republic of the Congo': 'CG', 'Türkiye': 'TR', 'Turkey': 'TR',
      'Iran (Islamic Rep. of)': 'IR', 'Venezuela (Bolivarian Republic of)': 'VE', 'Cote d\'Ivoire': 'CI', 'Côte d’Ivoire': 'CI', 'Viet Nam': 'VN', 'Rep. of Korea': 'KR', 'Koreya Respublikası': 'KR',
      'Böyük Britaniya və Şimali İrlandiya Krallığı': 'GB', 'USA': 'US', 'ABŞ': 'US', 'the Netherlands': 'NL', 'Russian Federation': 'RU', 'State of Palestine': 'PS', 'Bosnia & Herzegovina': 'BA',
    };
    for (const [name, code] of Object.entries(names)) expect(countryNamed(name, countries), name).to.equal(code);
  });

  it('are known by codes of ISO 3166 in capitals, not by the agency’s own', () => {
    expect(['UA', 'UKR', 'XKX'].map((code) => countryNamed(code, countries))).to.deep.equal(['UA', 'UA', 'XK']);
    expect(['GFR', 'ua', 'Aus'].map((code) => countryNamed(code, countries))).to.deep.equal([undefined, undefined, undefined]);
  });

  it('are not known where two have them, or none', () => {
    for (const name of ['Guinea Conakry City', 'Yugoslavia', 'Private donors', '', '2024']) expect(countryNamed(name, countries), name).to.equal(undefined);
    expect(countryNamed('Niger', countries)).to.equal('NE');
    expect(countryNamed('Nigeria', countries)).to.equal('NG');
    expect(countryNamed('Guinea', countries)).to.equal('GN');
    expect(countryNamed('Guinea-Bissau', countries)).to.equal('GW');
  });

  it('of every language lead back to their own country', async () => {
    await loadCountryNames('az');
    for (const code of ['AU', 'BE', 'DK', 'FR', 'DE', 'IE', 'NL', 'NZ', 'NO', 'KR', 'SE', 'GB', 'CH']) {
      for (const lang of ['en', 'fr', 'es', 'ar', 'ru', 'zh']) expect(countryNamed(new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? '', countries)).to.equal(code);
      expect(countryNamed(countryName('az', code, 'full') ?? '', countries)).to.equal(code);
    }
  });
});
