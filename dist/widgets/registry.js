import { listed } from '../base/descriptor.js';
import * as descriptors from './descriptors.js';
// What else names the widgets is written from their folders, by `npm run lists`.
/** Every widget that shows one figure, in the order of a fact sheet. */
export const REGISTRY = [
    listed(descriptors.populationCounters),
    listed(descriptors.originBars),
    listed(descriptors.fundingDonut),
    listed(descriptors.staffingPanel),
    listed(descriptors.keyFigures),
    listed(descriptors.donorList),
];
/** The widget of a name; undefined for the whole sheet, and where there is none. */
export const widgetNamed = (widget) => REGISTRY.find(({ name }) => name === widget);
