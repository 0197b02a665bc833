import { expect } from '@open-wc/testing';
import '../../src/widgets/donor-list/donor-list.define.js';
import { sample } from '../data/sample.js';
import { widgetContract } from '../support/contract.js';
import { all, drawn, partsOf, type Widget } from '../support/page.js';
import { seen } from '../support/reading.js';

const TAG = 'factlet-donor-list';

widgetContract({
  tag: TAG,
  sample: 'azerbaijan-2024',
  section: 'donors',
  texts: [
    'Australia',
    'Switzerland',
    'UNHCR is grateful to its major donors',
    'UNHCR also thanks the private sector',
  ],
  partly: {
    version: '1',
    donors: {
      currency: 'USD',
      items: [
        { country: 'AU', amount: 20 },
        { label: 'B', amount: 'much' },
      ],
    },
  },
});

describe('<factlet-donor-list>', () => {
  const donors = (rows: readonly object[], more: object = {}, lang = 'en'): Promise<Widget> =>
    drawn(TAG, { lang, data: { version: '1', country: 'AZ', donors: { items: rows, ...more } } });
  const names = (widget: Widget): string[] => all(widget, 'li').map(seen);

  it('thanks in the order of the data, in the words of the sheet', async () => {
    const widget = await drawn(TAG, { data: await sample('azerbaijan-2024'), lang: 'az' });
    expect(names(widget)).to.deep.equal([
      'Avstraliya',
      'Belçika',
      'Danimarka',
      'Fransa',
      'Almaniya',
      'İrlandiya',
      'Niderland',
      'Yeni Zelandiya',
      'Norveç',
      'Koreya Respublikası',
      'İsveç',
      'Böyük Britaniya və Şimali İrlandiya Krallığı',
      'İsveçrə',
    ]);
    expect(seen(widget)).to.match(/təşəkkür edir: Avstraliya.* İsveçrə BMT QAK həmçinin/);
  });

  it("takes the author's label before the name of the code", async () => {
    expect(
      names(
        await donors([
          { country: 'KR', label: 'South Korea' },
          { country: 'KR' },
          { country: 'DEU' },
        ]),
      ),
    ).to.deep.equal(['South Korea', 'Republic of Korea', 'Germany']);
  });

  it('names a country in the language of the reader where the label is in another', async () => {
    expect(
      names(
        await donors(
          [{ country: 'CH', label: { az: 'İsveçrə' } }, { label: { az: 'Körpü' } }],
          {},
          'fr',
        ),
      ),
    ).to.deep.equal(['Suisse', 'Körpü']);
  });

  it('shows amounts where the data has them', async () => {
    const widget = await donors(
      [
        { country: 'AU', amount: 1500000 },
        { country: 'BE', amount: 50000, qualifier: 'over' },
        { country: 'DK' },
      ],
      { currency: 'USD' },
    );
    expect(names(widget)).to.deep.equal(['Australia US$1.5M', 'Belgium over US$50,000', 'Denmark']);
    expect(partsOf(widget, 'value').map((value) => (value as HTMLDataElement).value)).to.deep.equal(
      ['1500000', '50000'],
    );
  });

  it('keeps a name as it is written, with the code where there is no such country', async () => {
    expect(names(await donors([{ label: 'Fuji Optical' }, { country: 'XQQ' }]))).to.deep.equal([
      'Fuji Optical',
      'XQQ',
    ]);
  });

  it('tells a note and a date beside the name', async () => {
    expect(names(await donors([{ label: 'A', note: 'in kind', asOf: '2024' }]))).to.deep.equal([
      'A (2024) (in kind)',
    ]);
  });

  it('shows thanks alone, or none', async () => {
    const widget = await donors([], { closing: 'Thank you all.' });
    expect(seen(widget)).to.include('Thank you all.');
    expect(seen(await donors([]))).to.include('No figures are provided here.');
  });

  it('is a list, so that a screen reader can count it', async () => {
    const widget = await drawn(TAG, { data: await sample('azerbaijan-2024') });
    expect(all(widget, 'ul')).to.have.length(1);
    expect(all(widget, 'ul > li')).to.have.length(13);
  });
});
