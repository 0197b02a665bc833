import { figureHtml, type FrameChoice } from '../download/figure-html.js';
import { sectionOf } from '../download/figure-json.js';
import { withoutShared } from '../download/words.js';
import { markup, type Markup } from '../download/markup.js';
import type { FigureView } from '../views/figure-view.js';
import { loadLocaleAndNames, type Locale } from '../locale/locale.js';
import { figuresIn, sheetIn, type ShownFigure } from './figures.js';
import { datasetMarkup } from './dataset.js';
import { withRoom } from './room.js';
import { runningRows } from './running-rows.js';
import type { SnippetOptions } from './options.js';
import { REGISTRY } from '../widgets/registry.js';

type Document = Readonly<Record<string, unknown>>;

/** The name in the tag of all figures together. */
export const SHEET = 'fact-sheet';

/** What a page can be given, by the names in the tags. */
export const WIDGETS: readonly string[] = [...REGISTRY.map(({ name }) => name), SHEET];

/** What a page is given: the figures as data, as words, and as search engines read them. */
export interface Content {
  readonly locale: Locale;
  readonly heading: string;
  /** Where the figures are from, where the heading doesn't say it. */
  readonly place?: string | undefined;
  /** No more of the document than is shown. */
  readonly document: Document;
  readonly words: Markup;
  /** The words are about as high as what is drawn in their place. */
  readonly keepsRoom: boolean;
  readonly datasets: readonly Markup[];
}

/**
 * What a page is given of a document. Throws a `RangeError` where there is no such widget, or
 * nothing for it.
 */
export async function contentFor(document: Document, options: SnippetOptions): Promise<Content> {
  const { widget, lang } = options;
  if (!WIDGETS.includes(widget))
    throw new RangeError(`There is no widget “${widget}”: ${WIDGETS.join(', ')}.`);
  const dataLang = typeof document['lang'] === 'string' ? document['lang'] : undefined;
  const locale = await loadLocaleAndNames(lang, dataLang);
  const figures = figuresIn(document, locale, widget === SHEET ? {} : options);
  const figure = figures.find((each) => each.widget === widget);
  const content =
    widget === SHEET
      ? sheetContent(document, figures, locale, options)
      : figure && figureContent(document, figure, locale, options);
  if (!content) throw new RangeError(`The document has nothing for “${widget}”.`);
  return content;
}

function figureContent(
  document: Document,
  figure: ShownFigure,
  locale: Locale,
  options: SnippetOptions,
): Content {
  const { section, view } = figure;
  const { room = true } = options;
  const words = wordsOf(view, locale, options);
  return {
    locale,
    heading: view.heading.text,
    place: view.place?.text,
    document: sectionOf(document, section),
    words: room ? withRoom(figure.widget, view, words) : words,
    keepsRoom: room,
    datasets: [dataset(figure, locale)],
  };
}

/** The sheet's own heading and date, and each of its figures one level below. */
function sheetContent(
  document: Document,
  figures: readonly ShownFigure[],
  locale: Locale,
  options: SnippetOptions,
): Content | undefined {
  const view = sheetIn(document, locale);
  if (!view || !figures.length) return undefined;
  const { headingLevel = 2, withoutTakeaway, withoutSource } = options;
  const below = {
    headingLevel: headingLevel + 1,
    // The sheet's own heading says it.
    withoutPlace: true,
    withoutTakeaway,
    withoutSource,
  };
  return {
    locale,
    heading: view.heading.text,
    document,
    words: markup`${wordsOf(view, locale, { ...options, headingLevel })}${figures.map((figure) =>
      wordsOf(withoutShared(figure.view), locale, below),
    )}`,
    // In a wide page its figures stand side by side.
    keepsRoom: false,
    datasets: figures.map((figure) => dataset(figure, locale)),
  };
}

const wordsOf = (view: FigureView, locale: Locale, choice: FrameChoice): Markup =>
  figureHtml(view, locale, {
    ...choice,
    around: ['div', 'header'],
    rows: (group) => runningRows(group, locale),
  });

const dataset = ({ view, decoded }: ShownFigure, locale: Locale): Markup =>
  datasetMarkup(view, decoded.header, decoded.value?.asOf, locale);
