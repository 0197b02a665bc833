import { type Header, type SectionName } from './fields.js';
/** Reads what a document says for all its sections; the sections themselves are not looked at. */
export declare const decodeHeader: (input: unknown) => import("./decoded.js").Decoded<Header>;
export declare function isSectionName(key: string): key is SectionName;
