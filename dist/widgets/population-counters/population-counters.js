import { DataWidget } from '../../base/data-widget.js';
import { groupTokens } from '../../base/styles/group-tokens.styles.js';
import { h } from '../../templates/dom.js';
import { details, valueNodes, bdi, totalLine } from '../../templates/text.js';
import { populationCounters } from './population-counters.descriptor.js';
import { populationCountersStyles } from './population-counters.styles.js';
/**
 * How many people of each population group there are: one number per group, never summed.
 *
 * @tag factlet-population-counters
 * @cssprop [--factlet-group-refugees=#0072bc] - Refugees; `-line` is the outline.
 * @cssprop [--factlet-group-asylum-seekers=#6cd8fd] - Asylum-seekers; `-line` is the outline.
 * @cssprop [--factlet-group-idps=#32c189] - Internally displaced people; `-line` is the outline.
 * @cssprop [--factlet-group-stateless=#ffc740] - Stateless people; `-line` is the outline.
 * @cssprop [--factlet-group-returned=#a097e3] - Returned people; `-line` is the outline.
 * @cssprop [--factlet-group-oip=#d25a45] - Other people in need of international protection;
 *   `-line` is the outline.
 * @cssprop [--factlet-group-others=#bfbfbf] - Others of concern, and groups with a name of their
 *   own; `-line` is the outline.
 */
export class PopulationCountersElement extends DataWidget {
    constructor() {
        super(...arguments);
        this.descriptor = populationCounters;
    }
    static { this.styles = [...super.styles, groupTokens, populationCountersStyles]; }
    renderBody({ counters, total }, messages) {
        // A number is never broken: long ones, from 1,000,000 on, are smaller where counters stand
        // beside each other.
        const isLong = counters.some(({ number }) => number && number.text.length > 7);
        return [
            h('dl', { class: isLong ? 'counters long' : 'counters' }, counters.map((counter) => renderCounter(counter, messages))),
            total && totalLine(messages.total, total),
        ];
    }
}
const renderCounter = ({ colour, label, number, share, details: lines }, messages) => h('div', { class: 'counter' }, h('dt', {}, h('svg', { class: `swatch ${colour}`, 'aria-hidden': 'true' }, h('rect', { width: '100%', height: '100%' })), h('span', { class: 'label', part: 'label' }, bdi(label))), h('dd', {}, valueNodes(number, messages.valueMissing, share)), details(lines));
