export { DataElement } from './base/data-element.js';
export { DataWidget } from './base/data-widget.js';
export { WidgetErrorEvent, WidgetLoadEvent } from './base/events.js';
export type { FactSheet, FactSheetSection } from './data/document.js';
export type { Issue, IssueCode, Severity } from './data/issues.js';
export { FactSheetElement } from './sheets/fact-sheet/fact-sheet.js';
export { FigureElement } from './sheets/figure/figure.js';
export * from './widgets/elements.js';
