// What stands in a figure that could not be drawn. Fetched only then, and handed `html`: a second
// Lit would ask strict pages for a second policy.
import type { Issue } from '../data/issues.js';
import { fill } from '../messages/index.js';
import { loadIssueMessages } from '../messages/issues.js';
import type { Messages } from '../messages/types.js';
import type { html as litHtml, TemplateResult } from 'lit';

/** What is wrong, for whoever made the page: closed, so that readers aren't troubled. */
export async function authorDetails(
  html: typeof litHtml,
  issues: readonly Issue[],
  lang: string,
  messages: Messages,
): Promise<TemplateResult> {
  const words = await loadIssueMessages(lang);
  const errors = issues.filter(({ severity }) => severity === 'error');
  return html`<details>
    <summary>${messages.authorDetails}</summary>
    <ul>
      ${errors.map((issue) => html`<li>${complaint(html, issue, words)}</li>`)}
    </ul>
  </details>`;
}

/** Where, what, and the code that the documentation has. */
function complaint(
  html: typeof litHtml,
  { path, code, parameters }: Issue,
  words: Readonly<Record<string, string>>,
): TemplateResult {
  const sentence = fill(words[code] ?? '', stringified(parameters));
  return html`${path ? [html`<code>${path}</code>`, ' '] : ''}${sentence} <code>${code}</code>`;
}

const stringified = (parameters: Issue['parameters']): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, String(value)]));
