/** Short forms of words that names of countries have, in small letters and without their dot. */
const LONG: Readonly<Record<string, string>> = {
  rep: 'republic',
  dem: 'democratic',
  st: 'saint',
  ste: 'saint',
  sts: 'states',
  fed: 'federated',
  afr: 'african',
  is: 'islands',
  isl: 'islands',
  herz: 'herzegovina',
  barb: 'barbuda',
  vin: 'vincent',
  gren: 'grenadines',
  eq: 'equatorial',
  dom: 'dominican',
  fr: 'french',
  utd: 'united',
  terr: 'territory',
  ter: 'territory',
  ppl: 'peoples',
  arab: 'arab',
  bol: 'bolivarian',
  n: 'north',
  northern: 'north',
  s: 'south',
  southern: 'south',
  w: 'west',
  western: 'west',
  e: 'east',
  eastern: 'east',
};

/** Words that names have or leave out. */
const SMALL = new Set([
  'the',
  'of',
  'and',
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'l',
  'd',
  'del',
  'los',
  'las',
  'el',
  'et',
  'y',
  'a',
  'part',
]);

/** Words of forms of government, which long names have. */
const FORMS = new Set([
  'republic',
  'federal',
  'islamic',
  'arab',
  'hashemite',
  'kingdom',
  'state',
  'bolivarian',
  'plurinational',
  'socialist',
  'peoples',
  'democratic',
  'sultanate',
  'principality',
  'commonwealth',
  'cooperative',
  'oriental',
]);

/**
 * The words of a plain name in an order of their own, without small ones and with short forms
 * written out: "congo dem rep" and "democratic republic of the congo" are the same.
 */
export function wordsOf(plain: string): string {
  const words = plain.split(' ').filter((word) => !SMALL.has(word));
  const isIslamic =
    words.some((word) => word === 'isl' || word === 'islam') &&
    words.some((word) => /^rep/.test(word));
  return words
    .map((word) => (isIslamic && /^isl/.test(word) ? 'islamic' : (LONG[word] ?? word)))
    .toSorted()
    .join(' ');
}

/** The same without the form of government; empty where nothing else is in a name. */
export const withoutForm = (words: string): string =>
  words
    .split(' ')
    .filter((word) => !FORMS.has(word))
    .join(' ');
