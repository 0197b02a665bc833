// Phrases, lines and numbers of a view as HTML for a page.
import { needsIsolation } from '../format/direction.js';
import { attributes, markup } from './markup.js';
/**
 * A number with its exact value, and what is said of it; words in the place of a number have no
 * value.
 */
export function numberHtml(number, missing, dir) {
    if (!number)
        return markup `${missing}`;
    const { value, text, lang, before, after, mark } = number;
    const sup = mark && element('sup', markup `${mark}`);
    if (value === undefined)
        return markup `${phraseHtml({ text, lang }, dir)}${sup}`;
    const data = element('data', phraseHtml({ text }, dir), { value });
    return markup `${before}${data}${sup}${after}`;
}
export const small = (line, dir) => markup ` <small>(${sentenceWithLink(line, dir)})</small>`;
export const paragraph = (sentence, dir) => element('p', sentenceHtml(sentence, dir));
export const element = (name, content, given = {}) => ({ html: `<${name}${attributes(given).html}>${content.html}</${name}>` });
/** A name or a number, set apart where its direction could turn its neighbours around. */
export const phraseHtml = ({ text, lang }, dir) => lang !== undefined || needsIsolation(text, dir)
    ? markup `<bdi${attributes({ lang })}>${text}</bdi>`
    : markup `${text}`;
export const sentenceHtml = (sentence, dir) => markup `${sentence.map((part) => (typeof part === 'string' ? part : phraseHtml(part, dir)))}`;
export const sentenceWithLink = ({ sentence, url }, dir) => url === undefined
    ? sentenceHtml(sentence, dir)
    : markup `${sentence.map((part) => typeof part === 'string'
        ? part
        : markup `<a${attributes({
            href: url,
            rel: 'noopener noreferrer',
        })}>${phraseHtml(part, dir)}</a>`)}`;
