// Colours as they are seen, and their contrast (WCAG 2.2, relative luminance).
import { ancestry } from './deep.js';

const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
const known = new Map();

/** Red, green, blue from 0 to 255 and opacity from 0 to 1, of any colour that CSS can say. */
export function rgba(colour) {
  if (!known.has(colour)) {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data;
    known.set(colour, [red, green, blue, alpha / 255]);
  }
  return known.get(colour);
}

/** A colour laid over an opaque one. */
export const over = ([red, green, blue, alpha], ground) =>
  [red, green, blue].map((value, index) => value * alpha + ground[index] * (1 - alpha));

const channel = (value) =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
const luminance = ([red, green, blue]) =>
  0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);

export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The ground of the page itself: what the browser paints where nobody paints. */
export function pageGround() {
  const probe = document.createElement('div');
  probe.style.color = 'Canvas';
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return rgba(color).slice(0, 3);
}

/** What is behind an element: the backgrounds that it stands in, the nearest last. */
export function groundOf(element) {
  const layers = [...ancestry(element)].map((each) => rgba(getComputedStyle(each).backgroundColor));
  const opaque = layers.findIndex(([, , , alpha]) => alpha === 1);
  return layers
    .slice(0, opaque < 0 ? undefined : opaque + 1)
    .reduceRight((ground, layer) => over(layer, ground), pageGround());
}

/** How opaque an element is with all that it stands in. */
export const opacityOf = (element) =>
  [...ancestry(element)].reduce(
    (opacity, each) => opacity * Number(getComputedStyle(each).opacity),
    1,
  );
