import type { Issue } from './issues.js';
/**
 * Tells confirmations that silence nothing: what they were given for has changed, or they never
 * fitted.
 */
export declare function unusedConfirmations(document: Readonly<Record<string, unknown>>, silenced: readonly Issue[]): Issue[];
