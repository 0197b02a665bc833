import { joinedWords } from '../parse/sheet-words/joined.js';
import { textOf } from './reading.js';
import { placesIn, plain } from './templates.js';
/** Reads lines by the words that they begin with. */
export function readLines(lines, reading) {
    const read = { rest: [] };
    for (const line of lines.flatMap((each) => apart(each)))
        readLine(line, read, reading);
    return read;
}
function readLine(line, read, { locale, words }) {
    const { messages } = locale;
    const { text } = line;
    const inside = (template) => {
        const found = placesIn(template, text)?.['text'] ?? placesIn(template, text)?.['whole'];
        return found === undefined ? undefined : { ...line, text: found };
    };
    const source = inside(messages.source) ?? sourceIn(line);
    const note = inside(messages.note);
    const dated = inside(words.tables.dated);
    const placed = inside(words.tables.placed);
    const whole = inside(messages.partOf);
    const previous = placesIn(messages.previousAt, text) ?? placesIn(messages.previous, text);
    if (source)
        read.source ??= sourceOf(source);
    else if (note)
        read.note ??= textOf(note);
    else if (dated)
        read.asOf ??= textOf({ ...dated, text: dateOf(dated.text, locale) ?? dated.text });
    else if (placed)
        read.place ??= textOf(placed);
    else if (whole)
        read.partOf ??= textOf(whole);
    else if (previous)
        read.previous ??= {
            text: previous['previous'] ?? '',
            ...(previous['date'] && { asOf: dateOf(previous['date'], locale) ?? previous['date'] }),
        };
    else
        readUnnamed(line, read, locale);
}
/** A date alone says what it is; all else is left to its section. */
function readUnnamed(line, read, locale) {
    const date = dateOf(line.text, locale);
    if (date !== undefined && read.asOf === undefined)
        read.asOf = date;
    else if (plain(line.text))
        read.rest.push(line);
}
const SOURCES = joinedWords(({ sources }) => sources);
const SOURCE = new RegExp(`^(?:${SOURCES.join('|')})\\s?[:：]\\s*(.+)$`, 'isu');
function sourceIn(line) {
    const [, text] = SOURCE.exec(plain(line.text)) ?? [];
    return text === undefined ? undefined : { ...line, text };
}
/** An address alone has no words. */
function sourceOf({ url, ...said }) {
    return url === undefined || url !== said.text
        ? { text: textOf(said), ...(url && { url }) }
        : { url };
}
/** "Mid-2024. Source: UNHCR" in one line is two. */
function apart(line) {
    const at = new RegExp(`(?<=[.;|·–—。；])\\s*(?=(?:${SOURCES.join('|')})\\s?[:：])`, 'iu');
    const [first = '', ...others] = line.text.split(at);
    if (!others.length || line.url !== undefined)
        return [line];
    const bare = first
        .trim()
        .replace(/[.;|·–—。；]$/, '')
        .trim();
    return [
        { ...line, text: bare },
        { ...line, text: others.join(' ') },
    ];
}
/**
 * A date as the format keeps it, where a text is one in the language's words; undefined for any
 * other text, which is kept as it is.
 */
export function dateOf(text, { formats, messages }) {
    const written = plain(text);
    const [, year] = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(written) ?? [];
    if (!year)
        return undefined;
    if (plain(messages.midYear.replace('{year}', year)) === written)
        return `mid-${year}`;
    if (/^\d{4}(-\d\d){0,2}$/.test(written))
        return formats.date(written) && written;
    const months = Array.from({ length: 12 }, (_, index) => `${year}-${two(index + 1)}`);
    const days = months.flatMap((month) => Array.from({ length: 31 }, (_, index) => `${month}-${two(index + 1)}`));
    return [year, ...months, ...days].find((each) => plain(formats.date(each) ?? '') === written);
}
const two = (number) => String(number).padStart(2, '0');
