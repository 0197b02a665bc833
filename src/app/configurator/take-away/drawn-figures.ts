import type { Picture, PictureOptions } from '../../../download/picture/picture.js';
import type { ShownFigure } from '../../../snippet/figures.js';
import { pictureIn, type Shape } from './shapes.js';

/** A figure's picture in a shape; undefined where its widget has none. */
export async function drawnFigure(
  { view, loadDrawing }: ShownFigure,
  shape: Shape,
  options: PictureOptions,
): Promise<Picture | undefined> {
  const drawBody = await loadDrawing?.();
  return drawBody && pictureIn(shape, view, drawBody, options);
}
