// Writes how languages write numbers, money, dates and lists, out of CLDR: src/format/languages/<language>.ts.
//   node scripts/locale-data.mjs          all languages that have sentences
//   node scripts/locale-data.mjs ro uk    these
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { listedLanguages } from './lists.mjs';

const require = createRequire(import.meta.url);
const folder = new URL('../src/format/languages/', import.meta.url);
const CURRENCIES =
  'USD EUR GBP CHF SEK NOK DKK JPY CAD AUD NZD KRW CNY INR RUB TRY AZN GEL UAH KZT SAR AED'.split(
    ' ',
  );
const QUOTED = /'([^']*)'/g;

/** What the United Nations and the sheets write otherwise than CLDR. */
const HOUSE = {
  // UN editorial manual: day, month, year, and US$. CLDR's English is that of the United States.
  en: {
    from: { dates: 'en-GB', misc: 'en-GB' },
    symbols: { USD: 'US$' },
    variants: { US: { from: 'en', symbols: { USD: '$' } } },
  },
  // The sheet of Azerbaijan writes "8,0 mln US$" and "min", never K, milyon or milyard.
  // Words inflect after "more than": более 43 тысяч, but 43 тысячи. Abbreviations don't.
  // A voice reads «г.» and «р.» as letters; «года» and «року» stand in any date.
  ru: { longIsShort: true, year: ['\u202fг.', '\u00a0года'] },
  uk: { longIsShort: true, year: ['\u202fр.', '\u00a0року'] },
  az: { longIsShort: true, thousand: '{0}\u00a0min' },
  // Never K, as in the other languages.
  ro: { thousand: '{0}\u00a0mii' },
};

const asked = process.argv.slice(2);
const languages = asked.length ? asked : listedLanguages();
try {
  mkdirSync(folder, { recursive: true });
  for (const lang of languages) {
    if (!/^[a-z]{2,3}$/.test(lang))
      throw new Error(`"${lang}" is no language code of two or three letters.`);
    const text = moduleOf(dataOf(lang));
    writeFileSync(new URL(`${lang}.ts`, folder), text);
    process.stdout.write(`src/format/languages/${lang}.ts: ${text.length} characters\n`);
  }
} catch (error) {
  const message =
    error.code === 'MODULE_NOT_FOUND'
      ? `CLDR lacks a language: ${error.message.split('\n')[0]}`
      : error.message;
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function dataOf(lang) {
  const house = HOUSE[lang] ?? {};
  const { dates = lang, misc = lang } = house.from ?? {};
  const { numbers } = main('numbers', lang, 'numbers');
  const decimals = numbers['decimalFormats-numberSystem-latn'];
  expect(
    decimals.standard === '#,##0.###',
    `${lang} writes numbers as ${decimals.standard}, which can't be done yet`,
  );
  return {
    lang,
    ...marksOf(lang),
    minus: numbers['symbols-numberSystem-latn'].minusSign,
    percent: percentOf(numbers),
    money: moneyOf(numbers['currencyFormats-numberSystem-latn']),
    symbols: { ...symbolsOf(lang), ...house.symbols },
    ...unitsOf(lang, decimals, house),
    ...withYear(datesOf(dates), house.year),
    list: listOf(misc),
    variants: variantsOf(lang, house),
  };
}

function marksOf(lang) {
  const { numbers } = main('numbers', lang, 'numbers');
  const { decimal, group } = numbers['symbols-numberSystem-latn'];
  return { decimal, group, groupFrom: Number(numbers.minimumGroupingDigits) };
}

function percentOf(numbers) {
  const { percentSign } = numbers['symbols-numberSystem-latn'];
  return noBreak(
    numbers['percentFormats-numberSystem-latn'].standard
      .replace('#,##0', '{0}')
      .replace('%', percentSign),
  );
}

/** Where the symbol would touch the digits, it does so for letters too: US$8, as English sheets print it. */
function moneyOf({ standard }) {
  const [pattern] = standard.split(';');
  return noBreak(pattern.replace('#,##0.00', '{0}').replace('¤', '{1}'));
}

function symbolsOf(lang) {
  const { currencies } = main('numbers', lang, 'currencies').numbers;
  const own = CURRENCIES.map((code) => [code, currencies[code]?.symbol ?? code]);
  return Object.fromEntries(own.filter(([code, symbol]) => symbol !== code));
}

/** A language that counts in ten thousands has no word for a million. */
function unitsOf(lang, { short, long }, house) {
  const shorts = short.decimalFormat;
  const longs = long.decimalFormat;
  if (/^0[^0\s]$/.test(shorts['10000-count-other'])) {
    return { myriads: [unit(shorts['10000-count-other']), unit(shorts['100000000-count-other'])] };
  }
  const scale = (zeros) => {
    const brief =
      zeros === 3 && house.thousand ? house.thousand : unit(shorts[`${10 ** zeros}-count-other`]);
    return { short: brief, long: house.longIsShort ? brief : formsOf(longs, zeros) };
  };
  const [thousand, million] = [scale(3), scale(6)];
  // "0000 M": a thousand million is written as so many millions.
  const billion = shorts['1000000000-count-other'].startsWith('0000') ? undefined : scale(9);
  return { scales: { thousand, million, ...(billion && { billion }) } };
}

/** A word by its plural forms, or one where all are the same. */
function formsOf(longs, zeros) {
  const key = `${10 ** zeros}-count-`;
  // French has "mille" by the number itself, and "millier" for one: "0 mille" is right for all.
  const forms = Object.entries(longs)
    .filter(([name]) => name.startsWith(key) && /^[a-z]+$/.test(name.slice(key.length)))
    .map(([name, pattern]) => [name.slice(key.length), unit(pattern)]);
  const { other } = Object.fromEntries(forms);
  const different = forms.filter(([form, pattern]) => form !== 'other' && pattern !== other);
  return different.length ? Object.fromEntries([...different, ['other', other]]) : other;
}

/** A number and its unit stay on one line. */
function unit(pattern) {
  return noBreak(pattern.replace(QUOTED, '$1').replace(/0+/, '{0}'));
}

function datesOf(lang) {
  const { months, dateFormats, dateTimeFormats } = main('dates', lang, 'ca-gregorian').dates
    .calendars.gregorian;
  const monthYear = dateTimeFormats.availableFormats.yMMMM;
  const isNumeric = !/[ML]{4}/.test(monthYear);
  const wide = (kind) =>
    isNumeric
      ? Array.from({ length: 12 }, (_, index) => String(index + 1))
      : Object.values(months[kind].wide);
  const alone = wide(monthYear.includes('LLLL') ? 'stand-alone' : 'format');
  return {
    months: wide('format'),
    ...(alone.join() !== wide('format').join() && { monthsAlone: alone }),
    monthYear: datePattern(lang, monthYear),
    day: datePattern(lang, dateFormats.long),
  };
}

/** Only full months, years and days: that is all that a fact sheet's dates have. */
function datePattern(lang, pattern) {
  const quoted = [];
  const bare = pattern.replace(QUOTED, (_, text) => `\u0000${quoted.push(text) - 1}`);
  const places = bare
    .replace(/MMMM|LLLL|(?<!M)M(?!M)/, '{m}')
    .replace(/(?<![\w{])y(?![\w}])/, '{y}')
    .replace(/(?<![\w{])d(?![\w}])/, '{d}');
  expect(
    !/[A-Za-z]/.test(places.replace(/\{[ymd]\}/g, '')),
    `${lang} writes dates as ${pattern}, which can't be done yet`,
  );
  return places.replace(/\u0000(\d)/g, (_, index) => quoted[Number(index)]);
}

/** Dates with the word for a year, where CLDR shortens it. */
function withYear(dates, [short, whole] = ['', '']) {
  const { monthYear, day } = dates;
  return {
    ...dates,
    monthYear: monthYear.replace(short, whole),
    day: day.replace(short, whole),
  };
}

function listOf(lang) {
  const patterns = main('misc', lang, 'listPatterns').listPatterns['listPattern-type-standard'];
  return ['2', 'start', 'middle', 'end'].map((place) => patterns[place]);
}

/** What countries of one language write otherwise: the marks of numbers, and what the house says. */
function variantsOf(lang, { variants = {} }) {
  const base = marksOf(lang);
  const found = new Map();
  for (const name of readdirSync(
    new URL('../node_modules/cldr-numbers-full/main', import.meta.url),
  ).sort()) {
    const [, region] = new RegExp(`^${lang}-([A-Z]{2})$`).exec(name) ?? [];
    if (!region || variants[region]) continue;
    const own = Object.fromEntries(
      Object.entries(marksOf(name)).filter(([key, value]) => value !== base[key]),
    );
    const key = JSON.stringify(own);
    if (Object.keys(own).length)
      found.set(key, { regions: [...(found.get(key)?.regions ?? []), region], own });
  }
  const usual = datesOf(HOUSE[lang]?.from?.dates ?? lang);
  const stated = Object.entries(variants).map(([region, { from, symbols }]) => {
    const dates = Object.entries(datesOf(from)).filter(
      ([key, value]) => String(value) !== String(usual[key]),
    );
    return { regions: [region], symbols, ...Object.fromEntries(dates), list: listOf(from) };
  });
  return [...stated, ...[...found.values()].map(({ regions, own }) => ({ regions, ...own }))];
}

function main(part, lang, file) {
  return require(`cldr-${part}-full/main/${lang}/${file}.json`).main[lang];
}

function noBreak(pattern) {
  return pattern.replaceAll(' ', '\u00A0');
}

function expect(holds, what) {
  if (!holds) throw new Error(`${what}.`);
}

function moduleOf(data) {
  const { version } = JSON.parse(readFileSync(require.resolve('cldr-core/package.json'), 'utf8'));
  return `// Generated by \`node scripts/locale-data.mjs ${data.lang}\` from CLDR ${version}. Not edited by hand.
// Data: copyright © 2004-2026 Unicode, Inc., licence Unicode-3.0 (https://www.unicode.org/license.txt).
import type { LanguageData } from '../language-data.js';

export const language: LanguageData = {
${Object.entries(data)
  .map(([key, value]) => `  ${key}: ${written(value)},`)
  .join('\n')}
};
`;
}

function written(value) {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value === 'object')
    return `{ ${Object.entries(value)
      .map(([key, each]) => `${key}: ${written(each)}`)
      .join(', ')} }`;
  return typeof value === 'string' ? literal(value) : String(value);
}

/** Spaces and marks that don't show are written as escapes. */
function literal(text) {
  const body = JSON.stringify(text).replace(
    /[\u007f-\u00a0\u061c\u2000-\u200f\u2028-\u202f\u2060-\u206f]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return text.includes("'") ? body : `'${body.slice(1, -1)}'`;
}
