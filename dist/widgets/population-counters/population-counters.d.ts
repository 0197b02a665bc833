import { DataWidget } from '../../base/data-widget.js';
import { type Population } from '../../data/population.js';
import type { Messages } from '../../messages/messages.js';
import type { PopulationCountersView } from '../../templates/drawn-views.js';
import { type Child } from '../../templates/dom.js';
import { populationCountersView } from './population-counters.view.js';
/**
 * How many people of each population group there are: a number a group, never summed.
 *
 * @tag factlet-population-counters
 * @cssprop [--factlet-group-refugees=#0072bc] - Refugees; `-line` is the outline.
 * @cssprop [--factlet-group-asylum-seekers=#6cd8fd] - Asylum-seekers; `-line` is the outline.
 * @cssprop [--factlet-group-idps=#32c189] - Internally displaced people; `-line` is the outline.
 * @cssprop [--factlet-group-stateless=#ffc740] - Stateless people; `-line` is the outline.
 * @cssprop [--factlet-group-returned=#a097e3] - Returned people; `-line` is the outline.
 * @cssprop [--factlet-group-oip=#d25a45] - Other people in need of international protection; `-line` is the outline.
 * @cssprop [--factlet-group-others=#bfbfbf] - Others of concern, and groups with a name of their own; `-line` is the outline.
 */
export declare class PopulationCountersElement extends DataWidget<Population, PopulationCountersView> {
    static styles: import("@lit/reactive-element").CSSResult[];
    protected readonly section = "population";
    protected readonly decode: (input: unknown) => import("../../data/decode.js").Decoded<Population>;
    protected readonly view: typeof populationCountersView;
    protected renderBody({ counters, total }: PopulationCountersView, messages: Messages): Child;
}
