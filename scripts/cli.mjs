// Makes dist/cli/factlet.js: the command with all that it needs, so that `npx factlet` installs nothing more.
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { metafile } = await build({
  entryPoints: ['src/cli/factlet.ts'],
  outfile: 'dist/cli/factlet.js',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  metafile: true,
  // jsonc-parser's main file finds its parts in a way that no bundler follows; its modules are for bundlers.
  mainFields: ['module', 'main'],
  legalComments: 'none',
  minify: true,
  keepNames: true,
  logLevel: 'warning',
  // Packages in CommonJS ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
});

const packages = new Set(
  Object.keys(metafile.inputs).flatMap(
    (file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
  ),
);
const notices = [...packages].sort().map((name) => {
  const { version, license } = JSON.parse(
    readFileSync(`node_modules/${name}/package.json`, 'utf8'),
  );
  const text = ['LICENSE', 'LICENSE.md', 'LICENSE.txt']
    .map((file) => {
      try {
        return readFileSync(`node_modules/${name}/${file}`, 'utf8');
      } catch {
        return '';
      }
    })
    .find(Boolean);
  if (!text || !/^(MIT|ISC|BSD-3-Clause|Apache-2\.0)$/.test(license))
    throw new Error(`${name} has no licence that this project takes: ${license}`);
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
});
writeFileSync(
  'dist/cli/THIRD-PARTY-NOTICES.txt',
  `dist/cli/factlet.js contains:\n\n${notices.join('\n----\n\n')}`,
);
