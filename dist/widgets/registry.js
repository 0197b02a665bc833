import { listed } from '../base/descriptor.js';
import { donorList } from './donor-list/donor-list.descriptor.js';
import { fundingDonut } from './funding-donut/funding-donut.descriptor.js';
import { keyFigures } from './key-figures/key-figures.descriptor.js';
import { originBars } from './origin-bars/origin-bars.descriptor.js';
import { populationCounters } from './population-counters/population-counters.descriptor.js';
import { staffingPanel } from './staffing-panel/staffing-panel.descriptor.js';
/** Every widget that shows one figure, in the order of a fact sheet. */
export const REGISTRY = [
    listed(populationCounters),
    listed(originBars),
    listed(fundingDonut),
    listed(staffingPanel),
    listed(keyFigures),
    listed(donorList),
];
/** The widget of a name; undefined for the whole sheet, and where there is none. */
export const widgetNamed = (widget) => REGISTRY.find(({ name }) => name === widget);
