import { attributes, markup, type Markup } from '../markup.js';
import type { Picture, Shape } from './picture.js';
import { shapeSvg, svgDocument, whole } from './svg.js';

/**
 * A picture as an SVG document for drawing programs: a layer for each part of the figure, and in it
 * one for each row, by their names. Figma and Inkscape read a layer's name from its `id`,
 * Illustrator from `data-name`.
 */
export function layeredSvg(picture: Picture): string {
  const taken = new Map<string, number>();
  return svgDocument(
    picture,
    runsOf(picture.shapes, 0).map(([name, shapes]) =>
      layer(
        name,
        runsOf(shapes, 1).map(([row, own]) => {
          const drawn = own.map(shapeSvg);
          return row ? layer(row, drawn, taken) : markup`${drawn}`;
        }),
        taken,
      ),
    ),
  );
}

/** Shapes that follow one another in the same layer. */
function runsOf(
  shapes: readonly Shape[],
  level: 0 | 1,
): readonly (readonly [name: string, shapes: readonly Shape[]])[] {
  const runs: [string, Shape[]][] = [];
  for (const shape of shapes) {
    const name = shape.layer?.[level] ?? '';
    const last = runs.at(-1);
    if (last?.[0] === name) last[1].push(shape);
    else runs.push([name, [shape]]);
  }
  return runs;
}

function layer(name: string, drawn: readonly Markup[], taken: Map<string, number>): Markup {
  const id = name.replace(/[^\p{L}\p{N}.-]+/gu, '_').replace(/^(?!\p{L})/u, '_');
  const times = (taken.get(id) ?? 0) + 1;
  taken.set(id, times);
  const named = attributes({ id: times > 1 ? `${id}-${times}` : id, 'data-name': whole(name) });
  return markup`<g${named}>${drawn}</g>\n`;
}
