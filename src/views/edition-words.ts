import type { Figure, Place } from '../edition/place.js';
import { textsOf } from '../data/texts.js';
import { plural } from '../messages/index.js';
import type { Messages } from '../messages/types.js';
import type { Locale } from '../locale/locale.js';
import { changeText, SHARE, written, type Style } from './numbers.js';
import { date, name, phrase } from './phrases.js';
import type { Kind } from './print.js';

// What is said of two editions side by side. Numbers are written to their last digit, however the
// sheet prints them: 8.0 million twice may be two numbers.

/** A number with its unit and what is said of it, or the words in its place. */
export function figureText(figure: Figure, locale: Locale): string {
  const { value, words, qualifier } = figure;
  const { messages, formats } = locale;
  if (value === null)
    return words === undefined ? messages.valueMissing : phrase(words, locale).text;
  const number = written(value, styleOf(figure, value, locale), formats);
  return qualifier ? messages.qualifiers[qualifier].replace('{n}', () => number) : number;
}

/** A change in the unit of its numbers; of shares in percentage points. */
export const changeInWords = (by: number, figure: Figure, locale: Locale): string =>
  changeText(by, styleOf(figure, by, locale), locale);

function styleOf({ counts, unit }: Figure, value: number, locale: Locale): Style {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  // Fewer are written unasked; money has two or none.
  return { kind: kindOf(counts, unit, locale), print: decimals > 2 ? { decimals } : {} };
}

function kindOf(counts: Figure['counts'], unit: Figure['unit'], locale: Locale): Kind {
  if (counts === 'share') return SHARE;
  const text = unit === undefined ? '' : phrase(unit, locale).text;
  if (counts === 'money') return { of: 'money', currency: text === 'US$' ? 'USD' : text };
  return text ? { of: 'unit', unit: text } : { of: 'number' };
}

/** What a place of a sheet is called: the author's name, or the one that its code has. */
export function placeName(place: Place, locale: Locale): string {
  const { field, path, label, town } = place;
  if (field === 'years') return label === undefined ? '' : date(label, locale).text;
  const known = knownName(place, locale);
  if (label === undefined && known === undefined && !path.endsWith(']')) return field;
  const own = name(label, known, locale).text;
  return town === undefined
    ? own
    : locale.messages.officeIn
        .replace('{office}', () => own)
        .replace('{place}', () => phrase(town, locale).text);
}

/** The name that the format's word or code has. */
function knownName({ field, code }: Place, locale: Locale): string | undefined {
  return code === undefined ? nameOfField(field, locale.messages) : nameOfCode(code, locale);
}

/** What a remark calls something by, in words: `stateless`, `gap`, `field-office (Dadaab)`. */
export function nameInWords(called: string, locale: Locale): string {
  const [, code = called, town = ''] = /^([a-z-]+)( \(.+\))$/.exec(called) ?? [];
  return (nameOfField(code, locale.messages) ?? nameOfCode(code, locale)) + town;
}

function nameOfCode(code: string, { messages, formats }: Locale): string {
  const offices = Object.entries(messages.offices).find(([kind]) => kind === code);
  if (offices) return plural(offices[1], 'one');
  const words: Readonly<Record<string, string>> = {
    ...messages.groups,
    ...messages.staff,
    other: messages.other,
    UNK: messages.unknown,
    UKN: messages.unknown,
    XXA: messages.stateless,
    STA: messages.stateless,
    VAR: messages.various,
    TIB: messages.tibetan,
  };
  return (
    (Object.hasOwn(words, code) ? words[code] : undefined) ??
    (/^[A-Z]{2}$/.test(code) ? formats.region(code) : undefined) ??
    code
  );
}

function nameOfField(field: string, messages: Messages): string | undefined {
  const { required, received, gap, budget, expenditure, total } = messages;
  const names: Readonly<Record<string, string>> = {
    ...messages.headings,
    ...{ required, received, gap, budget, expenditure, total },
    'percent.received': `${received} (%)`,
    'percent.gap': `${gap} (%)`,
  };
  return Object.hasOwn(names, field) ? names[field] : undefined;
}

/** The dates of a place in two editions. */
export const datesText = (
  before: Place | undefined,
  now: Place | undefined,
  locale: Locale,
): string =>
  [before, now]
    .flatMap((place) =>
      textsOf(place?.asOf).length && place?.asOf ? date(place.asOf, locale).text : [],
    )
    .join(' → ');
