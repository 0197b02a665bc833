import type { Header, Text } from '../data/fields.js';
import { type Markup } from '../download/markup.js';
import type { FigureView } from '../views/figure-view.js';
import type { Locale } from '../locale/locale.js';
/**
 * A figure as a Dataset of schema.org, for search engines: microdata, all of it in attributes. A
 * script with JSON would become text that readers see where a filter takes its tag away.
 */
export declare const datasetMarkup: (view: FigureView, header: Header, asOf: Text | undefined, locale: Locale) => Markup;
