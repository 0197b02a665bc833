import { expect } from '@open-wc/testing';
import '../../src/widgets/population-counters/population-counters.define.js';
import { sample } from '../data/sample.js';
import { widgetContract } from '../support/contract.js';
import { all, drawn, partsOf, type Widget } from '../support/page.js';
import { rowsOf, seen } from '../support/reading.js';

const TAG = 'factlet-population-counters';

widgetContract({
  tag: TAG,
  sample: 'azerbaijan-2024',
  section: 'population',
  texts: ['8,087', 'Refugees', '224', '513', '657,749', 'mid-2024'],
  partly: {
    version: '1',
    population: {
      groups: [
        { label: 'A', value: 20 },
        { label: 'B', value: 'many' },
      ],
    },
  },
});

describe('<factlet-population-counters>', () => {
  const groups = (rows: readonly object[], more: object = {}): Promise<Widget> =>
    drawn(TAG, { data: { version: '1', country: 'AZ', population: { groups: rows, ...more } } });
  const rows = (widget: Widget): string[][] => rowsOf(widget.shadowRoot);

  it('reads in Azerbaijani as the sheet does', async () => {
    const widget = await drawn(TAG, { data: await sample('azerbaijan-2024'), lang: 'az' });
    expect(rows(widget)).to.deep.equal([
      ['Qaçqınlar', '8.087'],
      ['Sığınacaq axtaranlar', '224'],
      ['Vətəndaşlığı olmayanlar', '513'],
      ['Məcburi köçkünlər', '657.749'],
    ]);
    expect(seen(widget)).to.include('2024-cü ilin ortasında');
  });

  it('never breaks a number, in wide letters and at any width', async () => {
    for (const value of [657_749, 3_669_000, 12_726_000]) {
      const widget = await groups(
        ['refugees', 'asylum-seekers', 'stateless', 'idps'].map((group, index) => ({
          group,
          value: index === 3 ? value : 224,
        })),
      );
      widget.style.fontFamily = 'Verdana, "DejaVu Sans", sans-serif';
      const broken: number[] = [];
      for (let width = 280; width < 1000; width += 10) {
        widget.style.width = `${width}px`;
        if (all(widget, '[part~="value"]').some((number) => number.getClientRects().length > 1))
          broken.push(width);
      }
      expect(broken, `${value}`).to.deep.equal([]);
    }
  });

  it('never adds groups: the same people can be in two of them', async () => {
    const widget = await drawn(TAG, { data: await sample('azerbaijan-2024') });
    expect(seen(widget)).not.to.match(/666,573|Total/);
  });

  it('shows a total where the data states one', async () => {
    const widget = await drawn(TAG, { data: await sample('zambia-2022-02') });
    expect(rows(widget).at(-1)).to.deep.equal(['Total', '105,868']);
    expect(rows(widget)).to.have.length(4);
    expect(
      rows(await drawn(TAG, { data: await sample('south-africa-2020-06') })).at(-1),
    ).to.deep.equal(['Total', '275,925']);
  });

  it('shows true zeros as zeros, and what is missing as missing', async () => {
    const widget = await drawn(TAG, { data: await sample('south-africa-2020-06') });
    expect(rows(widget)).to.deep.include(['Comoros', '0']).and.to.deep.include(['Mauritius', '22']);
    expect(
      rows(
        await groups([
          { group: 'idps', value: null },
          { group: 'refugees', value: 0 },
        ]),
      ),
    ).to.deep.equal([
      ['Internally displaced people', 'not provided'],
      ['Refugees', '0'],
    ]);
  });

  it('keeps the order of the data, whatever the size', async () => {
    const widget = await drawn(TAG, { data: await sample('niger-2022-01'), lang: 'fr' });
    expect(rows(widget).map(([label]) => label)).to.deep.equal([
      'Réfugiés',
      'Personnes Déplacées Internes',
      'Retournés Nigériens',
      "Demandeurs d'Asile",
      'Autres Personnes sous mandat',
    ]);
    expect(rows(widget)[0]?.[1]).to.equal('250 001');
    expect(seen(widget)).not.to.match(/582.150/);
  });

  it('gives a group its own date and source', async () => {
    const widget = await drawn(TAG, { data: await sample('ukraine-2018-12') });
    expect(rows(widget)).to.deep.include([
      'asylum seekers',
      '6,152',
      'November 2018',
      'Source: UNHCR',
    ]);
    expect(rows(widget)).to.deep.include([
      'stateless persons',
      '35,574',
      'January 2018',
      'Source: UNHCR, SMS of Ukraine',
    ]);
  });

  it('keeps footnote marks with the label', async () => {
    const widget = await drawn(TAG, { data: await sample('ukraine-2018-12') });
    expect(rows(widget)[0]).to.deep.equal([
      'internally displaced persons (IDP)* and conflict-affected persons**',
      'about 1,800,000',
    ]);
  });

  it('keeps what is said of a number: about, an estimate', async () => {
    const widget = await drawn(TAG, { data: await sample('serbia-2018-07') });
    expect(rows(widget)).to.deep.include(['Persons at risk of statelessness', '2,290 (estimate)']);
  });

  it('tells the change since the figure before', async () => {
    const widget = await groups([
      { label: 'A', value: 140289, previous: { value: 80844, asOf: '2021-01' } },
      { label: 'B', value: 10, previous: { value: 12 } },
      { label: 'C', value: 7, previous: { value: 7, asOf: 'mid-2020' } },
      { label: 'D', value: null, previous: { value: 7 } },
    ]);
    expect(rows(widget)).to.deep.equal([
      ['A', '140,289', 'Previous figure (January 2021): 80,844; change (calculated): +59,445'],
      ['B', '10', 'Previous figure: 12; change (calculated): \u22122'],
      ['C', '7', 'Previous figure (mid-2020): 7; change (calculated): no change'],
      ['D', 'not provided', 'Previous figure: 7'],
    ]);
  });

  it("shows groups of the author's own, a value without a name and what is part of another", async () => {
    const widget = await groups([
      { label: 'Dadaab', value: 211544 },
      { value: 67527 },
      { label: 'Women', value: 4, partOf: 'refugees' },
    ]);
    expect(rows(widget)).to.deep.equal([
      ['Dadaab', '211,544'],
      ['name not given', '67,527'],
      ['Women', '4', 'part of: Refugees'],
    ]);
  });

  it('shows a date that does not exist as it is written', async () => {
    const widget = await drawn(TAG, { data: await sample('jordan-2021-02') });
    expect(seen(partsOf(widget, 'as-of')[0]!)).to.include('30 FEBRUARY 2021');
    expect(seen(widget)).not.to.include('March');
  });

  it('names the largest group, unless there is one alone', async () => {
    const takeaway = (widget: Widget): string | undefined =>
      partsOf(widget, 'takeaway').map(seen)[0];
    expect(takeaway(await drawn(TAG, { data: await sample('azerbaijan-2024') }))).to.equal(
      'Most are internally displaced: 657,749.',
    );
    expect(takeaway(await groups([{ group: 'refugees', value: 4 }]))).to.equal(undefined);
    expect(
      takeaway(
        await groups([
          { group: 'refugees', value: 4 },
          { label: 'Children', value: 9, partOf: 'refugees' },
        ]),
      ),
    ).to.equal(undefined);
  });

  it('says how the largest group, or the only one, has changed since a date', async () => {
    const takeaway = async (...rows: object[]): Promise<string | undefined> =>
      partsOf(await groups(rows), 'takeaway').map(seen)[0];
    const previous = { value: 70349, asOf: '2018' };
    const refugees = { group: 'refugees', value: 88419, previous };
    expect(await takeaway(refugees)).to.equal('+18,070 since 2018.');
    expect(await takeaway(refugees, { group: 'stateless', value: 2 })).to.equal(
      'Most are refugees: 88,419. +18,070 since 2018.',
    );
    expect(await takeaway({ ...refugees, label: 'People who fled' }, { label: 'B', value: 2 }))
      .to //
      .equal('Most of the people counted here: People who fled (88,419). +18,070 since 2018.');
    // Nothing can be compared: a number that is near, in millions, or unchanged, and no date.
    for (const other of [
      { qualifier: 'about' },
      { scale: 'million' },
      { value: 70349 },
      { previous: 70349 },
      { previous: { ...previous, unit: 'families' } },
    ])
      expect(await takeaway({ ...refugees, ...other })).to.equal(undefined);
  });

  it('has its final numbers from the first drawing, and moves nothing', async () => {
    const widget = await drawn(TAG, { data: await sample('azerbaijan-2024') });
    expect(partsOf(widget, 'value').map(seen)).to.deep.equal(['8,087', '224', '513', '657,749']);
    expect(widget.shadowRoot.getAnimations()).to.have.length(0);
  });

  it('stands in four columns, in two, or in one', async () => {
    const widget = await drawn(TAG, { data: await sample('azerbaijan-2024') });
    const columns = (width: string): number => {
      widget.parentElement!.style.inlineSize = width;
      return new Set(
        all(widget, 'dl > div').map((each) => Math.round(each.getBoundingClientRect().left)),
      ).size;
    };
    expect([columns('60em'), columns('30em'), columns('12em')]).to.deep.equal([4, 2, 1]);
  });

  it('leaves no counter alone in a row', async () => {
    const rowsAt = async (count: number, width: string): Promise<number[]> => {
      const widget = await groups(
        Array.from({ length: count }, (_, index) => ({ label: `Group ${index}`, value: 7 })),
      );
      widget.parentElement!.style.inlineSize = width;
      const tops = all(widget, 'dl > div').map((each) => each.getBoundingClientRect().top);
      return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
    };
    expect(await rowsAt(5, '46em')).to.deep.equal([3, 2]);
    expect(await rowsAt(5, '60em')).to.deep.equal([5]);
    expect(await rowsAt(6, '60em')).to.deep.equal([3, 3]);
    expect(await rowsAt(6, '70em')).to.deep.equal([6]);
    expect(await rowsAt(7, '60em')).to.deep.equal([4, 3]);
    expect(await rowsAt(3, '46em')).to.deep.equal([3]);
  });
});
