import type { Language } from '../../../language/languages.js';

/**
 * What spreadsheets write where they don't write Unicode: of Central and Western Europe, with
 * Cyrillic, Turkic or Arabic letters, and in Chinese.
 */
export const LEGACY_ENCODINGS = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'windows-1256',
  'gb18030',
] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

/** A text of which nobody but its author knows in which of these ways it is meant. */
export interface EncodingReading {
  readonly encoding: LegacyEncoding;
  readonly text: string;
}

/** A text, or the ways in which it can be read, the most likely first. */
export type DecodedText =
  { readonly text: string } | { readonly readings: readonly EncodingReading[] };

const EXPECTED: Readonly<Partial<Record<Language, LegacyEncoding>>> = {
  ar: 'windows-1256',
  az: 'windows-1254',
  ro: 'windows-1250',
  ru: 'windows-1251',
  uk: 'windows-1251',
  zh: 'gb18030',
};

/**
 * How a text is encoded: Unicode, or Latin-1 for any other. Undefined for what is no text.
 */
export function encodedAs(
  bytes: Uint8Array,
): 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const beginning = bytes.subarray(0, 1024);
  const zeros = [0, 1].map(
    (side) => beginning.filter((byte, at) => !byte && at % 2 === side).length,
  );
  const [even = 0, odd = 0] = zeros;
  if (odd > beginning.length / 4 && !even) return 'utf-16le';
  if (even > beginning.length / 4 && !odd) return 'utf-16be';
  // Signs that steer a printer stand in no table.
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 26))) return undefined;
  return isUtf8(bytes) ? 'utf-8' : 'latin1';
}

/** Decodes a text. One that isn't Unicode is given in each way that it can be read. */
export function decodedText(bytes: Uint8Array, lang: Language): DecodedText {
  const encoding = encodedAs(bytes);
  if (encoding !== 'latin1') return { text: new TextDecoder(encoding ?? 'utf-8').decode(bytes) };
  const first = EXPECTED[lang] ?? 'windows-1252';
  const order = [first, ...LEGACY_ENCODINGS.filter((each) => each !== first)];
  const readings: EncodingReading[] = [];
  for (const each of order) {
    const text = decodedAs(each, bytes);
    // Two encodings differ in few letters; those that come to the same are one.
    if (text !== undefined && readings.every((reading) => reading.text !== text))
      readings.push({ encoding: each, text });
  }
  const [only, another] = readings;
  return only && !another ? { text: only.text } : { readings };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decodedAs(encoding: LegacyEncoding, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Places that are empty in an encoding become signs that steer a printer.
    return /[\u0080-\u009F]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Lines in which readings of a text differ, three at most. */
export function differingLines({ text }: EncodingReading): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .filter((line) => /[^\0-\x7F]/.test(line))
    .slice(0, 3);
}
