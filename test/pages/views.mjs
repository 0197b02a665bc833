// What the views say, for a test that asks whether a page gives it: the source's own views, bundled for the browser.
import { build } from 'esbuild';

const ENTRY = `
import { decodeDonors } from './src/data/donors.js';
import { decodeFunding } from './src/data/funding.js';
import { decodeKeyFigures } from './src/data/key-figures.js';
import { decodeOrigins } from './src/data/origins.js';
import { decodePopulation } from './src/data/population.js';
import { decodeStaffing } from './src/data/staffing.js';
import { formatsFor, normaliseTag } from './src/format/formats.js';
import { loadCountryNames } from './src/format/country-names.js';
import { loadLanguage } from './src/format/languages.js';
import { loadMessages } from './src/messages/index.js';
import { donorListView } from './src/widgets/donor-list/donor-list.view.js';
import { fundingDonutView } from './src/widgets/funding-donut/funding-donut.view.js';
import { keyFiguresView } from './src/widgets/key-figures/key-figures.view.js';
import { originBarsView } from './src/widgets/origin-bars/origin-bars.view.js';
import { populationCountersView } from './src/widgets/population-counters/population-counters.view.js';
import { staffingPanelView } from './src/widgets/staffing-panel/staffing-panel.view.js';

const WIDGETS = {
  'factlet-donor-list': [decodeDonors, donorListView],
  'factlet-funding-donut': [decodeFunding, fundingDonutView],
  'factlet-key-figures': [decodeKeyFigures, keyFiguresView],
  'factlet-origin-bars': [decodeOrigins, (model, speech) => originBarsView(model, speech, { top: 10, group: '' })],
  'factlet-population-counters': [decodePopulation, populationCountersView],
  'factlet-staffing-panel': [decodeStaffing, staffingPanelView],
};

export const VIEWED = Object.keys(WIDGETS);

/** A widget's view of a document in a language, without what isn't data. */
export async function viewOf(tag, document, lang) {
  const [decode, view] = WIDGETS[tag];
  const { value, header } = decode(document);
  if (!value) return undefined;
  await Promise.all([loadLanguage(lang), loadCountryNames(lang)]);
  const formats = formatsFor(lang);
  return JSON.parse(JSON.stringify(view(value, { lang, dataLang: normaliseTag(header.lang ?? ''), formats, messages: await loadMessages(lang) })));
}
`;

/** A module for the browser, as text. */
export async function viewsModule() {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: '.', loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
