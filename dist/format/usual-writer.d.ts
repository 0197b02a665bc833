import type { Writer } from './writer.js';
/** Whether a tag is in its usual form, and its language is written here. */
export declare const isUsual: (tag: string) => boolean;
/** How a language writes; the browser's way for all that is seldom. Undefined where nothing is known of it. */
export declare function usualWriter(tag: string): Writer | undefined;
