import { html, nothing, type TemplateResult } from 'lit';
import { needsIsolation, type Direction } from '../format/direction.js';
import type { Messages } from '../messages/types.js';
import type { Line, NumberView, Phrase, Sentence } from '../views/figure-view.js';

/** What a template can hold in the place of an element: `nothing` where there is none. */
export type Content = TemplateResult | string | typeof nothing | readonly Content[];

/** What templates have to know beside the view: the sentences, and the figure's direction. */
export interface TemplateLocale {
  readonly messages: Messages;
  readonly dir: Direction;
  /** A button by its id and words, and what it has opened. */
  readonly opener: (id: string, label: string) => Content;
}

/**
 * A name or a number: set apart where its direction could turn its neighbours around, or where it
 * has a language of its own.
 */
export const phraseContent = ({ text, lang }: Phrase, dir: Direction): Content =>
  lang !== undefined || needsIsolation(text, dir)
    ? html`<bdi lang=${lang ?? nothing}>${text}</bdi>`
    : text;

/** A sentence with its names and numbers set apart. */
export function sentenceContent(sentence: Sentence, dir: Direction): Content {
  const parts = sentence.map((part) =>
    typeof part === 'string' ? part : phraseContent(part, dir),
  );
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}

/** A sentence; where it leads to an address, the name in it is the link. */
export const lineContent = ({ sentence, url }: Line, dir: Direction): Content =>
  url === undefined
    ? sentenceContent(sentence, dir)
    : sentence.map((part) =>
        typeof part === 'string'
          ? part
          : html`<a href=${url} rel="noopener noreferrer">${phraseContent(part, dir)}</a>`,
      );

/**
 * A number with its exact value for machines, what is said of it in small, and its printed share.
 * No number: what stands for it.
 */
export function valueContent(
  number: NumberView | undefined,
  { messages, dir }: Pick<TemplateLocale, 'messages' | 'dir'>,
  share?: NumberView | undefined,
): Content {
  if (!number) return html`<span class="sub missing">${messages.valueMissing}</span>`;
  const value = number.value === undefined ? words(number, dir) : numeral(number, dir);
  // A space at the end of a template is lost when it is minified.
  return share ? [value, ' ', printedShare(share, dir)] : value;
}

/** Most numbers have nothing said of them: each place in a template takes its memory. */
function numeral({ value, text, before, after, mark }: NumberView, dir: Direction): TemplateResult {
  const number = marked({ text }, mark, dir);
  const content =
    before || after ? html`${smallPrint(before)}${number}${smallPrint(after)}` : number;
  return html`<data class="num" part="value" value=${value}>${content}</data>`;
}

/** Words in the place of a number, such as "All". */
const words = (phrase: NumberView, dir: Direction): TemplateResult =>
  html`<span class="num" part="value">${marked(phrase, phrase.mark, dir)}</span>`;

/** A number or words with the mark of its footnote. */
function marked(phrase: Phrase, mark: NumberView['mark'], dir: Direction): Content {
  const content = phraseContent(phrase, dir);
  return mark ? html`${content}<sup part="mark">${mark}</sup>` : content;
}

const printedShare = ({ text, before, after }: NumberView, dir: Direction): TemplateResult =>
  html`<span class="sub share">${before}${phraseContent({ text }, dir)}${after}</span>`;

const smallPrint = (said: string): Content => (said ? html`<small>${said}</small>` : nothing);

/** What is said of a row, below its number: a `dd` each. */
export const details = (lines: readonly Line[], dir: Direction): Content =>
  lines.map((line) => html`<dd class="sub" part="detail">${lineContent(line, dir)}</dd>`);

/** A total under its rows. */
export const totalLine = (
  total: NumberView,
  locale: TemplateLocale,
  label = locale.messages.total,
): TemplateResult => html`
  <dl class="total">
    <dt class="label" part="label">${label}</dt>
    <dd>${valueContent(total, locale)}</dd>
  </dl>
`;
