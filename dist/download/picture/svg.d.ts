import { type Markup } from '../markup.js';
import type { Picture, Shape } from './picture.js';
/** A picture as an SVG document: texts are texts, and nothing in it is fetched. */
export declare const pictureSvg: (picture: Picture) => string;
/** The document around what is drawn. */
export declare function svgDocument({ width, height, dir, lang, font, title, description, ground }: Picture, drawn: readonly Markup[]): string;
/** One shape as an element. */
export declare function shapeSvg(shape: Shape): Markup;
/** A text without what XML can't hold: control characters, and halves of characters. */
export declare const whole: (text: string) => string;
