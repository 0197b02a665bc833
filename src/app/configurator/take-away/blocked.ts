import { html, type TemplateResult } from 'lit';
import type { Issue } from '../../../data/issues.js';
import { issueText, type PageLocale } from '../page-locale.js';
import type { TakeAwayWords } from '../messages/types.js';

/** What has to be settled first: each point in words, with the way to its field. */
export const blocked = (
  issues: readonly Issue[],
  words: TakeAwayWords,
  locale: PageLocale,
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
              ${issueText(issue, locale)} <code dir="ltr">${issue.path}</code>
            </p>
            <button type="button" aria-describedby="issue-${index}" @click=${() => go(issue.path)}>
              ${words.go}
            </button>
          </li>`,
      )}
    </ul>
  </section>
`;
