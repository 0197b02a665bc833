// In the place of base/exploration/exploration.ts in factlet.classic.js: it stands in a plain script of its own beside the file, and
// is fetched when it is used.
import { fetchData } from './fetch-data.mjs';

/** Who imports this module when it is needed waits for the script: a promise of what has `then` is a promise of what that gives. */
export const then = (resolve, reject) =>
  fetchData('explore').then((Exploration) => resolve({ Exploration }), reject);
