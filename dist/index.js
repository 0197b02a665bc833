// The elements' classes and the types around them. Importing this defines no tag.
export { DataElement } from './base/data-element.js';
export { DataWidget } from './base/data-widget.js';
export { WidgetErrorEvent, WidgetLoadEvent } from './base/events.js';
export { DonorListElement } from './widgets/donor-list/donor-list.js';
export { FactSheetElement } from './sheets/fact-sheet/fact-sheet.js';
export { FigureElement } from './sheets/figure/figure.js';
export { FundingDonutElement } from './widgets/funding-donut/funding-donut.js';
export { KeyFiguresElement } from './widgets/key-figures/key-figures.js';
export { OriginBarsElement } from './widgets/origin-bars/origin-bars.js';
export { PopulationCountersElement } from './widgets/population-counters/population-counters.js';
export { StaffingPanelElement } from './widgets/staffing-panel/staffing-panel.js';
