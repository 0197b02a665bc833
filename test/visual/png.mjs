// Pictures with a palette: a tenth of the bytes of a screenshot.
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

export const read = (bytes) => PNG.sync.read(bytes);

/** Most colours that a palette has. */
const MOST = 256;
/** Shades a channel, the first that is few enough for a palette. */
const SHADES = [16, 12, 8, 6];

/**
 * A picture as PNG bytes with few colours. Colours of one shade become the one of them that there is most of: grounds,
 * marks and letters stay as they are, and the edges of letters get a step that nobody sees and no comparison minds.
 */
export function encoded({ width, height, data }) {
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4)
    counts.set(colourAt(data, at), (counts.get(colourAt(data, at)) ?? 0) + 1);
  // Equal counts in a fixed order, so that the same picture always gives the same bytes.
  const ranked = [...counts]
    .sort(([a, many], [b, more]) => more - many || a - b)
    .map(([colour]) => colour);
  for (const shades of SHADES) {
    const shadeOf = (colour) =>
      [16, 8, 0]
        .map((shift) => Math.round((((colour >> shift) & 255) * (shades - 1)) / 255))
        .join();
    const palette = new Map();
    const indexes = new Map();
    for (const colour of ranked) {
      const shade = shadeOf(colour);
      if (!palette.has(shade)) palette.set(shade, { colour, index: palette.size });
      indexes.set(colour, palette.get(shade).index);
    }
    if (palette.size <= MOST)
      return written(
        { width, height, data },
        indexes,
        [...palette.values()].map(({ colour }) => colour),
      );
  }
  throw new Error(`A picture of ${width} × ${height} has too many colours for a palette.`);
}

const colourAt = (data, at) => (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];

function written({ width, height, data }, indexes, palette) {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + x + 1] = indexes.get(colourAt(data, (y * width + x) * 4));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const CRC = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = CRC[(crc ^ byte) & 255] ^ (crc >>> 8);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const end = Buffer.alloc(4);
  end.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, body, end]);
}
