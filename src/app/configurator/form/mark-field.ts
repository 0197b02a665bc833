import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { withRaisedDigits } from '../../../parse/raised-digits.js';
import { valueAt } from '../draft.js';
import { write, type FormContext } from './context.js';
import { joined } from './paths.js';
import { shell } from './shell.js';
import { written } from './texts.js';

/**
 * The mark of a footnote. A digit is raised as it is typed: beside a number it would be one of the
 * number's own, and hardly anybody finds ¹ on a keyboard.
 */
export function markField(
  name: string,
  place: string,
  label: string,
  context: FormContext,
): TemplateResult {
  const path = joined(place, name);
  const mark = written(valueAt(context.draft, path));
  const type = ({ target }: Event): void => {
    const typed = target instanceof HTMLInputElement ? target.value.trim() : mark;
    if (typed !== mark) write(context, place, name, raised(typed) || undefined);
  };
  return shell(
    path,
    { label, isShort: true },
    context,
    ({ id, describedBy, invalid }) => html`
      <input
        type="text"
        autocomplete="off"
        dir="ltr"
        id=${id}
        placeholder="*"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${live(mark)}
        @change=${type}
      />
    `,
  );
}

const raised = (mark: string): string => (/^\d+$/.test(mark) ? withRaisedDigits(mark) : mark);
