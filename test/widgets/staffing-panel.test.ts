import { expect } from '@open-wc/testing';
import '../../src/widgets/staffing-panel/staffing-panel.define.js';
import { loadMessages, plural } from '../../src/messages/index.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { sample } from '../data/sample.js';
import { widgetContract } from '../support/contract.js';
import { all, drawn, partsOf, type Widget } from '../support/page.js';
import { plain, rowsOf, seen } from '../support/reading.js';

const TAG = 'factlet-staffing-panel';

widgetContract({
  tag: TAG,
  sample: 'azerbaijan-2024',
  section: 'staffing',
  texts: ['22', 'National staff', '3', '9', 'Total (calculated)', '34', 'Representation', 'Baku'],
  partly: {
    version: '1',
    staffing: {
      staff: [
        { category: 'national', count: 20 },
        { category: 'interns', count: 'many' },
      ],
    },
  },
});

describe('<factlet-staffing-panel>', () => {
  const staffing = (section: object, lang = 'en'): Promise<Widget> =>
    drawn(TAG, { lang, data: { version: '1', country: 'AZ', staffing: section } });
  const rows = (widget: Widget): string[][] => rowsOf(widget.shadowRoot);
  /** The total stands in a list of its own below the staff. */
  const staffAndTotal = (widget: Widget): string[][] =>
    all(widget, 'dl')
      .slice(0, 2)
      .flatMap((list) => rowsOf(list));

  it('shows 22, 3 and 9, and 34 as a sum of ours', async () => {
    const widget = await drawn(TAG, { data: await sample('azerbaijan-2024') });
    expect(rows(widget)).to.deep.equal([
      ['National staff', '22'],
      ['International staff', '3'],
      ['Affiliate staff', '9'],
      ['Total (calculated)', '34'],
      ['Representation (Baku)', '1'],
    ]);
    expect(seen(widget)).not.to.include('icon');
    expect(seen(partsOf(widget, 'takeaway')[0]!)).to.equal(
      'Most of the staff listed: National staff (22).',
    );
  });

  it('reads in Azerbaijani as the sheet does', async () => {
    const widget = await drawn(TAG, { data: await sample('azerbaijan-2024'), lang: 'az' });
    expect(rows(widget)).to.deep.equal([
      ['Milli heyət', '22'],
      ['Beynəlxalq heyət', '3'],
      ['Köməkçi heyət', '9'],
      ['Cəmi (hesablanıb)', '34'],
      ['Bakı şəhərində Nümayəndəlik', '1'],
    ]);
  });

  it('shows a stated total as it is', async () => {
    const widget = await drawn(TAG, { data: await sample('jordan-2019-06') });
    expect(staffAndTotal(widget)).to.deep.equal([
      ['National Staff', '462'],
      ['International Staff', '96'],
      ['Total', '558'],
    ]);
    expect(seen(widget)).not.to.include('calculated');
  });

  it('adds nothing unless it is asked to, and labels the sum as calculated', async () => {
    const staff = [
      { category: 'national', count: 200 },
      { category: 'international', count: 90 },
    ];
    expect(seen(await staffing({ staff }))).not.to.include('290');
    expect(rows(await staffing({ staff, total: 'sum' }))).to.deep.include([
      'Total (calculated)',
      '290',
    ]);
  });

  it('adds nothing where a number is missing or about', async () => {
    const sums = [
      [
        { label: 'A', count: 2 },
        { label: 'B', count: null },
      ],
      [
        { label: 'A', count: 2 },
        { label: 'B', count: 3, qualifier: 'about' },
      ],
    ];
    for (const categories of sums)
      expect(seen(await staffing({ staff: categories, total: 'sum' }))).not.to.match(/Total/);
  });

  it('counts nobody twice in a sum of ours', async () => {
    const widget = await staffing({
      total: 'sum',
      staff: [
        { label: 'A', count: 10 },
        { label: 'B', count: 5 },
        { label: 'Women', count: 7, partOf: 'A' },
      ],
    });
    expect(rows(widget)).to.deep.include(['Total (calculated)', '15']);
  });

  it('counts what it left out also where nothing else is there, and never calls that "not provided"', async () => {
    const widget = await staffing({ staff: [{ category: 'national', count: 'twenty' }] });
    expect(seen(widget))
      .to.include('1 row is not shown')
      .and.not.to.include('No figures are provided');
  });

  it('takes categories of any name', async () => {
    const widget = await drawn(TAG, { data: await sample('burkina-faso-2014'), lang: 'fr' });
    expect(staffAndTotal(widget)).to.deep.equal([
      ['Internationaux', '18'],
      ['Nationaux', '63'],
      ['Volontaires des Nations Unies', '11'],
      ['Autres', '4'],
      ['Total', '96'],
    ]);
    expect(
      rows(
        await staffing({
          staff: [
            { category: 'un-volunteers', count: 2 },
            { category: 'interns', count: 1 },
          ],
        }),
      ),
    )
      .to.deep.include(['UN Volunteers', '2'])
      .and.to.deep.include(['Interns', '1']);
  });

  it('draws a person for each of 34, and for every so many of 16,000, and says for how many', async () => {
    const people = (widget: Widget): number =>
      all(widget, 'dt [aria-hidden="true"] path').reduce(
        (count, path) => count + (path.getAttribute('d')?.match(/M/g)?.length ?? 0),
        0,
      );
    const few = await staffing({
      staff: [
        { label: 'A', count: 22 },
        { label: 'B', count: 3 },
        { label: 'C', count: 9 },
      ],
    });
    expect(people(few)).to.equal(34);
    const many = await staffing({
      staff: [
        { label: 'A', count: 16000 },
        { label: 'B', count: 900 },
        { label: 'C', count: 1 },
        { label: 'D', count: 0 },
      ],
    });
    const [, scale = ''] = /One icon = ([\d,]+) people\./.exec(seen(many)) ?? [];
    const per = Number(scale.replace(',', ''));
    expect(per).to.be.at.least(400);
    expect(people(many)).to.equal(Math.ceil(16000 / per) + Math.ceil(900 / per) + 1);
    expect(rows(many))
      .to.deep.include(['A', '16,000'])
      .and.to.deep.include(['C', '1'])
      .and.to.deep.include(['D', '0']);
    expect(many.scrollWidth).to.be.at.most(Math.ceil(many.getBoundingClientRect().width));
  });

  it('cuts the last icon where it stands for more than there are', async () => {
    const widths = (widget: Widget): number[] =>
      all(widget, 'dt [aria-hidden="true"] svg').map((svg) => Number(svg.getAttribute('width')));
    expect(
      widths(
        await staffing({
          staff: [
            { label: 'A', count: 45 },
            { label: 'B', count: 5 },
            { label: 'C', count: 2 },
            { label: 'D', count: 1 },
          ],
        }),
      ).slice(-3),
    ).to.deep.equal([5 * 14 - 2, 2 * 14 - 2, 12]);
    expect(
      widths(
        await staffing({
          staff: [
            { label: 'A', count: 250 },
            { label: 'B', count: 3 },
          ],
        }),
      ).at(-1),
    ).to.be.closeTo(0.6 * 12, 1e-6);
  });

  it('draws 10, 11 and 26 offices as so many, and says what an icon stands for where there are hundreds', async () => {
    const buildings = (widget: Widget): number[] =>
      all(widget, 'dt [aria-hidden="true"]').map((icons) =>
        [...icons.querySelectorAll('path')].reduce(
          (count, path) => count + (path.getAttribute('d')?.match(/M/g)?.length ?? 0),
          0,
        ),
      );
    const few = await staffing({
      offices: [
        { kind: 'field-office', count: 10 },
        { kind: 'sub-office', count: 11 },
        { kind: 'field-unit', count: 26 },
      ],
    });
    expect(buildings(few)).to.deep.equal([10, 11, 26]);
    expect(seen(few)).not.to.include('One icon');
    const many = await staffing({
      staff: [{ label: 'A', count: 3 }],
      offices: [
        { kind: 'field-unit', count: 400 },
        { kind: 'sub-office', count: 10 },
      ],
    });
    expect(buildings(many)).to.deep.equal([3, 40, 1]);
    expect(seen(many)).to.match(/Sub-Offices 10 One icon = 10 offices\./);
  });

  it('shows offices with their place, and how many', async () => {
    const widget = await drawn(TAG, { data: await sample('kenya-2019-05') });
    const offices = rowsOf(all(widget, 'dl').at(-1)!);
    expect(offices).to.deep.equal([
      ['Branch Office (Nairobi)', '1'],
      ['Field Office (Alinjugur)', '1'],
      ['Sub-Offices (Dadaab and Kakuma)', '2'],
    ]);
  });

  it('puts the place beside an office with a name of its own, unless the name has it', async () => {
    const widget = await drawn(TAG, { data: await sample('ukraine-2018-12') });
    expect(rows(widget)).to.deep.include(['Global Hub/Service Centre', '1', 'Donetsk']);
    expect(
      rows(await staffing({ offices: [{ label: 'Office of Baku', place: 'Baku', count: 1 }] })),
    ).to.deep.equal([['Office of Baku', '1']]);
  });

  it('shows an office without a number as not provided, and notes', async () => {
    const serbia = await drawn(TAG, { data: await sample('serbia-2018-07') });
    expect(rows(serbia)).to.deep.include(['Representation (New Belgrade)', 'not provided']);
    const jordan = await drawn(TAG, { data: await sample('jordan-2019-06') });
    expect(rows(jordan)).to.deep.include(['Sub-Office', '1', 'Also covers Zaatari camp']);
  });

  for (const lang of LANGUAGES) {
    it(`has the right plural of each office in ${lang}`, async () => {
      const { offices } = await loadMessages(lang);
      const counts = [0, 1, 2, 3, 5, 11, 21, 100];
      const widget = await staffing(
        { offices: counts.map((count) => ({ kind: 'field-office', place: `P${count}`, count })) },
        lang,
      );
      const rules = new Intl.PluralRules(lang);
      expect(rows(widget).map(([label]) => label)).to.satisfy((labels: string[]) =>
        labels.every(
          (label, index) =>
            label.includes(plain(plural(offices['field-office'], rules.select(counts[index]!)))) &&
            label.includes(`P${counts[index]}`),
        ),
      );
    });
  }

  it('shows staff without offices, and offices without staff', async () => {
    expect(rows(await drawn(TAG, { data: await sample('south-africa-2020-06') }))[0]).to.deep.equal(
      ['Multi-Country Representation Office', '1', 'Pretoria, South Africa'],
    );
    expect(seen(await drawn(TAG, { data: await sample('egypt-2025-06') }))).not.to.include(
      'Offices',
    );
  });

  it('sets staff and offices side by side on a wide card, and one alone across it', async () => {
    const topsAt = async (width: number, name: string): Promise<number[]> => {
      const widget = await drawn(TAG, { data: await sample(name) });
      widget.style.inlineSize = `${width}px`;
      return all(widget, 'dl:not(.total)').map((list) =>
        Math.round(list.getBoundingClientRect().top),
      );
    };
    const [staff, offices] = await topsAt(1200, 'azerbaijan-2024');
    expect(offices).to.equal(staff);
    const [first, second] = await topsAt(800, 'azerbaijan-2024');
    expect(second).to.be.above(first!);

    const alone = await drawn(TAG, { data: await sample('south-africa-2020-06') });
    alone.style.inlineSize = '1200px';
    const lefts = all(alone, 'dl > div').map((row) => row.getBoundingClientRect().left);
    expect(new Set(lefts).size).to.equal(1);
  });
});
