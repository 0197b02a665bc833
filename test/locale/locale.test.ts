import { expect } from '@open-wc/testing';
import { hasCountryNames } from '../../src/format/country-names.js';
import { loadLocale, loadLocaleAndNames, localeNow } from '../../src/locale/locale.js';

describe('loadLocale', () => {
  it('loads the language of a tag, and has it at hand from then on', async () => {
    expect(localeNow('ro-MD')).to.equal(undefined);
    const locale = await loadLocale('ro_md');
    expect(locale.lang).to.equal('ro-MD');
    expect(locale.messages.groups.refugees).to.equal('Refugiați');
    expect(locale.formats.count(1234567)).to.equal('1.234.567');
    expect(localeNow('ro-MD')).to.equal(locale);
    expect(await loadLocale('ro-MD')).to.equal(locale);
  });

  it('keeps tags of one language apart', async () => {
    const [spain, mexico] = await Promise.all(['es', 'es-MX'].map(loadLocale));
    expect(spain?.messages).to.equal(mexico?.messages);
    expect(spain?.formats.count(657749)).to.equal('657.749');
    expect(mexico?.formats.count(657749)).to.equal('657,749');
  });

  it('refuses a language that has no sentences', async () => {
    for (const tag of ['de', '', 'not a tag']) {
      const refused = await loadLocale(tag).catch((error: unknown) => error);
      expect(refused, tag).to.be.instanceOf(RangeError);
    }
  });
});

describe('loadLocaleAndNames', () => {
  it('brings the names of countries and the language of the data', async () => {
    const { formats, dataLang } = await loadLocaleAndNames('uk', 'az_AZ');
    expect(hasCountryNames('uk')).to.equal(true);
    expect(formats.region('UA')).to.equal('Україна');
    expect(dataLang).to.equal('az-AZ');
    expect((await loadLocaleAndNames('uk')).dataLang).to.equal(undefined);
  });
});
