import { html, nothing, type TemplateResult } from 'lit';
import type { Confirmation } from '../../../data/confirmed.js';
import type { Issue } from '../../../data/issues.js';
import { fill } from '../../../messages/index.js';
import { DraftEvent } from '../draft-event.js';
import { stepsOf, type Draft } from '../draft.js';
import { fieldId } from '../form/context.js';
import { FORM } from '../form/fields.js';
import { issueText, type Speech } from '../speech.js';
import { confirmationsIn, withoutConfirmation } from './confirmations.js';

/** All that there is to check, each with a way to its field, and what was confirmed. */
export function checksTemplate(
  draft: Draft,
  issues: readonly Issue[],
  speech: Speech,
  go: (path: string) => void,
): TemplateResult {
  const { check } = speech.words;
  const order = ['error', 'warning', 'info'];
  const sorted = [...issues].sort(
    (one, other) => order.indexOf(one.severity) - order.indexOf(other.severity),
  );
  const confirmed = confirmationsIn(draft);
  return html`<section class="checks" aria-labelledby="checks">
    <h2 id="checks" tabindex="-1">${check.heading}</h2>
    ${
      sorted.length
        ? html`<ul>
            ${sorted.map((issue) => issueTemplate(issue, speech, go))}
          </ul>`
        : html`<p>${check.nothing}</p>`
    }
    ${
      confirmed.length
        ? html`<h3>${check.confirmed}</h3>
            <ul>
              ${confirmed.map((each) => confirmedTemplate(each, draft, speech, go))}
            </ul>`
        : nothing
    }
  </section>`;
}

function issueTemplate(issue: Issue, speech: Speech, go: (path: string) => void): TemplateResult {
  const follow = (event: Event): void => {
    event.preventDefault();
    go(issue.path);
  };
  return html`<li data-severity=${issue.severity}>
    <a href=${`#${fieldId(issue.path)}`} @click=${follow}>${placeOf(issue.path, speech)}</a>
    <span><strong>${speech.words.check[issue.severity]}:</strong> ${issueText(issue, speech)}</span>
  </li>`;
}

function confirmedTemplate(
  confirmation: Confirmation,
  draft: Draft,
  speech: Speech,
  go: (path: string) => void,
): TemplateResult {
  const { words } = speech;
  const ask = ({ currentTarget }: Event): void => {
    const changed = withoutConfirmation(draft, confirmation);
    currentTarget?.dispatchEvent(new DraftEvent(changed, 'confirmed'));
    go(confirmation.path);
  };
  const place = placeOf(confirmation.path, speech);
  return html`<li>
    ${place}
    <button type="button" aria-label=${`${words.check.askAgain}: ${place}`} @click=${ask}>
      ${words.check.askAgain}
    </button>
  </li>`;
}

/** Where something is, in the words of the form: "Funding › Required". */
export function placeOf(path: string, { words }: Speech): string {
  const steps = stepsOf(path);
  const section = FORM.find(({ name }) => name === steps[0])?.name || 'header';
  const names: Readonly<Record<string, string>> = {
    ...words.fields,
    staff: words.lists.staff,
    offices: words.lists.offices,
    parts: words.lists.parts,
    notes: words.lists.notes,
  };
  const within = steps.flatMap((step) =>
    typeof step === 'number'
      ? fill(words.form.row, { n: String(step + 1) })
      : Object.hasOwn(names, step)
        ? (names[step] ?? [])
        : [],
  );
  return [words.sections[section], ...within].join(' › ');
}
