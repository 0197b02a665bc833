import type { FigureDescriptor } from '../../base/descriptor.js';
import { type Origins } from '../../data/origins.js';
import type { OriginBarsView } from './origin-bars.types.js';
export declare const originBars: FigureDescriptor<Origins, OriginBarsView>;
