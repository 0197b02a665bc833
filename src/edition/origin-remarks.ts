import type { Issue } from '../data/issues.js';
import { isAbove, rangeOf, sumRange, type Range } from '../data/ranges.js';
import { isSaid } from './compare.js';
import type { Place } from './place.js';
import { warning } from './warning.js';

/**
 * Groups that were as many as their origins, and are no more: one of the two was left as it was.
 * `told` is what the sheet's own checks tell; of one date they compare the two themselves.
 */
export function originRemarks(
  before: readonly Place[],
  now: readonly Place[],
  told: readonly Issue[],
): readonly Issue[] {
  const old = groupsOf(before);
  return groupsOf(now).flatMap(({ group, path, people, origins, numbers }) => {
    const earlier = old.find((each) => each.group === group);
    if (!earlier || !agree(earlier.people, earlier.origins) || agree(people, origins)) return [];
    if (told.some((issue) => issue.code === 'group-differs' && issue.path === path)) return [];
    return [warning('edition-origins', path, { group, ...numbers })];
  });
}

interface Group {
  readonly group: string;
  readonly path: string;
  readonly people: Range;
  readonly origins: Range;
  readonly numbers: { readonly population: number; readonly origins: number };
}

/** The groups of a sheet of which it has the number and the origins, each once. */
function groupsOf(sections: readonly Place[]): readonly Group[] {
  const groups = insideOf(sections, 'population').filter(({ field }) => field === 'groups');
  return insideOf(sections, 'origins').flatMap((list) => {
    const [row, another] = groups.filter(({ code }) => code !== undefined && code === list.code);
    const [figure] = row?.figures.filter(isSaid) ?? [];
    const [total] = list.inside.flatMap(({ field, figures }) =>
      field === 'total' ? figures.filter(isSaid) : [],
    );
    const rows = list.inside.flatMap(({ figures }) =>
      figures.filter((each) => each.name === 'number' && each.value !== null),
    );
    const people = figure && rangeOf(figure);
    const origins = total ? rangeOf(total) : sumRange(rows);
    if (!list.code || another || !people || !origins || !(total ?? rows[0])) return [];
    return {
      group: list.code,
      path: `${list.path}.${total ? 'total' : 'rows'}`,
      people,
      origins,
      numbers: {
        population: figure.value ?? 0,
        origins: total?.value ?? rows.reduce((sum, { value }) => sum + (value ?? 0), 0),
      },
    };
  });
}

const insideOf = (sections: readonly Place[], name: string): readonly Place[] =>
  sections.filter(({ field }) => field === name).flatMap(({ inside }) => inside);

const agree = (one: Range, other: Range): boolean => !isAbove(one, other) && !isAbove(other, one);
