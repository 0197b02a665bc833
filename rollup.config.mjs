// Makes dist/cdn/ out of the modules that tsc wrote: what a page without a build step loads.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { thirdPartyNotices } from './scripts/notices.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { secludedLit } from './scripts/secluded-lit.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const dist = path.resolve('dist');

/** Every element by its name: dist/widgets/<name>/<name>.define.js and the sheets beside them. */
const elements = Object.fromEntries(
  ['widgets', 'sheets'].flatMap((folder) =>
    readdirSync(`dist/${folder}`)
      .map((name) => [name, `dist/${folder}/${name}/${name}.define.js`])
      .filter(([, file]) => existsSync(file)),
  ),
);

// Chunk names carry the version, so that a folder copied over an old one never mixes two.
const chunkName = (name) => `chunks/${name}-${version}.js`;
/**
 * Modules of data alone, fetched when a page speaks their language: `messages/az/reader.js` is
 * `chunks/messages.az-0.1.0.js`, `messages/az/issues.js` is `chunks/messages.az.issues-0.1.0.js`.
 */
const languageChunk = (id) => {
  const [, folder, name] =
    /dist\/(messages\/(?=\w+\/)|format\/languages\/|format\/country-names\/)([\w/-]+)\.js$/.exec(
      id.replaceAll('\\', '/'),
    ) ?? [];
  if (!name) return undefined;
  return (folder.replace('format/', '') + name.replace(/\/reader$/, '')).replaceAll('/', '.');
};

const plugins = (notices) => [
  secludedLit(),
  nodeResolve(),
  minifyTemplates(),
  notices && thirdPartyNotices('dist/cdn/THIRD-PARTY-NOTICES.txt'),
];
const output = {
  dir: 'dist/cdn',
  format: 'es',
  plugins: [
    terser({
      ecma: 2022,
      module: true,
      compress: { passes: 3, keep_fargs: false, unsafe_arrows: true },
      format: { comments: false },
    }),
  ],
};

// A circle among modules is an error, like every other warning.
const onwarn = (warning) => {
  throw new Error(`${warning.code}: ${warning.message}`);
};

/**
 * How many widgets have to import a module for it to be in the chunk that all fetch. With two, the
 * codes of countries would be in it: 1.3 kB for each page that names none.
 */
const SHARED_FROM = 3;
const widgetsByModule = new Map();

/**
 * What opens under a figure when a reader asks for it, and what draws each widget on a picture: one
 * set of files for the two builds below, without Lit.
 */
const LATER = Object.fromEntries([
  ['dist/base/download-menu/menu.js', chunkName('menu')],
  ...Object.keys(elements)
    .map((name) => [`dist/widgets/${name}/${name}.picture.js`, chunkName(`picture.${name}`)])
    .filter(([file]) => existsSync(file)),
]);
/** The file of LATER that an import means; undefined for any other. */
const laterFile = (id, importer) => {
  if (!/(^|[./\\])(menu|picture)\.js$/.test(id)) return undefined;
  const file = path.isAbsolute(id) || !importer ? id : path.resolve(path.dirname(importer), id);
  return LATER[path.relative('.', file).replaceAll('\\', '/')];
};

export default [
  {
    input: Object.fromEntries(Object.entries(LATER).map(([file, name]) => [name, file])),
    plugins: plugins(false),
    onwarn,
    // Pictures take what they draw with from the menu, which is there before they are asked for.
    preserveEntrySignatures: 'allow-extension',
    output: {
      ...output,
      entryFileNames: '[name]',
      chunkFileNames: ({ facadeModuleId }) => chunkName(languageChunk(facadeModuleId ?? '')),
      // One file for what the menu and the pictures share.
      manualChunks: (id) =>
        /\.picture\.js$/.test(id) || languageChunk(id) !== undefined
          ? undefined
          : chunkName('menu'),
    },
  },
  {
    input: {
      autoload: 'dist/autoload.js',
      ...Object.fromEntries(
        Object.entries(elements).map(([name, file]) => [`widgets/${name}`, file]),
      ),
    },
    plugins: plugins(false),
    onwarn,
    external: (id, importer) => laterFile(id, importer) !== undefined,
    output: {
      ...output,
      paths: (id) => `./${laterFile(id) ?? id}`,
      entryFileNames: '[name].js',
      chunkFileNames: ({ name, facadeModuleId, moduleIds }) =>
        chunkName(languageChunk(facadeModuleId ?? moduleIds[0] ?? '') ?? name),
      // One chunk for what widgets share: a page with several fetches it once.
      manualChunks: (id, { getModuleInfo }) =>
        widgetsOf(id, getModuleInfo).size >= SHARED_FROM ? 'base' : undefined,
    },
  },
  {
    input: { factlet: 'dist/define.js' },
    plugins: plugins(true),
    onwarn,
    external: (id, importer) =>
      laterFile(id, importer) !== undefined ||
      (importer !== undefined && languageFile(id, importer) !== undefined),
    output: {
      ...output,
      inlineDynamicImports: true,
      entryFileNames: '[name].js',
      paths: (id) => `./${laterFile(id) ?? chunkName(languageChunk(id))}`,
    },
  },
  {
    // For pages without modules: a plain script with all languages, which looks for no module loader.
    input: { 'factlet.classic': 'dist/classic.js' },
    plugins: [...plugins(false), classicIssues()],
    onwarn,
    output: {
      ...output,
      format: 'iife',
      inlineDynamicImports: true,
      entryFileNames: '[name].js',
      plugins: [...output.plugins, integrity()],
    },
  },
];

/** Data as a script without modules, which hands it to the script element that fetched it. */
function plainScript(name, detail) {
  const source = `document.currentScript.dispatchEvent(new CustomEvent("factlet-data",{detail:${JSON.stringify(detail)}}))\n`;
  return { type: 'asset', fileName: `classic/${name}.js`, source };
}

/** What is said of issues, and the names of countries, as plain scripts that are fetched when they are needed: see scripts/classic/. */
function classicIssues() {
  return {
    name: 'classic-issues',
    resolveId(source, importer) {
      if (source.endsWith('/messages/issues.js')) return path.resolve('scripts/classic/issues.mjs');
      // There is no menu to ask for a picture.
      if (source.endsWith('.picture.js')) return path.resolve('scripts/classic/picture.mjs');
      if (source.endsWith('/country-names.js'))
        return path.resolve('scripts/classic/country-names.mjs');
      // A frame without an origin may neither save nor fetch what would.
      return source === './download-menu/button.js' &&
        path.dirname(importer) === path.join(dist, 'base')
        ? path.resolve('scripts/classic/actions.mjs')
        : null;
    },
    async generateBundle() {
      const { LANGUAGES } = await import(path.join(dist, 'language/languages.js'));
      for (const language of LANGUAGES) {
        const { issues } = await import(path.join(dist, 'messages', language, 'issues.js'));
        this.emitFile(plainScript(`issues.${language}`, issues));
      }
      for (const file of readdirSync('dist/format/country-names').filter((name) =>
        name.endsWith('.js'),
      )) {
        const { names } = await import(path.join(dist, 'format/country-names', file));
        this.emitFile(plainScript(`country-names.${file.replace('.js', '')}`, names));
      }
    },
  };
}

/** A language's module that `factlet.js` fetches when it is needed; English is inside. */
function languageFile(id, importer) {
  if (!id.startsWith('.') && !path.isAbsolute(id)) return undefined;
  const file = path.resolve(path.dirname(importer), id);
  const isEnglish = [
    'messages/en/reader.js',
    'format/languages/en.js',
    'format/country-names/en.js',
  ].some((name) => file === path.join(dist, name));
  return isEnglish ? undefined : languageChunk(file);
}

/** The widgets that import a module, directly or not. What is fetched later doesn't count. */
function widgetsOf(id, getModuleInfo) {
  const known = widgetsByModule.get(id);
  if (known) return known;
  const { importers } = getModuleInfo(id);
  const widgets = new Set([
    ...(isWidget(id) ? [id] : []),
    ...importers.flatMap((importer) => [...widgetsOf(importer, getModuleInfo)]),
  ]);
  widgetsByModule.set(id, widgets);
  return widgets;
}

function isWidget(id) {
  const file = path.relative(dist, id).split(path.sep).join('/');
  return /^widgets\/.*\.define\.js$/.test(file);
}

/** Hashes and sizes of every file, for `integrity` attributes and budgets. */
function integrity() {
  return {
    name: 'integrity',
    writeBundle() {
      const files = readdirSync('dist/cdn', { recursive: true })
        .map((name) => String(name).replaceAll('\\', '/'))
        .filter((name) => name.endsWith('.js'))
        .sort();
      const entries = files.map((name) => {
        const bytes = readFileSync(`dist/cdn/${name}`);
        const brotli = brotliCompressSync(bytes, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: 11,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        });
        return [
          name,
          {
            integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
            bytes: bytes.length,
            brotli: brotli.length,
          },
        ];
      });
      writeFileSync(
        'dist/cdn/integrity.json',
        `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`,
      );
    },
  };
}
