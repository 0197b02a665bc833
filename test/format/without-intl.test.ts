import { expect } from '@open-wc/testing';
import { loadCountryNames } from '../../src/format/country-names.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { sample } from '../data/sample.js';
import { drawn } from '../support/page.js';
import { seen } from '../support/reading.js';
import '../../src/define.js';

// The first of these that a page makes takes Chromium 17 to 30 ms, in which it reads what all languages have.
const COSTLY = ['NumberFormat', 'DateTimeFormat', 'DisplayNames', 'ListFormat'] as const;

describe('a page', () => {
  const kept = new Map<string, unknown>();
  const asked: string[] = [];

  before(async () => {
    await Promise.all(LANGUAGES.map(loadCountryNames));
    for (const name of COSTLY) {
      kept.set(name, Intl[name]);
      const watched = new Proxy(Intl[name], {
        construct: (made, given) => (asked.push(name), Reflect.construct(made, given) as object),
        apply: (called, self, given) => (
          asked.push(name),
          Reflect.apply(called as never, self, given)
        ),
      });
      Object.assign(Intl, { [name]: watched });
    }
  });
  after(() => Object.assign(Intl, Object.fromEntries(kept)));

  for (const lang of [...LANGUAGES, 'en-US', 'es-MX']) {
    it(`with the real sheets makes nothing of Intl that costs, in ${lang}`, async () => {
      for (const name of ['azerbaijan-2024', 'germany-2025', 'mexico-2019-02']) {
        const sheet = await drawn('factlet-fact-sheet', { data: await sample(name), lang });
        expect(seen(sheet)).to.match(/\d/);
      }
      expect(asked).to.deep.equal([]);
    });
  }

  it('would be found out', () => {
    expect(new Intl.NumberFormat('de').format(1234.5)).to.equal('1.234,5');
    expect(asked).to.deep.equal(['NumberFormat']);
  });
});
