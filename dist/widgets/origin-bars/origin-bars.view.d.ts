import type { FigureOptions } from '../../base/descriptor.js';
import type { Origins } from '../../data/origins.js';
import type { OriginBarsView } from './origin-bars.types.js';
import type { Locale } from '../../locale/locale.js';
/** Countries of origin in descending order, each list on its own scale. */
export declare function originBarsView(origins: Origins, locale: Locale, { top, group }?: FigureOptions): OriginBarsView;
