import { endOf } from '../data/dates.js';
import type { Header } from '../data/fields.js';
import type { Issue } from '../data/issues.js';
import { textsOf, type Text } from '../data/texts.js';
import type { Pair } from './matching.js';
import { saysSame } from './same-text.js';
import { warning } from './warning.js';

/** Dates that are not later than those of the edition before, each where it stands. */
export function dateRemarks(before: Header, now: Header, pairs: readonly Pair[]): readonly Issue[] {
  const told = new Map<string, Issue>();
  const compare = (old: Text | undefined, date: Text | undefined, path = ''): void => {
    if (old === undefined || date === undefined || told.has(path) || isLater(date, old)) return;
    told.set(
      path,
      warning('edition-date', path, {
        asOf: textsOf(date)[0] ?? '',
        previous: textsOf(old)[0] ?? '',
      }),
    );
  };
  compare(before.asOf, now.asOf, 'asOf');
  const walk = (all: readonly Pair[]): void =>
    all.forEach((pair) => {
      // A year's own amounts are of that year in every edition.
      if (!pair.before || !pair.now || pair.now.field === 'years') return;
      compare(pair.before.asOf, pair.now.asOf, pair.now.dateAt);
      walk(pair.inside);
    });
  walk(pairs);
  return [...told.values()];
}

/** Whether a date is later than another; of words that are no date, whether they are others. */
export function isLater(date: Text, before: Text): boolean {
  const [end, old] = [date, before].map((text) =>
    textsOf(text)
      .map(endOf)
      .find((each) => each),
  );
  return end && old ? end > old : !saysSame(date, before);
}
