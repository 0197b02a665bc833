import { type Funding } from '../../data/funding.js';
import type { AmountTableView } from './funding-donut.types.js';
import type { Locale } from '../../locale/locale.js';
import type { Kind } from '../../views/print.js';
/**
 * The amounts of parts and of years, each as a small table. The bars of all parts, and of all
 * years, have one scale.
 */
export declare function amountTables(funding: Funding, kind: Kind, locale: Locale): AmountTableView[];
