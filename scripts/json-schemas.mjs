// Publishes the JSON Schemas of the format, from the schemas that decode itself reads by.
// Usage: node scripts/json-schemas.mjs [folder of the built modules] [folder to write to]
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { definitionsIn, formatOf } from './json-schemas/documents.mjs';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const [from = 'dist/data', to = 'dist/schemas'] = process.argv.slice(2);
const { document, sections, definitions } = await formatOf(from);
const written = [];
for (const [name, { file, description, schema }] of Object.entries(sections)) {
  await write(file, `Factlet: ${file}`, description, schema);
  document.properties[name] = { description, $ref: `${file}.schema.json` };
}
await write(
  'fact-sheet',
  'Factlet: fact sheet',
  'A whole document. Every section may be left out, and may stand alone.',
  document,
);
process.stdout.write(`${written.join('\n')}\n`);

/** Each file stands alone: it has the definitions that it refers to. */
async function write(file, title, description, schema) {
  const target = path.join(to, `${file}.schema.json`);
  const $defs = definitionsIn(schema, definitions);
  await mkdir(to, { recursive: true });
  await writeFile(
    target,
    `${JSON.stringify({ $schema: DRAFT, title, description, ...schema, $defs }, undefined, 2)}\n`,
  );
  written.push(target);
}
