import { html, type TemplateResult } from 'lit';
import { fill } from '../../../messages/index.js';
import type { Speech } from '../speech.js';
import type { FormContext } from './context.js';
import { textField } from './text-field.js';
import { datesIn, readingOf } from './typed-date.js';

/**
 * A date: a year, a month, the middle of a year or a day, or any words for it. How it is read
 * stands below.
 */
export function dateField(
  path: string,
  label: string,
  context: FormContext,
  isShort: boolean | undefined,
): TemplateResult {
  const { speech } = context;
  return textField(path, label, context, {
    isShort,
    isUniversal: (text) => !text || readingOf(text, speech) !== undefined,
    read(typed) {
      const [date, ...others] = datesIn(typed, speech);
      return date === undefined || others.length ? typed : date;
    },
    hint: (text, put) => hintFor(text, put, speech),
  });
}

function hintFor(
  text: string,
  put: (text: string) => void,
  speech: Speech,
): string | TemplateResult {
  const { form } = speech.words;
  if (!text) return form.dateForms;
  const dates = datesIn(text, speech);
  if (dates.length > 1)
    return html`${form.whichDate}
    ${dates.map(
      (date) =>
        html`<button type="button" @click=${() => put(date)}>${readingOf(date, speech)}</button> `,
    )}`;
  const reading = readingOf(text, speech);
  return reading === undefined ? form.asWritten : fill(form.reads, { reading });
}
