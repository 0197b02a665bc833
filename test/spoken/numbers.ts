import type { Language } from '../../src/language/languages.js';

/**
 * How a voice of each language reads digits: its decimal mark, its mark between thousands, and its
 * words for thousands and more. Written down here, and not taken from the library or the browser.
 */
interface Reading {
  readonly decimal: string;
  readonly group: string;
  readonly scales: Readonly<Record<string, number>>;
}

const READINGS: Readonly<Record<string, Reading>> = {
  ar: {
    decimal: '.',
    group: ',',
    scales: { ألف: 1e3, آلاف: 1e3, مليون: 1e6, ملايين: 1e6, مليار: 1e9 },
  },
  az: { decimal: ',', group: '.', scales: { min: 1e3, mln: 1e6, mlrd: 1e9 } },
  en: {
    decimal: '.',
    group: ',',
    scales: { K: 1e3, thousand: 1e3, M: 1e6, million: 1e6, B: 1e9, billion: 1e9 },
  },
  es: { decimal: ',', group: '.', scales: { mil: 1e3, M: 1e6, millón: 1e6, millones: 1e6 } },
  fr: {
    decimal: ',',
    group: ' ',
    scales: { k: 1e3, mille: 1e3, M: 1e6, million: 1e6, millions: 1e6, Md: 1e9, milliards: 1e9 },
  },
  ro: {
    decimal: ',',
    group: '.',
    scales: { mii: 1e3, 'mil.': 1e6, milion: 1e6, milioane: 1e6, 'mld.': 1e9, miliarde: 1e9 },
  },
  ru: { decimal: ',', group: ' ', scales: { 'тыс.': 1e3, млн: 1e6, млрд: 1e9 } },
  uk: { decimal: ',', group: ' ', scales: { 'тис.': 1e3, млн: 1e6, млрд: 1e9 } },
  zh: { decimal: '.', group: ',', scales: { 万: 1e4, 亿: 1e8 } },
};

/** A number in a line: how it is written, and what a voice of the language says. */
export interface SpokenNumber {
  readonly text: string;
  readonly value: number;
  /** Half of its last digit: how far it may be from what it was rounded from. */
  readonly within: number;
  readonly end: number;
}

/** The numbers of a line as a voice reads them: marks of another language break one in two. */
export function numbersIn(line: string, lang: Language): SpokenNumber[] {
  const reading = READINGS[lang];
  if (!reading) throw new RangeError(`How ${lang} reads digits isn't written down.`);
  const { decimal, group, scales } = reading;
  const [point, comma] = [decimal, group].map((mark) => mark.replace('.', '\\.'));
  const words = Object.keys(scales).sort((one, other) => other.length - one.length);
  const scale = words.map((word) => word.replace('.', '\\.')).join('|');
  const number = new RegExp(
    `(\\d{1,3}(?:${comma}\\d{3})+(?!\\d)|\\d+)(?:${point}(\\d+))?(?: ?(${scale})(?![\\p{L}]))?`,
    lang === 'zh' ? 'g' : 'gu',
  );
  return Array.from(plain(line).matchAll(number), (match) => {
    const [text, whole = '', fraction = '', word = ''] = match;
    const size = scales[word] ?? 1;
    const value = Number(`${whole.replaceAll(group, '')}.${fraction || 0}`);
    const isRounded = fraction !== '' || word !== '';
    return {
      text,
      value: Math.round(value * size * 1000) / 1000,
      within: isRounded ? (size / 10 ** fraction.length) * 0.501 : 0,
      end: match.index + text.length,
    };
  });
}

/** The line with what each number is, where marks or words make it more than digits. */
export function withValues(line: string, lang: Language): string {
  return numbersIn(line, lang).reduceRight((said, { text, value, end }) => {
    const isPlain = /^\d+$/.test(text);
    return isPlain ? said : `${said.slice(0, end)} {${value}}${said.slice(end)}`;
  }, plain(line));
}

const plain = (line: string): string =>
  line.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ');
