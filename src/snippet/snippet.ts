import { figureHtml, type FrameChoice } from '../download/figure-html.js';
import { sectionOf } from '../download/figure-json.js';
import { attributes, markup, scriptJson, type Markup } from '../download/markup.js';
import type { FigureView } from '../templates/figure-view.js';
import type { Speech } from '../templates/phrases.js';
import { FIGURES, speaking, type Figure, type FigureOptions } from './figures.js';
import { datasetOf } from './json-ld.js';
import { withRoom } from './room.js';
import { runningRows } from './running-rows.js';

/** How a figure is put into a page. */
export interface SnippetOptions extends FrameChoice, FigureOptions {
  /** The name in the tag: `funding-donut`. */
  readonly widget: string;
  /** Address of a copy of the folder `dist/`. */
  readonly base: string;
  /** Of the page's own words, and of the widget. */
  readonly lang: string;
  /** `light` loads what a page uses; `sealed` is one file under its hash; `frame` is for pages that take scripts and tags away. `light` by default. */
  readonly form?: 'light' | 'sealed' | 'frame';
  /** Hash of `cdn/factlet.js`, for the sealed form. */
  readonly integrity?: string;
  /** Address of the JSON. The figures stand in the page where none is given. */
  readonly src?: string;
  readonly theme?: string;
  /** Whether nothing below the figure moves when it is drawn, at the cost of some blank lines under it. True by default. */
  readonly room?: boolean;
}

/** What a partner pastes: a line with the script, and a line with the tag, in which the figures stand as words too. */
export async function snippet(document: Readonly<Record<string, unknown>>, options: SnippetOptions): Promise<string> {
  return `${script(options).html}\n${(await tag(document, options)).html}\n`;
}

function script({ base, form = 'light', integrity }: SnippetOptions): Markup {
  const address = (file: string): string => `${withSlash(base)}cdn/${file}`;
  return form === 'sealed'
    ? markup`<script${attributes({ type: 'module', src: address('factlet.js'), integrity, crossorigin: 'anonymous' })}></script>`
    : markup`<script${attributes({ type: 'module', src: address('autoload.js') })}></script>`;
}

/** An address of a folder. */
export const withSlash = (base: string): string => base.replace(/\/?$/, '/');

/** The figure of a document, and what it is written with. Throws a `RangeError` where there is no such widget, or nothing for it. */
export async function figureFor(document: Readonly<Record<string, unknown>>, options: Pick<SnippetOptions, 'widget' | 'lang' | 'top' | 'group'>): Promise<Figure & { view: FigureView; speech: Speech }> {
  const make = FIGURES[options.widget];
  if (!make) throw new RangeError(`There is no widget “${options.widget}”: ${Object.keys(FIGURES).join(', ')}.`);
  const dataLang = typeof document['lang'] === 'string' ? document['lang'] : undefined;
  const speech = await speaking(options.lang, dataLang);
  const { view, ...figure } = make(document, speech, options);
  if (!view || view.empty) throw new RangeError(`The document has nothing for “${options.widget}”.`);
  return { ...figure, view, speech };
}

/** What the page chooses for the widget, by the names of its attributes. */
export const choicesOf = ({ src, theme, heading, headingLevel, top, group, withoutTakeaway, withoutSource }: SnippetOptions) =>
  ({ src, theme, heading, 'heading-level': headingLevel, top, group, 'without-takeaway': withoutTakeaway, 'without-source': withoutSource });

async function tag(document: Readonly<Record<string, unknown>>, options: SnippetOptions): Promise<Markup> {
  const { lang, src, room = true } = options;
  const { section, decoded, view, speech } = await figureFor(document, options);
  const name = `factlet-${options.widget}`;
  const given = attributes({ lang, ...choicesOf(options), 'keep-room': room });
  const inline = src === undefined ? markup`<script type="application/json">${scriptJson(sectionOf(document, section))}</script>` : undefined;
  const words = figureHtml(view, speech, { ...options, around: ['div', 'header'], rows: (group) => runningRows(group, speech) });
  const dataset = markup`<script type="application/ld+json">${scriptJson(datasetOf(view, decoded.header, decoded.value?.asOf, speech))}</script>`;
  // A paragraph can't hold a table, and content systems put paragraphs around what they don't know: hence the div.
  return { html: `<div><${name}${given.html}>${markup`${inline}${room ? withRoom(options.widget, view, words) : words}${dataset}`.html}</${name}></div>` };
}
