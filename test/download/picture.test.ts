import { expect } from '@open-wc/testing';
import { paintPicture } from '../../src/download/picture/canvas.js';
import { cardPicture, figurePicture } from '../../src/download/picture/figure-picture.js';
import type { Picture, Shape } from '../../src/download/picture/picture.js';
import { layeredSvg } from '../../src/download/picture/layered-svg.js';
import { pictureSvg } from '../../src/download/picture/svg.js';
import { LIGHT } from '../../src/download/picture/colours.js';
import { sample } from '../data/sample.js';
import { pictureOptions, sampleView, viewOf } from './figures.js';

const WIDGETS = [
  'population-counters',
  'funding-donut',
  'origin-bars',
  'staffing-panel',
  'key-figures',
  'donor-list',
];
const HOSTILE = [
  '</text><script>alert(1)</script>',
  '"><image href="https://example.org/x"/>',
  ']]><!-- &amp; &#0; &lt;',
  '\u0000\u0008\u000B\u001F\uFFFE\uFFFFx',
  '\uD800x',
  '\u202Egnitset',
  'x'.repeat(5000),
  '<!DOCTYPE x [<!ENTITY a "b">]>&a;',
];

const read = (svg: string): XMLDocument => new DOMParser().parseFromString(svg, 'image/svg+xml');
const texts = (picture: Picture) =>
  picture.shapes.filter(
    (shape): shape is Extract<Shape, { kind: 'text' }> => shape.kind === 'text',
  );

/** From where to where a line of text reaches. */
function reach(
  { x, anchor, spans }: Extract<Shape, { kind: 'text' }>,
  { dir }: Picture,
): [number, number] {
  const width = spans.reduce(
    (sum, { text, size, bold }) =>
      sum + text.replace(/[\u2068\u2069]/g, '').length * size * (bold ? 0.6 : 0.55),
    0,
  );
  const before =
    anchor === 'middle' ? width / 2 : (anchor === 'start') === (dir === 'ltr') ? 0 : width;
  return [x - before, x - before + width];
}

async function painted(picture: Picture, scale: number): Promise<ImageBitmap> {
  const canvas = Object.assign(document.createElement('canvas'), {
    width: picture.width * scale,
    height: picture.height * scale,
  });
  paintPicture(picture, canvas.getContext('2d')!, scale);
  const blob = await new Promise<Blob>((resolve) =>
    canvas.toBlob((made) => resolve(made!), 'image/png'),
  );
  return createImageBitmap(blob);
}

/** The colours of some of a bitmap's pixels, as one number each. */
function coloursIn(bitmap: ImageBitmap): Map<string, number> {
  const context = Object.assign(document.createElement('canvas'), {
    width: bitmap.width,
    height: bitmap.height,
  }).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = `#${[data[at]!, data[at + 1]!, data[at + 2]!].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
    if (data[at + 3] !== 255) counts.set('seen through', 1);
  }
  return counts;
}

for (const widget of WIDGETS) {
  describe(`a picture of ${widget}`, () => {
    it('is XML whatever its texts are, and holds nothing but texts and shapes', async () => {
      const document = await sample('azerbaijan-2024');
      for (const text of HOSTILE) {
        const hostile = JSON.parse(
          JSON.stringify(document, (key, value: unknown) =>
            typeof value === 'string' &&
            key !== 'lang' &&
            !/^\d|^[A-Z]{2,3}$|^(refugees|asylum-seekers|stateless|idps|national|international|affiliate|representation|about)$/.test(
              value,
            )
              ? text
              : value,
          ),
        ) as object;
        const { view, draw, speech } = await viewOf(widget, hostile);
        const picture = figurePicture(view, draw, pictureOptions(speech));
        expect(read(layeredSvg(picture)).querySelector('parsererror'), text).to.equal(null);
        const root = read(pictureSvg(picture));
        expect(root.querySelector('parsererror')?.textContent ?? '', text).to.equal('');
        const names = new Set(Array.from(root.querySelectorAll('*'), ({ localName }) => localName));
        expect(
          [...names].filter(
            (name) => !['svg', 'title', 'desc', 'rect', 'text', 'tspan', 'path'].includes(name),
          ),
          text,
        ).to.deep.equal([]);
        for (const element of root.querySelectorAll('*'))
          expect(
            Array.from(element.attributes, ({ name }) => name).filter((name) =>
              /^on|href|style/.test(name),
            ),
          ).to.deep.equal([]);
      }
    });

    it('has a layer for each part and each row, in which nothing is moved or lost', async () => {
      for (const lang of ['en', 'ar']) {
        const { view, draw, speech } = await sampleView(widget, lang);
        const picture = figurePicture(view, draw, pictureOptions(speech));
        const layered = read(layeredSvg(picture));
        const shapes = (root: XMLDocument) =>
          Array.from(root.querySelectorAll('text, rect, path'), ({ outerHTML }) => outerHTML);
        expect(shapes(layered)).to.deep.equal(shapes(read(pictureSvg(picture))));
        const named = Array.from(layered.querySelectorAll('svg > g'), ({ id }) => id);
        expect(named[0]).to.equal('Heading');
        expect(named).to.include('Figure');
        const all = Array.from(layered.querySelectorAll('g'), ({ id }) => id);
        expect(new Set(all).size, 'no id comes twice').to.equal(all.length);
        const rows = Array.from(layered.querySelectorAll('g g'), (row) =>
          row.getAttribute('data-name'),
        );
        const [first] = view.table().groups.flatMap((group) => group.rows);
        expect(rows.some((row) => row?.includes(first!.label.text.trim()))).to.equal(true);
      }
    });

    for (const lang of ['en', 'az', 'ar', 'ru', 'zh']) {
      it(`has all of its text inside, at every width, in ${lang}`, async () => {
        for (const width of [320, 480, 760, 1000]) {
          const { view, draw, speech } = await sampleView(widget, lang);
          const picture = figurePicture(view, draw, pictureOptions(speech, { width }));
          expect(texts(picture).length).to.be.above(3);
          for (const text of texts(picture)) {
            const [left, right] = reach(text, picture);
            const what = `${text.spans.map((span) => span.text).join('')} at ${width}`;
            expect(left, what).to.be.at.least(-0.5);
            expect(right, what).to.be.at.most(picture.width + 0.5);
            expect(text.y, what).to.be.within(0, picture.height);
          }
        }
      });
    }

    it('says its direction and language, and what it shows to those who do not see it', async () => {
      const { view, draw, speech } = await sampleView(widget, 'ar');
      const { documentElement: root } = read(
        pictureSvg(figurePicture(view, draw, pictureOptions(speech))),
      );
      expect([root.getAttribute('direction'), root.getAttribute('xml:lang')]).to.deep.equal([
        'rtl',
        'ar',
      ]);
      expect(root.querySelector(':scope > title')?.textContent).to.equal(view.heading.text);
      expect(root.querySelector(':scope > desc')?.textContent).not.to.equal('');
    });

    it('is a PNG of twice its size, opaque, with its texts and its marks', async () => {
      const { view, draw, speech } = await sampleView(widget);
      const picture = figurePicture(view, draw, pictureOptions(speech));
      const bitmap = await painted(picture, 2);
      expect([bitmap.width, bitmap.height]).to.deep.equal([picture.width * 2, picture.height * 2]);
      const colours = coloursIn(bitmap);
      expect(colours.has('seen through')).to.equal(false);
      expect(colours.get(LIGHT.surface)).to.be.above((bitmap.width * bitmap.height) / 2);
      expect(colours.get(LIGHT.text)).to.be.above(100);
      const mark = { 'donor-list': LIGHT.edge }[widget] ?? LIGHT.accent;
      expect(colours.get(mark), mark).to.be.above(100);
    });

    it('is as large as there is room for on a card, and whole', async () => {
      for (const [width, height] of [
        [1200, 630],
        [1080, 1080],
      ] as const) {
        const { view, draw, speech } = await sampleView(widget, 'az');
        const picture = cardPicture(
          view,
          draw,
          { width, height },
          { ...pictureOptions(speech), size: 48 },
        );
        expect([picture.width, picture.height]).to.deep.equal([width, height]);
        const last = Math.max(...texts(picture).map(({ y }) => y));
        expect(last).to.be.within(height * 0.4, height);
        for (const text of texts(picture)) expect(reach(text, picture)[1]).to.be.at.most(width + 1);
        const words = (each: Picture): string =>
          texts(each)
            .flatMap(({ spans }) => spans.map(({ text }) => text))
            .join('')
            .replace(/\s/g, '');
        expect(words(picture)).to.equal(words(figurePicture(view, draw, pictureOptions(speech))));
      }
    });
  });
}

describe('a picture', () => {
  it('draws what the values say: bars in proportion, none for nothing', async () => {
    const { view, draw, speech } = await viewOf('origin-bars', {
      lists: [
        {
          rows: [
            { country: 'UA', value: 400 },
            { country: 'AF', value: 100 },
            { country: 'SY', value: 0 },
            { country: 'RU', value: null },
          ],
        },
      ],
    });
    const bars = figurePicture(view, draw, pictureOptions(speech)).shapes.filter(
      (shape) => shape.kind === 'rect' && shape.paint.fill === LIGHT.accent,
    );
    const [first, second, ...more] = bars.map((shape) => (shape.kind === 'rect' ? shape.width : 0));
    expect(first! / second!).to.be.closeTo(4, 0.01);
    expect(more).to.deep.equal([]);
  });

  it('stands from right to left where its language does, and its ring does not', async () => {
    const { view, draw, speech } = await sampleView('origin-bars', 'ar');
    const options = pictureOptions(speech);
    const [right, left] = [
      figurePicture(view, draw, options),
      figurePicture(view, draw, { ...options, dir: 'ltr' }),
    ];
    const bar = ({ shapes }: Picture) =>
      shapes.find((shape) => shape.kind === 'rect' && shape.paint.fill === LIGHT.accent) as {
        x: number;
        width: number;
      };
    expect(bar(right).x + bar(right).width).to.be.closeTo(right.width - bar(left).x, 0.01);
    const ring = await sampleView('funding-donut', 'ar');
    expect(
      figurePicture(ring.view, ring.draw, options).shapes.some(
        (shape) => shape.kind === 'path' && shape.mirror,
      ),
    ).to.equal(false);
  });

  it('sets names apart where directions meet, and nowhere else', async () => {
    const groups = [{ label: 'ABC (1) אבג', value: 5, partOf: 'Name' }];
    const spans = async (lang: string, label: string) => {
      const { view, draw, speech } = await viewOf(
        'population-counters',
        { groups: [{ ...groups[0], label }] },
        lang,
      );
      return texts(figurePicture(view, draw, pictureOptions(speech)))
        .flatMap((text) => text.spans.map((span) => span.text))
        .join('|');
    };
    expect(await spans('ar', 'ABC')).to.include('\u2068ABC\u2069');
    expect(await spans('en', 'אבג')).to.include('\u2068אבג\u2069');
    expect(await spans('en', 'ABC')).not.to.include('\u2068');
  });

  it('takes the colours it is given', async () => {
    const { view, draw, speech } = await sampleView('funding-donut');
    const svg = pictureSvg(
      figurePicture(
        view,
        draw,
        pictureOptions(speech, { colours: { ...LIGHT, received: '#123456', surface: '#fedcba' } }),
      ),
    );
    expect(svg).to.include('fill="#123456"').and.to.include('fill="#fedcba"');
  });
});
