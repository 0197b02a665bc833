// Becomes cdn/classic/draw-tables.js, which hands its function to the script element that fetched it.
import { drawTables } from '../../dist/tables/draw-tables.js';

document.currentScript.dispatchEvent(new CustomEvent('factlet-data', { detail: drawTables }));
