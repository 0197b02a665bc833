import type { Issue } from '../data/issues.js';
import { textsOf } from '../data/texts.js';
import { isSaid } from './compare.js';
import { FLOOR } from './jumps.js';
import type { Pair } from './matching.js';
import type { Figure, Place } from './place.js';
import { warning } from './warning.js';

/**
 * What the edition before had a number for, and this one has no place for. Of a section or a list
 * that is gone its rows aren't told, too.
 */
export function goneRemarks(pairs: readonly Pair[], around = ''): readonly Issue[] {
  return pairs.flatMap(({ before, now, inside }) => {
    if (!before) return [];
    if (now) return goneRemarks(inside, now.path);
    const [figure] = figuresIn(before);
    if (!figure) return [];
    const isRow = before.path.endsWith(']');
    const path = around ? `${around}.${before.field}` : before.field;
    return [
      warning(
        'edition-gone',
        path,
        { name: nameOf(before), ...(isRow && { previous: writtenValue(figure) }) },
        isUsual(before, figure) ? 'info' : 'warning',
      ),
    ];
  });
}

const figuresIn = (place: Place): readonly Figure[] => [
  ...place.figures.filter(isSaid),
  ...place.inside.flatMap(figuresIn),
];

const writtenValue = ({ value, words }: Figure): string | number =>
  value ?? textsOf(words)[0] ?? '';

/**
 * What comes and goes from year to year: sentences, donors, printed shares, and countries that few
 * have fled.
 */
const isUsual = ({ path, field }: Place, { value }: Figure): boolean =>
  /^(keyFigures|donors)\./.test(path) ||
  field.startsWith('percent') ||
  (/^origins\..*\.rows/.test(path) && (value ?? 0) < FLOOR);

/** What a place is called, in whatever language it has. */
export function nameOf({ label, code, town, field, path }: Place): string {
  const name = textsOf(label)[0] ?? code ?? (path.endsWith(']') ? '–' : field);
  const where = textsOf(town)[0];
  return where === undefined ? name : `${name} (${where})`;
}
