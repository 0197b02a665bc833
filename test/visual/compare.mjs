// What is different between two pictures.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far a pixel's colour may be off, 0 to 1: more than a palette of 255 colours and another processor make of it. */
const THRESHOLD = 0.12;
/** How many pixels may be further off. A digit of the smallest text that becomes another one changes more. */
const TOLERATED = 2;

/** What changed, in a sentence, and a picture of it; nothing when nothing did. */
export function difference(before, after) {
  if (before.width !== after.width || before.height !== after.height) {
    return {
      told: `was ${before.width} × ${before.height}, is ${after.width} × ${after.height} pixels`,
      picture: marked(cut(before, after), cut(after, before)).picture,
    };
  }
  const { pixels, picture } = marked(before, after);
  if (pixels <= TOLERATED) return undefined;
  return { told: `${pixels} pixels changed, from row ${firstRow(picture)} on`, picture };
}

function marked(before, after) {
  const picture = new PNG({ width: after.width, height: after.height });
  const pixels = pixelmatch(before.data, after.data, picture.data, after.width, after.height, {
    threshold: THRESHOLD,
    includeAA: true,
    alpha: 0.3,
    diffColor: [179, 0, 107],
  });
  return { pixels, picture };
}

/** The part of a picture that another one has, too. */
function cut(picture, other) {
  const width = Math.min(picture.width, other.width);
  const height = Math.min(picture.height, other.height);
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, 0, 0, width, height, 0, 0);
  return part;
}

function firstRow({ width, data }) {
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === 179 && data[at + 1] === 0 && data[at + 2] === 107)
      return Math.floor(at / 4 / width);
  return 0;
}
