import { DataWidget } from '../../base/data-widget.js';
import { type Donors } from '../../data/donors.js';
import type { DonorListView } from '../../templates/drawn-views.js';
import { type Child } from '../../templates/dom.js';
import { donorListView } from './donor-list.view.js';
/**
 * Whom to thank: the donors in the order given, with their amounts where the data has them.
 *
 * @tag factlet-donor-list
 */
export declare class DonorListElement extends DataWidget<Donors, DonorListView> {
    static styles: import("@lit/reactive-element").CSSResult[];
    protected readonly section = "donors";
    protected readonly decode: (input: unknown) => import("../../data/decode.js").Decoded<Donors>;
    protected readonly view: typeof donorListView;
    protected renderBody({ donors, closing }: DonorListView): Child;
}
