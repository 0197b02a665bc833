import { type JsonResult } from './json-result.js';
/**
 * Why a text is not JSON, and where it breaks. `address` is the one that answered in the end, where
 * there was one.
 */
export declare function diagnosis(json: string, address?: string): JsonResult;
