import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** One of several, in a list that opens. */
export function select(
  label: string,
  all: readonly (readonly [value: string, text: string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<label class="field"
    ><span>${label}</span
    ><select
      @change=${({ currentTarget }: Event) =>
        choose(currentTarget instanceof HTMLSelectElement ? currentTarget.value : '')}
    >
      ${all.map(
        ([value, text]) =>
          html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`,
      )}
    </select></label
  >`;
}
