import type { SectionName } from '../../data/fields.js';
import { loadLocaleAndNames, type Locale } from '../../locale/locale.js';
import type { MarkedTable } from '../../tables/marked-table.js';
import { readTable } from '../../tables/read-table.js';
import { readingIn } from '../../tables/reading.js';
import type { FigureView } from '../../views/figure-view.js';
import { widgetNamed } from '../../widgets/registry.js';
import { SHEET } from '../content.js';
import type { SnippetOptions } from '../options.js';
import { differenceOf } from './difference.js';
import { gridOf } from './grid.js';
import { writtenSection } from './sections.js';
import { tableHtml } from './table-html.js';

type Document = Readonly<Record<string, unknown>>;

/**
 * A figure as a table of the page's own, which the script turns into the figure: it needs no tag,
 * no script and no JSON where it is pasted. Throws a `RangeError` for a whole sheet, and where a
 * table can't say all that the figure says.
 */
export async function table(
  document: Document,
  { widget, lang, heading }: Pick<SnippetOptions, 'widget' | 'lang' | 'heading'>,
): Promise<string> {
  const descriptor = widgetNamed(widget);
  if (!descriptor)
    throw new RangeError(
      widget === SHEET
        ? 'A table shows one figure: choose one of them, not the whole sheet.'
        : `There is no widget “${widget}”.`,
    );
  const locale = await loadLocaleAndNames(lang, languageOf(document));
  const { view } = descriptor.figureOf(document, locale, {});
  if (!view || view.empty) throw new RangeError(`The document has nothing for “${widget}”.`);
  const shown = heading ? { ...view, heading: { text: heading } } : view;
  const grid = tableOf(document, descriptor.section, shown, locale);
  const read = readAgain(grid, descriptor.section, locale);
  const readView = descriptor.figureOf(read, { ...locale, dataLang: languageOf(read) }, {}).view;
  const lost = readView ? differenceOf(shown, readView) : '';
  if (lost !== undefined)
    throw new RangeError(`A table can’t say this as the figure does: ${lost}`);
  return tableHtml(grid, `factlet-${widget}`);
}

const languageOf = ({ lang }: Document): string | undefined =>
  typeof lang === 'string' ? lang : undefined;

function tableOf(
  document: Document,
  section: SectionName,
  view: FigureView,
  locale: Locale,
): MarkedTable {
  const writing = { locale, reading: readingIn(locale.lang, locale) };
  const written = writtenSection(document, section, writing);
  if (!written) throw new RangeError(`The document has no ${section}.`);
  return gridOf(written, view, section, writing);
}

/** What the page will read. */
function readAgain(grid: MarkedTable, section: SectionName, locale: Locale): Document {
  const read = readTable(grid, section, readingIn(locale.lang, locale));
  if ('document' in read) return read.document;
  const [fault] = read.faults;
  throw new RangeError(
    `A table can’t write this: “${fault?.text ?? ''}” (${fault?.reason ?? ''}).`,
  );
}
