import type { DownloadMessages } from '../types.js';
export declare const downloads: DownloadMessages;
