// What a language is: its files, by their names, and its place in src/language/languages.ts. The compiler names what a file lacks.
import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { listedLanguages, lists } from '../../scripts/lists.mjs';
import { projectCopy } from './project-copy.mjs';

const read = (file) => readFileSync(file, 'utf8');
const sorted = (langs) => [...langs].sort();

const LANGUAGES = listedLanguages();

test('there are languages', () => assert.ok(LANGUAGES.length > 1));

for (const page of ['index', 'sheet'])
  test(`the demo's page ${page} offers every language`, () => {
    const options = [...read(`src/app/demo/${page}.html`).matchAll(/<option value="(\w+)"/g)];
    assert.deepEqual(sorted(options.map(([, lang]) => lang)), sorted(LANGUAGES));
  });

test('the WordPress plugin takes every language', () => {
  const { languages } = JSON.parse(read('integrations/wordpress/factlet/includes/lists.json'));
  assert.deepEqual(sorted(languages), sorted(LANGUAGES));
});

test('the WordPress plugin has words for editors in every language, each sentence once', () => {
  const wordsOf = (lang) => {
    const file = `integrations/wordpress/factlet/languages/factlet-${lang}.l10n.php`;
    assert.ok(existsSync(file), file);
    return [...read(file).matchAll(/^\t\t'((?:[^'\\]|\\.)*)' => '\S/gm)].map(([, text]) => text);
  };
  const expected = wordsOf('fr');
  assert.ok(expected.length > 20);
  for (const lang of LANGUAGES.filter((each) => each !== 'en'))
    assert.deepEqual(wordsOf(lang), expected, lang);
});

test('every language is a folder of messages, a file of formats and one of names', () => {
  const folders = readdirSync('src/messages', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  assert.deepEqual(sorted(folders), sorted(LANGUAGES));
  const files = (folder) => readdirSync(folder).map((name) => name.replace('.ts', ''));
  assert.deepEqual(sorted(files('src/format/languages')), sorted(LANGUAGES));
  assert.deepEqual(sorted(files('src/format/country-names')), sorted(LANGUAGES));
});

/** What is written for a language, by hand or by a script that reads CLDR. */
const ownFiles = (lang) => [
  `src/messages/${lang}/reader.ts`,
  `src/messages/${lang}/issues.ts`,
  `src/messages/${lang}/editions.ts`,
  `src/messages/${lang}/downloads.ts`,
  `src/messages/${lang}/exploration.ts`,
  `src/language/about/${lang}.ts`,
  `src/app/configurator/messages/${lang}.ts`,
  `src/app/configurator/messages/files/${lang}.ts`,
  `src/app/configurator/edition/messages/${lang}.ts`,
  `src/parse/sheet-words/${lang}.ts`,
  `src/app/demo/texts/${lang}.ts`,
  `src/app/start/texts/${lang}.ts`,
  `src/format/languages/${lang}.ts`,
  `src/format/country-names/${lang}.ts`,
];

let copy;
const inCopy = (file) => path.join(copy.folder, file);
const compile = () => copy.run('node_modules/typescript/bin/tsc', '--noEmit', '--pretty', 'false');

before(() => (copy = projectCopy()));
after(() => copy.remove());

test('a new language is its own files and one list; the rest is written by `npm run lists`', async () => {
  for (const file of ownFiles('en')) cpSync(inCopy(file), inCopy(file.replace(/\ben\b/, 'qx')));
  const list = inCopy('src/language/languages.ts');
  writeFileSync(list, read(list).replace("'zh'] as const", "'zh', 'qx'] as const"));
  const written = copy.run('scripts/lists.mjs');
  assert.equal(written.status, 0, written.stderr);
  const generated = Object.keys(await lists());
  assert.deepEqual(
    sorted(copy.differing().filter((file) => !generated.includes(file))),
    sorted([...ownFiles('qx'), 'src/language/languages.ts']),
  );
  const { status, stdout } = compile();
  assert.equal(status, 0, stdout);
});

test('the compiler names what a new language lacks', () => {
  const lacking = ['parse/sheet-words', 'app/configurator/messages'].map(
    (folder) => `src/${folder}/qx.ts`,
  );
  for (const file of lacking)
    writeFileSync(inCopy(file), read(inCopy(file)).replace(/^ +(total|undo): .*\n/m, ''));
  const gone = ownFiles('qx').filter((file) => !lacking.includes(file));
  for (const file of gone) rmSync(inCopy(file));
  const { stdout } = compile();
  assert.match(stdout, /^src\/parse\/sheet-words\/qx\.ts.* 'total' is missing/m);
  assert.match(stdout, /^src\/app\/configurator\/messages\/qx\.ts.* 'undo' is missing/m);
  for (const file of gone) {
    const named = file.split('/').slice(-2).join('/').replace('.ts', '.js');
    // A loader beside the file names it without its folder.
    const beside = `${path.dirname(file)}/loaders.ts(`;
    assert.ok(stdout.includes(`/${named}'`) || stdout.includes(beside), `${file}: ${stdout}`);
  }
});
