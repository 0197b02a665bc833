// Places that list languages and that no compiler reads: each has the languages of src/language/languages.ts.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const read = (file) => readFileSync(file, 'utf8');
const quoted = (text) => [...text.matchAll(/['"`]([a-z]{2})['"`]/g)].map(([, lang]) => lang);
const sorted = (langs) => [...langs].sort();

const LANGUAGES = quoted(
  /LANGUAGES = \[([^\]]*)\]/.exec(read('src/language/languages.ts'))?.[1] ?? '',
);

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

test('names of countries are made in every language', () => {
  const made = Object.keys(JSON.parse(read('scripts/names/house.json')));
  assert.deepEqual(sorted(made), sorted(LANGUAGES));
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

test('Storybook and the README name every language', () => {
  const preview = read('.storybook/preview.ts');
  const readme = read('README.md');
  for (const lang of LANGUAGES) {
    assert.match(preview, new RegExp(`^ +${lang}: '`, 'm'), lang);
    assert.ok(readme.includes(`\`${lang}\``), lang);
  }
});
