import type { SectionName } from '../data/fields.js';
type Document = Readonly<Record<string, unknown>>;
/**
 * A figure's part of its document, as it was given: nothing is corrected. `section` is undefined
 * for all of it. Remarks, such as that the figures could not be updated, are added to the
 * document's notes in the reader's language.
 */
export declare function figureJson(document: Document, section: SectionName | undefined, remarks?: readonly string[], lang?: string): string;
/**
 * What a widget needs of a document: its section, and what is said of all. A section alone stays as
 * it is.
 */
export declare function sectionOf(document: Document, section: SectionName): Document;
export {};
