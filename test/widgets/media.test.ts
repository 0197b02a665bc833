import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/widgets/funding-donut/funding-donut.define.js';
import '../../src/widgets/origin-bars/origin-bars.define.js';
import '../../src/widgets/population-counters/population-counters.define.js';
import '../../src/widgets/staffing-panel/staffing-panel.define.js';
import { sample } from '../data/sample.js';
import { testNetwork } from '../support/network.js';
import { all, drawn, failed, figureOf, isShown, partsOf, place, placed } from '../support/page.js';
import { seen } from '../support/reading.js';
import { waitUntil } from '../support/wait.js';

const TAGS = [
  'factlet-funding-donut',
  'factlet-origin-bars',
  'factlet-population-counters',
  'factlet-staffing-panel',
];
const USUAL = { media: null, colorScheme: null, forcedColors: null, reducedMotion: null };

describe('widgets and what readers prefer', () => {
  const network = testNetwork();
  let data: unknown;
  beforeEach(async () => {
    data = await sample('azerbaijan-2024');
  });
  afterEach(() => executeServerCommand('emulate', USUAL));

  async function emulate(test: Mocha.Context, media: object): Promise<void> {
    if ((await executeServerCommand('emulate', media)) === false) test.skip();
  }
  const lightness = (color: string): number =>
    (color.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, channel) => sum + Number(channel), 0);

  it('keep every mark in forced colours', async function () {
    await emulate(this, { forcedColors: 'active' });
    for (const tag of TAGS) {
      const widget = await drawn(tag, { data });
      const ground = getComputedStyle(document.body).backgroundColor;
      const marks = all(widget, 'svg rect, svg path').filter(
        (mark) => (mark as Element as SVGGraphicsElement).getBBox().width > 1,
      );
      expect(marks.length, tag).to.be.greaterThan(0);
      for (const mark of marks) {
        const { fill, stroke } = getComputedStyle(mark);
        expect(
          [fill, stroke].some((paint) => paint !== 'none' && paint !== ground),
          `${tag}: ${fill} ${stroke} on ${ground}`,
        ).to.equal(true);
      }
    }
  });

  it('tell received from missing in forced colours by more than one colour', async function () {
    await emulate(this, { forcedColors: 'active' });
    const widget = await drawn('factlet-funding-donut', { data });
    const paints = Array.from(partsOf(widget, 'ring')[0]!.querySelectorAll('path'), (path) =>
      getComputedStyle(path),
    )
      .filter(({ fill, display }) => fill !== 'none' && display !== 'none')
      .map(({ fill }) => fill);
    expect(new Set(paints).size).to.equal(2);
  });

  it('move nothing for readers who want no motion', async function () {
    await emulate(this, { reducedMotion: 'reduce' });
    const src = network.newAddress();
    network.answer(src, () => new Promise(() => {}));
    const widget = await placed('factlet-funding-donut', { src });
    await waitUntil(() => seen(widget).includes('Loading'));
    expect(widget.shadowRoot.getAnimations()).to.have.length(0);
  });

  it('print every value and mark, and no button', async function () {
    await emulate(this, { media: 'print' });
    for (const tag of TAGS) {
      const widget = await drawn(tag, { data });
      for (const value of partsOf(widget, 'value')) expect(isShown(value), tag).to.equal(true);
    }
    const { widget } = await failed('factlet-funding-donut', { src: network.newAddress() });
    await waitUntil(() => all(widget, 'button').length === 1);
    expect(isShown(all(widget, 'button')[0]!)).to.equal(false);
  });

  it("stay light on a page that is light alone, whatever the reader's system", async function () {
    await emulate(this, { colorScheme: 'dark' });
    const within = await place();
    within.style.colorScheme = 'light';
    const widget = await drawn('factlet-funding-donut', { data, place: within });
    expect(lightness(getComputedStyle(partsOf(widget, 'label')[0]!).color)).to.be.lessThan(200);
  });

  it('are dark on a page that is dark, on a ground of their own', async () => {
    const within = await place();
    within.style.colorScheme = 'dark';
    for (const tag of TAGS) {
      const widget = await drawn(tag, { data, place: within });
      expect(
        lightness(getComputedStyle(partsOf(widget, 'label')[0]!).color),
        tag,
      ).to.be.greaterThan(550);
      expect(getComputedStyle(figureOf(widget)).backgroundColor, tag).to.match(/^rgb\(/);
    }
  });

  it('are light again with the theme of that name, and transparent', async () => {
    const within = await place();
    within.style.colorScheme = 'dark';
    const widget = await drawn('factlet-origin-bars', {
      data,
      place: within,
      attributes: { theme: 'light' },
    });
    expect(lightness(getComputedStyle(partsOf(widget, 'label')[0]!).color)).to.be.lessThan(200);
  });

  it("take the colours and the font of the page's own properties", async () => {
    const within = await place();
    within.style.setProperty('--factlet-accent', 'rgb(1, 2, 3)');
    within.style.setProperty('--factlet-text', 'rgb(4, 5, 6)');
    within.style.setProperty('--factlet-font', 'monospace');
    const widget = await drawn('factlet-origin-bars', { data, place: within });
    expect(getComputedStyle(partsOf(widget, 'label')[0]!).color).to.equal('rgb(4, 5, 6)');
    expect(getComputedStyle(partsOf(widget, 'label')[0]!).fontFamily).to.equal('monospace');
    const paints = all(widget, 'svg rect').map((mark) => getComputedStyle(mark).fill);
    expect(paints).to.include('rgb(1, 2, 3)');
  });

  it('hold their look against what a page does to its texts', async () => {
    const within = await place();
    Object.assign(within.style, {
      textTransform: 'uppercase',
      letterSpacing: '4px',
      textAlign: 'right',
      whiteSpace: 'nowrap',
      lineHeight: '4',
    });
    const widget = await drawn('factlet-origin-bars', { data, place: within });
    const { textTransform, letterSpacing, textAlign, whiteSpace } = getComputedStyle(
      partsOf(widget, 'label')[0]!,
    );
    expect([textTransform, letterSpacing, textAlign, whiteSpace]).to.deep.equal([
      'none',
      'normal',
      'start',
      'normal',
    ]);
  });
});
