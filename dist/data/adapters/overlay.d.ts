type Fields = Readonly<Record<string, unknown>>;
/**
 * A fetched document with what the author of the page says of it, row by row: rows of the same
 * group or country are joined, where the author's words win. A value of the author's is marked as
 * such and has the overlay's own date and source, never those of the figures that it stands for.
 */
export declare function mergeOverlay(document: Fields, overlay: Fields): Fields;
export {};
