import type { LocalePack } from './locale-pack.js';
/** Whether the browser writes this language wrongly and a pack of ours does it right. Probed once a page. */
export declare function packNeeded(lang: string): boolean;
/** The pack of a language, ready to write. Rejects where there is none, or it can't be loaded. */
export declare function loadPack(lang: string): Promise<LocalePack>;
