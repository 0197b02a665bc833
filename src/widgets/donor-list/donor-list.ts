import { DataWidget } from '../../base/data-widget.js';
import type { Donors } from '../../data/donors.js';
import type { DonorListView } from './donor-list.types.js';
import { donorList } from './donor-list.descriptor.js';
import { donorListStyles } from './donor-list.styles.js';

/**
 * Whom to thank: the donors in the order given, with their amounts where the data has them.
 *
 * @tag factlet-donor-list
 */
export class DonorListElement extends DataWidget<Donors, DonorListView> {
  static override styles = [...super.styles, donorListStyles];

  protected override readonly descriptor = donorList;
}
