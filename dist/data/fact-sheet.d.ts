import type { Sheet } from './sheet.js';
export type { Sheet } from './sheet.js';
/** Reads a whole document: the sections that it has, and every issue once. */
export declare const decodeFactSheet: (input: unknown) => import("./decoded.js").Decoded<Sheet>;
