import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isObject } from '../../../data/read-fields.js';
import { alpha2Of } from '../../../data/countries.js';
import { fill, plural } from '../../../messages/index.js';
import { valueAt, withValueAt } from '../draft.js';
import { currenciesOf } from '../../../parse/currencies.js';
import { languageName, languageTag } from '../../../parse/languages.js';
import { LANGUAGE_NAMES } from '../../../language/names.js';
import { languageNamed, type PageLocale } from '../page-locale.js';
import { write, type FormContext } from './context.js';
import { codedName, countryCodes, countryName, nearestCountries } from './country-names.js';
import type { Field } from './fields.js';
import { joined } from './paths.js';
import { shell } from './shell.js';
import { textField } from './text-field.js';
import { written } from './texts.js';

/**
 * One of the format's words, by the name that readers see. A word that the format doesn't have
 * stays, and is told.
 */
export function keywordField(field: Field, place: string, context: FormContext): TemplateResult {
  const { form } = context.locale.words;
  const names = keywordNames(field, context.locale);
  const none = field.words === 'qualifiers' ? '' : form.ownName;
  return select(
    field,
    place,
    context,
    [['', none], ...Object.entries(names)],
    written(valueAt(context.draft, joined(place, field.name))),
    (chosen) => chosen || undefined,
  );
}

/** The names of the format's words for a field. */
export function keywordNames(
  { words }: Field,
  { messages }: PageLocale,
): Readonly<Record<string, string>> {
  const names = {
    groups: messages.groups,
    staff: messages.staff,
    offices: messages.offices,
    qualifiers: messages.qualifiers,
  }[words ?? 'groups'];
  return Object.fromEntries(
    Object.entries(names).map(([word, name]) => [word, plural(name, 'one').replace('{n}', '…')]),
  );
}

/** Another row of the same list: its word where it has one, else its name. */
export function wholeField(field: Field, place: string, context: FormContext): TemplateResult {
  const { draft, locale } = context;
  const rows = valueAt(draft, place.replace(/\[\d+\]$/, ''));
  const others = (Array.isArray(rows) ? rows : []).filter(
    (row) => isObject(row) && row !== valueAt(draft, place),
  );
  const options = others.flatMap((row: unknown) => {
    const { group, category, label } = isObject(row) ? row : {};
    const key = group ?? category ?? label;
    return key === undefined ? [] : [{ key, name: nameOf(key, label, locale) }];
  });
  const value = valueAt(draft, joined(place, field.name));
  return select(
    field,
    place,
    context,
    [['', ''], ...options.map(({ key, name }) => [JSON.stringify(key), name] as const)],
    value === undefined ? '' : JSON.stringify(value),
    (chosen) => options.find(({ key }) => JSON.stringify(key) === chosen)?.key,
  );
}

function nameOf(key: unknown, label: unknown, { messages }: PageLocale): string {
  const names: Readonly<Record<string, string>> = { ...messages.groups, ...messages.staff };
  return (
    names[written(key)] ??
    (isObject(label) ? written(Object.values(label)[0]) : written(label ?? key))
  );
}

function select(
  { name, label, isShort }: Field,
  place: string,
  context: FormContext,
  options: readonly (readonly [value: string, name: string])[],
  chosen: string,
  read: (chosen: string) => unknown,
): TemplateResult {
  const isKnown = options.some(([value]) => value === chosen);
  const choose = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) write(context, place, name, read(target.value));
  };
  return shell(
    joined(place, name),
    { label: context.locale.words.fields[label], isShort },
    context,
    ({ id, describedBy, invalid }) =>
      html` <select
        id=${id}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${live(chosen)}
        @change=${choose}
      >
        ${isKnown ? nothing : html`<option value=${chosen} selected>${chosen}</option>`}
        ${options.map(
          ([value, text]) =>
            html`<option value=${value} ?selected=${value === chosen}>${text || '–'}</option>`,
        )}
      </select>`,
  );
}

/** A yes, and otherwise nothing. */
export function flagField(
  { name, label }: Field,
  place: string,
  context: FormContext,
): TemplateResult {
  const isSet = valueAt(context.draft, joined(place, name)) === true;
  return shell(
    joined(place, name),
    { label: context.locale.words.fields[label], isShort: true },
    context,
    ({ id, describedBy, invalid }) =>
      html` <input
        type="checkbox"
        id=${id}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .checked=${live(isSet)}
        @change=${() => write(context, place, name, isSet ? undefined : true)}
      />`,
  );
}

/** Ids of the lists of proposals, which the form draws once. */
export const PROPOSALS = {
  countries: 'configurator-countries',
  languages: 'configurator-languages',
  currencies: 'configurator-currencies',
} as const;

/** A country by its name or its code. What is neither stays as it is, and is told. */
export function countryField(field: Field, place: string, context: FormContext): TemplateResult {
  const {
    locale: { formats, messages, words },
    draft,
    notices,
  } = context;
  const path = joined(place, field.name);
  const value = valueAt(draft, path);
  // A sheet's country may be a name in several languages.
  if (isObject(value)) return textField(path, words.fields[field.label], context);
  // The statistics count them among the countries.
  const special = new Map(
    path.startsWith('origins.')
      ? [
          [messages.unknown, 'UNK'],
          [messages.stateless, 'XXA'],
          [messages.various, 'VAR'],
          [messages.tibetan, 'TIB'],
        ]
      : [],
  );
  const shown =
    [...special].find(([, code]) => code === value)?.[0] ?? countryName(written(value), formats);
  const read = (typed: string): string => {
    const [code, another] = special.has(typed)
      ? [special.get(typed)]
      : countryCodes(typed, formats);
    return another ? typed : (code ?? typed);
  };
  const said = (code: string): string | undefined =>
    alpha2Of(code) ? fill(words.form.reads, { reading: codedName(code, formats) }) : undefined;
  // Beside a row it is said of what was typed just now, not of all that is there.
  const hint =
    place === ''
      ? (headerCountryHint(written(value), context, path) ?? said(written(value)))
      : notices.get(path);
  return typedField(
    field,
    place,
    context,
    shown,
    PROPOSALS.countries,
    read,
    hint,
    (kept, typed) => {
      context.notice(path, kept === typed ? undefined : said(kept));
    },
  );
}

/** A sheet's own country may have any name: nobody tells that it isn't known, but the field. */
function headerCountryHint(
  name: string,
  {
    draft,
    change,
    locale: {
      formats,
      words: { form },
    },
  }: FormContext,
  path: string,
): TemplateResult | undefined {
  if (!name || alpha2Of(name)) return undefined;
  const codes = countryCodes(name, formats);
  const proposed = codes.length ? codes : nearestCountries(name, formats);
  const asked = codes.length > 1 ? fill(form.whichCountry, { name }) : form.unknownCountry;
  return html`${asked}
  ${proposed.map(
    (code) =>
      html`<button type="button" @click=${() => change(withValueAt(draft, path, code), path)}>
        ${codedName(code, formats)}
      </button> `,
  )}`;
}

/** A currency by its code, its sign or its name, kept as a code of three letters. */
export const currencyField = (field: Field, place: string, context: FormContext): TemplateResult =>
  typedField(
    field,
    place,
    context,
    written(valueAt(context.draft, joined(place, field.name))),
    PROPOSALS.currencies,
    (typed) => currencyOf(typed) ?? typed.toUpperCase(),
  );

/**
 * The usual one of those that a sign means: a dollar is that of the United States. Crowns are
 * several.
 */
function currencyOf(typed: string): string | undefined {
  const [currency, another] = currenciesOf(typed.trim());
  return another && currency !== 'USD' ? undefined : currency;
}

/** A language by its name or its tag, kept as a tag, with its name below. */
export function languageField(field: Field, place: string, context: FormContext): TemplateResult {
  const { lang, words } = context.locale;
  const tag = written(valueAt(context.draft, joined(place, field.name)));
  const known = languageNamed(tag.replace(/[-_].*/, '').toLowerCase());
  const name = languageName(tag, lang);
  const hint = known
    ? LANGUAGE_NAMES[known]
    : name === undefined
      ? ''
      : fill(words.form.noSentences, { language: `${name} (${tag})` });
  return typedField(
    field,
    place,
    context,
    tag,
    PROPOSALS.languages,
    (typed) => languageTag(typed) ?? typed,
    hint,
  );
}

/** A line that proposes what can be written in it. */
function typedField(
  { name, label, isShort }: Field,
  place: string,
  context: FormContext,
  shown: string,
  proposals: string | undefined,
  read: (typed: string) => string,
  hint?: string | TemplateResult,
  after?: (kept: string, typed: string) => void,
): TemplateResult {
  const type = ({ target }: Event): void => {
    const typed = target instanceof HTMLInputElement ? target.value.trim() : shown;
    if (typed === shown) return;
    const kept = typed ? read(typed) : undefined;
    write(context, place, name, kept);
    if (kept !== undefined) after?.(kept, typed);
  };
  return shell(
    joined(place, name),
    { label: context.locale.words.fields[label], isShort, hint },
    context,
    ({ id, describedBy, invalid }) =>
      html` <input
        type="text"
        autocomplete="off"
        id=${id}
        list=${proposals ?? nothing}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${live(shown)}
        @change=${type}
      />`,
  );
}
