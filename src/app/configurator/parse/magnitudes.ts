/** Words for a thousand and more, in the languages of the page, with the zeros that they stand for. */
const WORDS: readonly (readonly [zeros: number, words: RegExp])[] = [
  [3, /^(k|thousands?|mille|milliers|miles|min|тыс\.?|тысяч[аи]?|ألف|آلاف|千)$/i],
  [4, /^(万|萬)$/],
  [6, /^(m|mm|mn|mln\.?|mio\.?|millions?|million|millón|millones|milyon|млн\.?|миллион(а|ов)?|مليون|ملايين|百万)$/i],
  [8, /^(亿|億)$/],
  [9, /^(bn|mrd\.?|mlrd\.?|md|milliards?|milyard|млрд\.?|миллиард(а|ов)?|مليار|مليارات)$/i],
];

/** The zeros that a word stands for; undefined for another word, and for those that mean two things (mil, billón, billion in French). */
export const zerosOf = (word: string): number | undefined => WORDS.find(([, words]) => words.test(word))?.[0];

/** The zeros that a heading speaks of: "US$ million", "тыс. чел.", "(万)". */
export function zerosIn(heading: string): number | undefined {
  const words = heading.match(/[\p{L}]+\.?/gu) ?? [];
  // In a heading "M" is a column of men, or money.
  return words.filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word)).map(zerosOf).find((zeros) => zeros !== undefined);
}
