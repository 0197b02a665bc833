// The files of a peer, as a page fetches them.
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FIGURES } from '../figures/data.js';
import { documentOf, TAGS } from '../peers/factlet.markup.js';

const BENCH = fileURLToPath(new URL('..', import.meta.url));
const BUILT = path.resolve(BENCH, '../dist/cdn');

/** Bundles a module as an application's build would: minified, for production, one file and one style sheet at most. */
async function bundled(entry, options = {}) {
  const { outputFiles } = await build({
    entryPoints: [path.join(BENCH, entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'empty', '.woff2': 'empty', '.svg': 'dataurl' },
    outdir: path.join(BENCH, 'results'),
    write: false,
    logLevel: 'error',
    ...options,
  });
  const contents = (extension) =>
    outputFiles.find((file) => path.extname(file.path) === extension)?.contents;
  return { script: contents('.js'), style: contents('.css') };
}

/** The panels as HTML that is there before any script, without the script's own line. */
async function prerendered(base) {
  const { renderFigure } = await import(path.resolve(BUILT, '../server/index.js'));
  const entries = Object.entries(TAGS).map(async ([panel, tag]) => {
    const widget = tag.replace('factlet-', '');
    const text = await renderFigure(documentOf(panel, FIGURES), { widget, lang: 'en', base });
    return [panel, text.replace(/^<script.*?<\/script>\n/, '')];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** A peer's files by address, and which of them its page names: `{ files, built, module, style }`. */
export async function bundlePeer({ id, module = id, built, isStatic, isPrerendered }) {
  const files = new Map();
  if (isPrerendered) {
    files.set(`/${id}/cdn/factlet.css`, readFileSync(path.join(BUILT, 'factlet.css')));
    return { files, panels: await prerendered(`/${id}/`) };
  }
  if (isStatic) return { files };
  const { script, style } = await bundled(`peers/${module}.js`);
  const bundle = { files, module: `/${id}/peer.js` };
  files.set(bundle.module, Buffer.from(script));
  if (style) files.set((bundle.style = `/${id}/peer.css`), Buffer.from(style));
  if (built) {
    bundle.built = `/${id}/cdn/${built}`;
    for (const entry of readdirSync(BUILT, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.js')) continue;
      const file = path.join(entry.parentPath, entry.name);
      files.set(
        `/${id}/cdn/${path.relative(BUILT, file).split(path.sep).join('/')}`,
        readFileSync(file),
      );
    }
  }
  return bundle;
}

/** What the bench itself puts into pages, as texts. */
export async function bundleHarness() {
  const text = (name) => readFileSync(path.join(BENCH, 'page', name), 'utf8');
  const { script } = await bundled('page/driver.js', { format: 'iife' });
  return {
    boot: text('boot.js').replaceAll('export ', ''),
    probe: text('probe.js'),
    style: text('style.css'),
    driver: Buffer.from(script).toString(),
  };
}
