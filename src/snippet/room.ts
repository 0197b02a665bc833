import type { Height } from '../base/descriptor.js';
import { attributes, markup, type Markup } from '../download/markup.js';
import type { FigureView } from '../views/figure-view.js';
import { widgetNamed } from '../widgets/registry.js';

/**
 * The page's own words with the room that the figure will need, by attributes alone: a strict page
 * refuses every style. Two boxes below the words stand one under the other in a narrow column, and
 * side by side in a wide one.
 */
export function withRoom(widget: string, view: FigureView, words: Markup): Markup {
  const rows = view.table().groups.reduce((sum, group) => sum + group.rows.length, 0);
  const { narrow, wide } = widgetNamed(widget)?.reservedHeight ?? { narrow: [0, 0], wide: [0, 0] };
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
