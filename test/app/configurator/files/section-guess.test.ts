import { expect } from '@open-wc/testing';
import { loadSectionGuess } from '../../../../src/app/configurator/files/section-guess.js';
import { tableOf } from '../../../../src/app/configurator/paste/table.js';

const guessed = async (text: string, name = '') =>
  (await loadSectionGuess())({ name, table: tableOf(text), hidden: { rows: 0, columns: 0 } });

describe('the section of a sheet', () => {
  for (const [section, name, text] of [
    ['population', 'Sheet1', 'Group\tNumber\nRefugees\t8087\nStateless\t513'],
    ['population', 'Ədədlər', 'Qrup\tSay\nQaçqınlar\t8087\nMəcburi köçkünlər\t657749'],
    ['origins', 'Sheet2', 'Country\tRefugees\nUkraine\t6541\nAfghanistan\t1106'],
    ['origins', 'Sheet2', 'Group\tCountry\tNumber\nRefugees\tSyria\t6541\nRefugees\tIraq\t1106'],
    ['donors', 'Sheet3', 'Country\tAmount\nJapan\tUS$ 250,000\nGermany\tUS$ 960,600'],
    ['donors', 'Donors', 'Name\tAmount\nJapan\t250000\nGermany\t960600'],
    ['donors', 'Sheet3', 'Donors 2024\n\nJapan\t250000\nGermany\t960600'],
    ['funding', 'Sheet4', 'Required\t8000000\nReceived\t4500000\nGap\t3500000'],
    ['funding', 'Sheet4', 'Requirements\tReceived\tGap\n8000000\t4500000\t3500000'],
    ['staffing', 'Sheet5', 'Staff type\tNumber\nNational\t45\nInternational\t12'],
    [undefined, 'Notes', 'Prepared by the information management unit'],
    [undefined, 'Budget', 'Sector\tAmount\nProtection\t100\nEducation\t200'],
  ] as const)
    it(`is ${section ?? 'left open'}: ${name}, ${text.slice(0, 24)}`, async () =>
      expect(await guessed(text, name)).to.equal(section));
});
