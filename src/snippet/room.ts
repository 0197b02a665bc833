import { attributes, markup, type Markup } from '../download/markup.js';
import type { FigureView } from '../templates/figure-view.js';

/** Pixels at least, and for each row. */
type Height = readonly [base: number, each: number];

/**
 * How much higher a drawn figure is than the page's own words, in a column of up to 600 px and in a
 * wider one: measured on the samples at 320, 480, 600, 768 and 1280 px, in letters of 16 px.
 */
const EXCESS: Readonly<Record<string, { readonly narrow: Height; readonly wide: Height }>> = {
  'population-counters': { narrow: [15, 30], wide: [50, 0] },
  'origin-bars': { narrow: [-10, 30], wide: [0, 4] },
  'funding-donut': { narrow: [265, 0], wide: [170, 0] },
  'staffing-panel': { narrow: [75, 62], wide: [15, 27] },
  'key-figures': { narrow: [0, 50], wide: [0, 60] },
  'donor-list': { narrow: [20, 12], wide: [10, 3] },
};

/**
 * The page's own words with the room that the figure will need, by attributes alone: a strict page
 * refuses every style. Two boxes below the words stand one under the other in a narrow column, and
 * side by side in a wide one.
 */
export function withRoom(widget: string, view: FigureView, words: Markup): Markup {
  const rows = view.table().groups.reduce((sum, group) => sum + group.rows.length, 0);
  const { narrow, wide } = EXCESS[widget] ?? { narrow: [0, 0], wide: [0, 0] };
  // The higher of the two is what they take side by side.
  const higher = Math.max(pixels(wide, rows), Math.ceil(pixels(narrow, rows) / 2));
  const boxes = [higher, Math.max(0, pixels(narrow, rows) - higher)];
  return markup`<table role="presentation" width="100%"><tr><td>${words}${boxes.map((height) =>
    box(height),
  )}</td></tr></table>`;
}

const pixels = ([base, each]: Height, rows: number): number => Math.max(0, base + each * rows);
const box = (height: number): Markup | undefined =>
  height
    ? markup`<svg${attributes({ width: 300, height, 'aria-hidden': 'true' })}></svg>`
    : undefined;
