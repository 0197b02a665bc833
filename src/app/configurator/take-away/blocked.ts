import { html, type TemplateResult } from 'lit';
import type { Issue } from '../../../data/issues.js';
import { issueText, type Speech } from '../speech.js';
import type { TakeAwayWords } from '../messages/types.js';

/** What has to be settled first: each point in words, with the way to its field. */
export const blocked = (
  issues: readonly Issue[],
  words: TakeAwayWords,
  speech: Speech,
  go: (path: string) => void,
): TemplateResult => html`
  <section aria-labelledby="blocked">
    <h2 id="blocked">${words.blocked}</h2>
    <p>${words.blockedHint}</p>
    <ul class="issues">
      ${issues.map(
        (issue, index) =>
          html`<li class="warn">
            <p id="issue-${index}">
              ${issueText(issue, speech)} <code dir="ltr">${issue.path}</code>
            </p>
            <button type="button" aria-describedby="issue-${index}" @click=${() => go(issue.path)}>
              ${words.go}
            </button>
          </li>`,
      )}
    </ul>
  </section>
`;
