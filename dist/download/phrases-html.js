import { attributes, markup } from './markup.js';
/** A number with its exact value, and what is said of it; words in the place of a number have no value. */
export function numberHtml(number, missing) {
    if (!number)
        return markup `${missing}`;
    const { value, text, lang, before, after } = number;
    if (value === undefined)
        return isolated({ text, lang });
    return markup `${before}<data${attributes({ value })}>${isolated({ text })}</data>${after}`;
}
export const small = (line) => markup ` <small>(${linked(line)})</small>`;
export const paragraph = (sentence) => element('p', spoken(sentence));
export const element = (name, content, given = {}) => ({ html: `<${name}${attributes(given).html}>${content.html}</${name}>` });
export const isolated = ({ text, lang }) => markup `<bdi${attributes({ lang })}>${text}</bdi>`;
export const spoken = (sentence) => markup `${sentence.map((part) => (typeof part === 'string' ? part : isolated(part)))}`;
export const linked = ({ sentence, url }) => url === undefined
    ? spoken(sentence)
    : markup `${sentence.map((part) => (typeof part === 'string' ? part : markup `<a${attributes({ href: url, rel: 'noopener noreferrer' })}>${isolated(part)}</a>`))}`;
