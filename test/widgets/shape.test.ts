import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { sample } from '../data/sample.js';
import { all, drawn, figureOf, type Widget } from '../support/page.js';

const TAGS = [
  'population-counters',
  'funding-donut',
  'origin-bars',
  'staffing-panel',
  'key-figures',
  'donor-list',
  'fact-sheet',
].map((name) => `factlet-${name}`);
const heightOf = (widget: Widget): number => figureOf(widget).getBoundingClientRect().height;
const sizesOf = (widget: Widget): string[] =>
  all(widget, 'bdi, p, dt, dd, data, span, small').map((text) => getComputedStyle(text).fontSize);

describe('the shape of widgets', () => {
  let data: unknown;
  before(async () => {
    data = await sample('azerbaijan-2024');
  });

  for (const tag of TAGS) {
    it(`${tag} sets its rows closer or wider, and its text as before`, async () => {
      const widget = await drawn(tag, { data });
      const usual = heightOf(widget);
      const sizes = sizesOf(widget);
      widget.style.setProperty('--factlet-density', '1.5');
      expect(heightOf(widget)).to.be.greaterThan(usual * 1.03);
      widget.style.setProperty('--factlet-density', '0.5');
      expect(heightOf(widget)).to.be.lessThan(usual * 0.97);
      expect(sizesOf(widget)).to.deep.equal(sizes);
    });
  }

  it('round their swatches and buttons, and no mark that measures', async () => {
    const corners = (element: Element): string[] => [
      getComputedStyle(element).borderTopLeftRadius,
      getComputedStyle(element).rx,
    ];
    const counters = await drawn('factlet-population-counters', { data });
    counters.style.setProperty('--factlet-radius', '5px');
    const swatch = all(counters, 'dt svg, dt rect').map(corners);
    expect(swatch.slice(0, 2)).to.deep.equal([
      ['5px', '5px'],
      ['5px', '5px'],
    ]);

    const bars = await drawn('factlet-origin-bars', { data });
    bars.style.setProperty('--factlet-radius', '5px');
    for (const bar of all(bars, '[part=bar], [part=bar] rect'))
      expect(corners(bar)).to.deep.equal(['0px', 'auto']);
  });
});
