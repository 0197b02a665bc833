// `npm run wordpress:zip`: the WordPress plugin with all that it needs of dist/, as one file that an
// administrator uploads. The same bytes each time. Another file may be named: `-- plugin.zip`.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

const PLUGIN = 'integrations/wordpress/factlet';
/** What pages and frames load, and in which languages the editor says what is wrong with figures. */
const BUILT = ['dist/cdn', 'dist/embed', 'dist/messages'];
const isNeeded = (name) =>
  !name.startsWith('dist/messages/') || path.basename(name) === 'issues.js';
// The first day that a zip can name.
const MODIFIED = new Date(1980, 0, 1, 12);

const [file = 'integrations/wordpress/factlet.zip'] = process.argv.slice(2);
const entries = [
  // A copy of dist/ that somebody has put there for a try isn't the plugin's.
  ...filesIn(PLUGIN)
    .filter((name) => !name.startsWith('dist/'))
    .map((name) => [`factlet/${name}`, `${PLUGIN}/${name}`]),
  ...BUILT.flatMap((folder) =>
    filesIn(folder)
      .map((name) => `${folder}/${name}`)
      .filter(isNeeded)
      .map((name) => [`factlet/${name}`, name]),
  ),
  ['factlet/LICENSE', 'LICENSE'],
];
const contents = Object.fromEntries(entries.map(([name, from]) => [name, readFileSync(from)]));
writeFileSync(file, zipSync(contents, { level: 9, mtime: MODIFIED }));
console.log(`${file}: ${entries.length} files`);

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}
