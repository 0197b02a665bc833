import type { LocalePack } from './locale-pack.js';
/** Whether a language is written by a pack of ours. */
export declare const packNeeded: (lang: string) => boolean;
/** The pack of a language, ready to write. Rejects where there is none, or it can't be loaded. */
export declare function loadPack(lang: string): Promise<LocalePack>;
