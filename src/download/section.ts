import type { SectionName } from '../data/fields.js';

/** What a widget needs of a document: its section, and what is said of all. A section alone stays as it is. */
export function sectionOf(document: Readonly<Record<string, unknown>>, section: SectionName): object {
  if (!Object.hasOwn(document, section)) return document;
  const needed = ['$schema', 'version', 'lang', 'country', 'asOf', 'source', 'confirmed', section];
  return Object.fromEntries(Object.entries(document).filter(([key]) => needed.includes(key)));
}
