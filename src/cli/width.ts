/** How many columns of a terminal a text takes: Chinese letters take two, accents none. */
export function widthOf(text: string): number {
  return Array.from(text.normalize('NFC')).reduce(
    (width, letter) =>
      width +
      (/[\p{Mn}\p{Cf}]/u.test(letter)
        ? 0
        : /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/.test(
              letter,
            )
          ? 2
          : 1),
    0,
  );
}

const room = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - widthOf(text)));

export const padEnd = (text: string, width: number): string => text + room(text, width);
export const padStart = (text: string, width: number): string => room(text, width) + text;
