// Makes the app pages in dist/ (the front page, the demo, the frame, the configurator) and the style sheets of the themes.
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { buildConfigurator } from './configurator.mjs';

mkdirSync('dist/themes', { recursive: true });
for (const file of readdirSync('src/themes')) cpSync(`src/themes/${file}`, `dist/themes/${file}`);

mkdirSync('dist/demo', { recursive: true });
for (const file of ['index.html', 'sheet.html', 'demo.css'])
  cpSync(`src/app/demo/${file}`, `dist/demo/${file}`);
cpSync('src/samples/azerbaijan-2024.json', 'dist/demo/azerbaijan-2024.json');

mkdirSync('dist/start', { recursive: true });
for (const file of ['index.html', 'start.css'])
  cpSync(`src/app/start/${file}`, `dist/start/${file}`);

mkdirSync('dist/embed', { recursive: true });
for (const file of ['index.html', 'embed.css'])
  cpSync(`src/app/embed/${file}`, `dist/embed/${file}`);
// Plain scripts: a frame without an origin of its own may load no module.
await build({
  entryPoints: ['src/app/embed/embed.ts', 'src/app/embed/resize.ts'],
  outdir: 'dist/embed',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  logLevel: 'warning',
});

await build({
  entryPoints: ['src/app/demo/demo.ts', 'src/app/start/start.ts'],
  outdir: 'dist',
  outbase: 'src/app',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});

await buildConfigurator();
