import { altText } from '../download/alt-text.js';
import { markup } from '../download/markup.js';
import { loadLocaleAndNames } from '../locale/locale.js';
import { figuresIn } from './figures.js';
import { SHEET } from './content.js';
import type { SnippetOptions } from './options.js';
import { choicesOf } from './snippet.js';

/**
 * What an author of a WordPress with the plugin writes into a post: a shortcode, and between its
 * ends the figures as words. The figures themselves are at `src`, which the plugin reads.
 */
export async function shortcode(
  document: Readonly<Record<string, unknown>>,
  options: Omit<SnippetOptions, 'base'> & { readonly src: string },
): Promise<string> {
  const { widget, lang } = options;
  const choices = Object.entries({ widget, lang, ...choicesOf(options) }).flatMap(
    ([name, value]) => {
      if (value === undefined || value === false) return [];
      return [value === true ? name : `${name}=${quoted(String(value))}`];
    },
  );
  return `[factlet ${choices.join(' ')}]${await words(document, options)}[/factlet]\n`;
}

/**
 * Whether WordPress can read a text as a shortcode's value: it knows no escapes, and ends the
 * shortcode at a bracket.
 */
export const fitsShortcode = (text: string): boolean =>
  !/[[\]<>]/.test(text) && !(text.includes('"') && text.includes("'"));

const quoted = (value: string): string => (value.includes('"') ? `'${value}'` : `"${value}"`);

async function words(
  document: Readonly<Record<string, unknown>>,
  { widget, lang, ...options }: Omit<SnippetOptions, 'base'>,
): Promise<string> {
  const dataLang = typeof document['lang'] === 'string' ? document['lang'] : undefined;
  const locale = await loadLocaleAndNames(lang, dataLang);
  const shown =
    widget === SHEET
      ? figuresIn(document, locale)
      : figuresIn(document, locale, options).filter((figure) => figure.widget === widget);
  if (!shown.length) throw new RangeError(`The document has nothing for “${widget}”.`);
  return escaped(shown.map(({ view }) => altText(view, locale)).join(' '));
}

/** A bracket in the words would be read as a shortcode. */
const escaped = (text: string): string =>
  markup`${text}`.html.replaceAll('[', '&#91;').replaceAll(']', '&#93;');
