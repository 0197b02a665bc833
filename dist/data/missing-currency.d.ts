import type { Issue } from './issues.js';
/** Sections with amounts and without a currency: nobody can tell what money is meant. */
export declare function missingCurrencies(document: unknown): Issue[];
