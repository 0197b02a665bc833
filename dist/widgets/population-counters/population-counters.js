import { DataWidget } from '../../base/data-widget.js';
import { groupTokens } from '../../base/styles/group-tokens.styles.js';
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
}
