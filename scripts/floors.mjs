// The floors of the house (docs/architecture.md): a folder imports from lower floors only, and folders on one floor don't know each other.
export const FLOORS = [
  ['language'],
  ['data', 'format', 'messages', 'charts'],
  ['locale', 'edition', 'parse'],
  ['views', 'tables'],
  ['controllers', 'templates'],
  ['download'],
  ['base'],
  ['widgets'],
  ['sheets'],
  ['snippet'],
  ['server'],
  ['app', 'cli'],
];

/** What a folder may import from outside, beside its own kind. */
export const PACKAGES = {
  language: [],
  data: [],
  format: [],
  messages: [],
  locale: [],
  edition: [],
  parse: [],
  tables: [],
  views: [],
  charts: ['d3-shape', 'd3-array'],
  download: [],
  snippet: ['lit', 'lit/static-html.js'],
  server: ['lit', '@lit-labs/ssr', '@lit-labs/ssr/lib/render-result.js'],
  controllers: ['lit'],
  templates: ['lit'],
  base: ['lit'],
  widgets: ['lit'],
  // The whole sheet writes the tags of its widgets, which the registry names.
  sheets: ['lit', 'lit/static-html.js'],
};

const every = FLOORS.flat();
const floorOf = (folder) => FLOORS.findIndex((floor) => floor.includes(folder));

/** Folders that a folder must not import: those above it, and its neighbours. */
export const forbidden = (folder) =>
  every.filter((other) => other !== folder && floorOf(other) >= floorOf(folder));
