import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';

/**
 * What is left for hydration, which isn't used: comments around parts, and `<?>` where `nothing`
 * stood.
 */
const MARKERS = /<!--\/?lit-(?:part|node)[^>]*-->|<!--\?-->|<\?>/g;
/** Line ends and indents of our templates. Spaces that don't break are the texts' own. */
const INDENTS = /[ \n]+/g;
/** The space of an attribute that isn't there. */
const GAPS = / (?=\/?>)/g;

/** Writes a template as HTML, in Node. */
export const print = (template: TemplateResult): string =>
  collectResultSync(render(template)).replace(MARKERS, '').replace(INDENTS, ' ').replace(GAPS, '');
