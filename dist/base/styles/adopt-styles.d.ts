import type { CSSResultOrNative } from 'lit';
/**
 * Makes an element's style sheets anew in the document that it was adopted into: they serve only
 * the one that made them.
 */
export declare function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void;
