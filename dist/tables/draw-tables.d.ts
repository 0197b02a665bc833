/** Draws the marked tables inside a root; what can't be read stays a table. */
export declare function drawTables(root: ParentNode): Promise<void>;
