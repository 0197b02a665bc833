import { cardPicture, figurePicture } from '../../../download/picture/figure-picture.js';
import type { DrawBody } from '../../../download/picture/paper.js';
import type { Picture, PictureOptions } from '../../../download/picture/picture.js';
import type { FigureView } from '../../../views/figure-view.js';

/** What pictures are made for: a page, or a post of a social network. */
export const SHAPES = ['figure', 'wide', 'square'] as const;
export type Shape = (typeof SHAPES)[number];

/** Pixels that social networks show. */
export const CARDS = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
} as const;

/** A figure in a shape, with its heading, date, takeaway and source in the picture. */
export function pictureIn(
  shape: Shape,
  view: FigureView,
  drawBody: DrawBody,
  options: PictureOptions,
): Picture {
  if (shape === 'figure') return figurePicture(view, drawBody, options);
  return cardPicture(view, drawBody, CARDS[shape], { ...options, size: 48 });
}
