import { expect } from '@open-wc/testing';
import { setToday } from '../../src/data/today.js';
import { all, arcsOf, drawn, partsOf, place, type Widget } from '../support/page.js';
import { downloaded, readCsv } from '../support/downloads.js';
import { rowsOf, seen } from '../support/reading.js';
import { faults } from './catalogue.js';
import { contrasts } from './contrast.js';
import { drawsTelling } from './fail-in-place.js';

const COUNTERS = 'factlet-population-counters';
const BARS = 'factlet-origin-bars';
const DONUT = 'factlet-funding-donut';

const groups = (...values: unknown[]): object => ({
  groups: values.map((value, index) => ({ label: `Group ${index + 1}`, value })),
});
const values = (widget: Widget): string[] => partsOf(widget, 'value').map(seen);
/** The shares beside the amounts of a donut. */
const shares = (widget: Widget): string[] =>
  all(widget, 'dd')
    .map(seen)
    .filter((text) => text.endsWith('%'));

/** No mark was given a number that isn't one. */
function expectSoundMarks(widget: Widget): void {
  for (const mark of all(widget, 'svg, svg *')) {
    for (const { name, value } of mark.attributes) {
      expect(value, name).not.to.match(/NaN|Infinity|undefined|null/);
      if (/^(width|height|r)$/.test(name))
        expect(Number.parseFloat(value), `${name}=${value}`).to.be.at.least(0);
    }
  }
}

export const rows = faults('A. Data content', [
  {
    id: 16,
    title: 'A zero with a minus',
    checks: {
      'is a zero': async () => {
        const { widget } = await drawsTelling(COUNTERS, groups(-0));
        expect(values(widget)).to.deep.equal(['0']);
      },
    },
  },
  {
    id: 17,
    title: 'Numbers beyond measure',
    checks: {
      'are written out, fit a narrow column and are flagged where they are not exact': async () => {
        const within = await place();
        within.style.inlineSize = '280px';
        const widget = await drawn(COUNTERS, {
          data: groups(1e15, 1e21, Number.MAX_SAFE_INTEGER + 1),
          place: within,
        });
        expect(values(widget)).to.deep.equal([
          '1,000,000,000,000,000',
          '1,000,000,000,000,000,000,000',
          '9,007,199,254,740,992',
        ]);
        expect(widget.scrollWidth).to.be.at.most(280);
        const { told } = await drawsTelling(
          COUNTERS,
          groups(1e15, 1e21, Number.MAX_SAFE_INTEGER + 1),
        );
        expect(told).to.deep.equal([
          'unsafe-integer groups[1].value',
          'unsafe-integer groups[2].value',
        ]);
      },
      'are money, too': async () => {
        const { widget } = await drawsTelling(DONUT, {
          currency: 'USD',
          required: 1e21,
          received: 5e20,
        });
        expect(seen(widget)).to.include('50%').and.not.to.match(/\de\+/);
        expectSoundMarks(widget);
      },
    },
  },
  {
    id: 18,
    title: 'A fraction of a person',
    checks: {
      'is shown with the decimal that was given, and told': async () => {
        const { widget, told } = await drawsTelling(COUNTERS, groups(12.7));
        expect(values(widget)).to.deep.equal(['12.7']);
        expect(told).to.deep.equal(['not-whole groups[0].value']);
      },
    },
  },
  {
    id: 19,
    title: 'Values that are all zero',
    checks: {
      'are zeros, with no mark out of nothing': async ({ lines }) => {
        for (const [tag, data, zeros] of [
          [COUNTERS, groups(0, 0), 2],
          [
            BARS,
            {
              lists: [
                {
                  rows: [
                    { country: 'UA', value: 0 },
                    { country: 'AF', value: 0 },
                  ],
                },
              ],
            },
            2,
          ],
          [DONUT, { currency: 'USD', required: 0, received: 0, gap: 0 }, 3],
          [
            'factlet-staffing-panel',
            {
              staff: [
                { category: 'national', count: 0 },
                { category: 'interns', count: 0 },
              ],
            },
            2,
          ],
        ] as const) {
          const { widget } = await drawsTelling(tag, data);
          expect(
            values(widget).filter((text) => /(^|\D)0$/.test(text)),
            tag,
          ).to.have.length(zeros);
          expect(seen(widget), tag).not.to.match(/NaN|∞|undefined/);
          expectSoundMarks(widget);
        }
        expect(lines.filter((line) => !line.startsWith('factlet'))).to.deep.equal([]);
      },
    },
  },
  {
    id: 20,
    title: 'A single row, and a single part of 100 %',
    checks: {
      'are drawn: a whole bar': async () => {
        const { widget } = await drawsTelling(BARS, {
          lists: [{ rows: [{ country: 'UA', value: 5 }] }],
        });
        const [bar] = partsOf(widget, 'bar');
        expect(bar!.getBoundingClientRect().width).to.be.greaterThan(100);
      },
      'are drawn: a whole ring': async () => {
        const { widget } = await drawsTelling(DONUT, { required: 100, received: 100 });
        const path = arcsOf(widget)[0]!;
        const { width, height } = path.getBBox();
        expect([Math.round(width), Math.round(height)]).to.deep.equal([200, 200]);
        expectSoundMarks(widget);
      },
    },
  },
  {
    id: 21,
    title: 'No rows',
    checks: {
      'says so, with the heading and the source': async () => {
        for (const [tag, list] of [
          [COUNTERS, { groups: [] }],
          [BARS, { lists: [] }],
          ['factlet-donor-list', { items: [] }],
          ['factlet-key-figures', { items: [] }],
          ['factlet-staffing-panel', { staff: [] }],
        ] as const) {
          const { widget } = await drawsTelling(tag, {
            ...list,
            title: 'Our figures',
            source: 'UNHCR',
          });
          expect(seen(widget), tag)
            .to.include('No figures are provided here.')
            .and.to.include('Our figures')
            .and.to.include('Source: UNHCR');
        }
      },
    },
  },
  {
    id: 22,
    title: '500 rows where 10 fit',
    checks: {
      'are ten and one with the number and the sum of the others': async () => {
        const list = Array.from({ length: 500 }, (_, index) => ({
          label: `Country ${index + 1}`,
          value: 1000 - index,
        }));
        const { widget } = await drawsTelling(BARS, { lists: [{ rows: list }] });
        const sum = list.slice(10).reduce((all, { value }) => all + value, 0);
        const bars = rowsOf(widget.shadowRoot);
        expect(bars).to.have.length(11);
        expect(bars.at(-1)).to.deep.equal([
          '490 more countries (calculated)',
          sum.toLocaleString('en'),
        ]);
      },
      'are 500 in the table that is downloaded': async () => {
        const list = Array.from({ length: 500 }, (_, index) => ({
          label: `Country ${index + 1}`,
          value: 1000 - index,
        }));
        const { widget } = await drawsTelling(BARS, { lists: [{ rows: list }] });
        const records = readCsv(await downloaded(widget, 'Table (CSV)'));
        expect(records.map(({ Name, Value }) => [Name, Value])).to.deep.equal(
          list.map(({ label, value }) => [label, String(value)]),
        );
      },
    },
  },
  {
    id: 23,
    title: 'One value 10,000 times the others',
    checks: {
      'leaves the small ones a bar of a pixel, their name and their number': async () => {
        const { widget } = await drawsTelling(BARS, {
          lists: [
            {
              rows: [
                { country: 'UA', value: 1e6 },
                { country: 'AF', value: 100 },
                { country: 'RU', value: 1 },
              ],
            },
          ],
        });
        for (const bar of partsOf(widget, 'bar'))
          expect(bar.getBoundingClientRect().width).to.be.at.least(1);
        expect(rowsOf(widget.shadowRoot)).to.deep.equal([
          ['Ukraine', '1,000,000'],
          ['Afghanistan', '100'],
          ['Russian Federation', '1'],
        ]);
      },
    },
  },
  {
    id: 24,
    title: 'Percentages that rounding would not let add to 100',
    checks: {
      'add to 100, and are the same in the ring, the rows and the sentence': async () => {
        for (const [required, received] of [
          [3, 1],
          [7, 3],
          [200, 1],
          [1000, 995],
          [8, 1],
          [9, 4.5],
        ] as const) {
          const { widget } = await drawsTelling(DONUT, { required, received });
          const told = shares(widget);
          const sum = told.reduce((all, text) => all + Number.parseFloat(text), 0);
          expect(sum, told.join(' + ')).to.equal(100);
          expect(seen(all(widget, '[part~="ring"] span')[0]!)).to.equal(told[0]);
          expect(seen(partsOf(widget, 'takeaway')[0]!)).to.include(told[0]);
        }
      },
    },
  },
  {
    id: 25,
    title: 'Given percentages that add to 97 or to 130',
    checks: Object.fromEntries(
      (
        [
          [53, 44],
          [86, 44],
        ] as const
      ).map(([received, gap]) => [
        `are shown as given, and told: ${received} and ${gap}`,
        async () => {
          const { widget, told } = await drawsTelling(DONUT, {
            required: 100,
            received,
            gap: 100 - received,
            percent: { received, gap },
          });
          expect(shares(widget)).to.deep.equal([`${received}%`, `${gap}%`]);
          expect(told).to.include('percent-sum percent');
        },
      ]),
    ),
  },
  {
    id: 26,
    title: 'More received than required, parts above their total',
    checks: {
      'fills the ring, and says more than 100 %': async () => {
        const { widget } = await drawsTelling(DONUT, { required: 100, received: 130 });
        expect(seen(widget)).to.include('130%').and.to.include('More was received than required');
        expect(arcsOf(widget)).to.have.length(1);
        expectSoundMarks(widget);
      },
      'shows parts above their total as given, and tells': async () => {
        const { widget, told } = await drawsTelling(COUNTERS, { ...groups(80, 70), total: 100 });
        expect(values(widget)).to.deep.equal(['80', '70', '100']);
        expect(told).to.deep.equal(['parts-above-total groups']);
      },
    },
  },
  {
    id: 27,
    title: 'Two rows of one name',
    checks: {
      'are both shown, and told': async () => {
        const { widget, told } = await drawsTelling(COUNTERS, {
          groups: [
            { label: 'Refugees', value: 1 },
            { label: 'Refugees', value: 2 },
          ],
        });
        expect(rowsOf(widget.shadowRoot)).to.deep.equal([
          ['Refugees', '1'],
          ['Refugees', '2'],
        ]);
        expect(told).to.deep.equal(['duplicate-label groups[1]']);
      },
    },
  },
  {
    id: 28,
    title: 'One key twice in the JSON',
    checks: {
      'gives the last': async () => {
        const { widget } = await drawsTelling(
          COUNTERS,
          '{"groups": [{"label": "A", "value": 1, "value": 2}]}',
        );
        expect(values(widget)).to.deep.equal(['2']);
      },
    },
  },
  {
    id: 34,
    title: 'A date that does not exist',
    checks: Object.fromEntries(
      ['2026-13-40', '2026-02-30', '31/10/2026', 'soon'].map((asOf) => [
        `is shown as it is written: ${asOf}`,
        async () => {
          const { widget, told } = await drawsTelling(COUNTERS, { ...groups(1), asOf });
          expect(seen(widget)).to.include(asOf).and.not.to.include('Invalid');
          expect(told).to.deep.equal(/^\d{4}/.test(asOf) ? ['bad-date asOf'] : []);
        },
      ]),
    ),
  },
  {
    id: 35,
    title: 'A date to come, or of years ago',
    checks: {
      'is drawn the same on any day, and old figures are told': async () => {
        const drawings: string[] = [];
        const tellings: string[][] = [];
        for (const day of ['2024-01-01', '2030-01-01']) {
          setToday(day);
          const { widget, told } = await drawsTelling(COUNTERS, {
            ...groups(1),
            asOf: '2026-10-31',
          });
          drawings.push(seen(widget));
          tellings.push(told);
        }
        setToday(new Date().toISOString());
        expect(drawings[0]).to.include('31 October 2026').and.to.equal(drawings[1]);
        expect(tellings).to.deep.equal([[], ['old-figures asOf']]);
      },
    },
  },
  {
    id: 36,
    title: 'A currency that is no code',
    checks: Object.fromEntries(
      ['US Dollars', '', '$', 'USDollar'].map((currency) => [
        `gives plain amounts, and is told: "${currency}"`,
        async () => {
          const { widget, told } = await drawsTelling(DONUT, {
            currency,
            required: 50000,
            received: 20000,
            gap: 30000,
          });
          expect(values(widget)).to.deep.equal(['50,000', '20,000', '30,000']);
          expect(told).to.deep.equal(['bad-currency currency']);
        },
      ]),
    ),
  },
  {
    id: 37,
    title: 'A colour in the data',
    checks: {
      'has no way to the drawing': async () => {
        const plain = {
          lists: [
            {
              rows: [
                { country: 'UA', value: 60 },
                { country: 'AF', value: 5 },
              ],
            },
          ],
        };
        const coloured = {
          colour: 'red',
          lists: [
            {
              color: 'url(https://example.org/x)',
              rows: plain.lists[0]!.rows.map((row) => ({
                ...row,
                fill: 'expression(alert(1))',
                color: '#f00',
                style: 'fill: red',
                theme: 'dark',
              })),
            },
          ],
        };
        const [before, after] = [
          await drawsTelling(BARS, plain),
          await drawsTelling(BARS, coloured),
        ];
        const look = ({ widget }: { widget: Widget }): unknown =>
          all(widget, 'svg, rect, dt, dd, bdi').map((each) => [
            each.cloneNode(true).isEqualNode(each),
            getComputedStyle(each).fill,
            getComputedStyle(each).color,
            each.getAttribute('style'),
          ]);
        expect(look(after)).to.deep.equal(look(before));
        expect(after.widget.shadowRoot.innerHTML).not.to.match(/url\(|expression|#f00/);
        expect(after.told.every((each) => each.startsWith('unknown-field'))).to.equal(true);
      },
    },
  },
  {
    id: 38,
    title: 'A palette whose text is too pale',
    checks: Object.fromEntries(
      ['light', 'dark', '2021'].map((theme) => [
        `is none of ours: every text of ${theme} has a contrast of 4.5`,
        async () => {
          for (const [tag, data] of [
            [COUNTERS, groups(5, 7)],
            [DONUT, { required: 8, received: 5, asOf: '2024', source: 'UNHCR' }],
            [
              BARS,
              {
                lists: [
                  {
                    rows: [
                      { country: 'UA', value: 6 },
                      { label: 'More', other: true, value: 3 },
                    ],
                  },
                ],
              },
            ],
          ] as const) {
            const { widget } = await drawsTelling(tag, data, { theme });
            const pale = contrasts(widget, theme === 'dark' ? '' : 'white').filter(
              ({ ratio }) => ratio < 4.5,
            );
            expect(pale, tag).to.deep.equal([]);
          }
        },
      ]),
    ),
  },
  {
    id: 39,
    title: 'More categories than colours',
    checks: {
      'repeats colours, since a name and a number stand at each': async () => {
        const { widget } = await drawsTelling(
          COUNTERS,
          groups(...Array.from({ length: 25 }, (_, index) => index + 1)),
        );
        const drawn = rowsOf(widget.shadowRoot);
        expect(drawn).to.have.length(25);
        drawn.forEach((row, index) =>
          expect(row).to.deep.equal([`Group ${index + 1}`, String(index + 1)]),
        );
      },
    },
  },
]);
