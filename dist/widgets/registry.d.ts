import { type ListedDescriptor } from '../base/descriptor.js';
/** Every widget that shows one figure, in the order of a fact sheet. */
export declare const REGISTRY: readonly ListedDescriptor[];
/** The widget of a name; undefined for the whole sheet, and where there is none. */
export declare const widgetNamed: (widget: string) => ListedDescriptor | undefined;
