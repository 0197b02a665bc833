import type { TemplateResult } from 'lit';
/** Writes a template as HTML, in Node, without Lit's marks for hydration, which isn't used. */
export declare const print: (template: TemplateResult) => string;
