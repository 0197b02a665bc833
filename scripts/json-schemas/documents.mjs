// The format as JSON Schemas, out of the schemas that decode itself reads by.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { FIELDS } from './fields.mjs';
import { DEFINITIONS, LEAVES } from './leaves.mjs';

const SECTIONS = {
  population: ['population', 'PopulationSchema'],
  funding: ['funding', 'FundingSchema'],
  origins: ['origins', 'OriginsSchema'],
  staffing: ['staffing', 'StaffingSchema'],
  keyFigures: ['key-figures', 'KeyFiguresSchema'],
  donors: ['donors', 'DonorsSchema'],
};

/** The document, its sections by name, and the definitions that they refer to, from a folder of built modules. */
export async function formatOf(folder) {
  const load = (name) => import(pathToFileURL(path.resolve(folder, `${name}.js`)).href);
  const { amountRow } = await load('funding');
  const { HeaderSchema } = await load('header');
  const sections = {};
  for (const [name, [file, schema]] of Object.entries(SECTIONS))
    sections[name] = {
      file,
      description: FIELDS[name],
      schema: convert((await load(file))[schema]),
    };
  const document = convert(HeaderSchema);
  document.properties.country.description = 'ISO 3166 code, alpha-2 or alpha-3, or a name.';
  return {
    document,
    sections,
    definitions: mapped({ ...DEFINITIONS, amount: convert(amountRow) }, describe),
  };
}

/** The definitions that a schema refers to, and those that these do. */
export function definitionsIn(schema, definitions, found = {}) {
  for (const [, name] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) {
    if (found[name]) continue;
    found[name] = definitions[name];
    definitionsIn(definitions[name], definitions, found);
  }
  return found;
}

/** Nothing is required: what is missing is a state, not a fault. */
function convert({ entries, item, ...leaf }) {
  if (item) return { type: 'array', items: convert(item) };
  if (!entries) return describe(jsonSchemaOf(leaf));
  return { type: 'object', properties: described(mapped(entries, convert)) };
}

function jsonSchemaOf({ expects, code }) {
  if (code === 'unknown-keyword')
    return { enum: expects.split(', ').map((word) => (/^\d$/.test(word) ? Number(word) : word)) };
  if (!LEAVES[expects]) throw new Error(`No JSON Schema for the leaf "${expects}"`);
  return LEAVES[expects];
}

/** A JSON Schema whose fields, at any depth, say what they are. */
function describe(schema) {
  if (Array.isArray(schema)) return schema.map(describe);
  if (typeof schema !== 'object' || schema === null) return schema;
  return mapped(schema, (value, key) =>
    key === 'properties' ? described(mapped(value, describe)) : describe(value),
  );
}

/** Fields with their descriptions; one that has its own keeps it. */
function described(properties) {
  return mapped(properties, (schema, key) => ({
    ...(FIELDS[key] && { description: FIELDS[key] }),
    ...schema,
  }));
}

function mapped(object, change) {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, change(value, key)]),
  );
}
