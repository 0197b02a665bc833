import { type JsonResult, type Ready } from './json-result.js';
export declare const ADAPTERS: string[];
/**
 * Our document made of an answer: the same one for every widget that asks for the same. `overlay`
 * is the text of the page's own script.
 */
export declare function adaptAnswer(answer: Ready, adapter: string, overlay: string | undefined): Promise<JsonResult>;
