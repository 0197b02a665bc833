import type { KeyFigures } from '../../data/key-figures.js';
import type { KeyFiguresView } from '../../templates/drawn-views.js';
import { type Speech } from '../../templates/phrases.js';
/** Numbers and the sentences that they begin, or stand in. */
export declare function keyFiguresView(keyFigures: KeyFigures, speech: Speech): KeyFiguresView;
