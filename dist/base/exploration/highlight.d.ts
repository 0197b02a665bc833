import type { RowView } from '../../views/figure-view.js';
import type { Subject } from '../download-menu/menu.js';
/**
 * Whether a row is meant by what an author wrote: a country's code of two or three letters, UNHCR's
 * where the document uses those, or a name as the data or the figure has it.
 */
export declare function isMeant(written: string, { decoded }: Subject): (row: RowView) => boolean;
