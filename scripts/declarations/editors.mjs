// What editors complete and explain: custom data of VS Code, and web-types of JetBrains.

/** https://github.com/microsoft/vscode-custom-data: tags, their attributes, and values where they are few. */
export const htmlData = (elements) => ({
  version: 1.1,
  tags: elements.map(({ tagName, description, attributes }) => ({
    name: tagName,
    description,
    attributes: attributes.map(({ name, type, description: meaning }) => ({
      name,
      description: meaning,
      // The editor's own name for attributes without a value.
      ...(type.text === 'boolean' ? { valueSet: 'v' } : {}),
      ...(choices(type.text).length
        ? { values: choices(type.text).map((value) => ({ name: value })) }
        : {}),
    })),
  })),
});

/** The same for style sheets: custom properties, and parts as pseudo-elements. */
export const cssData = (elements) => ({
  version: 1.1,
  properties: unique(elements, 'cssProperties').map(({ name, description, default: value }) => ({
    name,
    description: value ? `${description} ${value} by default.` : description,
  })),
  pseudoElements: unique(elements, 'cssParts').map(({ name, description }) => ({
    name: `::part(${name})`,
    description,
  })),
});

/** https://github.com/JetBrains/web-types */
export const webTypes = (elements, version) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: 'factlet',
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(
        ({
          tagName,
          description,
          attributes,
          slots,
          events,
          members,
          cssProperties,
          cssParts,
        }) => ({
          name: tagName,
          description,
          attributes: attributes.map(({ name, type, default: value, description: meaning }) => ({
            name,
            description: meaning,
            value: { type: type.text === 'unknown' ? 'string' : type.text },
            ...(value === undefined ? {} : { default: value.replaceAll("'", '') }),
          })),
          slots: slots.map(({ name, description: meaning }) => ({ name, description: meaning })),
          js: {
            properties: members
              .filter(({ kind }) => kind === 'field')
              .map(({ name, type, description: meaning }) => ({
                name,
                description: meaning,
                type: type.text,
              })),
            events: events.map(({ name, type, description: meaning }) => ({
              name,
              description: meaning,
              type: type.text,
            })),
          },
          css: {
            properties: (cssProperties ?? []).map(
              ({ name, description: meaning, default: value }) => ({
                name,
                description: meaning,
                ...(value ? { default: value } : {}),
              }),
            ),
            parts: (cssParts ?? []).map(({ name, description: meaning }) => ({
              name,
              description: meaning,
            })),
          },
        }),
      ),
    },
  },
});

/** The values of a union of strings: `'eager' | 'lazy'`. */
const choices = (type) => [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value);

const unique = (elements, list) =>
  [
    ...new Map(
      elements.flatMap((element) => element[list] ?? []).map((entry) => [entry.name, entry]),
    ).values(),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
