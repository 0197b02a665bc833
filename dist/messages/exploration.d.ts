import type { ExplorationMessages } from './types.js';
/**
 * What is said where a reader looks further into a figure, in the language of a tag, in English
 * where it has no sentences. Ask only when the reader does.
 */
export declare function loadExplorationMessages(lang: string): Promise<ExplorationMessages>;
