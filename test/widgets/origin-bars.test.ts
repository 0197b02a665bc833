import { expect } from '@open-wc/testing';
import '../../src/widgets/origin-bars/origin-bars.define.js';
import type { OriginBarsElement } from '../../src/widgets/origin-bars/origin-bars.js';
import { sample } from '../data/sample.js';
import { widgetContract } from '../support/contract.js';
import { all, drawn, figureOf, partsOf, type Widget } from '../support/page.js';
import { rowsOf, seen } from '../support/reading.js';

const TAG = 'factlet-origin-bars';

widgetContract({
  tag: TAG,
  sample: 'azerbaijan-2024',
  section: 'origins',
  texts: ['6,541', 'Ukraine', '1,106', 'Afghanistan', '271', 'Russia', '8,087', 'mid-2024'],
  partly: {
    version: '1',
    origins: {
      lists: [
        {
          rows: [
            { label: 'A', value: 20 },
            { label: 'B', value: 'many' },
            { label: 'C', value: 2 },
          ],
        },
      ],
    },
  },
});

describe('<factlet-origin-bars>', () => {
  const origins = (
    rows: readonly object[],
    attributes: Record<string, string> = {},
    list: object = {},
  ): Promise<Widget> =>
    drawn(TAG, {
      attributes,
      data: { version: '1', country: 'AZ', origins: { lists: [{ ...list, rows }] } },
    });
  const rows = (widget: Widget): string[][] => rowsOf(widget.shadowRoot);
  const labels = (widget: Widget): (string | undefined)[] => rows(widget).map(([label]) => label);
  const bars = (widget: Widget): number[] =>
    partsOf(widget, 'bar').map((bar) => bar.getBoundingClientRect().width);
  const many = (count: number): object[] =>
    Array.from({ length: count }, (_, index) => ({
      label: `Country ${index}`,
      value: count - index,
    }));

  it('reads in Azerbaijani as the sheet does', async () => {
    const widget = await drawn(TAG, { data: await sample('azerbaijan-2024'), lang: 'az' });
    expect(rows(widget).slice(0, 3)).to.deep.equal([
      ['Ukrayna', '6.541'],
      ['Əfqanıstan', '1.106'],
      ['Rusiya', '271'],
    ]);
    expect(seen(widget)).to.include('Beşdə dördü bir ölkədəndir: Ukrayna (6.541, cəmi: 8.087).');
  });

  it('names countries in the language of the reader where the labels are in another', async () => {
    const widget = await drawn(TAG, { data: await sample('azerbaijan-2024'), lang: 'fr' });
    expect(labels(widget).slice(0, 3)).to.deep.equal([
      'Ukraine',
      'Afghanistan',
      'Fédération de Russie',
    ]);
  });

  it('stands in descending order, with equal values in the order of the data', async () => {
    const widget = await origins([
      { label: 'A', value: 2 },
      { label: 'B', value: 5 },
      { label: 'C', value: 2 },
      { label: 'D', value: 9 },
      { label: 'E', value: 2 },
    ]);
    expect(labels(widget)).to.deep.equal(['D', 'B', 'A', 'C', 'E']);
  });

  it('draws bars from zero that are true to the values, and one pixel at least', async () => {
    const widget = await origins([
      { label: 'A', value: 266654 },
      { label: 'B', value: 133327 },
      { label: 'C', value: 22 },
      { label: 'D', value: 0 },
    ]);
    const [longest = 0, half = 0, least = 0] = bars(widget);
    expect(half / longest).to.be.closeTo(0.5, 0.01);
    expect(least).to.be.at.least(1).and.at.most(2);
    expect(longest).to.be.greaterThan(200);
    const starts = partsOf(widget, 'bar').map((bar) =>
      Math.round(bar.getBoundingClientRect().left),
    );
    expect(new Set(starts).size).to.equal(1);
  });

  it('keeps the longest bar and its value inside the figure, whatever is said of the value', async () => {
    for (const qualifier of ['about', 'over', 'nearly', 'under', 'estimate']) {
      for (const [lang, size] of [
        ['en', '780px'],
        ['es', '420px'],
        ['az', '260px'],
      ] as const) {
        const data = {
          version: '1',
          origins: {
            lists: [
              {
                rows: [
                  { country: 'SD', value: 12726000, qualifier },
                  { country: 'SY', value: 132 },
                ],
              },
            ],
          },
        };
        const widget = await drawn(TAG, { data, lang });
        widget.parentElement!.style.inlineSize = size;
        // Firefox rounds the one up and the other down.
        expect(figureOf(widget).scrollWidth, `${qualifier} ${size}`).to.be.at.most(
          figureOf(widget).clientWidth + 1,
        );
      }
    }
  });

  it('has the name beside its bar in a wide column, and above it in a narrow one', async () => {
    const widget = await origins([
      { label: 'A', value: 10 },
      { label: 'B', value: 4 },
    ]);
    const isBeside = (size: string): boolean => {
      widget.parentElement!.style.inlineSize = size;
      return (
        partsOf(widget, 'label')[0]!.getBoundingClientRect().bottom >
        partsOf(widget, 'bar')[0]!.getBoundingClientRect().top
      );
    };
    expect([isBeside('780px'), isBeside('260px')]).to.deep.equal([true, false]);
  });

  it('draws no bar for zero', async () => {
    const widget = await origins([
      { label: 'A', value: 10 },
      { label: 'B', value: 0 },
    ]);
    expect(rows(widget)).to.deep.equal([
      ['A', '10'],
      ['B', '0'],
    ]);
    expect(bars(widget).filter((width) => width > 0)).to.have.length(1);
  });

  it('shows the ten largest of thousands of rows, and the sum of the others', async () => {
    const many = Array.from({ length: 4000 }, (_, index) => ({
      label: `Place ${index}`,
      value: 4000 - index,
    }));
    const content = `<script type="application/json">${JSON.stringify({ version: '1', origins: { lists: [{ rows: many }] } })}</script>`;
    const widget = await drawn(TAG, { content });
    expect(rows(widget).slice(0, 2)).to.deep.equal([
      ['Place 0', '4,000'],
      ['Place 1', '3,999'],
    ]);
    expect(rows(widget)).to.have.length(11);
  });

  it('grows bars from the right in Arabic', async () => {
    const widget = await drawn(TAG, { data: await sample('egypt-2025-06'), lang: 'ar' });
    const ends = partsOf(widget, 'bar').map((bar) => Math.round(bar.getBoundingClientRect().right));
    expect(new Set(ends).size).to.equal(1);
    expect(bars(widget)[0]).to.be.greaterThan(bars(widget)[3]!);
    expect(partsOf(widget, 'label')[0]!.getBoundingClientRect().right).to.be.at.least(ends[0]!);
    expect(seen(widget)).to.include('726,000');
  });

  it('never ranks what is other, unknown or stateless', async () => {
    const widget = await origins([
      { country: 'XXA', value: 900 },
      { country: 'UNK', value: 800 },
      { label: 'Others', value: 700, other: true },
      { country: 'SYR', value: 5 },
      { country: 'AFG', value: 50 },
    ]);
    expect(rows(widget)).to.deep.equal([
      ['Afghanistan', '50'],
      ['Syrian Arab Rep.', '5'],
      ['Others', '700'],
      ['Unknown', '800'],
      ['Stateless', '900'],
    ]);
    // Of so many nobody knows where they come from.
    expect(partsOf(widget, 'takeaway')).to.have.length(0);
  });

  it('shows rows without a name as such, in their place', async () => {
    const widget = await drawn(TAG, { data: await sample('jordan-2019-06') });
    expect(rows(widget).slice(0, 6)).to.deep.equal([
      ['Syria', '662,569'],
      ['name not given', '67,527'],
      ['Yemen', '14,654'],
      ['Sudan', '6,141'],
      ['Somalia', '775'],
      ['Other', '1,710'],
    ]);
  });

  it('shows what is missing as missing, not as zero, after what is known', async () => {
    const widget = await origins([
      { label: 'A', value: null },
      { label: 'B', value: 3 },
      { label: 'C', value: 0 },
    ]);
    expect(rows(widget)).to.deep.equal([
      ['B', '3'],
      ['C', '0'],
      ['A', 'not provided'],
    ]);
  });

  it('takes the label of the author before the name of the code', async () => {
    const widget = await origins([
      { country: 'KOR', label: 'South Korea', value: 2 },
      { country: 'KR', value: 1 },
    ]);
    expect(labels(widget)).to.deep.equal(['South Korea', 'Republic of Korea']);
  });

  it('draws each of two lists on its own scale, under its name', async () => {
    const widget = await drawn(TAG, { data: await sample('armenia-2024-02') });
    const lists = all(widget, 'dl').map((list) => rowsOf(list).map(([label]) => label));
    expect(lists).to.deep.equal([
      ['Azerbaijan', 'Syrian Arab Republic', 'Iraq'],
      ['Iraq', 'Islamic Republic of Iran', 'Ukraine'],
    ]);
    expect(bars(widget)[3]).to.be.closeTo(bars(widget)[0] ?? 0, 40);
    expect(seen(widget)).to.include('204').and.not.to.include('33,941');
    expect(partsOf(widget, 'list-heading')).to.have.length(2);
    expect(
      new Set(partsOf(widget, 'list-heading').map(seen)).size,
      'readers can tell the lists apart',
    ).to.equal(2);
  });

  it('shows the list of one group on request', async () => {
    const widget = (await drawn(TAG, {
      data: await sample('armenia-2024-02'),
      attributes: { group: 'asylum-seekers' },
    })) as OriginBarsElement & Widget;
    expect(labels(widget)).to.deep.equal(['Iraq', 'Islamic Republic of Iran', 'Ukraine']);
    widget.group = 'refugees';
    await widget.updateComplete;
    expect(labels(widget)[0]).to.equal('Azerbaijan');
    widget.group = 'idps';
    await widget.updateComplete;
    expect(seen(widget)).to.include('No figures are provided here.');
  });

  it('shows a total of nobody as 0, and never calls it missing', async () => {
    const widget = await drawn(TAG, {
      data: { origins: { lists: [{ group: 'refugees', total: 0, rows: [] }] } },
    });
    expect(seen(widget))
      .to.match(/Total 0/)
      .and.not.to.include('No figures');
  });

  it('draws bars from printed shares, and prints them as they are', async () => {
    const alone = await origins([
      { country: 'SYR', percent: 61.4 },
      { country: 'IRQ', percent: 20 },
      { other: true, percent: 18.6 },
    ]);
    expect(rows(alone)).to.deep.equal([
      ['Syrian Arab Rep.', '61.4%'],
      ['Iraq', '20%'],
      ['Other', '18.6%'],
    ]);
    const beside = await origins([
      { country: 'SYR', value: 6140, percent: 61.4 },
      { country: 'IRQ', value: 2000, percent: 2, decimals: 1 },
    ]);
    expect(rows(beside)).to.deep.equal([
      ['Syrian Arab Rep.', '6,140 61.4%'],
      ['Iraq', '2,000 2.0%'],
    ]);
    const [long = 0, short = 0] = bars(beside);
    expect(short / long).to.be.closeTo(2 / 61.4, 0.01);
  });

  it('ranks neither various nor Tibetan', async () => {
    const widget = await origins([
      { country: 'VAR', value: 900 },
      { country: 'TIB', value: 800 },
      { country: 'SYR', value: 5 },
      { country: 'STA', value: 700 },
    ]);
    expect(labels(widget)).to.deep.equal(['Syrian Arab Rep.', 'Various', 'Tibetans', 'Stateless']);
  });

  it('tells what it gathers from what the data gathers', async () => {
    const widget = await origins([...many(12), { other: true, value: 1 }]);
    expect(labels(widget).slice(-2)).to.deep.equal(['2 more countries (calculated)', 'Other']);
  });

  it('says that a list without rows has no figures, without a frame of bars', async () => {
    const widget = await drawn(TAG, { data: await sample('ukraine-2018-12') });
    expect(seen(widget)).to.include('No figures are provided here.');
    expect(partsOf(widget, 'bar')).to.have.length(0);
  });

  for (const count of [1, 2, 3, 11, 12, 157, 5000]) {
    it(`shows ${count} rows, ten one by one and the others as one row with their sum`, async () => {
      const widget = await origins(many(count));
      const rest = count > 11 ? count - 10 : 0;
      expect(rows(widget)).to.have.length(rest ? 11 : count);
      expect(rows(widget)[0]).to.deep.equal(['Country 0', count.toLocaleString('en')]);
      if (!rest) return;
      const [label = '', sum] = rows(widget)[10]!;
      expect(label).to.include(rest.toLocaleString('en')).and.to.include('more countries');
      expect(sum).to.equal(((rest * (rest + 1)) / 2).toLocaleString('en'));
    });
  }

  it('says of the sum of the others that it is calculated', async () => {
    expect(seen(await origins(many(12)))).to.match(
      /2 more countries[^\d]*calculated|calculated[^\d]*2 more countries/i,
    );
  });

  it('shows as many rows as it is asked to', async () => {
    const widget = (await origins(many(12), { top: '3' })) as OriginBarsElement & Widget;
    expect(labels(widget).slice(0, 3)).to.deep.equal(['Country 0', 'Country 1', 'Country 2']);
    expect(rows(widget)).to.have.length(4);
    for (const top of [0, -1, NaN]) {
      widget.top = top;
      await widget.updateComplete;
      expect(rows(widget), String(top)).to.have.length(11);
    }
    widget.top = 12;
    await widget.updateComplete;
    expect(rows(widget)).to.have.length(12);
  });

  it('counts the others among what it shows when their scale is larger', async () => {
    const widget = await origins(
      [...many(1), ...Array.from({ length: 20 }, (_, index) => ({ label: `X${index}`, value: 1 }))],
      { top: '1' },
    );
    const widths = bars(widget);
    expect(widths[1]! / widths[0]!).to.be.closeTo(20, 1);
  });

  it('shows a stated total, and never a sum of ours', async () => {
    expect(rows(await drawn(TAG, { data: await sample('egypt-2017-09') })).at(-1)).to.deep.equal([
      'Total',
      '211,104',
    ]);
    expect(
      seen(
        await origins([
          { label: 'A', value: 2 },
          { label: 'B', value: 3 },
        ]),
      ),
    ).not.to.match(/Total|\b5\b/);
  });
});
