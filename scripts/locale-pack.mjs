// Writes src/format/locale-packs/<language>.ts out of CLDR, for a language that browsers claim or lack:
//   node scripts/locale-pack.mjs az
// Afterwards give the language its line in src/format/packs.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const CURRENCIES = 'USD EUR GBP CHF SEK NOK DKK JPY CAD AUD NZD KRW CNY INR RUB TRY AZN GEL UAH KZT SAR AED'.split(' ');
const QUOTED = /'([^']*)'/g;

const [lang, ...others] = process.argv.slice(2);
if (!/^[a-z]{2,3}$/.test(lang ?? '') || others.length > 0) {
  process.stderr.write('Name one language: node scripts/locale-pack.mjs az\n');
  process.exit(1);
}

try {
  const file = new URL(`../src/format/locale-packs/${lang}.ts`, import.meta.url);
  const text = moduleOf(packOf(lang));
  writeFileSync(file, text);
  process.stdout.write(`src/format/locale-packs/${lang}.ts: ${text.length} characters\n`);
} catch (error) {
  const message = error.code === 'MODULE_NOT_FOUND' ? `CLDR has no language ${lang}.` : error.message;
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function packOf(lang) {
  const { numbers } = main('numbers', lang, 'numbers');
  const symbols = numbers['symbols-numberSystem-latn'];
  const currencies = numbers['currencyFormats-numberSystem-latn'];
  const decimals = numbers['decimalFormats-numberSystem-latn'];
  expect(decimals.standard === '#,##0.###', `numbers are written ${decimals.standard}, which packs can't do yet`);

  const { months, dateFormats, dateTimeFormats } = main('dates', lang, 'ca-gregorian').dates.calendars.gregorian;
  const monthYear = dateTimeFormats.availableFormats.yMMMM;
  const wide = (kind) => Object.values(months[kind].wide).join('|');
  const alone = wide(monthYear.includes('LLLL') ? 'stand-alone' : 'format');

  return {
    lang,
    decimal: symbols.decimal,
    group: symbols.group,
    groupFrom: Number(numbers.minimumGroupingDigits),
    minus: symbols.minusSign,
    percent: numbers['percentFormats-numberSystem-latn'].standard.replace('#,##0', '{0}').replace('%', symbols.percentSign),
    units: [6, 9, 12].map((zeros) => unit(decimals.short.decimalFormat[`${10 ** zeros}-count-other`], zeros)),
    money: money(currencies),
    symbols: CURRENCIES.map((code) => [code, symbolOf(lang, code)]).filter(([code, symbol]) => symbol !== code)
      .map((pair) => pair.join('')).join('|'),
    months: wide('format'),
    ...(alone !== wide('format') && { monthsAlone: alone }),
    monthYear: datePattern(monthYear),
    day: datePattern(dateFormats.long),
    list: ['2', 'start', 'middle', 'end'].map((place) => main('misc', lang, 'listPatterns').listPatterns['listPattern-type-standard'][place]),
    regions: regionsOf(lang),
  };
}

/** CLDR writes "00 mln" for tens of millions too; packs hold one pattern a unit. */
function unit(pattern, zeros) {
  expect(/^[^0]*0[^0]*$/.test(pattern), `10^${zeros} is written ${pattern}, so the language counts in other units`);
  return noBreak(pattern.replace(QUOTED, '$1').replace('0', '{0}'));
}

/** Where the symbol would touch the digits, CLDR's pattern for symbols that are letters is taken for all. */
function money({ standard, 'standard-alphaNextToNumber': apart }) {
  const [pattern] = (/¤\s|\s¤/.test(standard) ? standard : apart).split(';');
  return noBreak(pattern.replace('#,##0.00', '{0}').replace('¤', '{1}'));
}

function symbolOf(lang, code) {
  return main('numbers', lang, 'currencies').numbers.currencies[code]?.symbol ?? code;
}

/** Only full month names, years and days: that is all that a fact sheet's dates have. */
function datePattern(pattern) {
  const quoted = [];
  const bare = pattern.replace(QUOTED, (_, text) => `\u0000${quoted.push(text) - 1}`);
  const places = bare.replace(/MMMM|LLLL/, '{m}').replace(/(?<![\w{])y(?![\w}])/, '{y}').replace(/(?<![\w{])d(?![\w}])/, '{d}');
  expect(!/[A-Za-z]/.test(places.replace(/\{[ymd]\}/g, '')), `dates are written ${pattern}, which packs can't do yet`);
  return places.replace(/\u0000(\d)/g, (_, index) => quoted[Number(index)]);
}

/** Countries and territories of ISO 3166, and Kosovo: CLDR's other two letters are groups, tests and islands without a code. */
function regionsOf(lang) {
  const names = main('localenames', lang, 'territories').localeDisplayNames.territories;
  const { codeMappings } = require('cldr-core/supplemental/codeMappings.json').supplemental;
  const isCountry = (code) => /^[A-Z]{2}$/.test(code) && (code === 'XK' || Number(codeMappings[code]?._numeric) < 900);
  return Object.keys(names).filter(isCountry).sort().map((code) => code + names[code]).join('|');
}

function main(part, lang, file) {
  return require(`cldr-${part}-full/main/${lang}/${file}.json`).main[lang];
}

/** A number and its unit stay on one line. */
function noBreak(pattern) {
  return pattern.replaceAll(' ', '\u00A0');
}

function expect(holds, what) {
  if (!holds) throw new Error(`In ${lang} ${what}.`);
}

function moduleOf(pack) {
  const { version } = JSON.parse(readFileSync(require.resolve('cldr-core/package.json'), 'utf8'));
  const value = (of) => (Array.isArray(of) ? `[${of.map(value).join(', ')}]` : typeof of === 'string' ? literal(of) : String(of));
  return `// Generated by \`node scripts/locale-pack.mjs ${pack.lang}\` from CLDR ${version}. Not edited by hand.
// Data: copyright © 2004-2026 Unicode, Inc., licence Unicode-3.0 (https://www.unicode.org/license.txt).
import type { PackData } from '../locale-pack.js';

export const pack: PackData = {
${Object.entries(pack).map(([key, of]) => `  ${key}: ${value(of)},`).join('\n')}
};
`;
}

/** Spaces and marks that don't show are written as escapes. */
function literal(text) {
  const body = JSON.stringify(text)
    .replace(/[\u007f-\u00a0\u061c\u2000-\u200f\u2028-\u202f\u2060-\u206f]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return text.includes("'") ? body : `'${body.slice(1, -1)}'`;
}
