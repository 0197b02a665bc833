import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** Something to choose; `lang` is the language of its text, where it isn't the officer's. */
export type Option<Value extends string> = readonly [value: Value, text: string, lang?: string];

/** One of several, in a list that opens. */
export function select<Value extends string>(
  label: string,
  all: readonly Option<Value>[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<label class="field"
    ><span>${label}</span
    ><select
      @change=${({ currentTarget }: Event) => {
        const option =
          currentTarget instanceof HTMLSelectElement && all[currentTarget.selectedIndex];
        if (option) choose(option[0]);
      }}
    >
      ${all.map(
        ([value, text, lang]) =>
          html`<option value=${value} lang=${lang ?? nothing} .selected=${live(value === chosen)}>
            ${text}
          </option>`,
      )}
    </select></label
  >`;
}
