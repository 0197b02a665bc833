import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../../../messages/index.js';
import { valueAt } from '../draft.js';
import { writtenNumber } from '../written-number.js';
import { write, type FormContext } from './context.js';
import type { Field } from './fields.js';
import { figurePath, joined, numberName } from './paths.js';
import { shell } from './shell.js';
import { written } from './texts.js';
import { currencyAt, keepsMark, qualifierAt, typedValue } from './typed-value.js';

/** Smaller ones can be read without marks. */
const LARGE = 1000;

/**
 * A number, as its author writes it. What can't be read stays as it is, and is told. `inside` are
 * paths that have a field of their own.
 */
export function numberField(
  field: Field,
  place: string,
  context: FormContext,
  after: TemplateResult | typeof nothing = nothing,
  inside: readonly string[] = [],
): TemplateResult {
  const { draft, locale } = context;
  const name = nameIn(field, place, context);
  const numberPath = joined(place, name);
  const value = valueAt(draft, numberPath);

  // Read when the officer leaves the field: on the way to it, it is another number.
  const read = ({ target }: Event): void => {
    const typed = target instanceof HTMLInputElement ? target.value.trim() : written(value);
    if (typed === written(value)) return;
    const found = typedValue(draft, numberPath, typed, context.grouping);
    if (found.state === 'open')
      return write(context, place, name, typed === '' ? undefined : typed);
    context.change(found.draft, numberPath);
    const { footnote } = found.typed;
    const { footnoteKept, footnoteLeft } = locale.words.form;
    const said = keepsMark(numberPath, found.typed) ? footnoteKept : footnoteLeft;
    context.notice(
      figurePath(found.draft, numberPath),
      footnote ? fill(said, { mark: footnote }) : undefined,
    );
  };

  // A figure is called by its own path, whether its number stands alone or under `value`.
  const path = field.kind === 'figure' ? joined(place, field.name) : numberPath;
  const hint = hintOf(numberPath, value, context);
  return shell(
    path,
    { label: locale.words.fields[field.label], hint, isShort: field.isShort, inside },
    context,
    ({ id, describedBy, invalid }) => html`
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        dir="ltr"
        class="number"
        id=${id}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${live(written(value))}
        @change=${read}
      />
    `,
    after,
  );
}

/**
 * How a number is read, with its currency and what is said of it; what was left out of it; and what
 * the edition before has there.
 */
function hintOf(
  path: string,
  value: unknown,
  { draft, locale: { formats, messages, words }, notices, earlier }: FormContext,
): string | undefined {
  const notice = notices.get(path);
  const before = earlier.get(path);
  if (typeof value !== 'number') return before;
  const currency = currencyAt(draft, path);
  const qualifier = Object.entries(messages.qualifiers).find(
    ([key]) => key === qualifierAt(draft, path),
  )?.[1];
  const number =
    currency && value % 1 === 0 ? formats.money(value, currency) : writtenNumber(value, formats);
  const reading =
    value >= LARGE || qualifier
      ? fill(words.form.reads, { reading: qualifier ? fill(qualifier, { n: number }) : number })
      : undefined;
  return [reading, notice, before].filter((said) => said !== undefined).join(' · ') || undefined;
}

function nameIn({ kind, name }: Field, place: string, { draft }: FormContext): string {
  if (kind !== 'figure')
    return /^(count|amount)$/.test(name) ? numberName(draft, place, name) : name;
  return figurePath(draft, joined(place, name)) === joined(place, name) ? name : `${name}.value`;
}
