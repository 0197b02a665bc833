// In the place of tables/draw-tables.ts in factlet.classic.js: few pages have tables that are to be figures, so what reads them
// stands in a plain script of its own beside the file.
import { fetchData } from './fetch-data.mjs';

/** Draws the marked tables of a root. Rejects where the script can't be had. */
export const drawTables = async (root) => (await fetchData('draw-tables'))(root);
