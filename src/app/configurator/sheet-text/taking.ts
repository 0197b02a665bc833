import { alpha2Of } from '../../../data/countries.js';
import { isObject } from '../../../data/read-fields.js';
import { valueAt, withValueAt, type Draft } from '../draft.js';
import { listAt } from '../paste/sections.js';
import type { Proposal, Target } from './proposals.js';

/** What a draft has where a proposal goes. */
export type Present =
  | { readonly state: 'absent' }
  | { readonly state: 'same' }
  /** It says something else, or that the figure isn't provided. */
  | { readonly state: 'differs'; readonly value: unknown };

/**
 * Compares a proposal with a draft. A text in several languages is the same where one of them is.
 */
export function presentIn(draft: Draft, { target, values }: Proposal, value = values[0]): Present {
  if (target.kind === 'row' || target.kind === 'sentence') {
    const { rows, index, number } = rowFor(draft, target);
    const row = rows[index];
    if (row === undefined) return { state: 'absent' };
    return value === undefined
      ? { state: 'same' }
      : compared(isObject(row) ? (row[number] ?? row['value']) : row, value);
  }
  const there = valueAt(draft, target.path);
  return compared(target.kind === 'figure' && isObject(there) ? there['value'] : there, value);
}

/** A draft with what was proposed. All else of a row that is there stays. */
export function withProposal(draft: Draft, proposal: Proposal, value = proposal.values[0]): Draft {
  const { target } = proposal;
  const mark = markBeside(proposal, value);
  if (target.kind === 'row' || target.kind === 'sentence') {
    const { path, rows, index, number } = rowFor(draft, target);
    const row = `${path}[${index}]`;
    if (index in rows) {
      if (value === undefined) return draft;
      const numbered = withValueAt(draft, `${row}.${number}`, value);
      return mark === undefined ? numbered : withValueAt(numbered, `${row}.mark`, mark);
    }
    return withValueAt(draft, path, [
      ...rows,
      {
        ...made(target),
        ...(value !== undefined && { [number]: value }),
        ...(mark !== undefined && { mark }),
      },
    ]);
  }
  const there = valueAt(draft, target.path);
  if (mark !== undefined)
    return withValueAt(draft, target.path, { ...(isObject(there) && there), value, mark });
  return withValueAt(
    draft,
    target.kind === 'figure' && isObject(there) ? `${target.path}.value` : target.path,
    value,
  );
}

/** Percentages are no rows. */
const HAS_MARK = /^funding\.(required|received|gap)$/;

/** The mark of the footnote beside a number, where the text has it wherever it has the number. */
function markBeside(
  { target, lines }: Proposal,
  value: Proposal['values'][number] | undefined,
): string | undefined {
  const canHave =
    target.kind !== 'text' && (target.kind !== 'figure' || HAS_MARK.test(target.path));
  if (!canHave || typeof value !== 'number') return undefined;
  const marks = lines
    .flatMap(({ figures = [] }) => figures)
    .flatMap((figure) => (figure.values.includes(value) ? [figure.mark] : []));
  const [mark] = marks;
  return marks.every((each) => each === mark) ? mark : undefined;
}

function compared(there: unknown, value: unknown): Present {
  if (there === undefined) return { state: 'absent' };
  const isSame = (one: unknown): boolean =>
    one === value || (isObject(one) && Object.values(one).some(isSame));
  return isSame(there) ? { state: 'same' } : { state: 'differs', value: there };
}

function rowFor(
  draft: Draft,
  target: Extract<Target, { kind: 'row' | 'sentence' }>,
): { path: string; rows: readonly unknown[]; index: number; number: string } {
  const path = target.kind === 'row' ? target.list : 'keyFigures.items';
  const rows = listAt(draft, path);
  const found = rows.findIndex(
    (row) =>
      isObject(row) &&
      (target.kind === 'row' ? isNamed(row, target) : begins(row['text'], target.text)),
  );
  const row = rows[found];
  const usual = target.kind === 'row' ? target.number : 'value';
  // A count may be written as a value, and the other way round.
  const number = isObject(row) && !(usual in row) && 'value' in row ? 'value' : usual;
  return { path, rows, index: found < 0 ? rows.length : found, number };
}

function isNamed(
  row: Readonly<Record<string, unknown>>,
  { key, name, label }: Extract<Target, { kind: 'row' }>,
): boolean {
  const { [key]: known, label: called } = row;
  const hasLabel =
    label !== undefined &&
    textsOf(called).some((text) => text.toLowerCase() === label.toLowerCase());
  // Several offices of a kind stand in rows of their own, by their place.
  if (name === undefined || key === 'kind') return hasLabel;
  return (
    known === name || (key === 'country' && typeof known === 'string' && alpha2Of(known) === name)
  );
}

/** A sentence is known by how it begins: numbers and ends are what changes from sheet to sheet. */
const begins = (text: unknown, sentence: string): boolean =>
  textsOf(text).some(
    (each) => each.slice(0, 30).toLowerCase() === sentence.slice(0, 30).toLowerCase(),
  );

const textsOf = (text: unknown): string[] =>
  (isObject(text) ? Object.values(text) : [text]).filter((each) => typeof each === 'string');

function made(target: Extract<Target, { kind: 'row' | 'sentence' }>): object {
  if (target.kind === 'sentence')
    return { text: target.text, ...(target.unit && { unit: target.unit }) };
  const { key, name, label } = target;
  return { ...(name !== undefined && { [key]: name }), ...(label !== undefined && { label }) };
}
