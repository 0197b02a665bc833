import type { FigureOptions, FigureResult } from '../base/descriptor.js';
import type { SectionName } from '../data/fields.js';
import { decodeFactSheet } from '../data/fact-sheet.js';
import { formatsFor, normaliseTag } from '../format/formats.js';
import { loadCountryNames } from '../format/country-names.js';
import { loadLanguage } from '../format/languages.js';
import { hasMessages, loadMessages } from '../messages/index.js';
import { factSheetView, type FactSheetView } from '../sheets/fact-sheet/fact-sheet.view.js';
import type { FigureView } from '../templates/figure-view.js';
import type { Speech } from '../templates/phrases.js';
import { REGISTRY } from '../widgets/registry.js';

/** A figure that there is something to show of, with its widget's name. */
export interface ShownFigure extends FigureResult {
  readonly widget: string;
  readonly section: SectionName;
  readonly view: FigureView;
}

/** The figures that a document has, in the order of a fact sheet. */
export function figuresIn(
  document: unknown,
  speech: Speech,
  options: FigureOptions = {},
): ShownFigure[] {
  return REGISTRY.flatMap(({ name, section, figureOf }) => {
    const { view, ...figure } = figureOf(document, speech, options);
    return view && !view.empty ? [{ ...figure, widget: name, section, view }] : [];
  });
}

/** What a document's whole sheet says beside its figures; undefined where there is none. */
export function sheetIn(document: unknown, speech: Speech): FactSheetView | undefined {
  const { value: sheet, header } = decodeFactSheet(document);
  return sheet && factSheetView({ document, header, sheet }, speech);
}

/**
 * What figures are written with in a language, for data in a language. Throws a `RangeError` for a
 * language without sentences.
 */
export async function speaking(lang: string, dataLang?: string): Promise<Speech> {
  const tag = normaliseTag(lang);
  const language = tag && hasMessages(tag);
  if (!tag || !language) throw new RangeError(`Factlet has no sentences in “${lang}”.`);
  const [messages] = await Promise.all([
    loadMessages(language),
    loadLanguage(tag),
    loadCountryNames(tag),
  ]);
  return {
    lang: tag,
    dataLang: dataLang && normaliseTag(dataLang),
    formats: formatsFor(tag),
    messages,
  };
}
