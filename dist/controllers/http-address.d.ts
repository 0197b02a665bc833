import { type JsonResult } from './json-result.js';
/** The whole address that this page may fetch, or why it may not. */
export declare function httpAddress(written: string, base?: string): string | JsonResult;
