// What people put into posts: what `factlet snippet` writes, the plugin's shortcode and its block.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export const SHEET_FILE = 'src/samples/azerbaijan-2024.json';
export const SHEET = readFileSync(SHEET_FILE, 'utf8');
/** Where the plugin's own copy of dist/ is. */
export const BASE = '/wp-content/plugins/factlet/dist/';

/** What `factlet snippet` writes. */
export function snippet(form, widget = 'funding-donut', ...options) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['dist/cli/factlet.js', 'snippet', SHEET_FILE, '--widget', widget],
      ...['--lang', 'en', '--base', BASE, '--form', form, ...options],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

export const shortcode = (src, widget = 'funding-donut') =>
  `[factlet widget="${widget}" src="${src}"]$4.5M of $8.0M[/factlet]`;

/** A block of the editor, as it is saved. */
export const block = (name, attributes = {}) =>
  `<!-- wp:${name} ${JSON.stringify(attributes)
    .replaceAll('--', '\\u002d\\u002d')
    .replace(/[<>&]/g, (each) => `\\u00${each.charCodeAt(0).toString(16)}`)} /-->`;

export const around = (name, html) => `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name} -->`;

/** The figures of the block as the editor writes them: see blocks/figure/. */
export const escaped = (json) =>
  json.replace(/[<>&]/g, (each) => `\\u00${each.charCodeAt(0).toString(16)}`);
