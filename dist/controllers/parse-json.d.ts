import type { Issue } from '../data/issues.js';
import { type JsonResult } from './json-result.js';
/** Bytes of an answer, characters of a text in the page. A fact sheet has some thousands. */
export declare const MAX_CHARACTERS = 2000000;
/**
 * The JSON of a text, or why there is none, which takes a moment. `address` is the one that
 * answered in the end, where there was one.
 */
export declare function parseJson(text: string, address?: string, issues?: readonly Issue[]): JsonResult | Promise<JsonResult>;
