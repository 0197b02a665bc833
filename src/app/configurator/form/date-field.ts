import { html, type TemplateResult } from 'lit';
import { fill } from '../../../messages/index.js';
import type { PageLocale } from '../page-locale.js';
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
  const { locale } = context;
  return textField(path, label, context, {
    isShort,
    isUniversal: (text) => !text || readingOf(text, locale) !== undefined,
    read(typed) {
      const [date, ...others] = datesIn(typed, locale);
      return date === undefined || others.length ? typed : date;
    },
    hint: (text, put) => hintFor(text, put, locale),
  });
}

function hintFor(
  text: string,
  put: (text: string) => void,
  locale: PageLocale,
): string | TemplateResult {
  const { form } = locale.words;
  if (!text) return form.dateForms;
  const dates = datesIn(text, locale);
  if (dates.length > 1)
    return html`${form.whichDate}
    ${dates.map(
      (date) =>
        html`<button type="button" @click=${() => put(date)}>${readingOf(date, locale)}</button> `,
    )}`;
  const reading = readingOf(text, locale);
  return reading === undefined ? form.asWritten : fill(form.reads, { reading });
}
