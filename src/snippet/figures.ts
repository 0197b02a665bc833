import type { Decoded } from '../data/decode.js';
import { decodeDonors } from '../data/donors.js';
import { decodeFactSheet } from '../data/fact-sheet.js';
import type { Section, SectionName } from '../data/fields.js';
import { decodeFunding } from '../data/funding.js';
import { decodeKeyFigures } from '../data/key-figures.js';
import { decodeOrigins } from '../data/origins.js';
import { decodePopulation } from '../data/population.js';
import { decodeStaffing } from '../data/staffing.js';
import { formatsFor, normaliseTag } from '../format/formats.js';
import { loadCountryNames } from '../format/country-names.js';
import { loadLanguage } from '../format/languages.js';
import { supportedLanguage } from '../language/languages.js';
import { loadMessages } from '../messages/index.js';
import { factSheetView, type FactSheetView } from '../sheets/fact-sheet/fact-sheet.view.js';
import type { FigureView } from '../templates/figure-view.js';
import type { Speech } from '../templates/phrases.js';
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

type Make = (document: unknown, speech: Speech, options: FigureOptions) => Figure;

function making<Model extends Section>(
  section: SectionName,
  decode: (document: unknown) => Decoded<Model>,
  view: (model: Model, speech: Speech, options: FigureOptions) => FigureView,
): Make {
  return (document, speech, options) => {
    const decoded = decode(document);
    return { section, decoded, view: decoded.value && view(decoded.value, speech, options) };
  };
}

/** Every widget that shows one figure, by the name in its tag, in the order of a fact sheet. */
export const FIGURES: Readonly<Record<string, Make>> = {
  'population-counters': making('population', decodePopulation, populationCountersView),
  'origin-bars': making('origins', decodeOrigins, (origins, speech, { top = 10, group = '' }) =>
    originBarsView(origins, speech, { top, group }),
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
  speech: Speech,
  options: FigureOptions = {},
): ShownFigure[] {
  return Object.entries(FIGURES).flatMap(([widget, make]) => {
    const { view, ...figure } = make(document, speech, options);
    return view && !view.empty ? [{ ...figure, widget, view }] : [];
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
  const language = tag && supportedLanguage(tag);
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
