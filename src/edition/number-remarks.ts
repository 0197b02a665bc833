import type { Issue } from '../data/issues.js';
import { textsOf } from '../data/texts.js';
import { countsSame, isSaid, type Difference } from './compare.js';
import { jumpBetween } from './jumps.js';
import type { Figure } from './place.js';
import { warning } from './warning.js';

/** What is to be asked about numbers that both editions have. */
export function numberRemarks(differences: readonly Difference[]): readonly Issue[] {
  // A section's currency is that of all its amounts: it is told once.
  const told = new Set<string>();
  return differences
    .flatMap((each) => remarksOn(each))
    .filter(({ path, code, parameters }) => {
      const key = JSON.stringify([path, code, parameters]);
      const isNew = !told.has(key);
      told.add(key);
      return isNew;
    });
}

function remarksOn(difference: Difference): readonly Issue[] {
  const { before, now, path, row } = difference;
  if (!isSaid(before) || !row.now) return [];
  if (!isSaid(now)) return missing(difference, before);
  if (!countsSame(before, now))
    return [
      warning('edition-unit', unitPath(difference, now), {
        previous: unitOf(before),
        unit: unitOf(now),
      }),
    ];
  const values = { previous: before.value ?? '', value: now.value ?? '' };
  const jump = jumpBetween(before, now);
  return [
    ...(before.scale && now.scale && before.scale !== now.scale
      ? [warning('edition-unit', path, { previous: before.scale, unit: now.scale })]
      : []),
    ...(jump ? [warning(jump, path, values)] : []),
    ...(isStale(difference, now)
      ? [warning('edition-unchanged', path, { value: values.value })]
      : []),
  ];
}

/** A row that has lost its number; a share that is left out beside one isn't missed. */
function missing({ row, path, now, trail }: Difference, before: Figure): readonly Issue[] {
  const isStillSaid = row.now?.figures.some(isSaid) && before.name === 'share';
  if (now?.isUnread || isStillSaid || trail.some(({ field }) => field === 'years')) return [];
  const previous = before.value ?? textsOf(before.words)[0] ?? '';
  return [warning('edition-missing', path, { previous })];
}

/** Money has the currency of its section, a key figure a unit of its own. */
function unitPath({ trail, path }: Difference, { counts, name }: Figure): string {
  const [section] = trail;
  if (section?.field === 'keyFigures') return path.replace(/[^.]+$/, 'unit');
  return counts === 'money' && name === 'number' ? `${section?.path}.currency` : path;
}

const unitOf = ({ unit }: Figure): string => textsOf(unit)[0] ?? '–';

/**
 * Whether a number was left as it was: that thousands of people are as many to the last digit a
 * year later happens less often than that nobody has counted. Round numbers stay for years.
 */
function isStale({ status, row, trail }: Difference, { value, qualifier }: Figure): boolean {
  const { before, now } = row;
  const isOfOneDate = before?.asOf !== undefined && isSameDate(before.asOf, now?.asOf);
  return (
    status === 'same' &&
    !qualifier &&
    !isOfOneDate &&
    !trail.some(({ field }) => field === 'years') &&
    String(value ?? 0).replace(/\.|0+$/g, '').length >= 4
  );
}

const isSameDate = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
