import type { MarkedTable } from './marked-table.js';
/**
 * A table as its page has it. `marked` carries the class: the table, or what stands around it as
 * the block editor writes it. Undefined where cells are merged in a way that nobody can put back.
 */
export declare function tableFromDom(marked: Element, table: HTMLTableElement): MarkedTable | undefined;
