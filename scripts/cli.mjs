// Makes dist/cli/factlet.js, the command, and dist/server/index.js, which renders figures in Node: each with
// all that it needs, so that neither installs anything more.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

for (const [entry, outfile] of [
  ['src/cli/factlet.ts', 'dist/cli/factlet.js'],
  ['src/server/index.ts', 'dist/server/index.js'],
])
  writeNotices(outfile, await bundle(entry, outfile));
// Node before 20.19 takes a .js file for CommonJS unless a package.json near it says otherwise, and
// there is none beside a copy of dist/.
writeFileSync('dist/cli/package.json', '{ "type": "module" }\n');
// tsc has made modules for their types; what they do is in the bundle.
for (const folder of ['dist/server', 'dist/snippet'])
  for (const name of readdirSync(folder))
    if (name.endsWith('.js') && name !== 'index.js') rmSync(`${folder}/${name}`);

async function bundle(entry, outfile) {
  const { metafile } = await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    metafile: true,
    // jsonc-parser's main file finds its parts in a way that no bundler follows; its modules are for
    // bundlers.
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
  return metafile;
}

function writeNotices(outfile, { inputs }) {
  const packages = new Set(
    Object.keys(inputs).flatMap(
      (file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
    ),
  );
  const notices = [...packages].sort().map((name) => {
    const { version, license } = JSON.parse(
      readFileSync(`node_modules/${name}/package.json`, 'utf8'),
    );
    // Packages of one repository have one licence, which not each of them carries.
    const holder = name.replace(/^@lit-labs\/.*/, 'lit').replace(/^@parse5\/.*/, 'parse5');
    const text = ['LICENSE', 'LICENSE.md', 'LICENSE.txt']
      .map((file) => {
        try {
          return readFileSync(`node_modules/${holder}/${file}`, 'utf8');
        } catch {
          return '';
        }
      })
      .find(Boolean);
    if (!text || !/^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0)$/.test(license))
      throw new Error(`${name} has no licence that this project takes: ${license}`);
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  writeFileSync(
    outfile.replace(/[^/]+$/, 'THIRD-PARTY-NOTICES.txt'),
    `${outfile} contains:\n\n${notices.join('\n----\n\n')}`,
  );
}
