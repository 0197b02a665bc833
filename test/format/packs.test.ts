import { expect } from '@open-wc/testing';
import { formatsFor } from '../../src/format/formats.js';
import { formatsFromPack } from '../../src/format/locale-pack.js';
import { pack } from '../../src/format/locale-packs/az.js';
import { loadPack, packNeeded } from '../../src/format/packs.js';

const seen = (text: string | undefined) => text?.replace(/\s/g, ' ');

/** What Azerbaijani must read in every engine. */
const ORACLE = {
  '657749': '657.749',
  '8087': '8.087',
  'money': '8,0 mln US$',
  'percent': '56%',
  'month': 'sentyabr 2024',
  'regions': 'Ukrayna, Əfqanıstan və Rusiya',
};

describe('locale packs', () => {
  it('write Azerbaijani as the oracle has it', async () => {
    const written = [formatsFromPack(pack), formatsFor('az', await loadPack('az'))];
    for (const { count, money, percent, date, region, list } of written) {
      expect({
        '657749': count(657749),
        '8087': count(8087),
        'money': seen(money(8037654, 'USD')),
        'percent': percent(56),
        'month': date('2024-09'),
        'regions': list(['UA', 'AF', 'RU'].map((code) => region(code) ?? '')),
      }).to.deep.equal(ORACLE);
    }
  });

  it('are those of languages that browsers don\'t write alike', () => {
    expect(['az', 'az-AZ', 'az-Latn'].every(packNeeded)).to.equal(true);
    expect(['en', 'fr', 'es', 'ar', 'ru', 'zh', 'de', 'a', ''].some(packNeeded)).to.equal(false);
  });

  it('are loaded once a page', async () => {
    expect(await loadPack('az')).to.equal(await loadPack('az'));
  });

  it('refuse a language that has none', async () => {
    const refused = await loadPack('xx').catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(RangeError);
  });

  it('round to the next unit where a thousand of one is reached', () => {
    const { money } = formatsFromPack(pack);
    expect([100000, 999960, 999949999, 999960000, 1.6e9, 2e12].map((value) => seen(money(value, 'AZN'))))
      .to.deep.equal(['0,1 mln ₼', '1,0 mln ₼', '999,9 mln ₼', '1,0 mlrd ₼', '1,6 mlrd ₼', '2,0 trln ₼']);
  });

  it('write amounts in full, small, negative and without a currency', () => {
    const { money, moneyExact, count } = formatsFromPack(pack);
    expect([money(99999, 'SEK'), moneyExact(12.5, 'USD'), moneyExact(-3, 'USD'), money(8e6), moneyExact(1250), count(-0)].map(seen))
      .to.deep.equal(['99.999 SEK', '12,50 US$', '-3 US$', '8,0 mln', '1.250', '0']);
  });

  it('join one, two and more names', () => {
    const { list } = formatsFromPack(pack);
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c', 'd']].map(list)).to.deep.equal(['', 'a', 'a və b', 'a, b, c və d']);
  });

  it('name every country, and nothing that is none', () => {
    const { region } = formatsFromPack(pack);
    expect(['PS', 'XK', 'ss', 'ZZ', 'EU', 'QQ'].map(region)).to.deep.equal(['Fələstin Əraziləri', 'Kosovo', 'Cənubi Sudan', undefined, undefined, undefined]);
  });
});
