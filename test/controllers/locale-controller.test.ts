import { expect } from '@open-wc/testing';
import { LocaleController } from '../../src/controllers/locale-controller.js';
import type { Locale } from '../../src/locale/locale.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { place } from '../support/page.js';
import { plain } from '../support/reading.js';
import { HostElement } from './host.js';
import { waitUntil } from '../support/wait.js';

class LocalisedHost extends HostElement {
  dataLang: string | undefined;
  needsNames = false;
  wantsNames = false;
  readonly localeController = new LocaleController(this);
  locale: Locale | undefined | null;

  protected override willUpdate(): void {
    this.locale = this.localeController.read(this.dataLang, () => this.needsNames, this.wantsNames);
  }
}
customElements.define('factlet-test-localised', LocalisedHost);

describe('LocaleController', () => {
  async function speaking(
    lang: string,
    dataLang?: string,
    needsNames = false,
  ): Promise<{ host: LocalisedHost; locale: Locale }> {
    const host = document.createElement('factlet-test-localised') as LocalisedHost;
    Object.assign(host, { dataLang, needsNames });
    (await place(lang)).append(host);
    await waitUntil(() => host.locale);
    return { host, locale: host.locale! };
  }
  const spoken = async (lang: string, dataLang?: string): Promise<string> =>
    (await speaking(lang, dataLang)).locale.lang;

  it("takes the nearest language, then the data's, then English: the first that has sentences", async () => {
    expect(await spoken('fr', 'az')).to.equal('fr');
    expect(await spoken('de', 'az')).to.equal('az');
    expect(await spoken('de', 'ka')).to.equal('en');
    expect(await spoken('', undefined)).to.equal('en');
  });

  it('takes tags as people write them', async () => {
    expect(await spoken('en_US')).to.equal('en-US');
    expect(await spoken('FR-ch')).to.equal('fr-CH');
    expect(await spoken('zh-Hant-TW')).to.equal('zh-Hant-TW');
  });

  for (const lang of ['', 'x-default', 'zz-', '-', '*', 'en-', 'e', 'a b', 'x'.repeat(300)]) {
    it(`never throws at "${lang.slice(0, 10)}"`, async () => {
      expect(await spoken(lang, 'fr')).to.match(/^(fr|en)$/);
      expect(await spoken('fr', lang)).to.equal('fr');
    });
  }

  for (const lang of LANGUAGES) {
    it(`has the sentences and formats of ${lang}`, async () => {
      const { host, locale } = await speaking(lang);
      expect(locale.incomplete).to.equal(undefined);
      expect(locale.formats.lang.slice(0, 2)).to.equal(lang);
      expect(host.localeController.dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
    });
  }

  it('writes Azerbaijani right even where the browser only claims it', async () => {
    const { formats } = (await speaking('az-AZ', undefined, true)).locale;
    expect(
      [
        formats.count(657749),
        formats.money(8037654, 'USD', { scale: 'million', decimals: 1 }),
        formats.date('2024-09'),
        formats.region('AF'),
      ].map((each) => plain(each ?? '')),
    ).to.deep.equal(['657.749', '8,0 mln US$', 'sentyabr 2024', 'Əfqanıstan']);
  });

  it('does not wait for names that are only wanted, and tells when they are there', async () => {
    const host = document.createElement('factlet-test-localised') as LocalisedHost;
    Object.assign(host, { wantsNames: true });
    const seen: (boolean | undefined)[] = [];
    host.addController({
      hostUpdated: () => void (host.locale && seen.push(host.locale.named)),
    });
    (await place('ro')).append(host);
    await waitUntil(() => host.locale?.named);
    expect(seen).to.include(true);
    expect(host.locale?.formats.region('AZ')).to.equal('Azerbaidjan');
  });

  it('knows the language of the data', async () => {
    expect((await speaking('fr', 'az_AZ')).locale.dataLang).to.equal('az-AZ');
    expect((await speaking('fr')).locale.dataLang).to.equal(undefined);
  });

  it('has a language that it had before at once', async () => {
    await speaking('es');
    const host = document.createElement('factlet-test-localised') as LocalisedHost;
    (await place('es')).append(host);
    await host.updateComplete;
    expect(host.locale?.lang).to.equal('es');
  });

  it('runs as the page says, or else as its language', async () => {
    const { host } = await speaking('en');
    host.dir = 'rtl';
    await waitUntil(() => host.localeController.dir === 'rtl');
    host.dir = 'auto';
    await waitUntil(() => host.localeController.dir === 'ltr');
  });
});
