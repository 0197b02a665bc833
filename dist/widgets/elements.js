// Written by `npm run lists`. Not edited by hand.
export { DonorListElement } from './donor-list/donor-list.js';
export { FundingDonutElement } from './funding-donut/funding-donut.js';
export { KeyFiguresElement } from './key-figures/key-figures.js';
export { OriginBarsElement } from './origin-bars/origin-bars.js';
export { PopulationCountersElement } from './population-counters/population-counters.js';
export { StaffingPanelElement } from './staffing-panel/staffing-panel.js';
