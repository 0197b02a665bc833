import type { DownloadMessages } from './downloads.js';
export declare const downloads: DownloadMessages;
