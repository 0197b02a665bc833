import { expect } from '@open-wc/testing';
import { formatsFor, normaliseTag, plainFormats } from '../../src/format/formats.js';
import { loadPack, packNeeded } from '../../src/format/packs.js';

// No-break spaces and direction marks are CLDR's business; whether there is a space at all is ours.
const seen = (text: string | undefined) => text?.replace(/\s/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');
const writing = async (lang: string) => formatsFor(lang, packNeeded(lang) ? await loadPack(lang) : undefined);

const WRITTEN = {
  en: ['657,749', '8,087', '$8.0M', '$1.6B', '$99,999', '56%', '8.7%', '<0.1%', '>99.9%', 'September 2024', 'June 30, 2024', 'Ukraine', 'a, b, and c'],
  fr: ['657 749', '8 087', '8,0 M $US', '1,6 Md $US', '99 999 $US', '56 %', '8,7 %', '<0,1 %', '>99,9 %', 'septembre 2024', '30 juin 2024', 'Ukraine', 'a, b et c'],
  es: ['657.749', '8087', '8,0 M US$', '1600,0 M US$', '99.999 US$', '56 %', '8,7 %', '<0,1 %', '>99,9 %', 'septiembre de 2024', '30 de junio de 2024', 'Ucrania', 'a, b y c'],
  ar: ['657,749', '8,087', '8.0 مليون US$', '1.6 مليار US$', '99,999 US$', '56%', '8.7%', '<0.1%', '>99.9%', 'سبتمبر 2024', '30 يونيو 2024', 'أوكرانيا', 'a وb وc'],
  ru: ['657 749', '8 087', '8,0 млн $', '1,6 млрд $', '99 999 $', '56 %', '8,7 %', '<0,1 %', '>99,9 %', 'сентябрь 2024 г.', '30 июня 2024 г.', 'Украина', 'a, b и c'],
  zh: ['657,749', '8,087', 'US$803.8万', 'US$16亿', 'US$99,999', '56%', '8.7%', '<0.1%', '>99.9%', '2024年9月', '2024年6月30日', '乌克兰', 'a、b和c'],
  az: ['657.749', '8.087', '8,0 mln US$', '1,6 mlrd US$', '99.999 US$', '56%', '8,7%', '<0,1%', '>99,9%', 'sentyabr 2024', '30 iyun 2024', 'Ukrayna', 'a, b və c'],
};

describe('formats', () => {
  for (const [lang, written] of Object.entries(WRITTEN)) {
    it(`writes ${lang} the same in every engine`, async () => {
      const { count, money, percent, date, region, list } = await writing(lang);
      expect([
        count(657749), count(8087), money(8037654, 'USD'), money(1.6e9, 'USD'), money(99999, 'USD'),
        percent(56), percent(8.72), percent(0.02), percent(99.97),
        date('2024-09'), date('2024-06-30'), region('UA'), list(['a', 'b', 'c']),
      ].map(seen)).to.deep.equal(written);
    });
  }

  it('tells millions from one hundred thousand on, and money below in full', () => {
    const { money } = formatsFor('en');
    expect([99999.5, 100000, 533126, 637512, 999960, 999960000].map((value) => money(value, 'USD')))
      .to.deep.equal(['$99,999.50', '$0.1M', '$0.5M', '$0.6M', '$1.0M', '$1.0B']);
    expect(seen(formatsFor('ru').money(533126, 'USD'))).to.equal('0,5 млн $');
    expect(formatsFor('zh').money(533126, 'USD')).to.equal('US$53.3万');
  });

  it('keeps an amount and its unit on one line', () => {
    expect(formatsFor('fr').money(8e6, 'USD')).to.match(/^8,0[\u00a0\u202f]M[\u00a0\u202f]\$US$/);
  });

  it('writes exact money with decimals only where there are any', () => {
    const { moneyExact } = formatsFor('en');
    expect([moneyExact(8037654, 'EUR'), moneyExact(12.5, 'EUR'), moneyExact(-3, 'EUR')]).to.deep.equal(['€8,037,654', '€12.50', '-€3']);
  });

  it('writes a plain number where there is no currency, or none that Intl takes', () => {
    const { money, moneyExact } = formatsFor('en');
    expect([money(8e6), money(8e6, 'dollars'), money(-8e6, ''), moneyExact(1250, '$')]).to.deep.equal(['8.0M', '8.0M', '-8.0M', '1,250']);
  });

  it('writes counts exactly, never with a sign on zero and never with a power of ten', () => {
    const { count } = formatsFor('en');
    expect([0, -0, 3.25, 1e21].map(count)).to.deep.equal(['0', '0', '3.3', '1,000,000,000,000,000,000,000']);
  });

  it('prints nothing and all as they are, and neither of a share between', () => {
    const { percent } = formatsFor('en');
    expect([0, -0, 0.049, 0.05, 99.94, 99.95, 100, 112.5].map(percent))
      .to.deep.equal(['0%', '0%', '<0.1%', '0.1%', '99.9%', '>99.9%', '100%', '112.5%']);
  });

  it('reads years, months and days, and nothing else', () => {
    const { date } = formatsFor('en');
    expect(date('2024')).to.equal('2024');
    expect(date('2024-02-29')).to.equal('February 29, 2024');
    for (const asOf of ['2024-02-30', '2023-02-29', '2024-13', '2024-00', '24-09', '2024-9', 'mid-2024', '2024-06-30T00:00', '']) {
      expect(date(asOf), asOf).to.equal(undefined);
    }
  });

  it('writes Latin digits and the Gregorian year in every language', () => {
    for (const lang of ['ar', 'ar-EG', 'fa', 'th', 'bn', 'my']) {
      const { count, date, percent, money } = formatsFor(lang);
      expect(count(2024).replace(/\D/g, ''), lang).to.equal('2024');
      expect(date('2024-06-30'), lang).to.include('2024');
      expect(percent(56), lang).to.include('56');
      expect(money(8e6, 'USD'), lang).to.match(/8/);
    }
  });

  it('has no name for what is no country', () => {
    const { region } = formatsFor('en');
    expect(['UA', 'ua', 'QQ', 'X', '', 'UKR', 'U!'].map(region)).to.deep.equal(['Ukraine', 'Ukraine', undefined, undefined, undefined, undefined, undefined]);
  });

  it('knows plural forms', () => {
    expect([1, 2, 5].map(formatsFor('ru').plural)).to.deep.equal(['one', 'few', 'many']);
  });

  it('keeps the formats of a language for the page', () => {
    expect(formatsFor('fr')).to.equal(formatsFor('fr'));
  });
});

describe('plain formats', () => {
  it('bear no language\u2019s marks', () => {
    const { count, percent, money, moneyExact, date, region } = plainFormats('az');
    expect([count(657749), percent(56), percent(0.01), money(8037654, 'USD'), moneyExact(12.5), date('2024-09'), date('2024-13'), region('UA')])
      .to.deep.equal(['657749', '56%', '<0.1%', '8037654\u00a0USD', '12.50', '2024-09', undefined, 'UA']);
  });

  it('never write a large number with a power of ten', () => {
    expect(plainFormats('az').count(1e21)).to.equal('1000000000000000000000');
  });

  it('stand in for a language that the browser lacks, and for what is no language', () => {
    for (const lang of ['', 'x-default', 'en_US.UTF-8', 'qaa', '12']) expect(formatsFor(lang).count(657749), lang).to.equal('657749');
  });

  it('stand in while a pack is not given', () => {
    expect(formatsFor('az').count(657749)).to.equal('657749');
  });
});

describe('normaliseTag', () => {
  it('mends what can be mended and throws at nothing', () => {
    expect(['en_US', 'AZ', 'zh-hant-tw', '', 'x-default', 'en_US.UTF-8', 'not a tag'].map(normaliseTag))
      .to.deep.equal(['en-US', 'az', 'zh-Hant-TW', undefined, undefined, undefined, undefined]);
  });
});
