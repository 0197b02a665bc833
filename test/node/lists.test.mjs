// What is written from the folders of widgets and the list of languages is what `npm run lists` would write.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lists } from '../../scripts/lists.mjs';

for (const [file, text] of Object.entries(await lists()))
  test(`${file} is as \`npm run lists\` writes it`, () =>
    assert.equal(readFileSync(file, 'utf8'), text));
