import type { Direction } from '../../format/direction.js';
import type { Picture, PictureOptions } from '../../download/picture/picture.js';
import type { Locale } from '../../locale/locale.js';
/**
 * How a widget's picture is laid out: as wide as the widget, in its fonts and in the colours in
 * force on the page.
 */
export declare function pictureOptions(element: HTMLElement, { lang, messages }: Locale, dir: Direction): PictureOptions;
/** A picture as a PNG with `scale` pixels to each of its own. */
export declare function pngOf(picture: Picture, scale: number): Promise<Blob>;
