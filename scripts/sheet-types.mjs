// Writes src/data/document.ts, the format as TypeScript types, out of the schemas that decode itself reads by.
// Usage: node scripts/sheet-types.mjs [file to write]
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
import { formatOf } from './json-schemas/documents.mjs';

const MODULES = 'node_modules/.cache/factlet-sheet-types';
const [file = 'src/data/document.ts'] = process.argv.slice(2);

await build({
  entryPoints: readdirSync('src/data')
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/data/${name}`),
  outdir: MODULES,
  format: 'esm',
});
const { document, sections, definitions } = await formatOf(MODULES);
rmSync(MODULES, { recursive: true });

for (const [name, { schema, description }] of Object.entries(sections)) {
  definitions[name] = { description, ...schema };
  document.properties[name] = { description, $ref: `#/$defs/${name}` };
}
document.properties.$schema = {
  type: 'string',
  description: 'The JSON Schema that editors check by.',
};
const types = await compile(
  withNamedTypes({
    description: 'A fact sheet as its authors write it. Every section may be left out.',
    ...document,
    $defs: Object.fromEntries(
      Object.entries(definitions).map(([name, schema]) => [typeName(name), schema]),
    ),
  }),
  'FactSheet',
  {
    // A field that the format doesn't know is a misspelling.
    additionalProperties: false,
    unreachableDefinitions: true,
    bannerComment: '// Written by `npm run lists`. Not edited by hand.',
    format: false,
  },
);
const union = Object.keys(sections).map(typeName).join(' | ');
const source = `${withShortComments(types)}
/** A section that stands alone. */
export type FactSheetSection = ${union};
`;
writeFileSync(file, await format(source, { ...(await resolveConfig(file)), parser: 'typescript' }));

/**
 * A reference is the name of a type. What TypeScript makes of an imported JSON file has to fit: it
 * reads words as any texts, and a language that one row of a list lacks as undefined.
 */
function withNamedTypes(schema) {
  if (Array.isArray(schema)) return schema.map(withNamedTypes);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, description } = schema;
  if ($ref) return { description, tsType: typeName($ref.split('/').at(-1)) };
  if (schema.additionalProperties)
    return { description, tsType: '{ readonly [language: string]: string | undefined }' };
  if (schema.type === 'object' && !schema.properties) return { description, tsType: 'object' };
  const words = schema.enum ?? (schema.const && [schema.const]);
  if (words) return { description, tsType: wordsOf(words) };
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, withNamedTypes(value)]),
  );
}

function wordsOf(words) {
  if (typeof words[0] === 'number') return 'number';
  return [...words.map((word) => `'${word}'`), '(string & {})'].join(' | ');
}

/** `Date` is JavaScript's own. */
function typeName(name) {
  return name === 'date' ? 'DateText' : name[0].toUpperCase() + name.slice(1);
}

/** One line each, and nothing of how the library came to a type. */
function withShortComments(text) {
  return text.replaceAll(/\/\*\*\n(.*?)\*\//gs, (_, lines) => {
    const said = lines
      .replaceAll(/^\s*\* ?/gm, '')
      .split(/\n?This interface was referenced/)[0]
      .trim();
    return said && `/** ${said.replaceAll('\n', ' ')} */`;
  });
}
