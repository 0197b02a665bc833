// The linter holds the floors: an import that goes up, sideways, or from widget to widget fails it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { FLOORS } from '../../scripts/floors.mjs';

const eslint = new ESLint({
  overrideConfig: {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            'src/*/planted.ts',
            'src/*/*/planted.ts',
            'src/*/*/planted.view.ts',
          ],
        },
      },
    },
  },
});

/** The floor rule's complaints about a file with this content. */
async function complaints(filePath, text) {
  const [result] = await eslint.lintText(text, { filePath });
  assert.ok(
    !result.messages.some(({ fatal }) => fatal),
    result.messages.map(({ message }) => message).join(),
  );
  return result.messages.filter(({ ruleId }) => ruleId === 'no-restricted-imports');
}

for (const [file, planted, why] of [
  ['src/data/planted.ts', "import '../templates/text.js';", 'an import upwards'],
  ['src/templates/planted.ts', "import '../base/define.js';", 'an import upwards, further up'],
  ['src/format/planted.ts', "import '../data/fields.js';", 'an import sideways'],
  [
    'src/controllers/planted.ts',
    "import '../templates/text.js';",
    'an import sideways among controllers and templates',
  ],
  [
    'src/widgets/origin-bars/planted.ts',
    "import '../donor-list/donor-list.js';",
    'an import from widget to widget',
  ],
  [
    'src/widgets/origin-bars/planted.ts',
    "import '../../sheets/fact-sheet/fact-sheet.js';",
    'a widget that knows a sheet',
  ],
  ['src/base/planted.ts', "import '../index.js';", 'an import of an entry'],
  ['src/charts/planted.ts', "import 'lit';", "a package that is not the folder's own"],
  [
    'src/data/planted.ts',
    "import type { Formats } from '../format/formats.js'; export type Planted = Formats;",
    'a type from a neighbour',
  ],
  ['src/widgets/origin-bars/planted.view.ts', "import 'lit';", 'Lit in a view'],
]) {
  test(`${why} fails the linter`, async () => {
    assert.equal((await complaints(file, `${planted}\n`)).length, 1);
  });
}

test('an import downwards passes the linter', async () => {
  assert.deepEqual(
    await complaints(
      'src/widgets/origin-bars/planted.ts',
      "import '../../base/define.js';\nimport '../../data/origins.js';\nimport './origin-bars.view.js';\n",
    ),
    [],
  );
});

test('every folder of src/ that holds code has a floor', async () => {
  const { readdirSync } = await import('node:fs');
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  assert.deepEqual(
    folders.filter(
      (name) => !['samples', 'themes'].includes(name) && !FLOORS.flat().includes(name),
    ),
    [],
  );
});
