import type { DownloadMessages } from './types.js';
/**
 * What is said of downloads in the language of a tag, in English where it has no sentences. Ask
 * only when the reader does.
 */
export declare function loadDownloadMessages(lang: string): Promise<DownloadMessages>;
