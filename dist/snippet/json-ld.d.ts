import type { Header, Text } from '../data/fields.js';
import type { FigureView } from '../views/figure-view.js';
import type { Locale } from '../locale/locale.js';
/**
 * A figure as a Dataset of schema.org, for search engines. Dates only where they are written as
 * such.
 */
export declare function datasetOf(view: FigureView, header: Header, asOf: Text | undefined, { lang, formats }: Locale): object;
