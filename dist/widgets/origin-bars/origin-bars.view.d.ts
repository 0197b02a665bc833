import type { Origins } from '../../data/origins.js';
import type { OriginBarsView } from '../../templates/drawn-views.js';
import { type Speech } from '../../templates/phrases.js';
/** Which of the data's lists and how many of their rows are shown. */
export interface OriginBarsOptions {
    /** Rows shown one by one; the rest becomes one row. */
    readonly top: number;
    /** Group of the one list to show. All lists where it isn't given. */
    readonly group: string;
}
/** Countries of origin in descending order, each list on its own scale. */
export declare function originBarsView(origins: Origins, speech: Speech, { top, group }: OriginBarsOptions): OriginBarsView;
