import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** One of a few things that can be chosen. */
export interface Segment<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** The language of the text, where it isn't the officer's. */
  readonly lang?: string;
}

/** One of a few, side by side. Radio buttons: the arrow keys move among them. */
export const segments = <Value extends string>(
  legend: string,
  name: string,
  all: readonly Segment<Value>[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult => html`
  <fieldset class="segments">
    <legend>${legend}</legend>
    <div>
      ${all.map(
        ({ value, text, lang }) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              value=${value}
              .checked=${live(value === chosen)}
              @change=${() => choose(value)}
            /><span lang=${lang ?? nothing}>${text}</span></label
          >`,
      )}
    </div>
  </fieldset>
`;
