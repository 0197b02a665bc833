import type { Picture } from './picture.js';
/** What of a canvas' context a picture needs: that of a page, of a worker, or of a library. */
export type Context = Pick<CanvasRenderingContext2D, 'setTransform' | 'save' | 'beginPath' | 'rect' | 'clip' | 'restore' | 'translate' | 'scale' | 'fill' | 'stroke' | 'fillRect' | 'strokeRect' | 'fillText' | 'measureText' | 'setLineDash' | 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'lineJoin' | 'font' | 'direction' | 'textAlign' | 'textBaseline'>;
/**
 * Draws a picture onto a canvas, which has to be `scale` times as large. What an SVG would load, a
 * strict page refuses: so the same shapes are drawn one by one.
 */
export declare function paintPicture(picture: Picture, context: Context, scale?: number): void;
/** A font as a style sheet writes it in short. */
export declare const fontOf: (size: number, bold: boolean, families: string) => string;
