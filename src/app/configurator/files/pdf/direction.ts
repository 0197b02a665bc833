/** Arabic or Hebrew. */
export const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LTR_LETTER = /(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}/gu;
const RTL_LETTER = /(?=[\p{Script=Arabic}\p{Script=Hebrew}])\p{L}/gu;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
};

/** Whether a line is read from right to left: by the letters that it has most of. */
export const isRightToLeft = (texts: readonly string[]): boolean => {
  const text = texts.join('');
  return (text.match(RTL_LETTER)?.length ?? 0) > (text.match(LTR_LETTER)?.length ?? 0);
};

/**
 * Puts what stands from left to right in the order in which it is read. In Arabic that is from
 * right to left, but numbers, and words in Latin letters that follow each other, stay as they are.
 */
export function inReadingOrder<Piece extends { readonly text: string }>(
  pieces: readonly Piece[],
  isTogether: (one: Piece, next: Piece) => boolean,
): readonly Piece[] {
  if (!isRightToLeft(pieces.map(({ text }) => text))) return pieces;
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && isWestern(before) && isWestern(piece) && isTogether(before, piece))
      last.push(piece);
    else groups.push([piece]);
  }
  return groups
    .reverse()
    .flat()
    .map((piece) => (isMark(piece) ? { ...piece, text: mirrored(piece.text) } : piece));
}

const isMark = ({ text }: { readonly text: string }): boolean => !/[\p{L}\p{N}]/u.test(text);

/** Words in Latin letters and numbers, in whatever digits. */
const isWestern = ({ text }: { readonly text: string }): boolean =>
  /[\p{L}\p{N}$%]/u.test(text) && !RTL.test(text.replace(/[\u0660-\u066C\u06F0-\u06F9]/g, ''));

const mirrored = (text: string): string =>
  Array.from(text, (sign) => MIRRORED[sign] ?? sign)
    .reverse()
    .join('');
