import { type Mark, type Readings } from './digits.js';
import { type WrittenParts } from './written-parts.js';
/** What is told of a cell beside its number. */
export type NumberRemark = 'magnitude' | 'mark' | 'footnote' | 'bound' | 'about' | 'exponent' | 'missing' | 'withheld' | 'noise';
/** Why a cell gives no number. */
export type NumberFault = 'percent' | 'negative' | 'not-a-number' | 'date';
/** A cell of a column of numbers. */
export interface NumberCell {
    /** Both readings; undefined where the cell says that there is no number, or can't be read. */
    readonly readings?: Readings;
    readonly qualifier?: NonNullable<WrittenParts['qualifier']>;
    /** The mark of its footnote, where the format can hold it. */
    readonly mark?: string;
    /** The currencies that its sign or its name can mean, the usual one first. */
    readonly currencies?: readonly string[];
    readonly remarks?: readonly NumberRemark[];
    readonly fault?: NumberFault;
}
/**
 * Reads a cell in each way that it can be read. What it says beside the number is told, never
 * dropped. `zeros` are those of its column, where the cell has no word of its own.
 */
export declare function numberCell(text: string, zeros?: number): NumberCell;
/**
 * How the fractions of a column are marked: settled by its own cells, open where nothing settles
 * cells that can be read in two ways, or contradictory.
 */
export type ColumnMark = {
    readonly mark: Mark | undefined;
    readonly isOpen: boolean;
};
/**
 * Settles a column's mark. Where cells settle it against each other, those that can be read in two
 * ways stay open.
 */
export declare function columnMark(cells: readonly NumberCell[]): ColumnMark;
/** Whether a cell can be read in two ways. */
export declare const isEither: ({ readings }: NumberCell) => boolean;
/**
 * The number of a cell; undefined where it has none, or nobody has said how its marks are meant.
 */
export declare function numberOf(cell: NumberCell, mark: Mark | undefined): number | undefined;
