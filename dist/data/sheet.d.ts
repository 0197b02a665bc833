import type { Donors } from './donors.js';
import type { Funding } from './funding.js';
import type { KeyFigures } from './key-figures.js';
import type { Origins } from './origins.js';
import type { Population } from './population.js';
import type { Staffing } from './staffing.js';
/** A whole document. */
export interface Sheet {
    readonly population?: Population;
    readonly funding?: Funding;
    readonly origins?: Origins;
    readonly staffing?: Staffing;
    readonly keyFigures?: KeyFigures;
    readonly donors?: Donors;
}
