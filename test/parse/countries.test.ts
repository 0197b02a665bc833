import { expect } from '@open-wc/testing';
import {
  countriesNamed,
  countryNamed,
  loadCountries,
  type CountryIndex,
} from '../../src/parse/countries.js';
import { codesOfColumn, countryOfCode } from '../../src/parse/agency-codes.js';
import { nearestNames } from '../../src/parse/nearest.js';
import { countryName, loadCountryNames } from '../../src/format/country-names.js';

describe('names of countries', () => {
  let countries: CountryIndex;
  before(async () => {
    countries = await loadCountries();
  });

  it('are known in every language of the page', () => {
    for (const name of [
      'Ukraine',
      'Ukrayna',
      'Украина',
      'Ucrania',
      'Ucraina',
      'Україна',
      'أوكرانيا',
      '乌克兰',
    ])
      expect(countryNamed(name, countries), name).to.equal('UA');
    for (const name of [
      'Əfqanıstan',
      'AFGHANISTAN',
      'Afganistán',
      'أفغانستان',
      'Афганистан',
      'Афганістан',
      '阿富汗',
    ])
      expect(countryNamed(name, countries), name).to.equal('AF');
  });

  it('are known as the United Nations, and people, write them', () => {
    const names = {
      'Syrian Arab Rep.': 'SY',
      'Syrian Arab Republic': 'SY',
      'DR Congo': 'CD',
      'Dem. Rep. of the Congo': 'CD',
      'Republic of the Congo': 'CG',
      Türkiye: 'TR',
      Turkey: 'TR',
      'Iran (Islamic Rep. of)': 'IR',
      'Venezuela (Bolivarian Republic of)': 'VE',
      "Cote d'Ivoire": 'CI',
      'Côte d’Ivoire': 'CI',
      'Viet Nam': 'VN',
      'Rep. of Korea': 'KR',
      'Koreya Respublikası': 'KR',
      'Böyük Britaniya və Şimali İrlandiya Krallığı': 'GB',
      USA: 'US',
      ABŞ: 'US',
      'the Netherlands': 'NL',
      'Russian Federation': 'RU',
      'State of Palestine': 'PS',
      'Bosnia & Herzegovina': 'BA',
      'Bosnia și Herțegovina': 'BA',
      'Bosnia şi Herţegovina': 'BA',
      'В’єтнам': 'VN',
      "В'єтнам": 'VN',
    };
    for (const [name, code] of Object.entries(names))
      expect(countryNamed(name, countries), name).to.equal(code);
  });

  it('are known inverted, abbreviated and in their long form', () => {
    const names = {
      'Democratic Republic of Congo': 'CD',
      'Congo, Dem. Rep.': 'CD',
      'Congo, Rep.': 'CG',
      'Dem. Rep. Congo': 'CD',
      'Rép. dém. du Congo': 'CD',
      'Congo, the Democratic Republic of the': 'CD',
      'Egypt, Arab Rep.': 'EG',
      'Iran, Islamic Rep.': 'IR',
      'Iran, Isl. Rep.': 'IR',
      'Korea, Rep.': 'KR',
      "Korea, Dem. People's Rep.": 'KP',
      'Yemen, Rep.': 'YE',
      'Venezuela, RB': 'VE',
      'Gambia, The': 'GM',
      'Tanzania, United Republic of': 'TZ',
      'Moldova, Republic of': 'MD',
      'Palestine, State of': 'PS',
      'St. Lucia': 'LC',
      'St. Vincent & Gren.': 'VC',
      'Bosnia & Herz.': 'BA',
      'S. Sudan': 'SS',
      'Solomon Is.': 'SB',
      'Eq. Guinea': 'GQ',
      'Republic of Iraq': 'IQ',
      'Islamic Republic of Afghanistan': 'AF',
      'Federal Republic of Germany': 'DE',
      'Kingdom of Norway': 'NO',
      'Hashemite Kingdom of Jordan': 'JO',
      'Hong Kong SAR, China': 'HK',
      'Macedonia, FYR': 'MK',
      'Serbia and Kosovo (S/RES/1244 (1999))': 'RS',
      'Serbia (and Kosovo: S/RES/1244 (1999))': 'RS',
    };
    for (const [name, code] of Object.entries(names))
      expect(countryNamed(name, countries), name).to.equal(code);
  });

  it('that two countries share are nobody’s until somebody says whose', () => {
    for (const name of ['Congo', 'the Congo', 'Конго', 'الكونغو', '刚果', 'Konqo']) {
      expect(countriesNamed(name, countries), name).to.deep.equal(['CG', 'CD']);
      expect(countryNamed(name, countries), name).to.equal(undefined);
    }
    expect(countriesNamed('Korea', countries)).to.deep.equal(['KR', 'KP']);
    for (const name of [
      'Republic of China',
      'Dominica Republic',
      'Turkish Republic of Northern Cyprus',
      'Islamic State',
    ])
      expect(countriesNamed(name, countries), name).to.deep.equal([]);
  });

  it('have neighbours that are written almost alike', () => {
    const names = [
      'Moldova',
      'Monaco',
      'Mongolia',
      'Niger',
      'Nigeria',
      'Iraq',
      'Iran',
      'Azerbaijan',
    ];
    expect(nearestNames('Moldva', names)).to.deep.equal(['Moldova']);
    expect(nearestNames('Azerbiajan', names)).to.deep.equal(['Azerbaijan']);
    expect(nearestNames('Nigera', names)).to.have.members(['Niger', 'Nigeria']);
    expect(nearestNames('Ira', names)).to.deep.equal([]);
    expect(nearestNames('Atlantis', names)).to.deep.equal([]);
  });

  it('are known by codes of ISO 3166 in capitals, not by the agency’s own', () => {
    expect(['UA', 'UKR', 'XKX'].map((code) => countryNamed(code, countries))).to.deep.equal([
      'UA',
      'UA',
      'XK',
    ]);
    expect(['GFR', 'ua', 'Aus'].map((code) => countryNamed(code, countries))).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are not known where two have them, or none', () => {
    for (const name of ['Guinea Conakry City', 'Yugoslavia', 'Private donors', '', '2024'])
      expect(countryNamed(name, countries), name).to.equal(undefined);
    expect(countryNamed('Niger', countries)).to.equal('NE');
    expect(countryNamed('Nigeria', countries)).to.equal('NG');
    expect(countryNamed('Guinea', countries)).to.equal('GN');
    expect(countryNamed('Guinea-Bissau', countries)).to.equal('GW');
  });

  it('of every language lead back to their own country', async () => {
    await loadCountryNames('az');
    for (const code of [
      'AU',
      'BE',
      'DK',
      'FR',
      'DE',
      'IE',
      'NL',
      'NZ',
      'NO',
      'KR',
      'SE',
      'GB',
      'CH',
    ]) {
      for (const lang of ['en', 'fr', 'es', 'ar', 'ru', 'zh'])
        expect(
          countryNamed(new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? '', countries),
        ).to.equal(code);
      expect(countryNamed(countryName('az', code, 'full') ?? '', countries)).to.equal(code);
    }
  });
});

describe('codes of countries', () => {
  it('mean what their system says', () => {
    expect(
      ['ARE', 'AUS', 'LEB', 'GFR', 'SYR'].map((code) => countryOfCode(code, 'agency')),
    ).to.deep.equal(['EG', 'AT', 'LB', 'DE', 'SY']);
    expect(
      ['ARE', 'AUS', 'LEB', 'GFR', 'SYR'].map((code) => countryOfCode(code, 'iso')),
    ).to.deep.equal(['AE', 'AU', undefined, undefined, 'SY']);
    expect(countryOfCode('DZA', 'agency')).to.equal(undefined);
  });

  it('are asked about where both systems have one, and proposed by what the others speak for', () => {
    expect(codesOfColumn(['SYR', 'ARE', 'AUS', 'LEB', 'GFR'])).to.deep.include({
      isOpen: true,
      system: 'agency',
      example: { code: 'ARE', iso: 'AE', agency: 'EG' },
    });
    expect(codesOfColumn(['SYR', 'AUS', 'DEU'])).to.deep.include({ isOpen: true, system: 'iso' });
    expect(codesOfColumn(['SYR', 'AFG', 'IRQ'])).to.deep.equal({ isOpen: false, system: 'iso' });
    expect(codesOfColumn(['SYR', 'LEB'])).to.deep.equal({ isOpen: false, system: 'agency' });
    expect(codesOfColumn(['LEB', 'DEU'])).to.deep.include({ isOpen: true });
    expect(codesOfColumn(['AUS'], 'ISO3CoO')).to.deep.equal({ isOpen: false, system: 'iso' });
    expect(codesOfColumn(['AUS'], 'UNHCR code')).to.deep.equal({ isOpen: false, system: 'agency' });
  });
});
