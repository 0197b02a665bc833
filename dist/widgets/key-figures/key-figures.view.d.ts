import type { KeyFigures } from '../../data/key-figures.js';
import type { KeyFiguresView } from './key-figures.types.js';
import type { Locale } from '../../locale/locale.js';
/** Numbers and the sentences that they begin, or stand in. */
export declare function keyFiguresView(keyFigures: KeyFigures, locale: Locale): KeyFiguresView;
