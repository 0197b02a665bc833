import type { FigureOptions, FigureResult } from '../base/descriptor.js';
import type { SectionName } from '../data/fields.js';
import { factSheet } from '../sheets/fact-sheet/fact-sheet.descriptor.js';
import type { FactSheetView } from '../sheets/fact-sheet/fact-sheet.view.js';
import type { FigureView } from '../views/figure-view.js';
import type { Locale } from '../locale/locale.js';
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
  locale: Locale,
  options: FigureOptions = {},
): ShownFigure[] {
  return REGISTRY.flatMap(({ name, section, figureOf }) => {
    const { view, ...figure } = figureOf(document, locale, options);
    return view && !view.empty ? [{ ...figure, widget: name, section, view }] : [];
  });
}

/** What a document's whole sheet says beside its figures; undefined where there is none. */
export function sheetIn(document: unknown, locale: Locale): FactSheetView | undefined {
  const { value } = factSheet.decode(document);
  return value && factSheet.view(value, locale, {});
}
