import { type ListedDescriptor } from '../base/descriptor.js';
/** Every widget that shows one figure, in the order of a fact sheet. */
export declare const REGISTRY: readonly ListedDescriptor[];
