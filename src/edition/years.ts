import { textsOf, type Text } from '../data/texts.js';

/** The years that a text names, in whatever digits: "January-March 2016", "٢٠٢٤". */
export function yearsIn(text: Text | undefined): readonly number[] {
  return textsOf(text).flatMap((each) => {
    const latin = each.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
      String(digit.charCodeAt(0) & 15),
    );
    return (latin.match(/(?<![\d.,])(19|20)\d\d(?!\d|[.,]\d)/g) ?? []).map(Number);
  });
}
