import { expect } from '@open-wc/testing';
import { datesIn, readingOf } from '../../../src/app/configurator/form/typed-date.js';
import { loadPageLocale } from '../../../src/app/configurator/page-locale.js';
import { englishLocale } from './page-locale.js';

describe('typed date', () => {
  for (const [typed, ...dates] of [
    ['2024', '2024'],
    ['2024-09', '2024-09'],
    ['2024-09-30', '2024-09-30'],
    ['mid-2024', 'mid-2024'],
    ['09/2024', '2024-09'],
    ['9.2024', '2024-09'],
    ['2024/09', '2024-09'],
    ['30.09.2024', '2024-09-30'],
    ['30/09/2024', '2024-09-30'],
    ['5.6.2024', '2024-06-05'],
    ['September 2024', '2024-09'],
    ['30 september 2024', '2024-09-30'],
    ['Mid 2024', 'mid-2024'],
    // Nobody but its writer knows which is the day.
    ['05/06/2024', '2024-06-05', '2024-05-06'],
    // No dates, or none that exist: kept as they are written.
    ['31.02.2024'],
    ['13/2024'],
    ['first half of 2024'],
    ['soon'],
    [''],
  ]) {
    it(`reads “${typed}” as ${dates.join(' or ') || 'no date'}`, async () =>
      expect(datesIn(typed ?? '', await englishLocale())).to.deep.equal(dates));
  }

  it('reads a month as the officer’s language writes it, and says how it will be read', async () => {
    const azerbaijani = await loadPageLocale('az');
    expect(datesIn('Sentyabr 2024', azerbaijani)).to.deep.equal(['2024-09']);
    expect(readingOf('2024-09', azerbaijani)).to.equal('sentyabr 2024');
    expect(readingOf('2024-cü ilin ortasında', azerbaijani)).to.equal(undefined);
  });
});
