// Everything that is measured, in groups (`--only`).
import { CONDITIONS } from './browser.mjs';
import { load } from './load.mjs';
import { tasks } from './tasks.mjs';
import { donuts, mounts, rows, update } from './work.mjs';

export const ROWS = [10, 200, 2000, 5000];
export const DONUTS = [100, 1000];
export const GROUPS = ['load', 'update', 'donuts', 'rows', 'mounts', 'tasks'];
export const TASKS = ['1,000 figures', '5,000 rows in one'];

/** `most`: rounds at most; what runs for seconds varies less. `skipsStatic`: a static page cannot. `isOfTags`: only tags can. */
export const MEASURES = [
  ...Object.keys(CONDITIONS).map((condition) => ({
    name: `load ${condition}`,
    group: 'load',
    run: load(condition),
    most: Infinity,
  })),
  { name: 'update', group: 'update', run: update, most: 2, skipsStatic: true },
  ...DONUTS.map((count) => ({
    name: `donuts ${count}`,
    group: 'donuts',
    run: donuts(count),
    most: count < 1000 ? 2 : 1,
  })),
  ...ROWS.map((count) => ({
    name: `rows ${count}`,
    group: 'rows',
    run: rows(count),
    most: count < 5000 ? 2 : 1,
  })),
  { name: 'mounts', group: 'mounts', run: mounts(10_000), most: 1, skipsStatic: true },
  ...['copies=250', 'rows=5000'].map((query, index) => ({
    name: TASKS[index],
    group: 'tasks',
    run: tasks(query),
    most: 3,
    isOfTags: true,
  })),
];
