/**
 * Widths of Arial's letters from the space to the tilde, in thousandths of the text's size: those
 * that PDF has published for it since its beginning.
 */
const WIDTHS = (
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 ' +
  '556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 ' +
  '722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 ' +
  '556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 ' +
  '260 334 584'
)
  .split(' ')
  .map(Number);
const BOLD = 1.08;

/**
 * How wide a text is, in pixels, without a browser that could measure it. Letters beside those of
 * English are taken as wide as the widest of their kind, so that no line runs out of its picture.
 */
export const textWidth = (text: string, size: number, bold: boolean): number =>
  Array.from(text.normalize('NFD')).reduce((width, letter) => width + widthOf(letter), 0) *
  (size / 1000) *
  (bold ? BOLD : 1);

function widthOf(letter: string): number {
  const known = WIDTHS[(letter.codePointAt(0) ?? 0) - 32];
  if (known !== undefined) return known;
  if (/[\p{Mn}\p{Cf}]/u.test(letter)) return 0;
  if (/[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/u.test(letter)) return 1000;
  if (/\p{Script=Arabic}/u.test(letter)) return 600;
  if (/\s/.test(letter)) return 278;
  return /\p{Lu}/u.test(letter) ? 780 : 620;
}
