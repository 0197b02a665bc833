import { type JsonResult } from './json-result.js';
/**
 * Says of JSON in an attribute that an apostrophe in a text ended it. What follows the apostrophe
 * becomes attributes of the strangest names.
 */
export declare function explainCut(result: JsonResult, host: Element): JsonResult;
