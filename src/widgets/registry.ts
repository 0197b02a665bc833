import { listed, type ListedDescriptor } from '../base/descriptor.js';
import * as descriptors from './descriptors.js';

// What else names the widgets is written from their folders, by `npm run lists`.

/** Every widget that shows one figure, in the order of a fact sheet. */
export const REGISTRY: readonly ListedDescriptor[] = [
  listed(descriptors.populationCounters),
  listed(descriptors.originBars),
  listed(descriptors.fundingDonut),
  listed(descriptors.staffingPanel),
  listed(descriptors.keyFigures),
  listed(descriptors.donorList),
];

/** The widget of a name; undefined for the whole sheet, and where there is none. */
export const widgetNamed = (widget: string): ListedDescriptor | undefined =>
  REGISTRY.find(({ name }) => name === widget);
