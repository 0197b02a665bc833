// Every tag, and English with them: nothing more is fetched where English is spoken.
import { registerMessages } from './messages/index.js';
import { messages } from './messages/en/reader.js';
import './widgets/all.define.js';
import './sheets/fact-sheet/fact-sheet.define.js';
import './sheets/figure/figure.define.js';
registerMessages('en', messages);
/**
 * Draws the tables inside `root` that are marked with a figure's tag as their class, such as
 * `<table class="factlet-origin-bars">`. Those that a page has when it is parsed are drawn without
 * it.
 */
export async function drawTables(root = document) {
    if (!root.querySelector('[class^=factlet-],[class*=" factlet-"]'))
        return;
    await (await import('./tables/draw-tables.js')).drawTables(root);
}
// A table that is still on its way isn't whole.
if (typeof document !== 'undefined')
    if (document.readyState === 'loading')
        addEventListener('DOMContentLoaded', () => void drawTables());
    else
        void drawTables();
