import { endOf } from './dates.js';
import { leaf, object } from './schema.js';
import { textsOf } from './texts.js';
import { isObject, quote, addIssue, readFields } from './read-fields.js';
// No field is required of authors: what is missing is a state, not a fault.
const string = leaf('string', readString);
export const boolean = leaf('boolean', (value) => (typeof value === 'boolean' ? value : undefined));
export const text = leaf('text', readText);
export const date = leaf('date', readDate);
export const url = leaf('url', readUrl, 'bad-url');
export const lang = leaf('language', readLang, 'bad-lang');
export const currency = leaf('currency', readCurrency, 'bad-currency');
export const amount = leaf('number', readNumber, 'bad-value');
export const count = leaf('number', readCount, 'bad-value');
export const amountOrWords = leaf('number or words', readNumberOrWords, 'bad-value');
export const countOrSum = leaf('number or sum', readCountOrSum, 'bad-value');
export const source = leaf('source', readSource);
export const organisation = leaf('organisation', readOrganisation);
export const previous = leaf('previous', readPrevious);
const linked = object({ text, url });
const named = object({ name: text, logo: url });
const earlier = object({ value: amount, asOf: date, unit: text });
/**
 * The mark of a footnote beside a number, or nothing. A bare digit is none: where it isn't raised,
 * in a copied text or in mail, 6,541 with a 1 would be 65,411.
 */
export const MARK = /^([*†‡§⁰¹²³⁴-⁹]{0,3}|\(\d\)|\[\d\])$/;
export const mark = leaf('*, **, †, ¹, (1)', (value) => MARK.test(quote(value)) ? quote(value) || null : undefined);
/** How many decimals are printed. */
const decimals = leaf('0, 1, 2, 3', (value) => (typeof value === 'number' && [0, 1, 2, 3].includes(value) ? value : undefined), 'unknown-keyword');
/** One of the format's own words. */
/* @__NO_SIDE_EFFECTS__ */
export function keyword(options) {
    return leaf(options.join(', '), (value) => options.find((option) => option === value), 'unknown-keyword');
}
/** How numbers are printed, wherever that can be said. */
export const printed = { scale: keyword(['one', 'thousand', 'million', 'billion']), decimals };
/**
 * A character in the code of a web page, as a content system leaves it in a text: &amp; &#39;
 * &eacute;
 */
const ENTITY = new RegExp(String.raw `&(#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp|[mn]dash|[lr][sd]quo|hellip` +
    '|[a-z](acute|grave|circ|uml|tilde|cedil));', 'i');
function readString(value, path, report) {
    if (typeof value !== 'string')
        return undefined;
    // Half of a pair, or what a decoder writes for bytes that are no character
    if (/[\uFFFD\p{Cs}]/u.test(value))
        addIssue(report, 'broken-text', path, { text: quote(value) });
    const [entity] = ENTITY.exec(value) ?? [];
    if (entity)
        addIssue(report, 'html-entity', path, { text: entity });
    return value;
}
function readText(value, path, report) {
    const plain = readString(value, path, report);
    if (plain !== undefined)
        return isSaid(plain) ? plain : null;
    if (!isObject(value))
        return undefined;
    const texts = {};
    for (const language of Object.keys(value)) {
        const said = readFields(string, value[language], `${path}.${language}`, report);
        if (said && isSaid(said))
            texts[language] = said;
    }
    return textsOf(texts).length ? texts : null;
}
// A content system leaves "" where nothing was written
function isSaid(value) {
    return /\S/.test(value);
}
function readDate(value, path, report) {
    // A year without quotes is the likeliest slip, and can mean nothing else
    const asOf = readText(Number.isInteger(value) ? `${value}` : value, path, report);
    const wrong = textsOf(asOf).find((each) => endOf(each) === 0);
    if (wrong)
        addIssue(report, 'bad-date', path, { date: wrong });
    return asOf;
}
function readUrl(value) {
    if (typeof value === 'string' && !isSaid(value))
        return null;
    try {
        const { protocol, username, password, href } = new URL(String(value));
        return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
    }
    catch {
        return undefined;
    }
}
function readLang(value) {
    return /^[a-z]{2,3}([-_][a-z\d]{1,8})*$/i.test(quote(value))
        ? quote(value).replaceAll('_', '-')
        : undefined;
}
function readCurrency(value) {
    return /^[a-z]{3}$/i.test(quote(value)) ? quote(value).toUpperCase() : undefined;
}
function readNumber(value, path, report) {
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    if (typeof number !== 'number' || !(number >= 0 && number < Infinity))
        return undefined;
    if (number !== value)
        addIssue(report, 'text-number', path, { value: number });
    if (number > Number.MAX_SAFE_INTEGER)
        addIssue(report, 'unsafe-integer', path, { value: number });
    // Adding 0 makes -0 a 0
    return number + 0;
}
function readCount(value, path, report) {
    const number = readNumber(value, path, report);
    if (number && number % 1)
        addIssue(report, 'not-whole', path, { value: number });
    return number;
}
/**
 * A ratio, or whatever is said in letters: "1:74", "1 in 74", "All". Digits alone are a number that
 * is written wrongly.
 */
const WORDS = /\p{L}|^\s*\d+\s*[:/∶]\s*\d+\s*$/u;
function readNumberOrWords(value, path, report) {
    const number = readNumber(value, path, report);
    if (number !== undefined)
        return number;
    const words = readText(value, path, report);
    return textsOf(words).every((each) => WORDS.test(each)) ? words : undefined;
}
function readCountOrSum(value, path, report) {
    return value === 'sum' ? value : readCount(value, path, report);
}
function readSource(value, path, report) {
    if (isObject(value) && ('text' in value || 'url' in value)) {
        const read = readFields(linked, value, path, report);
        return read?.text || read?.url ? read : null;
    }
    const said = readText(value, path, report);
    return said ? { text: said } : said === null ? null : undefined;
}
function readOrganisation(value, path, report) {
    if (isObject(value) && ('name' in value || 'logo' in value)) {
        const { name, ...rest } = readFields(named, value, path, report) ?? {};
        // A logo alone says nothing to those who don't see it.
        return name ? { ...rest, name } : rest.logo ? undefined : null;
    }
    const name = readText(value, path, report);
    return name ? { name } : name === null ? null : undefined;
}
function readPrevious(value, path, report) {
    const read = isObject(value)
        ? readFields(earlier, value, path, report)
        : { value: readFields(amount, value, path, report) };
    const { value: number, ...rest } = read ?? {};
    return number === undefined ? null : { ...rest, value: number };
}
