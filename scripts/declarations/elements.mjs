// The one description of the elements that the frameworks' files share.

/** A module that tells each tag's class and what can be set on it, and the events of all. */
export function elementTypes(elements) {
  const events = new Map(
    elements.flatMap((element) => element.events.map((event) => [event.name, event])),
  );
  const imports = [
    // What `data` takes
    'FactSheet',
    'FactSheetSection',
    ...elements.map(({ name }) => name),
    ...new Set([...events.values()].map(({ type }) => type.text)),
  ].sort();
  return `import type { ${imports.join(', ')} } from '../index.js';

/** What can be set on each tag. */
export interface FactletElements {
${elements.map(tag).join('')}}

/** What the tags tell. */
export interface FactletEvents {
${[...events.values()].map(({ name, type, description }) => member(name, type.text, description, '  ', '')).join('')}}
`;
}

const tag = ({ tagName, name, description, members }) => `  /** ${text(description)} */
  '${tagName}': {
    element: ${name};
    properties: {
${members
  .filter(({ kind }) => kind === 'field')
  .map(property)
  .join('')}    };
  };
`;

/** A property, and its attribute where that has another name: frameworks take both. */
const property = ({ name, attribute, type, description }) =>
  [
    member(name, optional(type.text), description),
    attribute && attribute !== name
      ? member(
          attribute,
          optional(type.text === 'number' ? 'number | string' : type.text),
          description,
        )
      : '',
  ].join('');

const member = (name, type, description, indent = '      ', mark = '?') =>
  `${indent}/** ${text(description)} */\n${indent}${/^\w+$/.test(name) ? name : `'${name}'`}${mark}: ${type};\n`;

const optional = (type) =>
  type === 'unknown' || /\| undefined$/.test(type) ? type : `${type} | undefined`;

/** A description may hold what would end the comment. */
const text = (description = '') => description.replaceAll('*/', '*\\/').replaceAll('\n', ' ');
