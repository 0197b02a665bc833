import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueAt } from '../draft.js';
import {
  countryField,
  currencyField,
  flagField,
  keywordField,
  languageField,
  wholeField,
} from './choice-fields.js';
import { write, type FormContext } from './context.js';
import { dateField } from './date-field.js';
import { disclosure } from './disclosure.js';
import { FIGURE_DETAILS, type Field } from './fields.js';
import { markField } from './mark-field.js';
import { numberField } from './number-field.js';
import { joined, wordsPath, type Addressed } from './paths.js';
import { hasIssues, shell } from './shell.js';
import { textField } from './text-field.js';
import { written } from './texts.js';

/** A field of a place, as its kind is filled in. */
export function fieldTemplate(field: Field, place: string, context: FormContext): TemplateResult {
  const { isShort } = field;
  const path = joined(place, field.name);
  const label = context.locale.words.fields[field.label];
  switch (field.kind) {
    case 'text':
      return textField(path, label, context, { isShort });
    case 'long-text':
      return textField(path, label, context, {
        isLong: true,
        isShort,
        ...(field.label === 'sentence' && { hint: () => context.locale.words.form.sentenceHint }),
      });
    case 'date':
      return dateField(path, label, context, isShort);
    case 'number':
    case 'share':
      return numberField(field, place, context);
    case 'figure':
      return figureField(field, place, context);
    case 'country':
      return countryField(field, place, context);
    case 'keyword':
      return keywordField(field, place, context);
    case 'language':
      return languageField(field, place, context);
    case 'currency':
      return currencyField(field, place, context);
    case 'source':
      return addressedField(path, field, SOURCE, context);
    case 'organisation':
      return addressedField(path, field, ORGANISATION, context);
    case 'whole':
      return wholeField(field, place, context);
    case 'flag':
      return flagField(field, place, context);
    case 'mark':
      return markField(field.name, place, label, context);
    case 'address':
      return addressField(place, { text: '', address: field.name, label: field.label }, context);
  }
}

/** Several fields of a place. */
export const fieldTemplates = (
  fields: readonly Field[],
  place: string,
  context: FormContext,
): TemplateResult =>
  html`<div class="fields">${fields.map((field) => fieldTemplate(field, place, context))}</div>`;

/**
 * A number, and behind a button what is said of it. The figure before has its date beside it, in
 * the form's own list.
 */
function figureField(field: Field, place: string, context: FormContext): TemplateResult {
  const path = joined(place, field.name);
  if (field.name === 'previous')
    return numberField(field, place, context, undefined, [joined(path, 'asOf')]);
  const inside = FIGURE_DETAILS.map(({ name }) => joined(path, name));
  const details = disclosure(
    `details:${path}`,
    { label: context.locale.words.form.details, of: context.locale.words.fields[field.label] },
    context,
    () => fieldTemplates(FIGURE_DETAILS, path, context),
    hasIssues(inside, context),
  );
  return numberField(field, place, context, details, inside);
}

const SOURCE = { text: 'text', address: 'url', label: 'url' } as const;
const ORGANISATION = { text: 'name', address: 'logo', label: 'logo' } as const;

interface AddressedWords extends Addressed {
  readonly label: Field['label'];
}

/** Words, and an address that needs no words: a source's page, an organisation's logo. */
function addressedField(
  path: string,
  { label }: Field,
  names: AddressedWords,
  context: FormContext,
): TemplateResult {
  return html`${textField(
    wordsPath(context.draft, path, names),
    context.locale.words.fields[label],
    context,
  )}${addressField(path, names, context)}`;
}

function addressField(
  place: string,
  { text, address, label }: AddressedWords,
  context: FormContext,
): TemplateResult {
  const path = joined(place, address);
  const url = written(valueAt(context.draft, path));
  const type = ({ target }: Event): void => {
    const typed = target instanceof HTMLInputElement ? target.value.trim() : url;
    if (typed !== url) write(context, place, address, typed || undefined, text);
  };
  return shell(
    path,
    { label: context.locale.words.fields[label] },
    context,
    ({ id, describedBy, invalid }) =>
      html` <input
        type="url"
        inputmode="url"
        autocomplete="off"
        dir="ltr"
        id=${id}
        placeholder="https://"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${live(url)}
        @change=${type}
      />`,
  );
}
