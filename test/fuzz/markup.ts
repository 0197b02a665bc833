import { expect } from '@open-wc/testing';
import { testNetwork, type Network } from '../support/network.js';
import { sample } from '../data/sample.js';
import { all, drawn, failed, placed, type Widget } from '../support/page.js';
import { seen } from '../support/reading.js';
import { WIDGETS } from './widgets.js';
import { waitUntil } from '../support/wait.js';

const SAMPLES = [
  'azerbaijan-2024',
  'jordan-2019-06',
  'jordan-2021-02',
  'kenya-2019-05',
  'egypt-2017-09',
  'south-africa-2020-06',
  'niger-2022-01',
  'mexico-2019-02',
  'burkina-faso-2014',
  // Its list is folded.
  'germany-2025',
];

/** One row of each section with all that can be said of a row, and one that can't be read. */
const row = {
  label: { az: 'Ad' },
  value: 8,
  qualifier: 'about',
  previous: 5,
  partOf: 'A',
  asOf: '2020',
  note: 'B',
  source: { text: 'C', url: 'https://example.org/' },
};
const rows = [
  row,
  { value: 3 },
  { label: 'D', value: null },
  { label: 'E', value: 'x' },
  { label: 'F', value: 2, percent: 2 },
  { label: 'G', percent: 3 },
];
const amounts = { required: row, received: { ...row, expected: true }, gap: 2 };
const WHOLE = {
  version: '1',
  title: 'Title',
  country: 'AZ',
  lang: 'az',
  notes: 'A note',
  population: { total: 9, groups: rows },
  funding: {
    currency: 'USD',
    required: row,
    received: row,
    parts: [
      ...rows,
      {
        label: 'H',
        value: 9,
        ...amounts,
        note: 'B',
        source: { text: 'C', url: 'https://example.org/' },
      },
    ],
    years: [
      {
        year: 2024,
        budget: row,
        expenditure: 3,
        note: 'B',
        source: { text: 'C', url: 'https://example.org/' },
        ...amounts,
      },
    ],
    note: 'A note',
    source: { url: 'https://example.org/' },
  },
  origins: { lists: [{ rows, total: 9, title: 'Title', note: 'A note' }, { rows: [] }] },
  staffing: {
    staff: [...rows, { label: 'I', value: 4001 }],
    offices: [
      { label: 'J', value: 4001 },
      { ...row, place: { az: 'Baku' } },
    ],
  },
  keyFigures: {
    items: [
      row,
      { ...row, text: 'in {value} places' },
      { value: null, text: { az: 'X' } },
      { value: { az: 'All' }, text: 'people' },
      { value: 'All', text: { az: 'Y' } },
    ],
  },
  donors: { items: rows, thanks: { az: 'T' }, closing: { az: 'C' } },
};

type Names = ReadonlySet<string>;

// What stands in these comes from the data, or is measured from it
const FREE = new Set(['href', 'lang', 'value', 'd', 'width', 'viewBox', 'class']);

/** Every element with each of its attributes, as a page that reads the widget's shadow roots finds them. */
function markupOf(widget: Widget): Set<string> {
  return new Set(
    all(widget, '*').flatMap((element) => [
      element.localName,
      ...Array.from(
        element.attributes,
        // Lists of origins, of which there may be several, are counted.
        ({ name, value }) =>
          `${element.localName} ${name}` +
          (FREE.has(name) ? '' : `="${value.replace(/\ball\d/, 'all0')}"`),
      ),
    ]),
  );
}

/** The markup of the samples and of the states that widgets can be in: nothing else is ours. Gathered before the suite. */
export function ourMarkup(): { readonly names: Names } {
  const names = new Set<string>();
  const gather = (widget: Widget): void => markupOf(widget).forEach((name) => names.add(name));
  describe('the markup that is ours', () => {
    const network = testNetwork();
    it('is that of the samples and of the states', async function () {
      this.timeout(120_000);
      for (const [tag] of WIDGETS) {
        const data = [
          ...(await Promise.all(SAMPLES.map(sample))),
          structuredClone(WHOLE),
          { version: '1', [section(tag)]: {} },
        ];
        for (const each of data) gather(await drawn(tag, { data: each }));
        gather(await drawn(tag, { data: structuredClone(WHOLE), lang: 'ar' }));
        gather(await unreached(tag, network));
        gather((await failed(tag, { data: [] })).widget);
        gather(await placed(tag, { src: '#nowhere' }));
      }
      expect(names).to.include('bdi').and.to.include('a href');
    });
  });
  return { names };
}

const section = (tag: string): string =>
  WIDGETS.find(([each]) => each === tag)?.[1] ?? 'population';

/** Figures that couldn't be updated, with a button to try again and the details for the author. */
async function unreached(tag: string, network: Network): Promise<Widget> {
  const widget = await drawn(tag, { data: structuredClone(WHOLE) });
  Object.assign(widget, { data: undefined, src: network.newAddress() });
  await waitUntil(() => all(widget, 'details').length > 0 && seen(widget).includes('CORS'));
  return widget;
}

/** Fails where an element or an attribute isn't ours, and where a link leads elsewhere than to http. */
export function expectOurs(widget: Widget, names: Names): void {
  expect([...markupOf(widget)].filter((name) => !names.has(name)).join('\n')).to.equal('');
  for (const element of all(widget, '*')) {
    for (const { name, value } of element.attributes) {
      expect(name.startsWith('on'), name).to.equal(false);
      if (name === 'class') expect(value).to.match(/^[a-z\s-]*$/);
    }
  }
  for (const link of all(widget, 'a, area, [href]') as HTMLAnchorElement[]) {
    const { protocol, username, password } = new URL(link.getAttribute('href') ?? '');
    expect([/^https?:$/.test(protocol), username, password], link.outerHTML).to.deep.equal([
      true,
      '',
      '',
    ]);
    expect(link.relList.contains('noopener'), link.outerHTML).to.equal(true);
  }
}

/** What readers see; what helps the author, who is quoted what he wrote, is left out. */
export function seenByReaders(widget: Widget): string {
  const help = all(widget, 'details').map(seen);
  return help.reduce((text, each) => text.replace(each, () => ''), seen(widget));
}

/** What a program's slips look like. No text that the tests give has one in it. */
export const SLIPS = /NaN|Infinity|∞|undefined|\[object|Invalid Date|function|Symbol\(/;
