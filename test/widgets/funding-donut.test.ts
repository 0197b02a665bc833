import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/language/languages.js';
import '../../src/widgets/funding-donut/funding-donut.define.js';
import { sample } from '../data/sample.js';
import { widgetContract } from '../support/contract.js';
import { all, arcsOf, drawn, figureOf, partsOf, type Widget } from '../support/page.js';
import { heard, rowsOf, seen } from '../support/reading.js';

const TAG = 'factlet-funding-donut';

widgetContract({
  tag: TAG,
  sample: 'azerbaijan-2024',
  section: 'funding',
  texts: ['US$8.0M', 'US$4.5M', 'US$3.5M', '56%', '44%', 'September 2024'],
  partly: {
    version: '1',
    funding: {
      currency: 'USD',
      required: 100,
      parts: [
        { label: 'A', value: 20 },
        { label: 'B', value: 'many' },
      ],
    },
  },
});

describe('<factlet-funding-donut>', () => {
  const funding = (section: object, lang = 'en'): Promise<Widget> =>
    drawn(TAG, {
      lang,
      data: { version: '1', country: 'AZ', funding: { currency: 'USD', ...section } },
    });
  const rows = (widget: Widget): string[][] => rowsOf(widget.shadowRoot);
  /** The filled parts of the ring, clockwise. */
  const middle = (widget: Widget): string =>
    Array.from(partsOf(widget, 'ring')[0]!.querySelectorAll('span'), seen).join(' ');

  it('shows what the sheet prints: 56% of 8.0 million, and 44% that is missing', async () => {
    const widget = await drawn(TAG, { data: await sample('azerbaijan-2024') });
    expect(rows(widget)).to.deep.equal([
      ['Required', 'US$8.0M'],
      ['Received', 'US$4.5M', '56%'],
      ['Funding gap', 'US$3.5M', '44%'],
    ]);
    expect(middle(widget)).to.equal('56% funded');
    expect(arcsOf(widget)).to.have.length(2);
    expect(seen(partsOf(widget, 'takeaway')[0]!)).to.equal(
      '56% funded: US$4.5 million of US$8.0 million.',
    );
  });

  it('reads in Azerbaijani as the sheet does', async () => {
    const widget = await drawn(TAG, { data: await sample('azerbaijan-2024'), lang: 'az' });
    expect(rows(widget)).to.deep.equal([
      ['Maliyyə ehtiyacları', '8,0 mln US$'],
      ['Təmin olunub', '4,5 mln US$', '56%'],
      ['Çatışmayan', '3,5 mln US$', '44%'],
    ]);
    expect(seen(widget)).to.include('sentyabr 2024');
  });

  it('never breaks an amount or the share within, in any language and at any width', async () => {
    for (const lang of LANGUAGES) {
      const widget = await drawn(TAG, { data: await sample('azerbaijan-2024'), lang });
      for (const width of [320, 448, 472, 480, 500, 560, 639, 640, 660, 680, 720, 800]) {
        Object.assign(widget.parentElement!.style, {
          inlineSize: `${width}px`,
          font: '16px Verdana, sans-serif',
        });
        const lines = (element: Element): number =>
          element.getBoundingClientRect().height / parseFloat(getComputedStyle(element).fontSize);
        const numbers = [...partsOf(widget, 'value'), all(widget, '[part~="ring"] span')[0]!];
        expect(numbers).to.have.length(4);
        for (const number of numbers)
          expect(lines(number), `${lang}, ${width} px: ${seen(number)}`).to.be.below(2);
      }
    }
  });

  it('keeps what is said in the ring off its edge, in any language and at any width', async () => {
    for (const lang of LANGUAGES) {
      const widget = await drawn(TAG, { data: await sample('azerbaijan-2024'), lang });
      widget.style.fontFamily = 'Verdana, "DejaVu Sans", sans-serif';
      const touching: number[] = [];
      for (let width = 280; width < 1000; width += 10) {
        widget.style.width = `${width}px`;
        if (roomInRing(widget) <= 0) touching.push(width);
      }
      expect(touching, lang).to.deep.equal([]);
    }
  });

  it('keeps exact amounts for machines', async () => {
    const widget = await funding({ required: 8037654, received: 4500000, gap: 3537654 });
    expect(partsOf(widget, 'value').map((value) => (value as HTMLDataElement).value)).to.deep.equal(
      ['8037654', '4500000', '3537654'],
    );
  });

  it('fills the ring, and no more, when more was received than required', async () => {
    const widget = await funding({ required: 100e6, received: 125e6 });
    expect(middle(widget)).to.include('125%');
    expect(arcsOf(widget)).to.have.length(1);
    expect(seen(widget)).to.include(
      'More was received than required: 125% (US$125 million against US$100 million).',
    );
    expect(seen(widget)).not.to.match(/[-\u2212]\d|gap/i);
  });

  it('shows nothing received as nothing, not as missing', async () => {
    const widget = await funding({ required: 8e6, received: 0 });
    expect(middle(widget)).to.include('0%');
    expect(rows(widget)[1]).to.deep.equal(['Received', 'US$0', '0%']);
    expect(seen(widget)).not.to.include('not provided');
    expect(arcsOf(widget)).to.have.length(1);
  });

  it('shows a requirement alone, with no ring, no share and no zero', async () => {
    const widget = await drawn(TAG, { data: await sample('kenya-2019-05') });
    expect(rows(widget)).to.deep.equal([['Required', 'US$170.1M']]);
    expect(partsOf(widget, 'ring')).to.have.length(0);
    expect(seen(widget)).not.to.include('not provided');
    expect(seen(widget)).not.to.include('%').and.not.to.include('US$0');
    expect(seen(widget)).to.include('Funding required: US$170.1 million.');
  });

  it('tells a budget below a million exactly enough', async () => {
    const widget = await drawn(TAG, { data: await sample('kyrgyzstan-2018-07') });
    expect(rows(widget)[0]).to.deep.equal(['2018 budget', 'US$637,512']);
    expect(seen(widget)).not.to.match(/\$0M|\$1M|%/);
  });

  it('never takes what is prioritized for what is funded', async () => {
    const widget = await drawn(TAG, { data: await sample('serbia-2018-07') });
    expect(seen(widget)).not.to.include('%');
    expect(rows(widget).at(-1)).to.deep.equal([
      'Prioritized',
      'US$8.5M',
      'part of: 2018 programme: Comprehensive budget',
    ]);
  });

  it('invents no amounts from percentages', async () => {
    const widget = await drawn(TAG, { data: await sample('egypt-2017-09') });
    expect(rows(widget)).to.deep.equal([
      ['Required', 'US$79.2M'],
      ['Received', '27%'],
      ['Funding gap', '73%'],
    ]);
    expect(seen(widget).match(/\$[\d.]+M/g)).to.satisfy((amounts: string[]) =>
      amounts.every((amount) => amount === '$79.2M'),
    );
  });

  it('shows the share that is missing where nothing else is stated', async () => {
    for (const gap of [44, 0])
      expect(seen(await drawn(TAG, { data: { funding: { percent: { gap } } } }))).to.include(
        `${gap}%`,
      );
  });

  it('labels the rest of a printed percentage as calculated', async () => {
    const widget = await drawn(TAG, { data: await sample('ukraine-2025-09') });
    expect(rows(widget)).to.deep.equal([
      ['Required', 'US$550M'],
      ['Received', '45%'],
      ['Funding gap (calculated)', '55%'],
    ]);
    expect(middle(widget)).to.equal('45% funded');
  });

  it('shows requirement, money received and gap as given where they do not add up, and tells the author', async () => {
    const widget = await drawn(TAG, { data: await sample('jordan-2021-02') });
    expect(rows(widget)).to.deep.equal([
      ['Required', 'US$405M'],
      ['Received', 'US$65.5M', '16%'],
      ['Unfunded', 'US$340.5M', '84%'],
    ]);
    expect(seen(widget)).not.to.include('406').and.not.to.include('-');
    expect(arcsOf(widget)).to.have.length(2);
  });

  it('labels a gap of ours as calculated, and never one that is stated', async () => {
    const ours = await funding({ required: 100e6, received: 71e6 });
    expect(rows(ours)[2]).to.deep.equal(['Funding gap (calculated)', 'US$29M', '29%']);
    const stated = await funding({ required: 100e6, received: 71e6, gap: 29e6 });
    expect(rows(stated)[2]).to.deep.equal(['Funding gap', 'US$29M', '29%']);
  });

  it('draws 1% to be seen and says half a million, never none', async () => {
    const widget = await drawn(TAG, { data: await sample('mexico-2019-02'), lang: 'en' });
    expect(rows(widget)[1]).to.deep.equal(['Received', 'US$533,126', '1%']);
    expect(rows(widget)[2]?.[0]).to.equal('Funding gap (calculated)');
    expect(seen(widget)).not.to.match(/\$0(\.0)?M|0\.9%/);
    const [received, gap] = arcsOf(widget).map((arc) => arc.getBBox());
    expect(received!.width).to.be.greaterThan(1).and.lessThan(20);
    expect(gap!.width).to.be.greaterThan(190);
  });

  it('makes percentages of amounts add to 100', async () => {
    const widget = await drawn(TAG, { data: await sample('egypt-2025-06'), lang: 'ar' });
    expect(heard(widget)).to.include('29%').and.to.include('71%');
    expect(figureOf(widget).dir).to.equal('rtl');
  });

  it('never prints a little as nothing or nearly all as all', async () => {
    expect(middle(await funding({ required: 100e6, received: 10e3 }))).to.include('<0.1%');
    expect(middle(await funding({ required: 100e6, received: 99.99e6 }))).to.include('>99.9%');
  });

  it('says what the money is made of, as the data does', async () => {
    const widget = await drawn(TAG, { data: await sample('mexico-2019-02'), lang: 'en' });
    expect(rows(widget).at(-1)).to.deep.equal(['Nacional Monte de Piedad', 'about US$172K']);
  });

  it('writes each language as it writes money', async () => {
    const widget = await drawn(TAG, { data: await sample('niger-2022-01'), lang: 'fr' });
    expect(rows(widget)[0]).to.deep.equal([
      "Demandé par l'opération du HCR en 2022",
      '130,7 M $US',
    ]);
    expect(rows(widget)[1]).to.deep.equal(['Financé', '11,4 M $US', '9 %']);
  });

  for (const theme of ['light', 'dark', '2021']) {
    it(`can be read inside the ring with the theme ${theme}`, async () => {
      const widget = await drawn(TAG, {
        data: await sample('azerbaijan-2024'),
        attributes: { theme },
      });
      const { backgroundColor } = getComputedStyle(figureOf(widget));
      const ground = /, 0\)$/.test(backgroundColor) ? 'rgb(255, 255, 255)' : backgroundColor;
      for (const text of partsOf(widget, 'ring')[0]!.querySelectorAll('span')) {
        expect(contrast(getComputedStyle(text).color, ground), seen(text)).to.be.at.least(4.5);
      }
    });
  }

  it('hides the ring from a screen reader, which has the list', async () => {
    const widget = await drawn(TAG, { data: await sample('azerbaijan-2024') });
    expect(partsOf(widget, 'ring')[0]!.closest('[aria-hidden="true"]')).not.to.equal(null);
    expect(all(widget, '[role]')).to.have.length(0);
  });
});

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((channel) => {
    const share = Number(channel) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Pixels between the ring's inner edge and the nearest corner of a text in it, its ink alone. */
function roomInRing(widget: Widget): number {
  const [ring] = partsOf(widget, 'ring');
  const drawing = ring!.querySelector('svg')!;
  const { left, top, width, height } = drawing.getBoundingClientRect();
  // The ring's inner radius is 72 of the drawing's units.
  const radius = (72 * width) / drawing.viewBox.baseVal.width;
  const texts = Array.from(ring!.querySelectorAll('p span')).flatMap((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return Array.from(range.getClientRects());
  });
  const corners = texts.flatMap((box) =>
    [box.left, box.right].flatMap((x) =>
      [box.top, box.bottom].map((y) => [x, y + (y === box.top ? 1 : -1) * box.height * 0.25]),
    ),
  );
  return Math.min(
    ...corners.map(([x, y]) => radius - Math.hypot(x! - left - width / 2, y! - top - height / 2)),
  );
}
