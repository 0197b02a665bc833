import type { PropertyDeclarations } from 'lit';
import { DataWidget } from '../../base/data-widget.js';
import type { FigureOptions } from '../../base/descriptor.js';
import type { Origins } from '../../data/origins.js';
import type { OriginBarsView } from './origin-bars.types.js';
/**
 * Where people come from: one bar per country, in descending order, with the value at each.
 *
 * @tag factlet-origin-bars
 * @csspart bar - A bar.
 * @csspart all0 - The button that opens all rows of the first list, `all1` of the second.
 * @csspart whole-list - All rows of a list, to search and to sort.
 * @cssprop [--factlet-other=#bfbfbf] - Other, Unknown and Stateless; `-line` is the outline.
 */
export declare class OriginBarsElement extends DataWidget<Origins, OriginBarsView> {
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** Rows shown one by one; the others become one row with their sum. 10 by default. */
    top: number;
    /** Population group of the one list to show, such as `refugees`. All lists by default. */
    group: string;
    /**
     * The row to mark, with its share of a stated total: a country's code (`UKR`, `UA`; UNHCR's where
     * the document has those) or a name as the data has it. In an opened list a row that is folded is
     * marked, too. None by default.
     */
    highlight: string;
    protected readonly descriptor: import("../../base/descriptor.js").FigureDescriptor<Origins, OriginBarsView>;
    protected get options(): FigureOptions;
}
