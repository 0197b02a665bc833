import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isObject } from '../../../data/walk.js';
import { plural } from '../../../messages/index.js';
import { valueAt } from '../draft.js';
import { LANGUAGE_NAMES, languageNamed, type Speech } from '../speech.js';
import { write, type FormContext } from './context.js';
import { countryCode, countryName } from './country-names.js';
import type { Field } from './fields.js';
import { joined } from './paths.js';
import { shell } from './shell.js';
import { textField } from './text-field.js';
import { written } from './texts.js';

/** One of the format's words, by the name that readers see. A word that the format doesn't have stays, and is told. */
export function keywordField(field: Field, place: string, context: FormContext): TemplateResult {
  const { form } = context.speech.words;
  const names = keywordNames(field, context.speech);
  const none = field.words === 'qualifiers' ? '' : form.ownName;
  return select(field, place, context, [['', none], ...Object.entries(names)], written(valueAt(context.draft, joined(place, field.name))), (chosen) => chosen || undefined);
}

/** The names of the format's words for a field. */
export function keywordNames({ words }: Field, { messages }: Speech): Readonly<Record<string, string>> {
  const names = { groups: messages.groups, staff: messages.staff, offices: messages.offices, qualifiers: messages.qualifiers }[words ?? 'groups'];
  return Object.fromEntries(Object.entries(names).map(([word, name]) => [word, plural(name, 'one').replace('{n}', '…')]));
}

/** Another row of the same list: its word where it has one, else its name. */
export function wholeField(field: Field, place: string, context: FormContext): TemplateResult {
  const { draft, speech } = context;
  const rows = valueAt(draft, place.replace(/\[\d+\]$/, ''));
  const others = (Array.isArray(rows) ? rows : []).filter((row) => isObject(row) && row !== valueAt(draft, place));
  const options = others.flatMap((row: unknown) => {
    const { group, category, label } = isObject(row) ? row : {};
    const key = group ?? category ?? label;
    return key === undefined ? [] : [{ key, name: nameOf(key, label, speech) }];
  });
  const value = valueAt(draft, joined(place, field.name));
  return select(field, place, context, [['', ''], ...options.map(({ key, name }) => [JSON.stringify(key), name] as const)], value === undefined ? '' : JSON.stringify(value),
    (chosen) => options.find(({ key }) => JSON.stringify(key) === chosen)?.key);
}

function nameOf(key: unknown, label: unknown, { messages }: Speech): string {
  const names: Readonly<Record<string, string>> = { ...messages.groups, ...messages.staff };
  return names[written(key)] ?? (isObject(label) ? written(Object.values(label)[0]) : written(label ?? key));
}

function select({ name, label, isShort }: Field, place: string, context: FormContext, options: readonly (readonly [value: string, name: string])[], chosen: string, read: (chosen: string) => unknown): TemplateResult {
  const isKnown = options.some(([value]) => value === chosen);
  const choose = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) write(context, place, name, read(target.value));
  };
  return shell(joined(place, name), { label: context.speech.words.fields[label], isShort }, context, ({ id, describedBy, invalid }) => html`
    <select id=${id} aria-describedby=${describedBy} aria-invalid=${invalid} .value=${live(chosen)} @change=${choose}>
      ${isKnown ? nothing : html`<option value=${chosen} selected>${chosen}</option>`}
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text || '–'}</option>`)}
    </select>`);
}

/** A yes, and otherwise nothing. */
export function flagField({ name, label }: Field, place: string, context: FormContext): TemplateResult {
  const isSet = valueAt(context.draft, joined(place, name)) === true;
  return shell(joined(place, name), { label: context.speech.words.fields[label], isShort: true }, context, ({ id, describedBy, invalid }) => html`
    <input type="checkbox" id=${id} aria-describedby=${describedBy} aria-invalid=${invalid} .checked=${live(isSet)} @change=${() => write(context, place, name, isSet ? undefined : true)}>`);
}

/** Ids of the lists of proposals, which the form draws once. */
export const PROPOSALS = { countries: 'configurator-countries', languages: 'configurator-languages', currencies: 'configurator-currencies' } as const;

/** A country by its name or its code. What is neither stays as it is, and is told. */
export function countryField(field: Field, place: string, context: FormContext): TemplateResult {
  const { speech: { formats, messages, words }, draft } = context;
  const path = joined(place, field.name);
  const value = valueAt(draft, path);
  // A sheet's country may be a name in several languages.
  if (isObject(value)) return textField(path, words.fields[field.label], context);
  // The statistics count them among the countries.
  const special = new Map(path.startsWith('origins.') ? [[messages.unknown, 'UNK'], [messages.stateless, 'XXA']] : []);
  const shown = [...special].find(([, code]) => code === value)?.[0] ?? countryName(written(value), formats);
  return typedField(field, place, context, shown, PROPOSALS.countries, (typed) => special.get(typed) ?? countryCode(typed, formats) ?? typed);
}

/** A code of three letters. */
export const currencyField = (field: Field, place: string, context: FormContext): TemplateResult =>
  typedField(field, place, context, written(valueAt(context.draft, joined(place, field.name))), PROPOSALS.currencies, (typed) => typed.toUpperCase());

/** The tag of a language, with its name below. */
export function languageField(field: Field, place: string, context: FormContext): TemplateResult {
  const tag = written(valueAt(context.draft, joined(place, field.name)));
  const known = languageNamed(tag.replace(/[-_].*/, '').toLowerCase());
  return typedField(field, place, context, tag, PROPOSALS.languages, (typed) => typed, known ? LANGUAGE_NAMES[known] : '');
}

/** A line that proposes what can be written in it. */
function typedField({ name, label, isShort }: Field, place: string, context: FormContext, shown: string, proposals: string | undefined, read: (typed: string) => string, hint?: string): TemplateResult {
  const type = ({ target }: Event): void => {
    const typed = target instanceof HTMLInputElement ? target.value.trim() : shown;
    if (typed !== shown) write(context, place, name, typed ? read(typed) : undefined);
  };
  return shell(joined(place, name), { label: context.speech.words.fields[label], isShort, hint }, context, ({ id, describedBy, invalid }) => html`
    <input type="text" autocomplete="off" id=${id} list=${proposals ?? nothing} aria-describedby=${describedBy} aria-invalid=${invalid} .value=${live(shown)} @change=${type}>`);
}
