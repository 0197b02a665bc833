import { expect } from '@open-wc/testing';
import { withRows } from '../../../src/app/configurator/paste/merging.js';
import { loadNames } from '../../../src/app/configurator/paste/names.js';
import { readTable } from '../../../src/app/configurator/paste/rows.js';
import { tableOf } from '../../../src/app/configurator/paste/table.js';
import type { Choices } from '../../../src/app/configurator/paste/choices.js';

const read = async (text: string, choices: Choices = {}) =>
  readTable(
    tableOf(text),
    { section: 'funding', names: await loadNames('funding') },
    choices,
    new Set(),
  );
const draftOf = async (text: string) => {
  const { rows, currency } = await read(text);
  return withRows({}, 'funding', { rows, replace: false, currency });
};
/** What is required and received; an amount with more than its value is an object. */
const amountsOf = ({ funding }: { funding?: unknown }): unknown[] => {
  const { required, received } = funding as Record<string, number | { value: number }>;
  return [required, received].map((each) => (typeof each === 'object' ? each.value : each));
};
const AMOUNTS = { required: 8_000_000, received: 4_500_000, gap: 3_500_000 };
const MILLIONS = { currency: 'USD', ...AMOUNTS };

describe('the funding from a spreadsheet', () => {
  it('is read in rows, with its currency in a heading, in a row or beside the amounts', async () => {
    for (const text of [
      'Item\tUSD\nRequired\t8000000\nReceived\t4500000\nGap\t3500000',
      'Required\t8000000\nReceived\t4500000\nFunding gap\t3500000\nCurrency\tUSD',
      'Total requirements\tUS$ 8,000,000\nFunded\tUS$ 4,500,000\nUnfunded\tUS$ 3,500,000',
      'Besoins financiers\t8 000 000 USD\nFonds reçus\t4 500 000 USD\nDéficit\t3 500 000 USD',
    ])
      expect(await draftOf(text), text).to.deep.equal({ funding: MILLIONS });
  });

  it('is read in columns', async () => {
    expect(await draftOf('Required\tReceived\tGap\n8000000\t4500000\t3500000')).to.deep.equal({
      funding: AMOUNTS,
    });
  });

  it('takes the unit of a title above the numbers', async () => {
    for (const title of ['Funding 2026 (US$ thousand)', 'Funding, in thousands of USD'])
      for (const heading of ['', '\tAmount\n']) {
        const draft = await draftOf(`${title}\n${heading}Required\t112400\nReceived\t41200`);
        expect(amountsOf(draft), title).to.deep.equal([112_400_000, 41_200_000]);
      }
    const plain = await draftOf('Over 2.5 million people fled\nRequired\t112400\nReceived\t5');
    expect(amountsOf(plain)).to.deep.equal([112_400, 5]);
  });

  it('has the amounts in millions where a heading says so', async () => {
    expect(await draftOf('\tUS$ million\nRequired\t8\nReceived\t4.5\nGap\t3.5')).to.deep.equal({
      funding: MILLIONS,
    });
  });

  it('keeps a share apart from an amount', async () => {
    const draft = await draftOf('Required\t8000000\nReceived\t4500000\nReceived (%)\t56%');
    expect(draft).to.deep.equal({
      funding: { required: 8_000_000, received: 4_500_000, percent: { received: 56 } },
    });
  });

  it('asks where an amount can be read in two ways, and which of several years is meant', async () => {
    expect((await read('Required\t8.000\nReceived\t4.500')).questions).to.deep.equal(['mark']);
    const { questions } = await read('\t2023\t2024\nRequired\t7000000\t8000000');
    expect(questions).to.deep.equal(['value']);
  });

  it('tells what is neither, and takes nothing from it', async () => {
    const { unread, rows } = await read('Required\t8000000\nProtection\t100000\nGap\t');
    expect(rows.map(({ row }) => row)).to.deep.equal([{ name: 'required', value: 8_000_000 }]);
    expect(unread.map(({ fault }) => fault)).to.deep.equal(['other-money', 'not-a-number']);
  });

  it('leaves all else of the draft as it was', async () => {
    const { rows } = await read('Received\t5000000');
    const draft = { title: 'A', funding: { asOf: '2024', required: 8_000_000, received: 1 } };
    expect(withRows(draft, 'funding', { rows, replace: true })).to.deep.equal({
      title: 'A',
      funding: { asOf: '2024', required: 8_000_000, received: 5_000_000 },
    });
  });
});
