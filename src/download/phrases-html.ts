// Phrases, lines and numbers of a view as HTML for a page.
import type { Line, NumberView, Phrase, Sentence } from '../views/figure-view.js';
import { attributes, markup, type Markup } from './markup.js';

/**
 * A number with its exact value, and what is said of it; words in the place of a number have no
 * value.
 */
export function numberHtml(number: NumberView | undefined, missing: string): Markup {
  if (!number) return markup`${missing}`;
  const { value, text, lang, before, after } = number;
  if (value === undefined) return bdi({ text, lang });
  return markup`${before}<data${attributes({ value })}>${bdi({ text })}</data>${after}`;
}

export const small = (line: Line): Markup => markup` <small>(${sentenceWithLink(line)})</small>`;
export const paragraph = (sentence: Sentence): Markup => element('p', sentenceHtml(sentence));
export const element = (
  name: string,
  content: Markup,
  given: Parameters<typeof attributes>[0] = {},
): Markup => ({ html: `<${name}${attributes(given).html}>${content.html}</${name}>` });
export const bdi = ({ text, lang }: Phrase): Markup =>
  markup`<bdi${attributes({ lang })}>${text}</bdi>`;
export const sentenceHtml = (sentence: Sentence): Markup =>
  markup`${sentence.map((part) => (typeof part === 'string' ? part : bdi(part)))}`;
export const sentenceWithLink = ({ sentence, url }: Line): Markup =>
  url === undefined
    ? sentenceHtml(sentence)
    : markup`${sentence.map((part) =>
        typeof part === 'string'
          ? part
          : markup`<a${attributes({
              href: url,
              rel: 'noopener noreferrer',
            })}>${bdi(part)}</a>`,
      )}`;
