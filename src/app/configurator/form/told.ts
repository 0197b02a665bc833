import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../../data/issues.js';
import { isConfirmable } from '../../../data/confirmed.js';
import { isOpenNumber } from '../checks/issues.js';
import { withConfirmation } from '../checks/confirmations.js';
import { suggestionsFor, type Suggestion } from '../checks/suggestions.js';
import { valueAt } from '../draft.js';
import { issueText } from '../page-locale.js';
import { toldId, type FormContext } from './context.js';
import { written } from './texts.js';

/** What is to be said of a place, beside it, with the ways out. */
export function toldTemplate(
  issues: readonly Issue[],
  place: string,
  context: FormContext,
): TemplateResult | typeof nothing {
  if (!issues.length) return nothing;
  return html`<div class="told" id=${toldId(place)}>
    ${issues.map((issue) => issueTemplate(issue, context))}
  </div>`;
}

function issueTemplate(issue: Issue, context: FormContext): TemplateResult {
  const { draft, locale, change, announce } = context;
  const { check } = locale.words;
  const keep = (): void => {
    change(withConfirmation(draft, issue), 'confirmed');
    announce(check.keptNow);
  };
  const mend = ({ draft: mended, path, teaches }: Suggestion): void => {
    if (teaches) context.learn(teaches);
    change(mended, path);
  };
  return html`<div class="issue" data-severity=${issue.severity}>
    <p>
      ${
        isQuestion(issue, context)
          ? question(issue, context)
          : html`<strong>${check[issue.severity]}:</strong> ${issueText(issue, locale)}`
      }
    </p>
    <p class="ways">
      ${suggestionsFor(draft, issue, locale).map(
        (suggestion) =>
          html`<button type="button" class="strong" @click=${() => mend(suggestion)}>
            ${suggestion.label}
          </button>`,
      )}
      ${
        isConfirmable(issue)
          ? html`<button type="button" @click=${keep}>${check.keep}</button>`
          : nothing
      }
    </p>
  </div>`;
}

/** A number that can be read in two ways is a question, not a fault. */
const isQuestion = ({ code, path }: Issue, { draft }: FormContext): boolean =>
  (code === 'bad-value' || code === 'text-number') && isOpenNumber(draft, path);

const question = ({ path }: Issue, { draft, locale }: FormContext): TemplateResult =>
  html`<bdi>${written(valueAt(draft, path))}</bdi>:
    <strong>${locale.words.form.whichNumber}</strong>`;
