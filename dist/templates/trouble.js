// What stands in a figure that could not be drawn. Fetched only then.
import { html, nothing } from 'lit';
import { fill } from '../messages/index.js';
import { loadIssueMessages } from '../messages/issues.js';
/** What is wrong, for whoever made the page: closed, so that readers aren't troubled. */
export async function authorDetails(issues, lang, messages) {
    const words = await loadIssueMessages(lang);
    return html `<details>
    <summary>${messages.authorDetails}</summary>
    <ul>${issues.filter(({ severity }) => severity === 'error').map((issue) => html `<li>${complaint(issue, words)}</li>`)}</ul>
  </details>`;
}
/** Where, what, and the code that the documentation has. */
const complaint = ({ path, code, parameters }, words) => html `
  ${path ? html `<code>${path}</code> ` : nothing}${fill(words[code] ?? '', stringified(parameters))} <code>${code}</code>
`;
const stringified = (parameters) => Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, String(value)]));
