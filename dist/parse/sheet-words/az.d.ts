import type { SheetWords } from './types.js';
export declare const words: SheetWords;
