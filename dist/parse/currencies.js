import { joinedWords } from './sheet-words/joined.js';
/** The currencies of ISO 4217 in force, those of funds and metals left out. */
export const CURRENCIES = ('AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP ' +
    'BYN BZD ' +
    'CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS ' +
    'GIP GMD ' +
    'GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD ' +
    'KYD KZT ' +
    'LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO ' +
    'NOK NPR ' +
    'NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS ' +
    'SRD SSP ' +
    'STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST ' +
    'XAF XCD ' +
    'XCG XDR XOF XPF YER ZAR ZMW ZWG').split(' ');
const DOLLARS = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'];
/** Signs, short forms and names, with the currencies that they can mean, the usual one first. */
const WRITINGS = {
    ...Object.fromEntries(CURRENCIES.map((code) => [code, [code]])),
    $: DOLLARS,
    US$: ['USD'],
    $US: ['USD'],
    'US $': ['USD'],
    USD$: ['USD'],
    'USD $': ['USD'],
    '$ US': ['USD'],
    CA$: ['CAD'],
    CAN$: ['CAD'],
    C$: ['CAD'],
    $CA: ['CAD'],
    A$: ['AUD'],
    AU$: ['AUD'],
    AUD$: ['AUD'],
    NZ$: ['NZD'],
    S$: ['SGD'],
    HK$: ['HKD'],
    R$: ['BRL'],
    MX$: ['MXN'],
    NT$: ['TWD'],
    '€': ['EUR'],
    '£': ['GBP'],
    '¥': ['JPY', 'CNY'],
    '￥': ['CNY', 'JPY'],
    円: ['JPY'],
    元: ['CNY'],
    '₼': ['AZN'],
    '₽': ['RUB'],
    '₴': ['UAH'],
    '₺': ['TRY'],
    '₾': ['GEL'],
    '₸': ['KZT'],
    '֏': ['AMD'],
    '₹': ['INR'],
    '৳': ['BDT'],
    '₦': ['NGN'],
    '₱': ['PHP'],
    '₪': ['ILS'],
    '₩': ['KRW'],
    '₫': ['VND'],
    '₡': ['CRC'],
    '₲': ['PYG'],
    '₵': ['GHS'],
    '₭': ['LAK'],
    '₮': ['MNT'],
    '฿': ['THB'],
    '៛': ['KHR'],
    '؋': ['AFN'],
    '﷼': ['IRR', 'SAR', 'YER'],
    zł: ['PLN'],
    Kč: ['CZK'],
    Ft: ['HUF'],
    'Fr.': ['CHF'],
    'SFr.': ['CHF'],
    SFr: ['CHF'],
    'sFr.': ['CHF'],
    kr: ['SEK', 'NOK', 'DKK'],
    'kr.': ['DKK', 'SEK', 'NOK'],
    KSh: ['KES'],
    'KSh.': ['KES'],
    USh: ['UGX'],
    TSh: ['TZS'],
    Rs: ['PKR', 'INR', 'LKR', 'NPR'],
    'Rs.': ['PKR', 'INR', 'LKR', 'NPR'],
    Tk: ['BDT'],
    FCFA: ['XAF', 'XOF'],
    'F CFA': ['XAF', 'XOF'],
    CFA: ['XAF', 'XOF'],
    RMB: ['CNY'],
};
/** The currencies that a name can mean, by the key of the names; the usual one first. */
const NAMED = {
    USD: ['USD'],
    dollar: DOLLARS,
    EUR: ['EUR'],
    CHF: ['CHF'],
    GBP: ['GBP'],
    AZN: ['AZN'],
    JPY: ['JPY'],
    CNY: ['CNY'],
    SEK: ['SEK'],
    NOK: ['NOK'],
    DKK: ['DKK'],
    RUB: ['RUB'],
    UAH: ['UAH'],
    leu: ['MDL', 'RON'],
    KRW: ['KRW'],
    TRY: ['TRY'],
};
/** By names in all languages, in small letters. */
const NAMES = Object.fromEntries(joinedWords(({ currencies }) => entriesOf(currencies)));
function entriesOf(currencies) {
    const entries = [];
    let key;
    for (key in NAMED)
        for (const name of currencies[key] ?? [])
            entries.push([name, NAMED[key]]);
    return entries;
}
const escaped = (text) => text.replace(/[$.|]/g, '\\$&');
const alternatives = (writings) => Object.keys(writings)
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join('|');
// Small letters are taken for a code where they are no word of a language: "usd", not "all" or
// "try".
const SIGNS = `${alternatives(WRITINGS)}|usd|eur|chf|gbp|azn|cad|aud|jpy|sek|nok|dkk|rub|uah`;
/**
 * What finds a currency behind a number in a running text. Signs and codes are as they are written.
 */
export const CURRENCY_AFTER = `(?:${SIGNS}|${alternatives(NAMES)})(?!\\p{L})`;
/**
 * What finds a currency before a number there. In capitals, "TOP 3" and "ALL 500" are words;
 * "COP29" is a conference, so that a code stands apart from its number, but for those that stand
 * close to it.
 */
export const CURRENCY_BEFORE = `(?!(?:ALL|BOB|CUP|MOP|PEN|SOS|TOP)\\b|COP ` +
    `?\\d\\d\\b)(?!(?!USD|EUR|CHF|GBP)[A-Z]{3}\\d)(?:${SIGNS})`;
const PLACES = [
    new RegExp(`^(${SIGNS})(?!\\p{L})[ .]*`, 'u'),
    new RegExp(`^(${alternatives(NAMES)})(?!\\p{L}) *`, 'iu'),
    // Han is written without spaces: 300万美元.
    new RegExp(` *(?<!(?!\\p{Script=Han})\\p{L})(${alternatives(NAMES)})$`, 'iu'),
    // "41.2MUSD": one letter is the amount's own.
    new RegExp(` *(?<!\\p{L}{2})(${SIGNS})$`, 'u'),
];
/** Takes the currency off an amount, from before or behind it. */
export function withoutCurrency(amount) {
    const [found, writing = ''] = PLACES.map((pattern) => pattern.exec(amount)).find((match) => match !== null) ?? [];
    if (found === undefined)
        return { rest: amount, currencies: [] };
    return { rest: amount.replace(found, '').trim(), currencies: currenciesOf(writing) };
}
/**
 * The currencies that a code, a sign or a name can mean, the usual one first; none for what is no
 * currency.
 */
export const currenciesOf = (writing) => WRITINGS[writing] ?? NAMES[writing.toLowerCase()] ?? WRITINGS[writing.toUpperCase()] ?? [];
const ANYWHERE = new RegExp(`(?<!\\p{L})(?:${SIGNS}|${alternatives(NAMES)})(?!\\p{L})`, 'u');
/** The currencies that the first sign, code or name in a text can mean. */
export const currenciesIn = (text) => currenciesOf(ANYWHERE.exec(text)?.[0] ?? '');
