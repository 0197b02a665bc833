import { html, nothing } from 'lit';
/** A name or a number: set apart, so that its direction can't turn its neighbours around. */
export const isolated = ({ text, lang }) => lang === undefined ? html `<bdi>${text}</bdi>` : html `<bdi lang=${lang}>${text}</bdi>`;
/** A sentence with its names and numbers set apart. */
export const spoken = (sentence) => sentence.map((part) => (typeof part === 'string' ? part : isolated(part)));
/** A sentence; where it leads to an address, the name in it is the link. */
export const linked = ({ sentence, url }) => url === undefined
    ? spoken(sentence)
    : sentence.map((part) => (typeof part === 'string' ? part : html `<a href=${url} rel="noopener noreferrer">${isolated(part)}</a>`));
/** A number with its exact value for machines and what is said of it in small. No number: what stands for it. */
export const figure = (number, missing) => number
    ? html `<data class="num" part="value" value=${number.value}>${aside(number.before)}<bdi>${number.text}</bdi>${aside(number.after)}</data>`
    : html `<span class="sub missing">${missing}</span>`;
const aside = (words) => (words ? html `<small>${words}</small>` : nothing);
/** What is said of a row, below its number: a `dd` each. */
export const details = (lines) => lines.map((line) => html `<dd class="sub" part="detail">${linked(line)}</dd>`);
/** A total under its rows. */
export const totalLine = (label, total) => html `<dl class="total"><dt class="label" part="label">${label}</dt><dd>${figure(total, '')}</dd></dl>`;
/** A piece of a text, in the text's own language. */
export const spokenIn = (piece, { lang }) => lang === undefined ? html `<span>${piece}</span>` : html `<span lang=${lang}>${piece}</span>`;
