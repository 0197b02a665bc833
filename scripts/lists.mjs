// Writes what has to be written out for bundlers, out of the folders of src/widgets and the list of languages: `npm run lists`.
//   import { lists } from './lists.mjs'   gives the files and their texts
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

const HEADER = '// Written by `npm run lists`. Not edited by hand.\n';

/** Files by their paths, with the texts that they should have. */
export async function lists() {
  const widgets = widgetFolders();
  const languages = listedLanguages();
  const files = { ...widgetLists(widgets), ...languageLists(languages), ...version() };
  const written = await Promise.all(
    Object.entries(files).map(async ([file, text]) => [
      file,
      await format(HEADER + text, { ...(await resolveConfig(file)), filepath: file }),
    ]),
  );
  return { ...Object.fromEntries(written), ...partlyWritten(languages) };
}

/** Writes the files that differ, and gives their paths. */
export async function writeLists() {
  const differing = Object.entries(await lists()).filter(
    ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
  );
  for (const [file, text] of differing) writeFileSync(file, text);
  return differing.map(([file]) => file);
}

/** `donor-wall` as it is written in code: `donorWall`. */
export const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
/** `donor-wall` as the beginning of a class: `DonorWall`. */
export const pascalCase = (name) => camelCase(`-${name}`);

function widgetFolders() {
  const names = readdirSync('src/widgets', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const registry = readFileSync('src/widgets/registry.ts', 'utf8');
  const listed = [...registry.matchAll(/listed\(descriptors\.(\w+)\)/g)].map(([, name]) => name);
  const forgotten = names.filter((name) => !listed.includes(camelCase(name)));
  const gone = listed.filter((name) => !names.map(camelCase).includes(name));
  if (forgotten.length)
    throw new Error(`src/widgets/registry.ts doesn't list: ${forgotten.join(', ')}`);
  if (gone.length)
    throw new Error(`src/widgets/registry.ts lists what has no folder: ${gone.join(', ')}`);
  return names;
}

/** What `factlet.js` compares a figure with that stands in the page already. */
function version() {
  const { version: number } = JSON.parse(readFileSync('package.json', 'utf8'));
  return {
    'src/version.ts': `
/** The version of the package. */
export const VERSION = '${number}';
`,
  };
}

function widgetLists(names) {
  const lines = (line) => names.map(line).join('\n');
  return {
    'src/widgets/descriptors.ts': lines(
      (name) => `export { ${camelCase(name)} } from './${name}/${name}.descriptor.js';`,
    ),
    'src/widgets/elements.ts': lines(
      (name) => `export { ${pascalCase(name)}Element } from './${name}/${name}.js';`,
    ),
    'src/widgets/all.define.ts': lines((name) => `import './${name}/${name}.define.js';`),
  };
}

/** The languages of the one list, in its order. */
export function listedLanguages() {
  const source = readFileSync('src/language/languages.ts', 'utf8');
  return [...source.match(/LANGUAGES = \[([^\]]*)\]/)[1].matchAll(/'(\w+)'/g)].map(
    ([, language]) => language,
  );
}

function languageLists(languages) {
  return {
    'src/messages/reader-loaders.ts': loaders(languages, './*/reader.js'),
    'src/messages/issue-loaders.ts': loaders(languages, './*/issues.js'),
    'src/messages/edition-loaders.ts': loaders(languages, './*/editions.js'),
    'src/messages/download-loaders.ts': loaders(languages, './*/downloads.js'),
    'src/messages/exploration-loaders.ts': loaders(languages, './*/exploration.js'),
    'src/format/language-loaders.ts': languageLoaders(languages),
    'src/format/country-name-loaders.ts': loaders(languages, './country-names/*.js'),
    'src/app/configurator/messages/loaders.ts': loaders(languages, './*.js'),
    'src/app/configurator/messages/file-loaders.ts': loaders(languages, './files/*.js'),
    'src/app/configurator/edition/messages/loaders.ts': loaders(languages, './*.js'),
    'src/language/names.ts': collected(languages, {
      type: 'string',
      of: { name: './about/*.js' },
      as: 'LANGUAGE_NAMES',
      says: 'Each language by its own name.',
    }),
    'src/language/marks.ts': collected(languages, {
      type: 'Marks',
      from: './about.js',
      of: { marks: './about/*.js' },
      as: 'MARKS',
      says: 'What each language writes between the parts of a text.',
    }),
    'src/language/statistics.ts': collected(languages, {
      type: 'StatisticsWords',
      from: './about.js',
      of: { statistics: './about/*.js' },
      as: 'STATISTICS_WORDS',
      says: 'What documents made of UNHCR’s statistics say, in each language.',
    }),
    'src/parse/sheet-words/all.ts': collected(languages, {
      type: 'SheetWords',
      from: './types.js',
      of: { words: './*.js' },
      as: 'SHEET_WORDS',
      says: 'The words by which sheets are read, of each language.',
      language: '../../language/languages.js',
    }),
    'src/app/demo/texts.ts': collected(languages, {
      type: 'Texts',
      from: './text-types.js',
      of: { texts: './texts/*.js' },
      as: 'TEXTS',
      says: 'What the partner’s page says in each language.',
      language: '../../language/languages.js',
    }),
    'src/app/start/texts.ts': collected(languages, {
      type: 'Texts',
      from: './text-types.js',
      of: { texts: './texts/*.js' },
      as: 'TEXTS',
      says: 'What the front page says in each language.',
      language: '../../language/languages.js',
    }),
  };
}

/** Bundlers follow literal addresses only. `*` is the language. */
const loaders = (languages, address) => `
export const loaders = {
${languages.map((lang) => `  ${lang}: () => import('${address.replace('*', lang)}'),`).join('\n')}
};
`;

/** English comes with what is loaded first. */
const languageLoaders = (languages) =>
  `import { language as english } from './languages/en.js';
${loaders(languages, './languages/*.js').replace(
  "import('./languages/en.js')",
  'Promise.resolve({ language: english })',
)}`;

/** One export of each language's file in one object. */
function collected(languages, { type, from, of, as, says, language = './languages.js' }) {
  const [[name, address]] = Object.entries(of);
  return `${from ? `import type { ${type} } from '${from}';\n` : ''}${languages
    .map((lang) => `import { ${name} as ${lang} } from '${address.replace('*', lang)}';`)
    .join('\n')}
import type { Language } from '${language}';

/** ${says} */
export const ${as}: Readonly<Record<Language, ${type}>> = { ${languages.join(', ')} };
`;
}

/** Files of which a part is written: the pages’ choice of languages, the README’s sentence, the plugin’s list. */
function partlyWritten(languages) {
  const optionsOn = (page) =>
    languages.map((lang) => {
      const isArabic = new Intl.Locale(lang).maximize().script === 'Arab';
      const own = lang === page ? ' selected' : ` lang="${lang}"${isArabic ? ' dir="rtl"' : ''}`;
      return `        <option value="${lang}"${own}>${ownName(lang)}</option>\n`;
    });
  const select = /(<select id="language">\n)[^]*?( *<\/select>)/;
  const replaced = (file, pattern, text) => [
    file,
    readFileSync(file, 'utf8').replace(pattern, (_, start, end) => start + text + end),
  ];
  return Object.fromEntries([
    replaced('src/app/demo/index.html', select, optionsOn('az').join('')),
    replaced('src/app/demo/sheet.html', select, optionsOn('az').join('')),
    replaced('src/app/start/index.html', select, optionsOn('en').join('')),
    replaced('README.md', /(## Languages\n\n)[^.]*(\.)/, inEnglish(languages)),
    pluginLists(languages),
  ]);
}

/** Its code, until its file is there. */
function ownName(lang) {
  const file = `src/language/about/${lang}.ts`;
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return /name = '([^']*)'/.exec(text)?.[1] ?? lang;
}

/** "Arabic and Chinese (`ar`, `zh`)". */
function inEnglish(languages) {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const named = languages
    .map((lang) => ({ lang, name: names.of(lang) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const list = new Intl.ListFormat('en-GB').format(named.map(({ name }) => name));
  return `${list} (${named.map(({ lang }) => `\`${lang}\``).join(', ')})`;
}

/** All but the languages in it comes from the build (wordpress.mjs). */
function pluginLists(languages) {
  const file = 'integrations/wordpress/factlet/includes/lists.json';
  const lists = JSON.parse(readFileSync(file, 'utf8'));
  return [file, `${JSON.stringify({ ...lists, languages }, undefined, '\t')}\n`];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const file of await writeLists()) console.log(`wrote ${file}`);
}
