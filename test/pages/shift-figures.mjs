// `node test/pages/shift-figures.mjs` prints how high each widget is with the real sheet, while it loads and drawn,
// and how much moves on a page that reserves nothing: what skeletons are tuned by, and what page authors can reserve.
import { sheet } from './documents.mjs';
import { shiftSite } from './shifts.mjs';
import { openStage, stage, TAGS } from './stage.mjs';

const WIDTHS = [280, 320, 400, 440, 480, 640, 768, 1280];
const FONT_SIZE = 16;
const em = (pixels) => (pixels / FONT_SIZE).toFixed(1);
const table = (columns, rows) =>
  [columns, columns.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

async function heights() {
  const host = await stage();
  const { page } = await openStage(host, { width: 1400 });
  await page.route('**/never.json', () => {});
  const found = await page.evaluate(
    async ({ tags, widths, data }) => {
      const place = document.getElementById('stage');
      const measured = async (tag, width, given, ready) => {
        place.replaceChildren();
        place.style.inlineSize = `${width}px`;
        const widget = Object.assign(document.createElement(tag), given);
        place.append(widget);
        while (!ready(widget)) await new Promise((resolve) => requestAnimationFrame(resolve));
        await window.looking.settled();
        return widget.getBoundingClientRect().height;
      };
      const drawn = ({ shadowRoot }) => shadowRoot?.querySelector('data, li, article');
      const loading = ({ shadowRoot }) => shadowRoot?.querySelector('[part="body"] p');
      const rows = [];
      for (const tag of tags)
        for (const width of widths)
          rows.push([
            tag,
            width,
            await measured(tag, width, { src: '/never.json' }, loading),
            await measured(tag, width, { data }, drawn),
          ]);
      return rows;
    },
    { tags: TAGS, widths: WIDTHS, data: sheet },
  );
  await host.close();
  return table(
    [
      'widget',
      'width of its container',
      'loading',
      'drawn',
      'drawn, in em',
      'loading less drawn, in em',
    ],
    found.map(([tag, width, loading, drawn]) => [
      tag,
      width,
      Math.round(loading),
      Math.round(drawn),
      em(drawn),
      em(loading - drawn),
    ]),
  );
}

async function scores() {
  const host = await shiftSite();
  const rows = [];
  for (const tag of TAGS) {
    const row = [tag];
    for (const [width, height] of [
      [320, 640],
      [768, 1024],
      [1280, 800],
    ]) {
      for (const missing of [false, true]) {
        const { score } = await host.shifts(
          { tags: [tag] },
          { width, height, late: [/figures\.json/], missing },
        );
        row.push(score.toFixed(3));
      }
    }
    rows.push(row);
  }
  await host.close();
  return table(
    [
      'widget',
      '320 x 640, drawn',
      'failed',
      '768 x 1024, drawn',
      'failed',
      '1280 x 800, drawn',
      'failed',
    ],
    rows,
  );
}

console.log(`${await heights()}\n\n${await scores()}`);
