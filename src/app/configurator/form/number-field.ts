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
import { numbersIn } from '../parse/typed-number.js';

/** Smaller ones can be read without marks. */
const LARGE = 1000;

/** A number, as its author writes it. What can't be read stays as it is, and is told. `inside` are paths that have a field of their own. */
export function numberField(field: Field, place: string, context: FormContext, after: TemplateResult | typeof nothing = nothing, inside: readonly string[] = []): TemplateResult {
  const { draft, speech } = context;
  const name = nameIn(field, place, context);
  const value = valueAt(draft, joined(place, name));
  // Read when the officer leaves the field: on the way to it, it is another number.
  const read = ({ target }: Event): void => {
    const typed = target instanceof HTMLInputElement ? target.value.trim() : written(value);
    if (typed === written(value)) return;
    const [number, ...others] = numbersIn(typed, { kind: field.kind === 'share' ? 'share' : 'number', grouping: context.grouping });
    write(context, place, name, typed === '' ? undefined : number === undefined || others.length ? typed : number);
  };
  const hint = typeof value === 'number' && value >= LARGE ? fill(speech.words.form.reads, { reading: writtenNumber(value, speech.formats) }) : undefined;
  // A figure is called by its own path, whether its number stands alone or under `value`.
  const path = field.kind === 'figure' ? joined(place, field.name) : joined(place, name);
  return shell(path, { label: speech.words.fields[field.label], hint, isShort: field.isShort, inside }, context, ({ id, describedBy, invalid }) => html`
    <input type="text" inputmode="decimal" autocomplete="off" dir="ltr" class="number" id=${id} aria-describedby=${describedBy} aria-invalid=${invalid} .value=${live(written(value))} @change=${read}>
  `, after);
}

function nameIn({ kind, name }: Field, place: string, { draft }: FormContext): string {
  if (kind !== 'figure') return /^(count|amount)$/.test(name) ? numberName(draft, place, name) : name;
  return figurePath(draft, joined(place, name)) === joined(place, name) ? name : `${name}.value`;
}
