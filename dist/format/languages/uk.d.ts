import type { LanguageData } from '../language-data.js';
export declare const language: LanguageData;
