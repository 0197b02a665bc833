import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { altText } from '../../src/download/alt-text.js';
import { figureCsv } from '../../src/download/figure-csv.js';
import { figureHtml } from '../../src/download/figure-html.js';
import { figureText } from '../../src/download/figure-text.js';
import { figurePicture } from '../../src/download/picture/figure-picture.js';
import { pictureSvg } from '../../src/download/picture/svg.js';
import type { FigureView } from '../../src/views/figure-view.js';
import { REGISTRY } from '../../src/widgets/registry.js';
import { pictureOptions, viewOf } from '../download/figures.js';
import { openedList } from '../support/exploration.js';
import { drawn, partsOf, type Widget } from '../support/page.js';
import { sheetWithMarks } from '../support/sheet-with-marks.js';

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'population-counters': ['8,087*', '224**', '61.4%†'],
  'funding-donut': [
    'US$8.0M*',
    'US$4.5M**',
    'US$3.5M†',
    'US$250,000‡',
    'US$5,000§',
    'US$6,000¹',
    'US$6M(1)',
  ],
  'origin-bars': ['6,541¹', ...Array.from({ length: 9 }, (_, index) => `6,${540 - index}*`)],
  'staffing-panel': ['45*', '3²'],
  'key-figures': ['14,000*', '56%**', 'All[1]'],
  'donor-list': ['US$5,000*'],
};

const WORDS = {
  columns: {
    figure: 'Figure',
    list: 'List',
    name: 'Name',
    value: 'Value',
    unit: 'Unit',
    remark: 'Remark',
    details: 'Details',
    place: 'Place',
    date: 'Date',
    note: 'Note',
    source: 'Source',
    address: 'Address',
  },
  valueMissing: 'not provided',
};

/** Numbers with their marks, as they stand in a text. */
const numbersWithMarks = (view: FigureView): string[] =>
  view
    .table()
    .groups.flatMap(({ rows }) => rows)
    .flatMap(({ number }) => (number?.mark ? [number.text + number.mark] : []));

/** The text before an element, with what sets it apart. */
const textBefore = (element: Element): string => element.previousSibling?.textContent ?? '';

for (const { name } of REGISTRY)
  describe(`the marks of footnotes in factlet-${name}`, () => {
    const expected = EXPECTED[name] ?? [];

    it('stand directly after their numbers', async () => {
      const widget = await drawn(`factlet-${name}`, { data: sheetWithMarks });
      const marks = partsOf(widget, 'mark');
      expect(marks.map((mark) => `${textBefore(mark).trim()}${mark.textContent}`)).to.deep.equal(
        expected,
      );
      expect(marks).not.to.have.length(0);
      for (const mark of marks) expect(mark.localName).to.equal('sup');
    });

    it('leave exact values and generated sentences as they are', async () => {
      const plain = JSON.parse(JSON.stringify(sheetWithMarks), (key, value: unknown) =>
        key === 'mark' ? undefined : value,
      ) as object;
      const [marked, unmarked] = [
        await drawn(`factlet-${name}`, { data: sheetWithMarks }),
        await drawn(`factlet-${name}`, { data: plain }),
      ];
      const values = (widget: Widget) =>
        Array.from(widget.shadowRoot.querySelectorAll('data'), ({ value }) => value);
      const takeaways = (widget: Widget) =>
        partsOf(widget, 'takeaway').map(({ textContent }) => textContent);
      expect(values(marked)).to.deep.equal(values(unmarked));
      expect(takeaways(marked)).to.deep.equal(takeaways(unmarked));
      expect(partsOf(unmarked, 'mark')).to.have.length(0);
    });

    it('change no height, and are neither bold nor in the colour of the number', async () => {
      const widget = await drawn(`factlet-${name}`, { data: sheetWithMarks });
      const height = widget.getBoundingClientRect().height;
      const [mark] = partsOf(widget, 'mark');
      const [style, around] = [getComputedStyle(mark!), getComputedStyle(mark!.parentElement!)];
      expect(style.fontWeight).to.equal('400');
      expect(style.color).not.to.equal(around.color);
      for (const each of partsOf(widget, 'mark')) each.style.position = 'absolute';
      expect(widget.getBoundingClientRect().height).to.equal(height);
    });

    it('stand on the left of their numbers in Arabic', async () => {
      const widget = await drawn(`factlet-${name}`, { data: sheetWithMarks, lang: 'ar' });
      const marks = partsOf(widget, 'mark');
      expect(marks).to.have.length(expected.length);
      for (const mark of marks) {
        const number = mark.previousElementSibling?.getBoundingClientRect();
        if (number) expect(mark.getBoundingClientRect().right).to.be.at.most(number.left + 0.5);
      }
    });

    it('are in its picture, its texts and its table', async () => {
      const { view, draw, speech } = await viewOf(name, sheetWithMarks);
      const numbers = numbersWithMarks(view);
      expect(numbers).to.deep.equal(expected);
      const svg = pictureSvg(figurePicture(view, draw, pictureOptions(speech)));
      const drawnText = new DOMParser()
        .parseFromString(svg, 'image/svg+xml')
        .documentElement.textContent.replaceAll('\u00A0', ' ');
      const html = new DOMParser().parseFromString(figureHtml(view, speech).html, 'text/html');
      const texts = [
        drawnText,
        altText(view, speech),
        figureText(view, speech.messages.valueMissing),
        html.body.textContent,
      ];
      for (const text of texts) for (const number of numbers) expect(text).to.contain(number);
    });

    it('are remarks in a CSV file, whose values are exact', async () => {
      const { view } = await viewOf(name, sheetWithMarks);
      const lines = figureCsv([view], WORDS).split('\r\n').slice(1, -1);
      const rows = view.table(true).groups.flatMap(({ rows: each }) => each);
      expect(lines).to.have.length(rows.length);
      rows.forEach(({ number, share }, index) => {
        const exact = number?.value ?? share?.value;
        if (exact !== undefined) expect(lines[index]).to.contain(`,${exact},`);
        if (number?.mark) expect(lines[index]).to.contain(`${number.mark}"`);
      });
    });
  });

describe('the mark of a footnote', () => {
  it('stands beside what is said of a number in a CSV file', async () => {
    const { view } = await viewOf('population-counters', sheetWithMarks);
    expect(figureCsv([view], WORDS)).to.contain('224,"","estimate · **"');
  });

  it('is raised in a picture, and what follows is not', async () => {
    const { view, draw, speech } = await viewOf('key-figures', sheetWithMarks);
    const svg = pictureSvg(figurePicture(view, draw, pictureOptions(speech)));
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const number = Array.from(picture.querySelectorAll('text')).find((text) =>
      text.textContent.includes('56%**'),
    )!;
    const shifts = Array.from(number.querySelectorAll('tspan'), (span) =>
      Number(span.getAttribute('dy') ?? 0),
    );
    expect(shifts[2]).to.be.below(0);
    expect(shifts).to.deep.equal([0, 0, shifts[2], -shifts[2]!]);
  });

  it('is in the whole list of origins, too', async () => {
    const widget = await drawn('factlet-origin-bars', { data: sheetWithMarks });
    const shown = partsOf(widget, 'mark').length;
    await openedList(widget, /13/);
    expect(partsOf(widget, 'mark').length).to.equal(shown + 13);
  });

  it('stands after a number in a sentence of the page', async () => {
    const figure = await drawn('factlet-figure', {
      data: sheetWithMarks,
      attributes: { path: 'population.asylum-seekers' },
    });
    expect(figure.shadowRoot.textContent).to.contain('224** (estimate)');
  });
});
