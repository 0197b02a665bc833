// Publishes the JSON Schemas of the format, from the schemas that decode itself reads by.
// Usage: node scripts/json-schemas.mjs [folder of the built modules] [folder to write to]
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [from = 'dist/data', to = 'dist/schemas'] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(path.resolve(from, `${name}.js`)).href);

const texts = { type: 'object', additionalProperties: { type: 'string' } };
const text = {
  anyOf: [
    { type: 'string' },
    { ...texts, description: 'One text per language: the code of each, and the text in it.' },
  ],
};
const url = { type: 'string', format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' };
const number = { type: ['number', 'null'], minimum: 0 };
const date = {
  anyOf: [
    {
      type: 'string',
      description: '2024, 2024-06, 2024-06-30, mid-2024, or a text that is kept as it is.',
    },
    { type: 'integer', minimum: 1000, maximum: 9999 },
    texts,
  ],
};
const linked = (required) => ({
  type: 'object',
  required: [required],
  properties: {
    text: { ...text, description: 'The name of the source.' },
    url: { ...url, description: 'Its address.' },
  },
});

// What the leaves of the schemas expect, spelled out
const LEAVES = {
  anything: {},
  boolean: { type: 'boolean' },
  confirmations: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        path: { type: 'string', description: 'The path of the issue.' },
        code: { type: 'string', description: 'The code of the issue.' },
        value: {
          type: 'object',
          description: 'The parameters of the issue: when one of them changes, it is told again.',
        },
      },
    },
  },
  country: text,
  'country code': { type: 'string', pattern: '^[A-Za-z]{2,3}$' },
  currency: { type: 'string', pattern: '^[A-Za-z]{3}$' },
  date: date,
  language: { type: 'string', pattern: '^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$' },
  number: number,
  'number or sum': { anyOf: [number, { const: 'sum' }] },
  'number or words': { anyOf: [number, text.anyOf[0], texts] },
  organisation: {
    anyOf: [
      text.anyOf[0],
      { ...texts, propertyNames: { not: { enum: ['name', 'logo'] } } },
      {
        type: 'object',
        required: ['name'],
        properties: {
          name: { ...text, description: 'Its name; what is said where the logo is not seen.' },
          logo: { ...url, description: 'The address of its logo, an image.' },
        },
      },
    ],
  },
  previous: {
    anyOf: [
      number,
      {
        type: 'object',
        properties: {
          value: number,
          asOf: date,
          unit: { ...text, description: 'What it counts, where that differs.' },
        },
      },
    ],
  },
  source: {
    anyOf: [
      text.anyOf[0],
      { ...texts, propertyNames: { not: { enum: ['text', 'url'] } } },
      linked('text'),
      linked('url'),
    ],
  },
  text: text,
  texts: { anyOf: [...text.anyOf, { type: 'array', items: text }] },
  url: url,
  version: { type: 'string', pattern: '^1(\\.[0-9]+)?$' },
};

const FIELDS = {
  amount: 'What the donor gave.',
  asOf: 'The date of the figures: 2024, 2024-06, 2024-06-30, mid-2024, or a text.',
  budget: 'What was budgeted for the year.',
  category: 'A known category of staff; its name is written in the language of the page.',
  closing: 'The sentence after the donors.',
  confirmed: 'What is told and has been found to be right.',
  corrections:
    'What was wrong in these figures as they were published before: of the whole sheet, or of the section that it stands in.',
  count: 'How many.',
  country: 'ISO 3166 code, alpha-2 or alpha-3.',
  countryCodes: "Whose codes name countries: those of ISO 3166 (ISO, the default) or UNHCR's own.",
  currency: 'ISO 4217 code, such as USD.',
  date: 'The day of the correction.',
  decimals: 'How many decimals are printed: 0 to 3. The nearest of row, section and document wins.',
  donors: 'Who gave, in the order in which they are thanked.',
  edition: 'What the edition is called, such as Mid-2025 update.',
  expected: 'True for money that is expected and has not come in.',
  expenditure: 'What was spent in the year.',
  funding: 'What is required, what came in, and what is missing.',
  gap: 'What is missing. Never calculated into the data.',
  group: 'A known population group; its name is written in the language of the page.',
  groups: 'Population groups, in the order in which they are shown.',
  items: 'The rows of the section, in the order in which they are shown.',
  keyFigures: 'Single figures, each with the sentence that it begins.',
  kind: 'A known kind of office; its name is written in the language of the page.',
  label: 'The name of the row, instead of the known one.',
  lang: 'BCP 47 tag of the language of the texts.',
  lists: 'One list per group of people.',
  note: 'A remark, shown below the figures.',
  notes: 'Remarks on the whole document.',
  now: 'What the figure says since the correction: a number, or words.',
  offices: 'Offices, by kind and place.',
  organisation: 'Who publishes the sheet: a name, or a name with the address of its logo.',
  origins: 'Where people came from.',
  authored: "True for a value of the page's author among fetched ones; the figure says so.",
  other: 'True for a row that gathers what has no row of its own; it is shown last.',
  partOf: 'The row that this one is a part of: its label, or a known key. It is not added again.',
  parts:
    'Parts of the whole: donors, degrees of earmarking, or programmes with their own required, received and gap.',
  percent: 'As printed: 56 for 56 %.',
  place: 'Where the offices are.',
  population: 'Who is there.',
  previous: 'The figure before this one: a number, or a value with its date.',
  qualifier: 'What is said of the number.',
  received: 'What came in.',
  required: 'What is needed.',
  rows: 'Countries of origin.',
  scale:
    'The unit that numbers are printed in. Values stay full numbers. The nearest of row, section and document wins.',
  source: 'Where the figures come from: a text, or a text with an address of http or https.',
  staff: 'Staff, by category.',
  staffing: 'Who works there, and from where.',
  supersededBy: 'The address of a newer edition, of http or https. Nothing fetches it.',
  takeaway: 'What the figure shows, in one sentence, instead of ours.',
  text: 'The sentence that goes on after the number, or that has it at {value}.',
  thanks: 'The sentence before the donors.',
  title: 'The heading.',
  total: 'The total as it is stated. Never a sum of the rows.',
  unit: 'The unit of the value; % is a percentage, a code such as USD is money.',
  value: 'The full number, never in thousands or millions; null when it is not provided.',
  version: 'The version of the format: 1.',
  was: 'What the figure said before the correction: a number, or words.',
  what: 'What was corrected: the name of a row, or a sentence.',
  year: 'The year of the amounts.',
  years: 'Amounts of several years, in the order given.',
};

const SECTIONS = {
  population: ['population', 'PopulationSchema'],
  funding: ['funding', 'FundingSchema'],
  origins: ['origins', 'OriginsSchema'],
  staffing: ['staffing', 'StaffingSchema'],
  keyFigures: ['key-figures', 'KeyFiguresSchema'],
  donors: ['donors', 'DonorsSchema'],
};

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';
const { amountRow } = await load('funding');
const { HeaderSchema } = await load('header');

const document = convert(HeaderSchema);
const written = [];
for (const [section, [file, name]] of Object.entries(SECTIONS)) {
  const schema = convert((await load(file))[name]);
  await write(file, `Factlet: ${file}`, FIELDS[section], schema);
  document.properties[section] = { description: FIELDS[section], $ref: `${file}.schema.json` };
}
document.properties.country.description = 'ISO 3166 code, alpha-2 or alpha-3, or a name.';
await write(
  'fact-sheet',
  'Factlet: fact sheet',
  'A whole document. Every section may be left out, and may stand alone.',
  document,
);
process.stdout.write(`${written.join('\n')}\n`);

/** Nothing is required: what is missing is a state, not a fault. */
function convert({ entries, item, ...leaf }) {
  if (item) return { type: 'array', items: convert(item) };
  if (!entries) return describe(jsonSchemaOf(leaf));
  return { type: 'object', properties: described(mapped(entries, convert)) };
}

function jsonSchemaOf({ expects, code }) {
  if (code === 'unknown-keyword')
    return { enum: expects.split(', ').map((word) => (/^\d$/.test(word) ? Number(word) : word)) };
  if (expects === 'amount') return { anyOf: [number, convert(amountRow)] };
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

async function write(file, title, description, schema) {
  const target = path.join(to, `${file}.schema.json`);
  await mkdir(to, { recursive: true });
  await writeFile(
    target,
    `${JSON.stringify({ $schema: DRAFT, title, description, ...schema }, undefined, 2)}\n`,
  );
  written.push(target);
}
