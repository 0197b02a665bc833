import { html, nothing } from 'lit';
/** A name or a number: set apart, so that its direction can't turn its neighbours around. */
export const bdi = ({ text, lang }) => html `<bdi lang=${lang ?? nothing}>${text}</bdi>`;
/** A sentence with its names and numbers set apart. */
export const sentenceContent = (sentence) => sentence.map((part) => (typeof part === 'string' ? part : bdi(part)));
/** A sentence; where it leads to an address, the name in it is the link. */
export const lineContent = ({ sentence, url }) => url === undefined
    ? sentenceContent(sentence)
    : sentence.map((part) => typeof part === 'string'
        ? part
        : html `<a href=${url} rel="noopener noreferrer">${bdi(part)}</a>`);
/**
 * A number with its exact value for machines, what is said of it in small, and its printed share.
 * No number: what stands for it.
 */
export function valueContent(number, missing, share) {
    if (!number)
        return html `<span class="sub missing">${missing}</span>`;
    const value = number.value === undefined ? words(number) : numeral(number);
    return share ? [value, printedShare(share)] : value;
}
const numeral = ({ value, text, before, after }) => html `<data class="num" part="value" value=${value}
    >${smallPrint(before)}<bdi>${text}</bdi>${smallPrint(after)}</data
  >`;
/** Words in the place of a number, such as "All". */
const words = ({ text, lang }) => html `<span class="num" part="value"><bdi lang=${lang ?? nothing}>${text}</bdi></span>`;
const printedShare = ({ text, before, after }) => html ` <span class="sub share">${before}<bdi>${text}</bdi>${after}</span>`;
const smallPrint = (said) => (said ? html `<small>${said}</small>` : nothing);
/** What is said of a row, below its number: a `dd` each. */
export const details = (lines) => lines.map((line) => html `<dd class="sub" part="detail">${lineContent(line)}</dd>`);
/** A total under its rows. */
export const totalLine = (label, total) => html `
  <dl class="total">
    <dt class="label" part="label">${label}</dt>
    <dd>${valueContent(total, '')}</dd>
  </dl>
`;
