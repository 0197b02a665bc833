import { html, nothing } from 'lit';
import { DataWidget } from '../../base/data-widget.js';
import { decodeDonors } from '../../data/donors.js';
import { figure, isolated, linked } from '../../templates/text.js';
import { donorListView } from './donor-list.view.js';
import { donorListStyles } from './donor-list.styles.js';
/**
 * Whom to thank: the donors in the order given, with their amounts where the data has them.
 *
 * @tag factlet-donor-list
 */
export class DonorListElement extends DataWidget {
    constructor() {
        super(...arguments);
        this.section = 'donors';
        this.decode = decodeDonors;
        this.view = donorListView;
    }
    static { this.styles = [...super.styles, donorListStyles]; }
    renderBody({ donors, closing }) {
        return html `
      <div class="clip"><ul class="donors">${donors.map(({ label, number, details }) => html `<li><span part="label">${isolated(label)}</span>${number ? html ` ${figure(number, '')}` : nothing}${details.map((line) => html ` <span class="sub">(${linked(line)})</span>`)}</li>`)}</ul></div>
      ${closing ? html `<p class="closing" part="closing">${isolated(closing)}</p>` : nothing}
    `;
    }
}
