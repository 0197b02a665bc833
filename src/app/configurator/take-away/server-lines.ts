import { html, type TemplateResult } from 'lit';
import type { TakeAwayWords } from '../messages/types.js';

/** As docs/embedding.md has them. */
const LINES = [
  '# Apache',
  'Header set Access-Control-Allow-Origin "*"',
  '',
  '# nginx',
  'add_header Access-Control-Allow-Origin "*";',
].join('\n');

/** What the server of the files needs, where a page on another host loads modules from it. */
export const serverLines = ({ otherHost, server }: TakeAwayWords): TemplateResult =>
  html`<p class="hint">${otherHost}</p>
    <details>
      <summary>${server}</summary>
      <pre dir="ltr">${LINES}</pre>
    </details>`;
