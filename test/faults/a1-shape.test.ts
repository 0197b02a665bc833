import { expect } from '@open-wc/testing';
import { sample } from '../data/sample.js';
import { all, drawn, partsOf, type Widget } from '../support/page.js';
import { seen } from '../support/reading.js';
import { faults } from './catalogue.js';
import { drawsTelling, failsInPlace, leavesOut } from './fail-in-place.js';

const COUNTERS = 'factlet-population-counters';
const POPULATION = { groups: [{ group: 'refugees', value: 8087 }] };

const attribute =
  (text: string) =>
  (widget: Widget): void =>
    widget.setAttribute('data', text);
const script =
  (text: string) =>
  (widget: Widget): void =>
    widget.insertAdjacentHTML('beforeend', `<script type="application/json">${text}</script>`);
const property =
  (data: unknown) =>
  (widget: Widget): void =>
    void (widget.data = data);

export const rows = faults('A. Data content', [
  {
    id: 1,
    title: 'Data that is empty or blank',
    checks: {
      'is told as no data, empty': ({ lines }) =>
        failsInPlace(attribute(''), { code: 'no-data' }, lines),
      'is told as no data, blank': ({ lines }) =>
        failsInPlace(attribute(' \n\t'), { code: 'no-data' }, lines),
    },
  },
  {
    id: 2,
    title: 'Text that is not JSON',
    checks: Object.fromEntries(
      (
        [
          ['a trailing comma', '{"version": "1",\n"country": "AZ",}', 2, '"AZ",}'],
          ['single quotes', '{\n\n\'version\': "1"}', 3, "'version"],
          ['a comment', '{"version": "1", // of the format\n"country": "AZ"}', 1, '//'],
          ['NaN', '{"version": "1",\n"population": {"total": NaN}}', 2, 'NaN'],
        ] as const
      ).map(([what, text, line, excerpt]) => [
        `names the line, the column and the characters of ${what}`,
        async ({ lines }) => {
          await failsInPlace(
            attribute(text),
            {
              code: 'bad-json',
              parameters: { line },
              says: new RegExp(excerpt.replace(/[/']/g, '.')),
            },
            lines,
          );
          const told = lines.find((each) => each.includes('bad-json'))!;
          expect(told).to.match(/"column":\d+/);
        },
      ]),
    ),
  },
  {
    id: 3,
    title: "Typographic quotes of a page's editor",
    checks: {
      'names the cause': ({ lines }) =>
        failsInPlace(
          script('{“version”: “1”, “country”: “AZ”}'),
          { code: 'edited-json', says: /“/ },
          lines,
        ),
      'names the cause in character references': ({ lines }) =>
        failsInPlace(
          script('{&#8220;version&#8221;: &#8221;1&#8243;}'),
          { code: 'edited-json' },
          lines,
        ),
      'keeps the quotes that belong to a text': async () => {
        const widget = await drawn(COUNTERS, {
          data: '{"groups": [{"label": "“Old” refugees", "value": 7}]}',
        });
        expect(seen(widget)).to.include('“Old” refugees');
      },
    },
  },
  {
    id: 4,
    title: 'Paragraphs and line breaks put into the JSON',
    checks: {
      'names the cause of <p>': ({ lines }) =>
        failsInPlace(
          script('<p>{"version": "1",</p>\n<p>"country": "AZ"}</p>'),
          { code: 'edited-json' },
          lines,
        ),
      'names the cause of <br />': ({ lines }) =>
        failsInPlace(
          script('{"version": "1",<br />\n"country": "AZ"}'),
          { code: 'edited-json' },
          lines,
        ),
    },
  },
  {
    id: 5,
    title: 'A byte order mark before the JSON',
    checks: {
      'is passed over without a word': async () => {
        const { widget, told } = await drawsTelling(
          COUNTERS,
          `\uFEFF${JSON.stringify(POPULATION)}`,
        );
        expect(seen(widget)).to.include('8,087');
        expect(told).to.deep.equal([]);
      },
    },
  },
  {
    id: 6,
    title: 'A web page instead of JSON',
    checks: {
      'is told as one, with a status of 200': async ({ network, lines }) => {
        const src = network.newAddress();
        network.answer(src, '<!doctype html><title>Sign in</title><p>Who are you?</p>');
        await failsInPlace(
          (widget) => widget.setAttribute('src', src),
          { code: 'got-html' },
          lines,
        );
      },
      'is told by its status where that is an error': async ({ network, lines }) => {
        const src = network.newAddress();
        network.answer(
          src,
          () => new Response('<!doctype html><h1>Not found</h1>', { status: 404 }),
        );
        await failsInPlace(
          (widget) => widget.setAttribute('src', src),
          { code: 'http-status', parameters: { status: 404 }, says: /404/ },
          lines,
        );
      },
    },
  },
  {
    id: 7,
    title: 'An object that a framework made a text',
    checks: {
      'says to set the property': ({ lines }) =>
        failsInPlace(attribute('[object Object]'), { code: 'object-as-text', says: /data/ }, lines),
    },
  },
  {
    id: 8,
    title: 'A list, a number, null or a text at the top',
    checks: Object.fromEntries(
      ['[1, 2]', '7', 'null', '"text"'].map((text) => [
        `says which shape is expected instead of ${text}`,
        ({ lines }) =>
          failsInPlace(attribute(text), { code: 'not-an-object', says: /JSON/ }, lines),
      ]),
    ),
  },
  {
    id: 9,
    title: 'Another version of the format',
    checks: {
      'draws what is known, and tells of a version that is not': async () => {
        for (const version of ['2', 2, 'latest']) {
          const { widget, told } = await drawsTelling(COUNTERS, {
            version,
            population: POPULATION,
          });
          expect(seen(widget)).to.include('8,087');
          expect(told).to.deep.equal(['unknown-version version']);
        }
      },
      'takes a newer minor version without a word': async () => {
        expect(
          (await drawsTelling(COUNTERS, { version: '1.7', population: POPULATION })).told,
        ).to.deep.equal([]);
      },
      'draws the known sections beside one of a later version': async () => {
        const { widget, told } = await drawsTelling('factlet-fact-sheet', {
          version: '1.7',
          title: 'A sheet',
          asOf: String(new Date().getFullYear()),
          source: 'UNHCR',
          population: POPULATION,
          climate: { rows: [1] },
        });
        expect(seen(widget)).to.include('8,087');
        expect(told).to.deep.equal(['unknown-field climate']);
      },
    },
  },
  {
    id: 10,
    title: 'A row without a name or a value',
    checks: {
      'is left out and counted where it has neither': async ({ lines }) => {
        const widget = await leavesOut(
          COUNTERS,
          { groups: [{ group: 'refugees', value: 8087 }, { note: 'Nothing' }] },
          { code: 'empty-row', path: 'groups[1]' },
          lines,
        );
        expect(seen(widget)).to.include('8,087');
      },
      'is shown without a name, and told': async () => {
        const { widget, told } = await drawsTelling(COUNTERS, { groups: [{ value: 12 }] });
        expect(seen(widget)).to.include('12').and.to.include('name not given');
        expect(told).to.deep.equal(['name-missing groups[0]']);
      },
    },
  },
  {
    id: 11,
    title: 'Fields that the format does not have',
    checks: {
      'are ignored, at any depth': async () => {
        const plain = await drawn(COUNTERS, { data: structuredClone(POPULATION) });
        const { widget, told } = await drawsTelling(COUNTERS, {
          unknown: { deep: [1] },
          groups: [{ group: 'refugees', value: 8087, flag: 'x' }],
        });
        expect(seen(widget)).to.equal(seen(plain));
        expect(told).to.have.members(['unknown-field unknown', 'unknown-field groups[0].flag']);
      },
    },
  },
  {
    id: 12,
    title: 'A value that is null or missing',
    checks: {
      'is "not provided": no 0, no bar, no part of a sum': async () => {
        const lists = [
          {
            rows: [{ country: 'UA', value: 60 }, { country: 'AF', value: null }, { country: 'RU' }],
          },
        ];
        const { widget, told } = await drawsTelling('factlet-origin-bars', { lists });
        expect(seen(widget).match(/not provided/g)).to.have.length(2);
        expect(seen(widget)).not.to.match(/\b0\b/);
        expect(partsOf(widget, 'bar')).to.have.length(1);
        expect(told).to.deep.equal([]);
      },
      'makes a sum of ours impossible': async () => {
        const { widget } = await drawsTelling('factlet-staffing-panel', {
          staff: [
            { category: 'national', count: 2 },
            { category: 'interns', count: null },
            { category: 'affiliate', count: 3 },
          ],
        });
        expect(seen(widget)).not.to.include('Total');
      },
    },
  },
  {
    id: 13,
    title: 'A number that is written as a text',
    checks: {
      'is read where it is digits alone': async () => {
        const { widget, told } = await drawsTelling(COUNTERS, {
          groups: [{ group: 'refugees', value: '12345' }],
        });
        expect(seen(widget)).to.include('12,345');
        expect(told).to.deep.equal(['text-number groups[0].value']);
      },
      ...Object.fromEntries(
        ['1,234', '1.234', '1 234', '12%', '', 'n/a', '-', '0x10', '١٢٣٤', '1e3', ' 7', '+7'].map(
          (value) => [
            `is not guessed at: "${value}"`,
            async ({ lines }) => {
              const widget = await leavesOut(
                COUNTERS,
                {
                  groups: [
                    { group: 'idps', value: 5 },
                    { group: 'refugees', value },
                  ],
                },
                { code: 'bad-value', path: 'groups[1].value' },
                lines,
              );
              expect(all(widget, '[part~="value"]').map(seen)).to.deep.equal(['5']);
            },
          ],
        ),
      ),
    },
  },
  {
    id: 14,
    title: 'NaN or infinity through the property',
    checks: Object.fromEntries(
      [NaN, Infinity, -Infinity].map((value) => [
        `never shows ${value}`,
        async ({ lines }) => {
          const widget = await leavesOut(
            COUNTERS,
            {
              groups: [
                { group: 'refugees', value },
                { group: 'idps', value: 5 },
              ],
            },
            { code: 'bad-value', path: 'groups[0].value' },
            lines,
          );
          expect(seen(widget)).not.to.match(/NaN|∞|Infinity/);
        },
      ]),
    ),
  },
  {
    id: 15,
    title: 'A negative value',
    checks: {
      'leaves a bar out': async ({ lines }) => {
        const widget = await leavesOut(
          'factlet-origin-bars',
          {
            lists: [
              {
                rows: [
                  { country: 'UA', value: 60 },
                  { country: 'AF', value: -5 },
                ],
              },
            ],
          },
          { code: 'bad-value', path: 'lists[0].rows[1].value' },
          lines,
        );
        expect(partsOf(widget, 'bar')).to.have.length(1);
        expect(seen(widget)).not.to.include('5');
      },
      'leaves an amount of the ring out': async ({ lines }) => {
        await leavesOut(
          'factlet-funding-donut',
          { required: 100, received: -10 },
          { code: 'bad-value', path: 'received' },
          lines,
        );
      },
    },
  },
  {
    id: 40,
    title: 'An object that is a circle, or that throws',
    checks: {
      'is told as too deep where it is a circle': async ({ lines }) => {
        const circle: Record<string, unknown> = { version: '1' };
        circle.population = { groups: [{ label: 'A', value: 1, previous: circle }] };
        await failsInPlace(
          property(circle),
          {
            code: 'too-deep',
            path: /^population\.groups\[0\]\.previous\./,
            parameters: { limit: 32 },
          },
          lines,
        );
      },
      'is told as unexpected where it throws, with no stack on the page': async ({ lines }) => {
        const thrower = (): object =>
          Object.defineProperty({ version: '1' }, 'population', {
            enumerable: true,
            get() {
              throw new Error('secret place');
            },
          });
        await failsInPlace(
          (widget) => void (widget.data = thrower()),
          { code: 'unexpected' },
          lines,
        );
        expect(lines.join()).not.to.include('secret place');
        expect(seen(document.body)).not.to.include('secret place');
      },
    },
  },
  {
    id: 41,
    title: 'An object that is frozen, a proxy, an instance, or of another page',
    checks: {
      'is drawn, and never changed': async () => {
        const sheet = (await sample('azerbaijan-2024')) as object;
        const frame = document.body.appendChild(document.createElement('iframe'));
        const { JSON: ofAnotherPage } = frame.contentWindow as unknown as typeof globalThis;
        class Sheet {
          get kept(): boolean {
            return true;
          }
        }
        const guarded = (target: object): object =>
          new Proxy(target, {
            get: (from, key) => {
              const value: unknown = Reflect.get(from, key);
              return typeof value === 'object' && value !== null ? guarded(value) : value;
            },
            set: () => expect.fail('the data is changed'),
            defineProperty: () => expect.fail('the data is changed'),
            deleteProperty: () => expect.fail('the data is changed'),
          });
        for (const data of [
          deeplyFrozen(structuredClone(sheet)),
          guarded(structuredClone(sheet)),
          Object.assign(new Sheet(), sheet),
          ofAnotherPage.parse(JSON.stringify(sheet)) as object,
        ]) {
          const { widget } = await drawsTelling('factlet-fact-sheet', data);
          expect(seen(widget)).to.include('8,087').and.to.include('6,541');
          expect(JSON.stringify(data)).to.equal(JSON.stringify(sheet));
        }
        frame.remove();
      },
    },
  },
  {
    id: 42,
    title: 'Data that is changed in place',
    checks: {
      'leaves the drawing whole until a new object is set': async () => {
        const data = structuredClone(POPULATION);
        const widget = await drawn(COUNTERS, { data });
        const before = seen(widget);
        data.groups[0]!.value = 99;
        data.groups.push({ group: 'idps', value: 1 });
        widget.data = data;
        widget.heading = '';
        await widget.updateComplete;
        expect(seen(widget)).to.equal(before);
        widget.data = structuredClone(data);
        await widget.updateComplete;
        expect(seen(widget)).to.include('99');
      },
    },
  },
]);

function deeplyFrozen<T extends object>(value: T): T {
  Object.values(value).forEach(
    (each: unknown) => typeof each === 'object' && each !== null && deeplyFrozen(each),
  );
  return Object.freeze(value);
}
