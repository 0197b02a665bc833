import { attributes, markup } from './markup.js';
/**
 * A number with its exact value, and what is said of it; words in the place of a number have no
 * value.
 */
export function numberHtml(number, missing) {
    if (!number)
        return markup `${missing}`;
    const { value, text, lang, before, after } = number;
    if (value === undefined)
        return bdi({ text, lang });
    return markup `${before}<data${attributes({ value })}>${bdi({ text })}</data>${after}`;
}
export const small = (line) => markup ` <small>(${sentenceWithLink(line)})</small>`;
export const paragraph = (sentence) => element('p', sentenceHtml(sentence));
export const element = (name, content, given = {}) => ({ html: `<${name}${attributes(given).html}>${content.html}</${name}>` });
export const bdi = ({ text, lang }) => markup `<bdi${attributes({ lang })}>${text}</bdi>`;
export const sentenceHtml = (sentence) => markup `${sentence.map((part) => (typeof part === 'string' ? part : bdi(part)))}`;
export const sentenceWithLink = ({ sentence, url }) => url === undefined
    ? sentenceHtml(sentence)
    : markup `${sentence.map((part) => typeof part === 'string'
        ? part
        : markup `<a${attributes({
            href: url,
            rel: 'noopener noreferrer',
        })}>${bdi(part)}</a>`)}`;
