import { intlWriter } from './intl-writer.js';
import { packNeeded } from './packs.js';
import { isUsual, usualWriter } from './usual-writer.js';
import { formatsOf } from './writer.js';
const made = new Map();
/** How a language writes, kept for the page. Plain where the browser can't write that language and no pack is given. */
export function formatsFor(lang, pack) {
    if (pack)
        return pack.formats;
    let formats = made.get(lang);
    if (!formats) {
        const tag = normaliseTag(lang);
        // Asked for a language that it lacks, Intl would take the reader's own.
        const writer = tag && (usualWriter(tag) ?? (!packNeeded(tag) && Intl.NumberFormat.supportedLocalesOf(tag).length ? intlWriter(tag) : undefined));
        made.set(lang, formats = writer ? formatsOf(tag, writer) : plainFormats(lang));
    }
    return formats;
}
/** Digits without grouping, ISO dates and codes as they are: never another language's marks. */
export function plainFormats(lang) {
    const number = (value, minimumFractionDigits = 0, maximumFractionDigits = 2) => new Intl.NumberFormat('en', { useGrouping: false, minimumFractionDigits, maximumFractionDigits }).format(value);
    return formatsOf(normaliseTag(lang) ?? 'en', {
        number,
        percent: (points) => `${number(points, 0, 1)}%`,
        compact: (amount) => number(amount),
        money: (text, sign, currency) => (sign < 0 ? '-' : '') + text + (currency ? `\u00A0${currency}` : ''),
        date: (date, withDay) => date.toJSON().slice(0, withDay ? 10 : 7),
        region: (code) => code,
        list: (items) => items.join(', '),
    });
}
/** A language tag in its usual form: `en_US` is `en-US`. Undefined where it names no language. */
export function normaliseTag(tag) {
    if (!tag || isUsual(tag))
        return tag || undefined;
    try {
        const [usual] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
        return usual?.startsWith('x-') ? undefined : usual;
    }
    catch {
        return undefined;
    }
}
