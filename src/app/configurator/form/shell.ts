import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../../data/issues.js';
import { issuesAt } from '../checks/issues.js';
import { fieldId, hintId, toldId, type FormContext } from './context.js';
import { toldTemplate } from './told.js';

/** What a control needs to be understood by those who can't see what stands beside it. */
export interface Control {
  readonly id: string;
  readonly describedBy: string | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
}

/**
 * A field: its name, its control, how it is read, and what is to be said of it. `inside` are the
 * paths that have a place of their own.
 */
export function shell(
  path: string,
  {
    label,
    hint,
    isShort = false,
    inside = [],
  }: {
    readonly label: string;
    readonly hint?: string | TemplateResult | undefined;
    readonly isShort?: boolean | undefined;
    readonly inside?: readonly string[];
  },
  context: FormContext,
  control: (control: Control) => TemplateResult,
  after: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const issues = issuesAt(context.issues, path, inside);
  return html`<div
      class=${isShort ? 'field short' : 'field'}
      data-severity=${worst(issues) ?? nothing}
    >
      <label for=${fieldId(path)}>${label}</label>
      ${control({ id: fieldId(path), ...describing(path, issues, hint !== undefined) })}
      ${hint === undefined ? nothing : html`<p class="hint" id=${hintId(path)}>${hint}</p>`}
      ${after}
    </div>
    ${toldTemplate(issues, path, context)}`;
}

/** What a control's attributes say of its hint and its issues. */
export function describing(
  path: string,
  issues: readonly Issue[],
  hasHint: boolean,
): Omit<Control, 'id'> {
  const ids = [...(hasHint ? [hintId(path)] : []), ...(issues.length ? [toldId(path)] : [])];
  return {
    describedBy: ids.join(' ') || nothing,
    invalid: issues.some(({ severity }) => severity === 'error') ? 'true' : nothing,
  };
}

/** The severity that a field is marked with. */
export function worst(issues: readonly Issue[]): Issue['severity'] | undefined {
  return (['error', 'warning', 'info'] as const).find((severity) =>
    issues.some((issue) => issue.severity === severity),
  );
}

/** Whether anything is to be said of one of several places. */
export const hasIssues = (places: readonly string[], { issues }: FormContext): boolean =>
  places.some((place) => issuesAt(issues, place).length > 0);
