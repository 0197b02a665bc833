import { expect } from '@open-wc/testing';
import { intlWriter } from '../../src/format/intl-writer.js';
import { isUsual, usualWriter } from '../../src/format/usual-writer.js';
import { drawn } from '../support/page.js';
import '../../src/widgets/funding-donut/funding-donut.define.js';
import '../../src/widgets/staffing-panel/staffing-panel.define.js';

const USUAL = ['ar', 'en', 'en-US', 'es', 'es-ES', 'fr', 'fr-FR', 'ru', 'ru-RU', 'zh', 'zh-CN'];
const VALUES = [0, 1, 12, 999, 1000, 1234.5, 9999, 10000, 8087, 657749, 1234567, 8.35, 0.25, 123456789, 999_999_999_999, 1e12, 1e21, -1, -12345.6];
const AMOUNTS = [1e5, 149_999, 533_126, 999_960, 8e6, 8_350_000, 8_037_654, 12_345_678, 82_460_000, 99_994_000, 99_999_999, 999_949_999, 999_950_000, 1.6e9, 4.5e12];
const SHARES = [0, 0.1, 8.7, 33.3, 56, 99.9, 100, 112.5];

// Other engines have other years of CLDR: there the table is what is right.
const isChromium = navigator.userAgent.includes('Chrome/');

describe('usual writer', () => {
  for (const tag of USUAL) {
    it(`writes ${tag} as the browser does`, function () {
      if (!isChromium) this.skip();
      const [ours, theirs] = [usualWriter(tag)!, intlWriter(tag)];
      for (const value of VALUES) for (const [least, most] of [[0, 0], [0, 1], [1, 1], [2, 2]] as const) expect(ours.number(value, least, most), `${value}`).to.equal(theirs.number(value, least, most));
      for (const points of SHARES) expect(ours.percent(points), `${points} %`).to.equal(theirs.percent(points));
      for (const amount of AMOUNTS) {
        const [text, other] = [ours.compact(amount), theirs.compact(amount)];
        expect(text, `${amount}`).to.equal(other);
        for (const currency of ['USD', 'EUR', 'AZN', undefined]) for (const sign of [1, 0, -1]) expect(ours.money(text, sign, currency), `${currency}`).to.equal(theirs.money(text, sign, currency));
      }
      const date = new Date('2024-06-30');
      expect([ours.date(date, true), ours.date(date, false), ours.region('UA'), ours.list(['a', 'b', 'c'])])
        .to.deep.equal([theirs.date(date, true), theirs.date(date, false), theirs.region('UA'), theirs.list(['a', 'b', 'c'])]);
    });
  }

  it('knows no country with marks of its own, and no other language', () => {
    expect(['en-IN', 'en-ZA', 'en-GB', 'es-MX', 'fr-CH', 'zh-Hant', 'ar-MA', 'ar-EG', 'de', 'az', '', 'constructor', 'en-US-posix'].filter(isUsual)).to.deep.equal([]);
    expect(usualWriter('fr-CH')).to.equal(undefined);
  });

  it('draws figures before the page has anything of Intl but its plural rules', async () => {
    const { NumberFormat, DateTimeFormat, DisplayNames, getCanonicalLocales } = Intl;
    const asked: string[] = [];
    const watched = <T extends object>(name: string, part: T): T =>
      new Proxy(part, { construct: (made, given) => (asked.push(name), Reflect.construct(made as never, given) as object), apply: (called, self, given) => (asked.push(name), Reflect.apply(called as never, self, given)) });
    Object.assign(Intl, {
      NumberFormat: watched('NumberFormat', NumberFormat), DateTimeFormat: watched('DateTimeFormat', DateTimeFormat), DisplayNames: watched('DisplayNames', DisplayNames), getCanonicalLocales: watched('getCanonicalLocales', getCanonicalLocales),
    });
    try {
      const funding = { currency: 'USD', required: 8_037_654, received: 4_531_260, gap: 3_506_394 };
      const { shadowRoot } = await drawn('factlet-funding-donut', { data: { version: '1', asOf: '2024', source: 'UNHCR', funding } });
      expect(shadowRoot.textContent).to.include('$4.5M').and.include('56%');
      const staff = [{ category: 'national', count: 1234 }, { category: 'international', count: 3 }];
      const panel = await drawn('factlet-staffing-panel', { data: { version: '1', asOf: '2024', staffing: { staff } } });
      expect(panel.shadowRoot.textContent).to.include('1,234');
      expect(asked).to.deep.equal([]);
      expect(new Intl.NumberFormat('de').format(1234.5)).to.equal('1.234,5');
      expect(asked).to.deep.equal(['NumberFormat']);
    } finally {
      Object.assign(Intl, { NumberFormat, DateTimeFormat, DisplayNames, getCanonicalLocales });
    }
  });
});
