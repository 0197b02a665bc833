import { altText } from '../../download/alt-text.js';
import { figurePicture } from '../../download/picture/figure-picture.js';
import { pictureSvg } from '../../download/picture/svg.js';
import { directionOf } from '../../format/direction.js';
import { loadLocaleAndNames, type Locale } from '../../locale/locale.js';
import { SHEET } from '../../snippet/content.js';
import { figuresIn, type ShownFigure } from '../../snippet/figures.js';
import { pasted, type SnippetForm } from '../pasted.js';
import { textWidth } from '../text-width.js';

type Document = Readonly<Record<string, unknown>>;

/** A file of a sheet: its name, and what is in it or why there is none. */
export type SheetFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly problem: string };

/** How wide pictures are, in pixels; they grow with the page. */
const WIDTH = 720;

/** The snippets and pictures of a sheet in a language, and how many figures there are. */
export async function filesOf(
  document: Document,
  lang: string,
  { base, form }: { readonly base?: string | undefined; readonly form: SnippetForm },
): Promise<{ readonly figures: number; readonly files: readonly SheetFile[] }> {
  const dataLang = typeof document['lang'] === 'string' ? document['lang'] : undefined;
  const locale = await loadLocaleAndNames(lang, dataLang);
  const figures = figuresIn(document, locale);
  const files: SheetFile[] = [];
  // There is no table of a whole sheet: each of its figures has one.
  const sheet = figures.length > 0 && form !== 'table' ? [SHEET] : [];
  for (const widget of [...figures.map((figure) => figure.widget), ...sheet])
    files.push(
      await fileOf(`${widget}.html`, () => pasted(document, { widget, lang, base, form })),
    );
  for (const figure of figures) {
    files.push(await fileOf(`${figure.widget}.svg`, () => svgOf(figure, locale)));
    files.push({ name: `${figure.widget}.txt`, text: `${altText(figure.view, locale)}\n` });
  }
  return { figures: figures.length, files };
}

/** What can't be made of one figure doesn't keep the others from being made. */
async function fileOf(name: string, write: () => Promise<string>): Promise<SheetFile> {
  try {
    return { name, text: await write() };
  } catch (error) {
    return { name, problem: error instanceof Error ? error.message : String(error) };
  }
}

async function svgOf({ view, loadDrawing }: ShownFigure, locale: Locale): Promise<string> {
  if (!loadDrawing) throw new Error('The figure has no picture.');
  const { lang, messages: words } = locale;
  const picture = figurePicture(view, await loadDrawing(), {
    width: WIDTH,
    dir: directionOf(lang),
    lang,
    font: 'Arial, Helvetica, sans-serif',
    measure: textWidth,
    words,
  });
  return pictureSvg(picture);
}
