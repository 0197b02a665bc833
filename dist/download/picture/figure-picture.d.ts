import type { FigureView } from '../../views/figure-view.js';
import { type DrawBody } from './paper.js';
import type { Picture, PictureOptions } from './picture.js';
/**
 * A figure as a picture of a width, as high as it must be: heading, date, takeaway, the figure,
 * notes and source.
 */
export declare function figurePicture(view: FigureView, drawBody: DrawBody, options: PictureOptions): Picture;
/**
 * A picture of a size: the text is as large as there is room for, and stands in the middle. `size`
 * of the options is the largest.
 */
export declare function cardPicture(view: FigureView, drawBody: DrawBody, { width, height }: {
    readonly width: number;
    readonly height: number;
}, options: Omit<PictureOptions, 'width'>): Picture;
