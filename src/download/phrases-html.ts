// Phrases, lines and numbers of a view as HTML for a page.
import type { Line, NumberView, Phrase, Sentence } from '../templates/figure-view.js';
import { attributes, markup, type Markup } from './markup.js';

/** A number with its exact value, and what is said of it. */
export const numberHtml = (number: NumberView | undefined, missing: string): Markup =>
  (number ? markup`${number.before}<data${attributes({ value: number.value })}>${isolated({ text: number.text })}</data>${number.after}` : markup`${missing}`);

export const small = (line: Line): Markup => markup` <small>(${linked(line)})</small>`;
export const paragraph = (sentence: Sentence): Markup => element('p', spoken(sentence));
export const element = (name: string, content: Markup, given: Parameters<typeof attributes>[0] = {}): Markup =>
  ({ html: `<${name}${attributes(given).html}>${content.html}</${name}>` });
export const isolated = ({ text, lang }: Phrase): Markup => markup`<bdi${attributes({ lang })}>${text}</bdi>`;
export const spoken = (sentence: Sentence): Markup => markup`${sentence.map((part) => (typeof part === 'string' ? part : isolated(part)))}`;
export const linked = ({ sentence, url }: Line): Markup =>
  url === undefined
    ? spoken(sentence)
    : markup`${sentence.map((part) => (typeof part === 'string' ? part : markup`<a${attributes({ href: url, rel: 'noopener noreferrer' })}>${isolated(part)}</a>`))}`;
