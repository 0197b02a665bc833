/** Saves a file on the reader's device, as far as the page is allowed to. */
export declare function saveFile(content: Blob, name: string): void;
/**
 * Copies a text and the same as HTML, for documents and mail; the text alone where that is all that
 * can be copied.
 */
export declare function copyText(text: string, html: string): Promise<boolean>;
/**
 * Whether the page is in a sandbox with no origin. Such a frame often may not save files, and can't
 * know whether it may.
 */
export declare const isOpaqueOrigin: () => boolean;
