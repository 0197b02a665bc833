import type { Decoded } from '../data/decode.js';
import { decodeDonors } from '../data/donors.js';
import { decodeFactSheet } from '../data/fact-sheet.js';
import type { Section, SectionName } from '../data/fields.js';
import { decodeFunding } from '../data/funding.js';
import { decodeKeyFigures } from '../data/key-figures.js';
import { decodeOrigins } from '../data/origins.js';
import { decodePopulation } from '../data/population.js';
import { decodeStaffing } from '../data/staffing.js';
import { factSheetView, type FactSheetView } from '../sheets/fact-sheet/fact-sheet.view.js';
import type { FigureView } from '../templates/figure-view.js';
import type { Locale } from '../locale/locale.js';
import { donorListView } from '../widgets/donor-list/donor-list.view.js';
import { fundingDonutView } from '../widgets/funding-donut/funding-donut.view.js';
import { keyFiguresView } from '../widgets/key-figures/key-figures.view.js';
import { originBarsView } from '../widgets/origin-bars/origin-bars.view.js';
import { populationCountersView } from '../widgets/population-counters/population-counters.view.js';
import { staffingPanelView } from '../widgets/staffing-panel/staffing-panel.view.js';

/** A widget's figure without its drawing, and what its data is told. */
export interface Figure {
  readonly section: SectionName;
  readonly decoded: Decoded<Section>;
  /** Undefined where the document has no such section. */
  readonly view?: FigureView | undefined;
}

/** What widgets are given beside the data: those of their attributes that change what is said. */
export interface FigureOptions {
  readonly top?: number | undefined;
  readonly group?: string | undefined;
}

type Make = (document: unknown, locale: Locale, options: FigureOptions) => Figure;

function making<Model extends Section>(
  section: SectionName,
  decode: (document: unknown) => Decoded<Model>,
  view: (model: Model, locale: Locale, options: FigureOptions) => FigureView,
): Make {
  return (document, locale, options) => {
    const decoded = decode(document);
    return { section, decoded, view: decoded.value && view(decoded.value, locale, options) };
  };
}

/** Every widget that shows one figure, by the name in its tag, in the order of a fact sheet. */
export const FIGURES: Readonly<Record<string, Make>> = {
  'population-counters': making('population', decodePopulation, populationCountersView),
  'origin-bars': making('origins', decodeOrigins, (origins, locale, { top = 10, group = '' }) =>
    originBarsView(origins, locale, { top, group }),
  ),
  'funding-donut': making('funding', decodeFunding, fundingDonutView),
  'staffing-panel': making('staffing', decodeStaffing, staffingPanelView),
  'key-figures': making('keyFigures', decodeKeyFigures, keyFiguresView),
  'donor-list': making('donors', decodeDonors, donorListView),
};

/** A figure that there is something to show of, with its widget's name. */
export interface ShownFigure extends Figure {
  readonly widget: string;
  readonly view: FigureView;
}

/** The figures that a document has, in the order of a fact sheet. */
export function figuresIn(
  document: unknown,
  locale: Locale,
  options: FigureOptions = {},
): ShownFigure[] {
  return Object.entries(FIGURES).flatMap(([widget, make]) => {
    const { view, ...figure } = make(document, locale, options);
    return view && !view.empty ? [{ ...figure, widget, view }] : [];
  });
}

/** What a document's whole sheet says beside its figures; undefined where there is none. */
export function sheetIn(document: unknown, locale: Locale): FactSheetView | undefined {
  const { value: sheet, header } = decodeFactSheet(document);
  return sheet && factSheetView({ document, header, sheet }, locale);
}
