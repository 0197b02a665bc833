import { isSectionName } from '../../data/header.js';
import { isObject } from '../../data/read-fields.js';

/** A fact sheet as its author has it: JSON that may be unfinished, and is not yet read. */
export type Draft = Readonly<Record<string, unknown>>;

/** Whether a sheet has more than a header. */
export const hasFigures = (draft: Draft): boolean => Object.keys(draft).some(isSectionName);

/** A step of a path: a field's name or a row's index. */
export type Step = string | number;

/** `origins.lists[0].rows` is `origins`, `lists`, 0, `rows`. */
export const stepsOf = (path: string): Step[] =>
  Array.from(path.matchAll(/([^.[\]]+)|\[(\d+)\]/g), ([, name, index]) =>
    index === undefined ? (name ?? '') : Number(index),
  );

/** What stands at a path; undefined where there is nothing. */
export const valueAt = (value: unknown, path: string): unknown =>
  stepsOf(path).reduce(within, value);

/**
 * A draft with another value at a path, and all else as it was. Objects and lists on the way are
 * made; undefined takes the field, or the row, away.
 */
export function withValueAt(draft: Draft, path: string, value: unknown): Draft {
  const changed = put(draft, stepsOf(path), value);
  return isObject(changed) ? changed : draft;
}

function within(value: unknown, step: Step): unknown {
  if (typeof step === 'number') return Array.isArray(value) ? value[step] : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function put(value: unknown, [step, ...rest]: readonly Step[], next: unknown): unknown {
  if (step === undefined) return next;
  const changed = put(within(value, step), rest, next);
  if (typeof step === 'number') {
    const rows: unknown[] = Array.isArray(value) ? value : [];
    return rows.toSpliced(step, 1, ...(changed === undefined ? [] : [changed]));
  }
  const fields = Object.entries(isObject(value) ? value : {});
  const others = fields.filter(([name]) => name !== step);
  if (changed === undefined) return Object.fromEntries(others);
  // A field stays in its place, so that a file that is saved again differs in one line.
  return Object.fromEntries(
    fields.length > others.length
      ? fields.map(([name, each]) => [name, name === step ? changed : each])
      : [...fields, [step, changed]],
  );
}
