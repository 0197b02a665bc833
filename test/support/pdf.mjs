// PDFs written by hand: what no browser prints.

/** Chinese in a code of its own, in a font that isn't in the file. */
export const CHINESE =
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [' +
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> ' +
  '/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>] >>';

/** A page with the operations that draw it, or one that asks for a password: a byte for each sign. */
export function pdfText(
  operations,
  { isLocked = false, font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>' } = {},
) {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${operations.length} >>\nstream\n${operations}\nendstream`,
    font,
    // Keys that no password opens, the empty one included.
    `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const lock = isLocked ? ` /Encrypt 6 0 R /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]` : '';
  const table = places.map((place) => `${place} 00000 n \n`).join('');
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Root 1 0 R /Size ${objects.length + 1}${lock} >>\nstartxref\n${file.length}\n%%EOF`;
}

/** The same as bytes, in Node. */
export const handMadePdf = (operations, options) =>
  Buffer.from(pdfText(operations, options), 'latin1');
