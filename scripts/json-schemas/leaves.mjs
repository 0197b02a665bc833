// What the leaves of the schemas expect, spelled out. Those with a form of their own are definitions, written once.

/** The definition of that name, where a schema says it. */
export const definition = (name) => ({ $ref: `#/$defs/${name}` });

const text = definition('text');
const date = definition('date');
const texts = { type: 'object', additionalProperties: { type: 'string' } };
const url = { type: 'string', format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' };
const number = { type: ['number', 'null'], minimum: 0 };
const linked = (required) => ({
  type: 'object',
  required: [required],
  properties: {
    text: { ...text, description: 'The name of the source.' },
    url: { ...url, description: 'Its address.' },
  },
});

export const DEFINITIONS = {
  text: {
    anyOf: [
      { type: 'string' },
      { ...texts, description: 'One text per language: the code of each, and the text in it.' },
    ],
  },
  date: {
    anyOf: [
      {
        type: 'string',
        description: '2024, 2024-06, 2024-06-30, mid-2024, or a text that is kept as it is.',
      },
      { type: 'integer', minimum: 1000, maximum: 9999 },
      texts,
    ],
  },
  source: {
    anyOf: [
      { type: 'string' },
      { ...texts, propertyNames: { not: { enum: ['text', 'url'] } } },
      linked('text'),
      linked('url'),
    ],
  },
  organisation: {
    anyOf: [
      { type: 'string' },
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
  confirmation: {
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
};

/** What each leaf expects, by the name that the schemas give it. */
export const LEAVES = {
  '*, **, †, ¹, (1)': {
    type: 'string',
    pattern: '^([*†‡§⁰¹²³⁴-⁹]{1,3}|\\(\\d\\)|\\[\\d\\])?$',
  },
  amount: { anyOf: [number, definition('amount')] },
  anything: {},
  boolean: { type: 'boolean' },
  confirmations: { type: 'array', items: definition('confirmation') },
  country: text,
  'country code': { type: 'string', pattern: '^[A-Za-z]{2,3}$' },
  currency: { type: 'string', pattern: '^[A-Za-z]{3}$' },
  date,
  language: { type: 'string', pattern: '^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$' },
  number,
  'number or sum': { anyOf: [number, { const: 'sum' }] },
  'number or words': { anyOf: [number, text] },
  organisation: definition('organisation'),
  previous: definition('previous'),
  source: definition('source'),
  text,
  texts: { anyOf: [text, { type: 'array', items: text }] },
  url,
  version: { type: 'string', pattern: '^1(\\.[0-9]+)?$' },
};
