import { isObject } from '../data/read-fields.js';

/** What becomes of a value. */
export type Edits = (value: unknown) => unknown;

/** A copy of JSON with some places changed, by their paths, and all else in its order. */
export function edited(json: unknown, edits: ReadonlyMap<string, Edits>): unknown {
  const bySteps = new Map([...edits].map(([path, edit]) => [joined(stepsOf(path)), edit]));
  const copy = (value: unknown, steps: readonly string[]): unknown => {
    const own = Array.isArray(value)
      ? value.map((each: unknown, index) => copy(each, [...steps, String(index)]))
      : isObject(value)
        ? Object.fromEntries(
            Object.entries(value).map(([name, each]) => [name, copy(each, [...steps, name])]),
          )
        : value;
    const edit = bySteps.get(joined(steps));
    return edit ? edit(own) : own;
  };
  return copy(json, []);
}

const stepsOf = (path: string): string[] => path.split(/[.[\]]+/).filter((step) => step !== '');

// A field that the format doesn't know may have a dot in its name.
const joined = (steps: readonly string[]): string => JSON.stringify(steps);
