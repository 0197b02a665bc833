import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { loadCountryNames } from '../../src/format/country-names.js';
import { formatsFor, normaliseTag, plainFormats, type Formats } from '../../src/format/formats.js';
import { loadLanguage } from '../../src/format/languages.js';
import { LANGUAGES } from '../../src/language/languages.js';

// No-break spaces and direction marks are CLDR's business; whether there is a space at all is ours.
const seen = (text: string | undefined): string | undefined =>
  text?.replace(/\s/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');

const MILLION = { scale: 'million', decimals: 1 } as const;

async function writing(lang: string): Promise<Formats> {
  await Promise.all([loadLanguage(lang), loadCountryNames(lang)]);
  return formatsFor(lang);
}

const WRITTEN = {
  en: [
    '657,749',
    '8,087',
    'US$8.0M',
    'US$8.0 million',
    'US$99,999',
    '56%',
    '8.7%',
    '<0.1%',
    '>99.9%',
    'September 2024',
    '30 June 2024',
    'Ukraine',
    'a, b and c',
  ],
  'en-US': [
    '657,749',
    '8,087',
    '$8.0M',
    '$8.0 million',
    '$99,999',
    '56%',
    '8.7%',
    '<0.1%',
    '>99.9%',
    'September 2024',
    'June 30, 2024',
    'Ukraine',
    'a, b, and c',
  ],
  fr: [
    '657 749',
    '8 087',
    '8,0 M $US',
    '8,0 millions $US',
    '99 999 $US',
    '56 %',
    '8,7 %',
    '<0,1 %',
    '>99,9 %',
    'septembre 2024',
    '30 juin 2024',
    'Ukraine',
    'a, b et c',
  ],
  es: [
    '657.749',
    '8087',
    '8,0 M US$',
    '8,0 millones US$',
    '99.999 US$',
    '56 %',
    '8,7 %',
    '<0,1 %',
    '>99,9 %',
    'septiembre de 2024',
    '30 de junio de 2024',
    'Ucrania',
    'a, b y c',
  ],
  'es-MX': [
    '657,749',
    '8,087',
    '8.0 M US$',
    '8.0 millones US$',
    '99,999 US$',
    '56 %',
    '8.7 %',
    '<0.1 %',
    '>99.9 %',
    'septiembre de 2024',
    '30 de junio de 2024',
    'Ucrania',
    'a, b y c',
  ],
  ar: [
    '657,749',
    '8,087',
    '8.0 مليون US$',
    '8.0 مليون US$',
    '99,999 US$',
    '56%',
    '8.7%',
    '<0.1%',
    '>99.9%',
    'سبتمبر 2024',
    '30 يونيو 2024',
    'أوكرانيا',
    'a وb وc',
  ],
  ru: [
    '657 749',
    '8 087',
    '8,0 млн $',
    '8,0 млн $',
    '99 999 $',
    '56 %',
    '8,7 %',
    '<0,1 %',
    '>99,9 %',
    'сентябрь 2024 года',
    '30 июня 2024 года',
    'Украина',
    'a, b и c',
  ],
  ro: [
    '657.749',
    '8.087',
    '8,0 mil. USD',
    '8,0 milioane USD',
    '99.999 USD',
    '56 %',
    '8,7 %',
    '<0,1 %',
    '>99,9 %',
    'septembrie 2024',
    '30 iunie 2024',
    'Ucraina',
    'a, b și c',
  ],
  uk: [
    '657 749',
    '8 087',
    '8,0 млн USD',
    '8,0 млн USD',
    '99 999 USD',
    '56%',
    '8,7%',
    '<0,1%',
    '>99,9%',
    'вересень 2024 року',
    '30 червня 2024 року',
    'Україна',
    'a, b і c',
  ],
  zh: [
    '657,749',
    '8,087',
    'US$800万',
    'US$800万',
    'US$99,999',
    '56%',
    '8.7%',
    '<0.1%',
    '>99.9%',
    '2024年9月',
    '2024年6月30日',
    '乌克兰',
    'a、b和c',
  ],
  az: [
    '657.749',
    '8.087',
    '8,0 mln US$',
    '8,0 mln US$',
    '99.999 US$',
    '56%',
    '8,7%',
    '<0,1%',
    '>99,9%',
    'sentyabr 2024',
    '30 iyun 2024',
    'Ukrayna',
    'a, b və c',
  ],
};

describe('formats', () => {
  for (const [lang, written] of Object.entries(WRITTEN)) {
    it(`write ${lang} the same in every engine`, async () => {
      const { count, money, percent, share, date, region, list } = await writing(lang);
      expect(
        [
          count(657749),
          count(8087),
          money(8037654, 'USD', MILLION),
          money(8037654, 'USD', MILLION, 'sentence'),
          money(99999, 'USD'),
          percent(56),
          percent(8.7),
          share(0.02),
          share(99.97),
          date('2024-09'),
          date('2024-06-30'),
          region('UA'),
          list(['a', 'b', 'c']),
        ].map(seen),
      ).to.deep.equal(written);
    });
  }

  it('write what Azerbaijani must read in every engine', async () => {
    const { region, list } = await writing('az');
    expect(list(['UA', 'AF', 'RU'].map((code) => region(code) ?? ''))).to.equal(
      'Ukrayna, Əfqanıstan və Rusiya',
    );
  });

  it('print a number in the unit that is asked for, with all its decimals or as many as are asked for', async () => {
    const { count } = await writing('en');
    const printed = [
      count(3400000, { scale: 'million' }),
      count(2470000, { scale: 'million' }),
      count(91e6, { scale: 'million' }),
      count(91e6, MILLION),
      count(250000, { scale: 'thousand' }),
      count(1.2e9, { scale: 'billion' }),
      count(3400000, {}),
      count(3.25),
      count(5, { decimals: 2 }),
    ];
    expect(printed.map(seen)).to.deep.equal([
      '3.4 million',
      '2.47 million',
      '91 million',
      '91.0 million',
      '250 thousand',
      '1.2 billion',
      '3,400,000',
      '3.25',
      '5.00',
    ]);
  });

  it('use the plural form that goes with what is written', async () => {
    const russian = await writing('ru');
    expect(
      [1e6, 2e6, 5e6, 2.5e6].map((value) => seen(russian.count(value, { scale: 'million' }))),
    ).to.deep.equal(['1 млн', '2 млн', '5 млн', '2,5 млн']);
    const arabic = await writing('ar');
    expect(
      [2e6, 5e6, 11e6].map((value) => seen(arabic.count(value, { scale: 'million' }))),
    ).to.deep.equal(['2 مليون', '5 ملايين', '11 مليون']);
    const french = await writing('fr');
    expect(
      [1.2e6, 3.4e6].map((value) => seen(french.count(value, { scale: 'million' }))),
    ).to.deep.equal(['1,2 million', '3,4 millions']);
    expect(seen((await writing('es')).count(3.4e6, { scale: 'million' }))).to.equal('3,4 millones');
  });

  it('count in the units of the language, of the number as it is printed', async () => {
    const chinese = await writing('zh');
    const printed = [
      [8037654, MILLION],
      [2.47e6, { scale: 'million' }],
      [1.2e9, { scale: 'billion', decimals: 1 }],
      [3400, { scale: 'thousand' }],
      [41.2e6, MILLION],
    ] as const;
    expect(printed.map(([value, print]) => chinese.count(value, print))).to.deep.equal([
      '800万',
      '247万',
      '12亿',
      '3400',
      '4120万',
    ]);
    const spanish = await writing('es');
    expect(
      [
        spanish.money(1.2e9, 'USD', { scale: 'billion', decimals: 1 }),
        spanish.count(1.25e9, { scale: 'billion' }),
      ].map(seen),
    ).to.deep.equal(['1200 M US$', '1250 millones']);
  });

  it('keep an amount and its unit on one line', async () => {
    expect((await writing('fr')).money(8e6, 'USD', MILLION)).to.match(
      /^8,0[\u00a0\u202f]M[\u00a0\u202f]\$US$/,
    );
  });

  it('write money in full with decimals only where there are any', async () => {
    const { money } = await writing('en');
    expect([
      money(8037654, 'EUR'),
      money(12.5, 'EUR'),
      money(-3, 'EUR'),
      money(5, 'EUR', { decimals: 2 }),
    ]).to.deep.equal(['€8,037,654', '€12.50', '€-3', '€5.00']);
  });

  it('keep the letters of a currency from the digits, and print a sign as it is given', async () => {
    const { money } = await writing('en');
    expect(
      [
        money(5000, 'CHF'),
        money(5000, 'chf', { scale: 'thousand' }),
        money(5000, 'US$'),
        money(5000, '$'),
        money(8e6),
        money(1250, ''),
      ].map(seen),
    ).to.deep.equal(['CHF 5,000', 'CHF 5K', 'US$5,000', '$5,000', '8,000,000', '1,250']);
  });

  it('write counts exactly, never with a sign on zero and never with a power of ten', async () => {
    const { count } = await writing('en');
    expect([0, -0, 3.25, 1e21].map((value) => count(value))).to.deep.equal([
      '0',
      '0',
      '3.25',
      '1,000,000,000,000,000,000,000',
    ]);
  });

  it('keep the decimals of a printed share', async () => {
    const { percent } = await writing('en');
    expect([
      percent(2, 1),
      percent(61.4),
      percent(6.25),
      percent(0.86),
      percent(0),
      percent(112.5),
    ]).to.deep.equal(['2.0%', '61.4%', '6.25%', '0.86%', '0%', '112.5%']);
  });

  it('write nothing and all as they are, and neither of a calculated share between', async () => {
    const { share } = await writing('en');
    expect([0, 0.049, 0.05, 99.94, 99.95, 100, 112.5].map((value) => share(value))).to.deep.equal([
      '0%',
      '<0.1%',
      '0.1%',
      '99.9%',
      '>99.9%',
      '100%',
      '112.5%',
    ]);
  });

  it('read years, months and days, and nothing else', async () => {
    const { date } = await writing('en');
    expect(date('2024')).to.equal('2024');
    expect(date('2024-02-29')).to.equal('29 February 2024');
    for (const asOf of [
      '2024-02-30',
      '2023-02-29',
      '2024-13',
      '2024-00',
      '24-09',
      '2024-9',
      'mid-2024',
      '2024-06-30T00:00',
      '',
    ]) {
      expect(date(asOf), asOf).to.equal(undefined);
    }
  });

  it('write Latin digits and the Gregorian year in every variant', async () => {
    for (const lang of ['ar-EG', 'ar-SA', 'zh-Hant', 'fr-CH', 'en-IN', 'es-419', 'ru-UA']) {
      const { count, date, percent, money } = await writing(lang);
      expect(count(2024).replace(/\D/g, ''), lang).to.equal('2024');
      expect(date('2024-06-30'), lang).to.include('2024');
      expect(percent(56), lang).to.include('56');
      expect(money(8e6, 'USD'), lang).to.match(/8/);
    }
  });

  it('know plural forms', async () => {
    expect([1, 2, 5].map((await writing('ru')).plural)).to.deep.equal(['one', 'few', 'many']);
  });

  it('are kept for the page', async () => {
    await writing('fr');
    expect(formatsFor('fr')).to.equal(formatsFor('fr'));
  });

  it('write a number that can be read back, in every language', () => {
    const value = fc.oneof(
      fc.nat(1e9),
      fc.double({ min: 0, max: 1e9, noNaN: true }).map((each) => Number(each.toFixed(3))),
    );
    fc.assert(
      fc.property(value, fc.constantFrom(...LANGUAGES), (number, lang) => {
        const { count } = formatsFor(lang);
        const decimal = count(1.5).replace(/\d/g, '');
        const read = Number(
          count(number)
            .split(decimal)
            .map((part) => part.replace(/\D/g, ''))
            .join('.'),
        );
        expect(read).to.equal(number);
      }),
    );
  });
});

// Where Node's and Chromium's Intl know a language as CLDR 48 does, ours are theirs.
describe('the marks of languages', () => {
  const isChromium = navigator.userAgent.includes('Chrome/');
  const VALUES = [0, 1, 12, 999, 1000, 1234.5, 9999, 10000, 657749, 1234567, 8.35, 0.25, 123456789];
  for (const tag of [
    'ar',
    'ar-MA',
    'en',
    'en-ZA',
    'es',
    'es-MX',
    'es-AR',
    'fr',
    'fr-CA',
    'ro',
    'ro-MD',
    'ru',
    'ru-UA',
    'uk',
    'zh',
  ]) {
    it(`are in ${tag} as Chromium has them`, async function () {
      if (!isChromium) this.skip();
      const { count } = await writing(tag);
      const theirs = new Intl.NumberFormat(`${tag}-u-nu-latn`, { maximumFractionDigits: 3 });
      for (const value of VALUES)
        expect(count(value), String(value)).to.equal(theirs.format(value));
    });
  }
});

describe('plain formats', () => {
  it('bear no language\u2019s marks', () => {
    const { count, percent, share, money, date, region } = plainFormats('az');
    expect([
      count(657749),
      percent(56),
      share(0.01),
      money(8037654, 'USD', MILLION),
      money(12.5),
      date('2024-09'),
      date('2024-13'),
      region('UA'),
    ]).to.deep.equal([
      '657749',
      '56%',
      '<0.1%',
      '8037654\u00a0USD',
      '12.50',
      '2024-09',
      undefined,
      'UA',
    ]);
  });

  it('never write a large number with a power of ten', () => {
    expect(plainFormats('az').count(1e21)).to.equal('1000000000000000000000');
  });

  it('stand in for a language that we lack, and for what is no language', () => {
    for (const lang of ['', 'x-default', 'en_US.UTF-8', 'qaa', '12', 'de'])
      expect(formatsFor(lang).count(657749), lang).to.equal('657749');
  });
});

describe('a language', () => {
  it('is refused where we do not have it', async () => {
    const refused = await loadLanguage('xx').catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(RangeError);
  });
});

describe('normaliseTag', () => {
  it('mends what can be mended and throws at nothing', () => {
    expect(
      ['en_US', 'AZ', 'zh-hant-tw', '', 'x-default', 'en_US.UTF-8', 'not a tag'].map(normaliseTag),
    ).to.deep.equal(['en-US', 'az', 'zh-Hant-TW', undefined, undefined, undefined, undefined]);
  });
});
