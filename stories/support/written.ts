import { html } from 'lit';

/** A sentence: what stands between backticks is code. */
export const written = (sentence: string): unknown[] =>
  sentence.split('`').map((text, index) => (index % 2 ? html`<code>${text}</code>` : text));
