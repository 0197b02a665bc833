import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { tidied } from '../snippet/prerender.js';

/** Writes a template as HTML, in Node, without Lit's marks for hydration, which isn't used. */
export const print = (template: TemplateResult): string =>
  tidied(collectResultSync(render(template)));
