import './widgets/all.define.js';
import './sheets/fact-sheet/fact-sheet.define.js';
import './sheets/figure/figure.define.js';
/**
 * Draws the tables inside `root` that are marked with a figure's tag as their class, such as
 * `<table class="factlet-origin-bars">`. Those that a page has when it is parsed are drawn without
 * it.
 */
export declare function drawTables(root?: ParentNode): Promise<void>;
