import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isObject } from '../../../data/read-fields.js';
import { directionOf } from '../../../format/direction.js';
import { fill } from '../../../messages/index.js';
import { issuesAt } from '../checks/issues.js';
import { valueAt } from '../draft.js';
import { LANGUAGE_NAMES } from '../../../language/names.js';
import { languageNamed } from '../page-locale.js';
import { fieldId, type FormContext } from './context.js';
import { disclosure } from './disclosure.js';
import { joined, withField } from './paths.js';
import { describing, shell, type Control } from './shell.js';
import { languageOf, textIn, withText } from './texts.js';

/** How a text is written in one language. */
export interface Writing {
  readonly isLong?: boolean;
  /**
   * What is kept for what is typed; by default itself, letter by letter. Given, it is asked when
   * the officer leaves the field.
   */
  readonly read?: (typed: string) => string;
  readonly hint?: (
    text: string,
    put: (text: string) => void,
  ) => string | TemplateResult | undefined;
  readonly isShort?: boolean | undefined;
  /** Whether what is written needs no other language: `2024-09` is written in each reader's. */
  readonly isUniversal?: (text: string) => boolean;
}

/** A text in the sheet's language, and behind a button in its others. */
export function textField(
  path: string,
  label: string,
  context: FormContext,
  writing: Writing = {},
): TemplateResult {
  const {
    draft,
    locale: { words },
    languages,
  } = context;
  const value = valueAt(draft, path);
  const main = languageOf(draft) ?? (isObject(value) ? Object.keys(value)[0] : undefined);
  const others = languages.filter((language) => language !== main);
  const filled = others.filter((language) => textIn(value, language, main)).length;
  const inside = others.map((language) => joined(path, language));
  const isTold = issuesAt(context.issues, path).some((issue) => inside.includes(issue.path));
  const translations = disclosure(
    `languages:${path}`,
    { label: fill(words.form.otherLanguages, { n: String(filled) }), of: label },
    context,
    () => html`
      ${
        main === undefined
          ? html`<p class="hint">${words.form.noLanguage}</p>`
          : others.map((language) => translation(path, language, main, context, writing))
      }
    `,
    isTold,
  );
  const text = textIn(value, main, main);
  const needsOthers =
    isObject(value) || (!writing.isUniversal?.(text) && (others.length > 0 || main === undefined));
  return shell(
    path,
    {
      label,
      hint: writing.hint?.(text, (other) => put(path, main, main, other, context)),
      isShort: writing.isShort,
      inside,
    },
    context,
    (control) => input(path, main, main, control, context, writing),
    needsOthers ? translations : nothing,
  );
}

function translation(
  path: string,
  language: string,
  main: string,
  context: FormContext,
  writing: Writing,
): TemplateResult {
  const own = joined(path, language);
  const issues = issuesAt(context.issues, own);
  const hint = writing.hint?.(textIn(valueAt(context.draft, path), language, main), (text) =>
    put(path, language, main, text, context),
  );
  const known = languageNamed(language);
  return shell(own, { label: known ? LANGUAGE_NAMES[known] : language, hint }, context, () =>
    input(
      path,
      language,
      main,
      { id: fieldId(own), ...describing(own, issues, hint !== undefined) },
      context,
      writing,
    ),
  );
}

function input(
  path: string,
  language: string | undefined,
  main: string | undefined,
  { id, describedBy, invalid }: Control,
  context: FormContext,
  { isLong = false, read }: Writing,
): TemplateResult {
  const text = textIn(valueAt(context.draft, path), language, main);
  const type = ({ target }: Event): void => {
    const typed =
      target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
        ? target.value
        : text;
    const kept = read ? read(typed.trim()) : typed;
    if (kept !== text) put(path, language, main, kept, context);
  };
  const lang = language ?? nothing;
  const dir = language ? directionOf(language) : 'auto';
  if (isLong)
    return html`<textarea
      rows="3"
      id=${id}
      lang=${lang}
      dir=${dir}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      .value=${live(text)}
      @input=${type}
    ></textarea>`;
  return html`<input
    type="text"
    autocomplete="off"
    id=${id}
    lang=${lang}
    dir=${dir}
    aria-describedby=${describedBy}
    aria-invalid=${invalid}
    .value=${live(text)}
    @input=${read ? nothing : type}
    @change=${read ? type : nothing}
  />`;
}

function put(
  path: string,
  language: string | undefined,
  main: string | undefined,
  text: string,
  { draft, change }: FormContext,
): void {
  const value = withText(valueAt(draft, path), language, main, text);
  const [, place = '', name = path] = /^(.*)\.([^.[\]]+)$/.exec(path) ?? [];
  // A number that stands alone, such as a requirement, is kept when something is said of it.
  const changed = withField(draft, place, name, value);
  change(changed, isObject(value) && language !== undefined ? joined(path, language) : path);
}
