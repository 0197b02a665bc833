// What the visual baselines are compared with: a changed digit is seen, the noise of a palette isn't.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { difference } from '../../test/visual/compare.mjs';
import { encoded, read } from '../../test/visual/png.mjs';

/** A picture of many colours, as edges of letters have them, on a plain ground. */
function picture({ width = 64, height = 64 } = {}) {
  const png = new PNG({ width, height });
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const isPlain = pixel % width < width / 2;
    png.data.set(
      isPlain ? [0x10, 0x18, 0x1f, 255] : [(pixel * 7) % 256, (pixel * 3) % 256, 0x8a, 255],
      pixel * 4,
    );
  }
  return png;
}

/** Draws a digit of 5 × 7 pixels. */
function write(png, rows, at = 4) {
  rows.forEach((row, y) =>
    [...row].forEach(
      (mark, x) =>
        mark === '#' && png.data.set([0xe6, 0xeb, 0xef, 255], ((y + at) * png.width + x + at) * 4),
    ),
  );
  return png;
}
const SIX = [' ### ', '#    ', '#    ', '#### ', '#   #', '#   #', ' ### '];
const EIGHT = [' ### ', '#   #', '#   #', ' ### ', '#   #', '#   #', ' ### '];

test('a picture that is written and read again is as it was, but for shades that nobody sees', () => {
  const before = write(picture(), SIX);
  const after = read(encoded(before));
  assert.equal(difference(after, before), undefined);
  // Grounds keep their colour exactly.
  assert.deepEqual([...after.data.subarray(0, 3)], [0x10, 0x18, 0x1f]);
  assert.deepEqual(encoded(before), encoded(write(picture(), SIX)));
});

test('a digit of the smallest text that becomes another one is told', () => {
  const told = difference(read(encoded(write(picture(), SIX))), write(picture(), EIGHT));
  assert.match(told.told, /^\d pixels changed, from row 5 on$/);
});

test('a picture that became higher is told, with the part that both have', () => {
  const { told, picture: shown } = difference(picture(), picture({ height: 70 }));
  assert.equal(told, 'was 64 × 64, is 64 × 70 pixels');
  assert.deepEqual([shown.width, shown.height], [64, 64]);
});
