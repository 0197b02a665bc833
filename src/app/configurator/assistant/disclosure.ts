import { html, type TemplateResult } from 'lit';
import type { Issue } from '../../../data/issues.js';
import type { Draft } from '../draft.js';
import type { PageLocale } from '../page-locale.js';

/** The way to an assistant's help. What it says is fetched when it is opened. */
export const assistantTemplate = (
  locale: PageLocale,
  heading: string,
  hint: string,
  draft?: Draft,
  issues: readonly Issue[] = [],
): TemplateResult =>
  html`<details @toggle=${load}>
    <summary>${heading}</summary>
    <p class="hint">${hint}</p>
    <configurator-assistant
      .locale=${locale}
      .draft=${draft}
      .issues=${issues}
    ></configurator-assistant>
  </details>`;

const load = ({ target }: Event): void => {
  if (target instanceof HTMLDetailsElement && target.open) void import('./assistant.js');
};
