// What is really painted.
import { contrast, groundOf } from './colours.js';
import { marks, named } from './deep.js';

/** The pixels of a picture of the whole page (PNG, base64). */
async function picture(png) {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context.drawImage(bitmap, 0, 0);
  return context;
}

/**
 * How much of each mark's box is painted in a colour that is seen on its ground, from 0 to 1.
 * Leaders are left out: a line of a pixel is spread over two, half as dark as its colour.
 */
export async function painted(png) {
  const context = await picture(png);
  return marks()
    .filter(
      (mark) =>
        mark.getBBox().width > 0 &&
        mark.getBBox().height > 0 &&
        getComputedStyle(mark).fill !== 'none',
    )
    .map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      // A pixel more on each side: outlines stand half outside.
      const { data } = context.getImageData(
        Math.floor(left + scrollX) - 1,
        Math.floor(top + scrollY) - 1,
        Math.ceil(width) + 2,
        Math.ceil(height) + 2,
      );
      const ground = groundOf(mark.ownerSVGElement);
      let seen = 0;
      for (let at = 0; at < data.length; at += 4)
        if (contrast(data.subarray(at, at + 3), ground) >= 3) seen += 1;
      return {
        what: `${named(mark)} in ${named(mark.ownerSVGElement)}`,
        share: seen / (data.length / 4),
      };
    });
}
