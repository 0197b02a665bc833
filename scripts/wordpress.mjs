// Writes the lists that the WordPress plugin shares with the library: widgets with the height of
// their frames, and languages.
import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '../dist/language/languages.js';
import { SHEET_FRAME_HEIGHT } from '../dist/sheets/fact-sheet/fact-sheet.descriptor.js';
import { REGISTRY } from '../dist/widgets/registry.js';

const heights = Object.fromEntries([
  ...REGISTRY.map(({ name, frameHeight }) => [name, frameHeight]),
  ['fact-sheet', SHEET_FRAME_HEIGHT],
]);

writeFileSync(
  'integrations/wordpress/factlet/includes/lists.json',
  `${JSON.stringify({ heights, languages: LANGUAGES }, undefined, '\t')}\n`,
);
