// Makes dist/configurator/ out of src/: a page with the library inside, one Lit, and the languages as chunks of their own.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { thirdPartyNotices } from './notices.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { secludedLit } from './secluded-lit.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = 'dist/configurator';

/** Modules as they are written: `./page.js` is `page.ts`, without its types. */
const typescript = () => ({
  name: 'typescript',
  resolveId(source, importer) {
    const file =
      importer && source.startsWith('.')
        ? path.resolve(path.dirname(importer), source.replace(/\.js$/, '.ts'))
        : undefined;
    return file && existsSync(file) ? file : null;
  },
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const { code: script } = await transform(code, {
      loader: 'ts',
      target: 'es2022',
      tsconfigRaw: {
        compilerOptions: { useDefineForClassFields: false, verbatimModuleSyntax: true },
      },
    });
    return { code: script, map: null };
  },
});

/**
 * The version in a chunk's name, so that a folder copied over an old one never mixes two; before it
 * the folder, because every language has several files: `messages/az/issues.ts` is
 * `messages.az.issues`. What reads PDFs is larger than all else, and in a folder of its own.
 */
function chunkName({ name, facadeModuleId }) {
  const [, module] = /files\/pdf\/([\w-]+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  if (module) return `pdf/${module}-${version}.js`;
  const folders = facadeModuleId
    ? path
        .relative('src', facadeModuleId)
        .replace(/\.\w+$/, '')
        .split(path.sep)
    : [name];
  const stem = folders
    .filter((folder) => !['app', 'format', 'reader'].includes(folder))
    .join('.')
    .replace('configurator.messages', 'configurator');
  return `chunks/${stem}-${version}.js`;
}

/**
 * What Chinese letters are in PDFs that write them in China's own codes. Each map is fetched by
 * itself, where a PDF names it; those of other languages that aren't the page's are left out.
 */
function copyCharacterMaps() {
  const maps = 'node_modules/pdfjs-dist/cmaps';
  for (const name of readdirSync(maps).filter((each) => /^(Adobe-GB1|GB|UniGB|LICENSE)/.test(each)))
    cpSync(`${maps}/${name}`, `${folder}/pdf/cmaps/${name}`);
}

/** Writes the page and what it needs. */
export async function buildConfigurator() {
  mkdirSync(folder, { recursive: true });
  for (const file of ['index.html', 'configurator.css'])
    cpSync(`src/app/configurator/${file}`, `${folder}/${file}`);
  cpSync('src/samples/azerbaijan-2024.json', `${folder}/azerbaijan-2024.json`);
  copyCharacterMaps();
  const bundle = await rollup({
    input: 'src/app/configurator/configurator.ts',
    plugins: [
      typescript(),
      secludedLit(),
      nodeResolve(),
      minifyTemplates(),
      thirdPartyNotices(`${folder}/THIRD-PARTY-NOTICES.txt`),
    ],
    onwarn: (warning) => {
      throw new Error(`${warning.code}: ${warning.message}`);
    },
  });
  await bundle.write({
    dir: folder,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: chunkName,
    plugins: [
      terser({
        ecma: 2022,
        module: true,
        compress: { passes: 3, keep_fargs: false, unsafe_arrows: true },
        format: { comments: false },
      }),
    ],
  });
  await bundle.close();
}
