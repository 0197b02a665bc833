import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { LANGUAGES } from '../../src/language/languages.js';
import '../../src/sheets/fact-sheet/fact-sheet.define.js';
import { sample } from '../data/sample.js';
import { widgetContract } from '../support/contract.js';
import {
  all,
  complete,
  drawn,
  headingOf,
  partsOf,
  place,
  widgetsIn,
  type Widget,
} from '../support/page.js';
import { seen } from '../support/reading.js';
import { samples } from '../support/samples.js';
import { testNetwork } from '../support/network.js';
import { consoleLines } from '../support/told.js';

const TAG = 'factlet-fact-sheet';

widgetContract({
  tag: TAG,
  sample: 'azerbaijan-2024',
  texts: ['8,087', 'Azerbaijan', '56%', '$8.0M', '6,541', 'National staff', '2,084', 'Australia'],
  partly: {
    version: '1',
    country: 'AZ',
    population: {
      groups: [
        { label: 'A', value: 20 },
        { label: 'B', value: 'many' },
      ],
    },
  },
  composed: true,
});

describe('<factlet-fact-sheet>', () => {
  const network = testNetwork();
  const lines = consoleLines();
  const tags = (widget: Widget): string[] => widgetsIn(widget).map(({ localName }) => localName);

  it('shows every section of the document, each once', async () => {
    const widget = await drawn(TAG, { data: await sample('azerbaijan-2024') });
    expect(tags(widget).sort()).to.deep.equal([
      'factlet-donor-list',
      'factlet-funding-donut',
      'factlet-key-figures',
      'factlet-origin-bars',
      'factlet-population-counters',
      'factlet-staffing-panel',
    ]);
  });

  it('tells its author once, on the console, that a newer edition is there', async () => {
    const supersededBy = 'https://example.org/2026.json';
    const document = (await sample('azerbaijan-2024')) as object;
    await drawn(TAG, { data: { ...document, supersededBy } });
    const told = lines.filter((line) => line.includes('superseded'));
    expect(told).to.have.length(1);
    expect(told[0]).to.include(supersededBy);
  });

  it('is drawn whole when it tells so', async () => {
    const widget = document.createElement(TAG) as HTMLElement as Widget;
    Object.assign(widget, { data: await sample('azerbaijan-2024') });
    const told = new Promise<boolean[]>((resolve) => {
      widget.addEventListener('factlet-load', () =>
        queueMicrotask(() =>
          resolve(widgetsIn(widget).map((part) => part.shadowRoot!.textContent !== '')),
        ),
      );
    });
    (await place()).append(widget);
    expect(await told).to.deep.equal([true, true, true, true, true, true]);
  });

  it('reads in Azerbaijani as the sheet does', async () => {
    const widget = await drawn(TAG, { data: await sample('azerbaijan-2024'), lang: 'az' });
    for (const text of [
      '657.749',
      '8.087',
      '56%',
      '44%',
      '8,0 mln US$',
      'sentyabr 2024',
      'Ukrayna',
      '6.541',
      'Əfqanıstan',
      '1.106',
      'Rusiya',
      '271',
      'Azərbaycan',
    ]) {
      expect(seen(widget)).to.include(text);
    }
  });

  for (const { name, document: data } of samples) {
    it(`draws ${name} with no hole and no failure`, async () => {
      const widget = await drawn(TAG, { data });
      const sections = Object.keys(data).filter((key) =>
        /^(population|funding|origins|staffing|keyFigures|donors)$/.test(key),
      );
      expect(tags(widget)).to.have.length(sections.length);
      expect(seen(widget)).not.to.match(/can’t be shown|\{\w+\}|undefined|NaN|\[object/);
      for (const inside of widgetsIn(widget))
        expect(inside.getBoundingClientRect().height).to.be.greaterThan(20);
      expect(widget.scrollWidth).to.be.at.most(Math.ceil(widget.getBoundingClientRect().width));
    });
  }

  it('draws the other sections when one cannot be read', async () => {
    const data = { ...((await sample('azerbaijan-2024')) as object), funding: 'none', staffing: 7 };
    const widget = await drawn(TAG, { data });
    expect(seen(widget))
      .to.include('8,087')
      .and.to.include('6,541')
      .and.to.include('2,084')
      .and.to.include('Australia');
    expect(seen(widget)).to.include('The figures can’t be shown right now.');
  });

  it('tells once what is wrong in any section', async () => {
    const data = {
      ...((await sample('azerbaijan-2024')) as object),
      population: {
        groups: [
          { label: 'A', value: 'many' },
          { label: 'B', value: 2 },
        ],
      },
      origins: { lists: [{ total: 1, rows: [{ label: 'A', value: 2 }] }] },
    };
    const within = await place();
    const told: string[][] = [];
    const types: string[] = [];
    for (const type of ['factlet-load', 'factlet-error'] as const) {
      within.addEventListener(type, ({ issues }) => {
        types.push(type);
        told.push(issues.map(({ code, path }) => `${code} ${path}`));
      });
    }
    await drawn(TAG, { data, place: within });
    expect(types).to.deep.equal(['factlet-load']);
    expect(told[0])
      .to.include('bad-value population.groups[0].value')
      .and.to.include('parts-above-total origins.lists[0].rows');
    expect(lines.filter((line) => line.includes('bad-value'))).to.have.length(1);
  });

  it("names the document's source once, and a section's own with the section", async () => {
    const widget = await drawn(TAG, { data: await sample('serbia-2018-07') });
    expect(seen(widget).match(/UNHCR Serbia fact sheet, July 2018/g)).to.have.length(1);
    expect(seen(widget).match(/Ministry of Interior and Serbian Commissariat/g)).to.have.length(1);
  });

  it('shows the dates of the sections where they differ', async () => {
    const widget = await drawn(TAG, { data: await sample('jordan-2019-06') });
    expect(seen(widget)).to.include('30 June 2019').and.to.include('24 June 2019');
  });

  it('is named by its country, in the language of the reader, or by its title', async () => {
    const data = (await sample('azerbaijan-2024')) as object;
    expect(seen(headingOf(await drawn(TAG, { data, lang: 'fr' })))).to.equal('Azerbaïdjan');
    expect(seen(headingOf(await drawn(TAG, { data: await sample('kazakhstan-2019') })))).to.equal(
      'Kazakhstan Multi-Country Office',
    );
    expect(
      seen(
        headingOf(await drawn(TAG, { data: { ...data, country: undefined, title: 'Our sheet' } })),
      ),
    ).to.equal('Our sheet');
  });

  it('says its place once, and its sections say none', async () => {
    const data = (await sample('azerbaijan-2024')) as object;
    const widget = await drawn(TAG, { data });
    expect(seen(headingOf(widget))).to.equal('Azerbaijan');
    expect(partsOf(widget, 'as-of').filter((line) => seen(line).includes('·'))).to.have.length(0);
  });

  it('says who publishes it, by name or by a logo of that name', async () => {
    const data = (await sample('azerbaijan-2024')) as object;
    const said = async (organisation: unknown, lang = 'en'): Promise<Element> =>
      partsOf(await drawn(TAG, { data: { ...data, organisation }, lang }), 'organisation')[0]!;
    expect(seen(await said({ en: 'UNHCR', az: 'BMT QAK' }, 'az'))).to.equal('BMT QAK');
    const image = (
      await said({ name: 'UNHCR', logo: 'https://localhost:1/logo.svg' })
    ).querySelector('img')!;
    expect([image.src, image.alt, image.referrerPolicy]).to.deep.equal([
      'https://localhost:1/logo.svg',
      'UNHCR',
      'no-referrer',
    ]);
    const without = await drawn(TAG, { data: { ...data, organisation: undefined } });
    expect(partsOf(without, 'organisation')).to.have.length(0);
  });

  it("has its sections' headings one level below its own", async () => {
    const levels = async (level: string): Promise<string[]> => [
      ...new Set(
        all(
          await drawn(TAG, {
            data: await sample('azerbaijan-2024'),
            attributes: { 'heading-level': level },
          }),
          '[part~="heading"]',
        ).map(({ localName }) => localName),
      ),
    ];
    expect(await levels('2')).to.deep.equal(['h2', 'h3']);
    expect(await levels('4')).to.deep.equal(['h4', 'h5']);
    expect(await levels('6')).to.deep.equal(['h6']);
  });

  it('asks for the document once, beside widgets of the same address', async () => {
    const src = network.newAddress();
    network.answer(src, JSON.stringify(await sample('azerbaijan-2024')));
    const widget = await drawn(TAG, { src });
    await drawn(TAG, { src, place: widget.parentElement! });
    expect(network.asked).to.deep.equal([src]);
  });

  it('says the notes of the document at its foot', async () => {
    const widget = await drawn(TAG, { data: await sample('azerbaijan-2024') });
    expect(partsOf(widget, 'note').map(seen).at(-1)).not.to.equal(undefined);
    expect(seen(widget)).to.include('Note: Translations other than Azerbaijani are Factlet’s own.');
  });

  it('fits one A4 page in print, in the size and margins of the example', async function () {
    if ((await executeServerCommand('emulate', { media: 'print' })) === false) this.skip();
    try {
      for (const lang of LANGUAGES) {
        const widget = await drawn(TAG, { data: await sample('azerbaijan-2024'), lang });
        Object.assign(widget.parentElement!.style, {
          inlineSize: '182mm',
          font: "8.25pt/1.4 Lato, 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif",
        });
        await complete(widget);
        expect(widget.getBoundingClientRect().height, lang).to.be.at.most((274 / 25.4) * 96);
      }
    } finally {
      await executeServerCommand('emulate', { media: null });
    }
  });
});
