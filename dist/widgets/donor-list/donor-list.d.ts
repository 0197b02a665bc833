import { DataWidget } from '../../base/data-widget.js';
import type { Donors } from '../../data/donors.js';
import type { DonorListView } from './donor-list.types.js';
/**
 * Whom to thank: the donors in the order given, with their amounts where the data has them.
 *
 * @tag factlet-donor-list
 */
export declare class DonorListElement extends DataWidget<Donors, DonorListView> {
    static styles: import("lit").CSSResult[];
    protected readonly descriptor: import("../../base/descriptor.js").FigureDescriptor<Donors, DonorListView>;
}
