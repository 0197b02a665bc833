import { DataWidget } from '../../base/data-widget.js';
import { donorList } from './donor-list.descriptor.js';
import { donorListStyles } from './donor-list.styles.js';
/**
 * Whom to thank: the donors in the order given, with their amounts where the data has them.
 *
 * @tag factlet-donor-list
 */
export class DonorListElement extends DataWidget {
    constructor() {
        super(...arguments);
        this.descriptor = donorList;
    }
    static { this.styles = [...super.styles, donorListStyles]; }
}
