import { FIGURES } from './answers.js';

/** What is pasted into a page for one widget. */
export const snippetOf = (tag: string): string => `<script type="module" src="factlet/cdn/autoload.js"></script>

<${tag} src="${FIGURES}">
  <p>What readers see without the figures: a sentence or a table.</p>
</${tag}>`;
