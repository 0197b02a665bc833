import { fill } from '../messages/index.js';
import { loadIssueMessages } from '../messages/issues.js';
/** What is wrong, for whoever made the page: closed, so that readers aren't troubled. */
export async function authorDetails(html, issues, lang, messages) {
    const words = await loadIssueMessages(lang);
    const errors = issues.filter(({ severity }) => severity === 'error');
    return html `<details>
    <summary>${messages.authorDetails}</summary>
    <ul>
      ${errors.map((issue) => html `<li>${complaint(html, issue, words)}</li>`)}
    </ul>
  </details>`;
}
/** Where, what, and the code that the documentation has. */
function complaint(html, { path, code, parameters }, words) {
    const sentence = fill(words[code] ?? '', stringified(parameters));
    return html `${path ? [html `<code>${path}</code>`, ' '] : ''}${sentence} <code>${code}</code>`;
}
const stringified = (parameters) => Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, String(value)]));
