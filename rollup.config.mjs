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

// Chunk names carry the version, so that a folder copied over an old one never mixes two.
const chunkName = (name) => `chunks/${name}-${version}.js`;
const plugins = (notices, lit = {}) => [
  secludedLit(lit),
  nodeResolve(),
  minifyTemplates(),
  notices && thirdPartyNotices('dist/cdn/THIRD-PARTY-NOTICES.txt'),
];
const minify = (preamble) =>
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, keep_fargs: false, unsafe_arrows: true },
    format: { comments: false, preamble },
  });
const output = {
  dir: 'dist/cdn',
  format: 'es',
  plugins: [minify()],
};
/**
 * Asks Chromium to compile all functions at once and off the main thread, since drawing calls most
 * of them: a page costs a sixth less, on a slow phone too (docs/performance.md).
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

// A circle among modules is an error, like every other warning.
const onwarn = (warning) => {
  throw new Error(`${warning.code}: ${warning.message}`);
};

/**
 * What a page fetches only when it is needed, by its module in dist/: another language, names of
 * countries, what opens under a figure and draws it on a picture, what helps when something fails,
 * what few pages ask for. Each file stands alone: one that shared code with `factlet.js` would load
 * that a second time where a page names it by another address, with `?ver=6`.
 */
const LATER = Object.fromEntries([
  ...languageFiles().map((file) => [file, languageChunk(file)]),
  ...[
    'base/download-menu/menu',
    'base/exploration/exploration',
    'controllers/adapt-answer',
    'controllers/explain-json-error',
    'controllers/lazy-and-refresh',
    'tables/draw-tables',
    'templates/trouble',
  ].map((module) => [`dist/${module}.js`, path.basename(module)]),
  ...readdirSync('dist/widgets')
    .map((name) => [`dist/widgets/${name}/${name}.picture.js`, `picture.${name}`])
    .filter(([file]) => existsSync(file)),
]);
/** English is in `factlet.js`: figures that speak it need nothing else. */
const INSIDE = ['dist/messages/en/reader.js', 'dist/format/languages/en.js'];

function languageFiles() {
  return ['dist/messages', 'dist/format/languages', 'dist/format/country-names'].flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.js') && languageChunk(file)),
  );
}

/** `dist/messages/az/issues.js` is `messages.az.issues`, `dist/messages/az/reader.js` `messages.az`. */
function languageChunk(file) {
  const [, folder, name] =
    /^dist\/(messages\/(?=\w+\/)|format\/languages\/|format\/country-names\/)([\w/-]+)\.js$/.exec(
      file,
    ) ?? [];
  return (
    name && (folder.replace('format/', '') + name.replace(/\/reader$/, '')).replaceAll('/', '.')
  );
}

/** The module of LATER that an import means; undefined for any other. */
function laterModule(id, importer) {
  if (!id.startsWith('.') && !path.isAbsolute(id)) return undefined;
  const file = path.isAbsolute(id) || !importer ? id : path.resolve(path.dirname(importer), id);
  const module = path.relative('.', file).replaceAll('\\', '/');
  return Object.hasOwn(LATER, module) ? module : undefined;
}

/** Where such a module lies in dist/cdn/. */
const laterAddress = (id) => `./${chunkName(LATER[laterModule(id)])}`;

/** A build of modules of LATER, which leaves all others of them to be fetched. */
const later = (modules, options = {}) => ({
  input: Object.fromEntries(modules.map((module) => [chunkName(LATER[module]), module])),
  plugins: plugins(false),
  onwarn,
  external(id, importer) {
    const module = importer && laterModule(id, importer);
    return module !== undefined && !modules.includes(module);
  },
  ...options,
  output: {
    ...output,
    entryFileNames: '[name]',
    paths: laterAddress,
    ...options.output,
  },
});

/** A plain script that stands beside the classic one, with what it needs instead of modules. */
const classicLater = (name, own) => ({
  input: { [`classic/${name}`]: `scripts/classic/${name}.entry.mjs` },
  plugins: [...plugins(false), own, fetchedByClassic()],
  onwarn,
  output: {
    ...output,
    format: 'iife',
    inlineDynamicImports: true,
    entryFileNames: '[name].js',
  },
});

const isPicture = (module) => module.endsWith('.picture.js');
const isOfMenu = (module) => isPicture(module) || module.endsWith('/menu.js');

export default [
  ...Object.keys(LATER)
    .filter((module) => !isOfMenu(module))
    .map((module) => later([module])),
  // Pictures take what they draw with from the menu, which is there before they are asked for.
  later(Object.keys(LATER).filter(isOfMenu), {
    preserveEntrySignatures: 'allow-extension',
    output: { manualChunks: (id) => (isPicture(id) ? undefined : chunkName('menu')) },
  }),
  {
    input: { factlet: 'dist/define.js' },
    plugins: plugins(true),
    onwarn,
    external(id, importer) {
      const module = importer && laterModule(id, importer);
      return module !== undefined && !INSIDE.includes(module);
    },
    output: {
      ...output,
      plugins: [minify(COMPILE_AT_ONCE)],
      inlineDynamicImports: true,
      entryFileNames: '[name].js',
      paths: laterAddress,
    },
  },
  // What factlet.classic.js fetches: where a page has tables that are to be figures,
  classicLater('draw-tables', classicCountryNames()),
  // and where a reader opens something.
  classicLater('explore', classicWords()),
  {
    // For pages without modules: a plain script with all languages, which looks for no module loader.
    input: { 'factlet.classic': 'dist/classic.js' },
    plugins: [...plugins(false, { fetchesScripts: true }), classicIssues()],
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

/** Such a script fetches others the way the one that fetched it does, which has the page's policy. */
function fetchedByClassic() {
  return {
    name: 'fetched-by-classic',
    resolveId: (source) =>
      source.endsWith('/fetch-data.mjs') ? path.resolve('scripts/classic/fetch-further.mjs') : null,
  };
}

/** What is said where a reader looks further, as plain scripts. */
function classicWords() {
  return {
    name: 'classic-words',
    resolveId: (source) =>
      source.endsWith('/messages/exploration.js')
        ? path.resolve('scripts/classic/exploration.mjs')
        : null,
  };
}

/** Names of countries as plain scripts, which are fetched when they are needed. */
function classicCountryNames() {
  return {
    name: 'classic-country-names',
    resolveId: (source) =>
      source.endsWith('/country-names.js')
        ? path.resolve('scripts/classic/country-names.mjs')
        : null,
  };
}

/** What is said of issues and where a reader looks further, and the names of countries, as plain scripts that are fetched when they are needed: see scripts/classic/. */
function classicIssues() {
  return {
    name: 'classic-issues',
    resolveId(source, importer) {
      if (source.endsWith('/draw-tables.js'))
        return path.resolve('scripts/classic/draw-tables.mjs');
      if (source.endsWith('/messages/issues.js')) return path.resolve('scripts/classic/issues.mjs');
      if (source === './exploration.js' && importer.endsWith('/openers.js'))
        return path.resolve('scripts/classic/explore.mjs');
      // There is no menu to ask for a picture.
      if (source.endsWith('.picture.js')) return path.resolve('scripts/classic/picture.mjs');
      if (source.endsWith('/country-names.js'))
        return path.resolve('scripts/classic/country-names.mjs');
      if (source.endsWith('/download-menu/menu.js'))
        return path.resolve('scripts/classic/picture.mjs');
      return source.endsWith('/openers.js') && path.dirname(importer) === path.join(dist, 'base')
        ? path.resolve('scripts/classic/openers.mjs')
        : null;
    },
    async generateBundle() {
      const { LANGUAGES } = await import(path.join(dist, 'language/languages.js'));
      for (const language of LANGUAGES) {
        const { issues } = await import(path.join(dist, 'messages', language, 'issues.js'));
        this.emitFile(plainScript(`issues.${language}`, issues));
        const { exploration } = await import(
          path.join(dist, 'messages', language, 'exploration.js')
        );
        this.emitFile(plainScript(`exploration.${language}`, exploration));
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
