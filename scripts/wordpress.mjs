// Writes the lists that the WordPress plugin shares with the library: widgets with the height of
// their frames and their names in every language, and languages.
import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '../dist/language/languages.js';
import { SHEET_FRAME_HEIGHT } from '../dist/sheets/fact-sheet/fact-sheet.descriptor.js';
import { REGISTRY } from '../dist/widgets/registry.js';

const heights = Object.fromEntries([
  ...REGISTRY.map(({ name, frameHeight }) => [name, frameHeight]),
  ['fact-sheet', SHEET_FRAME_HEIGHT],
]);
const names = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (lang) => [lang, await namesIn(lang)])),
);

writeFileSync(
  'integrations/wordpress/factlet/includes/lists.json',
  `${JSON.stringify({ heights, languages: LANGUAGES, names }, undefined, '\t')}\n`,
);

async function namesIn(lang) {
  const {
    messages: { headings },
  } = await import(`../dist/messages/${lang}/reader.js`);
  return Object.fromEntries([
    ...REGISTRY.map(({ name, section }) => [name, headings[section]]),
    ['fact-sheet', headings.factSheet],
  ]);
}
