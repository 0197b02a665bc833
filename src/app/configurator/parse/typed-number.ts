import { plainDigits } from './digits.js';

/** Marks that part thousands; spaces of all widths were made one. */
const GROUPS = ['', ' ', "'", ',', '.'];
const DECIMALS = ['', ',', '.'];

/** Words for a thousand and more, in the languages of the page, with the number of zeros; two where they mean two things. */
const WORDS: readonly (readonly [zeros: readonly number[], words: RegExp])[] = [
  [[3], /^(k|thousand|mille|min|тыс\.?|тысяч[аи]?|ألف|آلاف|千)$/],
  [[4], /^(万|萬)$/],
  // Thousand in Spanish, and what some write for a million.
  [[3, 6], /^mil$/],
  [[6], /^(m|mm|mn|mln\.?|millions?|millón|millones|milyon|млн\.?|миллион(а|ов)?|مليون|ملايين|百万)$/],
  [[8], /^(亿|億)$/],
  [[9], /^(bn|mrd\.?|mlrd\.?|md|milliards?|milyard|млрд\.?|миллиард(а|ов)?|مليار|مليارات)$/],
  // A thousand million in English, a million million in French and Spanish.
  [[9, 12], /^(billions?|billón|billones)$/],
];

/** What is known of how numbers are written in a place. */
export interface Writing {
  /** A share may have its sign behind it. */
  readonly isShare?: boolean;
  /** Marks that the writer said part thousands. */
  readonly grouping?: ReadonlySet<string>;
}

/** The numbers that a text can mean: none where it is no number, several where nobody but its writer knows, as with 1.234. */
export function numbersIn(typed: string, { isShare = false, grouping }: Writing = {}): readonly number[] {
  const text = plainTyped(typed);
  const [, digits = '', word = ''] = /^([\d ,.']*\d)\s*(\D*)$/u.exec(text) ?? [];
  const zeros = isShare && word === '%' || !word ? [0] : WORDS.find(([, words]) => words.test(word))?.[0] ?? [];
  const mark = doubtfulMark(digits);
  const known = mark && grouping?.has(mark) ? [digits.replace(mark, '')] : writings(digits);
  const numbers = known.flatMap((writing) => zeros.map((count) => exact(writing, count)));
  return [...new Set(numbers)].filter((number) => number !== undefined);
}

/** The mark in a number that can part thousands or decimals: 1.234; undefined where there is no doubt. */
export const doubtfulMark = (typed: string): string | undefined => /^[1-9]\d{0,2}([,.])\d{3}$/.exec(plainTyped(typed).replace(/\s*\D+$/, ''))?.[1];

/** As typed, with signs of one kind. The Arabic decimal mark is read as the comma that those who have no such key type. */
const plainTyped = (typed: string): string => plainDigits(typed).replaceAll('\u066B', ',').toLowerCase();

/** Each way of reading marks in a number, as digits and a point; whole numbers, which are more, first. */
function writings(digits: string): string[] {
  return DECIMALS.flatMap((decimal) => GROUPS.flatMap((group) => {
    if (group === decimal && group) return [];
    const whole = group ? `[1-9]\\d{0,2}(?:\\${group}\\d{3})+` : '\\d+';
    const [, integer, fraction] = new RegExp(`^(${whole})${decimal && `\\${decimal}(\\d+)`}$`).exec(digits) ?? [];
    return integer === undefined ? [] : [integer.replace(/\D/g, '') + (fraction === undefined ? '' : `.${fraction}`)];
  }));
}

/** The number itself; undefined where a number of the browser isn't exact enough for it. Zeros are put in writing: 8.037 × 1,000,000 isn't 8,037,000 to a computer. */
function exact(writing: string, zeros: number): number | undefined {
  const significant = writing.replace('.', '').replace(/^0+/, '').length;
  const number = Number(`${writing}e${zeros}`);
  return significant > 15 || number > Number.MAX_SAFE_INTEGER ? undefined : number;
}
