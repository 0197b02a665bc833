import type { Picture } from './picture.js';
/** A picture as an SVG document: texts are texts, and nothing in it is fetched. */
export declare function pictureSvg({ width, height, dir, lang, font, title, description, ground, shapes, }: Picture): string;
