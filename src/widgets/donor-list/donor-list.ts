import { DataWidget } from '../../base/data-widget.js';
import type { Donors } from '../../data/donors.js';
import type { DonorListView } from './donor-list.types.js';
import { h, type Child } from '../../templates/dom.js';
import { valueNodes, bdi, sentenceWithLink } from '../../templates/text.js';
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

  protected override renderBody({ donors, closing }: DonorListView): Child {
    return [
      h(
        'div',
        { class: 'clip' },
        h(
          'ul',
          { class: 'donors' },
          donors.map(({ label, number, share, details }) =>
            h(
              'li',
              {},
              h('span', { part: 'label' }, bdi(label)),
              number && [' ', valueNodes(number, '', share)],
              details.map((line) => [
                ' ',
                h('span', { class: 'sub' }, '(', sentenceWithLink(line), ')'),
              ]),
            ),
          ),
        ),
      ),
      closing && h('p', { class: 'closing', part: 'closing' }, bdi(closing)),
    ];
  }
}
