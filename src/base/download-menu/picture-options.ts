import type { Direction } from '../../format/direction.js';
import { isColour, LIGHT, type Colours } from '../../download/picture/colours.js';
import { fontOf, paintPicture } from '../../download/picture/canvas.js';
import { MARGIN } from '../../download/picture/paper.js';
import type { Measure, Picture, PictureOptions } from '../../download/picture/picture.js';
import type { Locale } from '../../locale/locale.js';

/** The widest picture: lines of a wider one are tiring. */
const WIDEST = 960;

/**
 * How a widget's picture is laid out: as wide as the widget, in its fonts and in the colours in
 * force on the page.
 */
export function pictureOptions(
  element: HTMLElement,
  { lang, messages }: Locale,
  dir: Direction,
): PictureOptions {
  const { fontFamily, fontSize } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  return {
    // The margin is around the figure: its lines break where they do on screen.
    width: Math.min(element.clientWidth, WIDEST) + 2 * MARGIN * size,
    size,
    dir,
    lang,
    font: fontFamily,
    words: messages,
    colours: coloursInForce(element),
    measure: measuring(fontFamily),
  };
}

/** A picture as a PNG with `scale` pixels to each of its own. */
export async function pngOf(picture: Picture, scale: number): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), {
    width: picture.width * scale,
    height: picture.height * scale,
  });
  paintPicture(picture, contextOf(canvas), scale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new RangeError('The picture is larger than a canvas can be.');
  return blob;
}

function measuring(families: string): Measure {
  const context = contextOf(document.createElement('canvas'));
  return (text, size, bold) => {
    context.font = fontOf(size, bold, families);
    return context.measureText(text).width;
  };
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new RangeError('There is no canvas.');
  return context;
}

/** The colours of a widget as plain values, read once: pictures know no style sheet. */
function coloursInForce(element: HTMLElement): Colours {
  const root = element.shadowRoot ?? element;
  const probe = document.createElement('i');
  // In forced colours all would be one.
  probe.style.setProperty('forced-color-adjust', 'none');
  root.append(probe);
  const context = contextOf(document.createElement('canvas'));
  const colours = { ...LIGHT };
  for (const name of Object.keys(LIGHT).filter(isColour)) {
    const [, group, line] = /^group-(.*?)(-line)?$/.exec(name) ?? [];
    probe.className = group ?? '';
    // A token that the widget doesn't have leaves the default.
    probe.style.color = `var(--_${group ? (line ? 'line' : 'fill') : name}, ${LIGHT[name]})`;
    colours[name] = plainColour(getComputedStyle(probe).color, context);
  }
  probe.remove();
  return { ...colours, surface: groundBehind(element, colours.surface) };
}

/**
 * A colour as every program reads it: browsers keep oklch() and the like, which others draw black.
 */
function plainColour(colour: string, context: CanvasRenderingContext2D): string {
  context.fillStyle = colour;
  const written = String(context.fillStyle);
  if (/^(#|rgba?\()/.test(written)) return written;
  context.clearRect(0, 0, 1, 1);
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  if (alpha < 255) return `rgba(${red}, ${green}, ${blue}, ${Number((alpha / 255).toFixed(3))})`;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The ground, or the page's where it is seen through. */
function groundBehind(element: HTMLElement, surface: string): string {
  if (surface.startsWith('#')) return surface;
  for (
    let node: Node | null = element;
    node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  ) {
    const colour = node instanceof Element ? getComputedStyle(node).backgroundColor : '';
    if (colour && !/^rgba\(.*, 0\)$/.test(colour) && colour !== 'transparent')
      return plainColour(colour, contextOf(document.createElement('canvas')));
  }
  return LIGHT.surface;
}
