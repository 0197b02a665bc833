import { type Markup } from '../download/markup.js';
import type { TableGroup } from '../views/figure-view.js';
import type { Locale } from '../locale/locale.js';
/**
 * Names one after the other, and sentences with their number in them: as the widget draws them, and
 * about as high. Undefined where the group is neither.
 */
export declare function runningRows({ heading, named, rows, lines }: TableGroup, { lang, messages, formats }: Locale): Markup | undefined;
