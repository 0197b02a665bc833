// Written by `npm run lists`. Not edited by hand.
export { donorList } from './donor-list/donor-list.descriptor.js';
export { fundingDonut } from './funding-donut/funding-donut.descriptor.js';
export { keyFigures } from './key-figures/key-figures.descriptor.js';
export { originBars } from './origin-bars/origin-bars.descriptor.js';
export { populationCounters } from './population-counters/population-counters.descriptor.js';
export { staffingPanel } from './staffing-panel/staffing-panel.descriptor.js';
