import { html, nothing } from 'lit';
import { needsIsolation } from '../format/direction.js';
/**
 * A name or a number: set apart where its direction could turn its neighbours around, or where it
 * has a language of its own.
 */
export const phraseContent = ({ text, lang }, dir) => lang !== undefined || needsIsolation(text, dir)
    ? html `<bdi lang=${lang ?? nothing}>${text}</bdi>`
    : text;
/** A sentence with its names and numbers set apart. */
export function sentenceContent(sentence, dir) {
    const parts = sentence.map((part) => typeof part === 'string' ? part : phraseContent(part, dir));
    return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}
/** A sentence; where it leads to an address, the name in it is the link. */
export const lineContent = ({ sentence, url }, dir) => url === undefined
    ? sentenceContent(sentence, dir)
    : sentence.map((part) => typeof part === 'string'
        ? part
        : html `<a href=${url} rel="noopener noreferrer">${phraseContent(part, dir)}</a>`);
/**
 * A number with its exact value for machines, what is said of it in small, and its printed share.
 * No number: what stands for it.
 */
export function valueContent(number, { messages, dir }, share) {
    if (!number)
        return html `<span class="sub missing">${messages.valueMissing}</span>`;
    const value = number.value === undefined ? words(number, dir) : numeral(number, dir);
    // A space at the end of a template is lost when it is minified.
    return share ? [value, ' ', printedShare(share, dir)] : value;
}
/** Most numbers have nothing said of them: each place in a template takes its memory. */
function numeral({ value, text, before, after, mark }, dir) {
    const number = marked({ text }, mark, dir);
    const content = before || after ? html `${smallPrint(before)}${number}${smallPrint(after)}` : number;
    return html `<data class="num" part="value" value=${value}>${content}</data>`;
}
/** Words in the place of a number, such as "All". */
const words = (phrase, dir) => html `<span class="num" part="value">${marked(phrase, phrase.mark, dir)}</span>`;
/** A number or words with the mark of its footnote. */
function marked(phrase, mark, dir) {
    const content = phraseContent(phrase, dir);
    return mark ? html `${content}<sup part="mark">${mark}</sup>` : content;
}
const printedShare = ({ text, before, after }, dir) => html `<span class="sub share">${before}${phraseContent({ text }, dir)}${after}</span>`;
const smallPrint = (said) => (said ? html `<small>${said}</small>` : nothing);
/** What is said of a row, below its number: a `dd` each. */
export const details = (lines, dir) => lines.map((line) => html `<dd class="sub" part="detail">${lineContent(line, dir)}</dd>`);
/** A total under its rows. */
export const totalLine = (total, locale, label = locale.messages.total) => html `
  <dl class="total">
    <dt class="label" part="label">${label}</dt>
    <dd>${valueContent(total, locale)}</dd>
  </dl>
`;
