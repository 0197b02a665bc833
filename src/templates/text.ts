import { html, nothing, type TemplateResult } from 'lit';
import type { Line, NumberView, Phrase, Sentence } from '../views/figure-view.js';

/** What a template can hold in the place of an element: `nothing` where there is none. */
export type Content = TemplateResult | string | typeof nothing | readonly Content[];

/** A name or a number: set apart, so that its direction can't turn its neighbours around. */
export const bdi = ({ text, lang }: Phrase): TemplateResult =>
  html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;

/** A sentence with its names and numbers set apart. */
export const sentenceContent = (sentence: Sentence): Content =>
  sentence.map((part) => (typeof part === 'string' ? part : bdi(part)));

/** A sentence; where it leads to an address, the name in it is the link. */
export const lineContent = ({ sentence, url }: Line): Content =>
  url === undefined
    ? sentenceContent(sentence)
    : sentence.map((part) =>
        typeof part === 'string'
          ? part
          : html`<a href=${url} rel="noopener noreferrer">${bdi(part)}</a>`,
      );

/**
 * A number with its exact value for machines, what is said of it in small, and its printed share.
 * No number: what stands for it.
 */
export function valueContent(
  number: NumberView | undefined,
  missing: string,
  share?: NumberView | undefined,
): Content {
  if (!number) return html`<span class="sub missing">${missing}</span>`;
  const value = number.value === undefined ? words(number) : numeral(number);
  return share ? [value, printedShare(share)] : value;
}

const numeral = ({ value, text, before, after }: NumberView): TemplateResult =>
  html`<data class="num" part="value" value=${value}
    >${smallPrint(before)}<bdi>${text}</bdi>${smallPrint(after)}</data
  >`;

/** Words in the place of a number, such as "All". */
const words = ({ text, lang }: NumberView): TemplateResult =>
  html`<span class="num" part="value"><bdi lang=${lang ?? nothing}>${text}</bdi></span>`;

const printedShare = ({ text, before, after }: NumberView): TemplateResult =>
  html` <span class="sub share">${before}<bdi>${text}</bdi>${after}</span>`;

const smallPrint = (said: string): Content => (said ? html`<small>${said}</small>` : nothing);

/** What is said of a row, below its number: a `dd` each. */
export const details = (lines: readonly Line[]): Content =>
  lines.map((line) => html`<dd class="sub" part="detail">${lineContent(line)}</dd>`);

/** A total under its rows. */
export const totalLine = (label: string, total: NumberView): TemplateResult => html`
  <dl class="total">
    <dt class="label" part="label">${label}</dt>
    <dd>${valueContent(total, '')}</dd>
  </dl>
`;
