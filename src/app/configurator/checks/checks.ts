import { html, nothing, type TemplateResult } from 'lit';
import type { Confirmation } from '../../../data/confirmed.js';
import type { Issue } from '../../../data/issues.js';
import { fill } from '../../../messages/index.js';
import { assistantTemplate } from '../assistant/disclosure.js';
import { DraftEvent } from '../draft-event.js';
import { stepsOf, type Draft } from '../draft.js';
import { fieldId } from '../form/context.js';
import { FORM } from '../form/fields.js';
import { issueText, type PageLocale } from '../page-locale.js';
import { confirmationsIn, withoutConfirmation } from './confirmations.js';

/** All that there is to check, each with a way to its field, and what was confirmed. */
export function checksTemplate(
  draft: Draft,
  issues: readonly Issue[],
  locale: PageLocale,
  go: (path: string) => void,
): TemplateResult {
  const { check } = locale.words;
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
            ${sorted.map((issue) => issueTemplate(issue, locale, go))}
          </ul>`
        : html`<p>${check.nothing}</p>`
    }
    ${
      sorted.length
        ? assistantTemplate(locale, check.repair, check.repairHint, draft, sorted)
        : nothing
    }
    ${
      confirmed.length
        ? html`<h3>${check.confirmed}</h3>
            <ul>
              ${confirmed.map((each) => confirmedTemplate(each, draft, locale, go))}
            </ul>`
        : nothing
    }
  </section>`;
}

function issueTemplate(
  issue: Issue,
  locale: PageLocale,
  go: (path: string) => void,
): TemplateResult {
  const follow = (event: Event): void => {
    event.preventDefault();
    go(issue.path);
  };
  return html`<li data-severity=${issue.severity}>
    <a href=${`#${fieldId(issue.path)}`} @click=${follow}>${placeOf(issue.path, locale)}</a>
    <span><strong>${locale.words.check[issue.severity]}:</strong> ${issueText(issue, locale)}</span>
  </li>`;
}

function confirmedTemplate(
  confirmation: Confirmation,
  draft: Draft,
  locale: PageLocale,
  go: (path: string) => void,
): TemplateResult {
  const { words } = locale;
  const ask = ({ currentTarget }: Event): void => {
    const changed = withoutConfirmation(draft, confirmation);
    currentTarget?.dispatchEvent(new DraftEvent(changed, 'confirmed'));
    go(confirmation.path);
  };
  const place = placeOf(confirmation.path, locale);
  return html`<li>
    ${place}
    <button type="button" aria-label=${`${words.check.askAgain}: ${place}`} @click=${ask}>
      ${words.check.askAgain}
    </button>
  </li>`;
}

/** Where something is, in the words of the form: "Funding › Required". */
export function placeOf(path: string, { words }: PageLocale): string {
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
